import { END, matchesOf, phrase, START } from './phrase.ts'
import type { PlaceMention } from './place-name.ts'

/** Each with words of which one is in every spelling. */
const REGION_NAMES: readonly (readonly [string, string, string])[] = [
  [
    'NMM',
    '(?:trung du(?: và|,)? )?miền núi(?: và trung du)? (?:phía bắc|bắc bộ)|trung du(?: và|,)? miền núi|northern (?:midlands?|mountain\\w*)(?: and (?:mountain\\w*|midlands?))?(?: areas?| region)?',
    'núi|northern',
  ],
  ['RRD', 'đồng bằng sông hồng|đbsh|red river delta', 'hồng|đbsh|red'],
  [
    'NCC',
    'bắc trung bộ(?: và|,)? (?:duyên hải (?:miền trung|trung bộ|nam trung bộ)|nam trung bộ)|north(?:ern)? central(?: and| coast and)(?: the)? (?:south )?central coast\\w*',
    'trung|central',
  ],
  ['CHL', 'tây nguyên|central highlands', 'nguyên|highlands'],
  ['SE', 'đông nam bộ|south-?east(?:ern)? region', 'nam|east'],
  ['MRD', 'đồng bằng sông cửu long|đbscl|tây nam bộ|mekong(?: river)? delta', 'long|đbscl|nam|mekong'],
  [
    'other-region',
    'bắc trung bộ|nam trung bộ|duyên hải miền trung|miền trung|đông bắc|tây bắc|bắc bộ|nam bộ|miền bắc|miền nam|phía bắc|phía nam|thành phố trực thuộc trung ương|vùng thủ đô|north(?:ern)? central coast\\w*|central coast\\w*|municipalities',
    'trung|bộ|bắc|nam|ương|đô|coast|municipalities',
  ],
]
const PATTERNS = REGION_NAMES.map(
  ([place, names, words]) => [place, phrase(`${START}(?:${names})${END}`, words)] as const,
)
const NATION = phrase(
  `${START}(?:cả nước|toàn quốc|trên toàn quốc|63 tỉnh|61 tỉnh|60 tỉnh|các tỉnh, thành phố|nationwide|the country|the nation|national)${END}`,
  'nước|quốc|tỉnh|nation|country',
)

/** Most texts name none: then eight patterns need not be tried. */
const ANY =
  /(?:vùng|miền|đồng bằng|nguyên|bộ|trung|đb|phía|cả nước|toàn quốc|tỉnh|vung|mien|dong bang|nguyen|bo|phia|ca nuoc|toan quoc|tinh|delta|highland|coast|north|south|region|municipal|nation|country)/iu

/** Regions and the whole country, as named in a text. */
export function regionsIn(text: string): PlaceMention[] {
  if (!ANY.test(text)) return []
  const found: PlaceMention[] = []
  for (const [place, names] of PATTERNS)
    for (const { index, 0: words } of matchesOf(names, text))
      if (!found.some(({ at, end }) => index < end && index + words.length > at))
        found.push({ place, kind: 'region', at: index, end: index + words.length })
  for (const { index, 0: words } of matchesOf(NATION, text))
    found.push({ place: 'nation', kind: 'nation', at: index, end: index + words.length })
  return found.sort((a, b) => a.at - b.at)
}
