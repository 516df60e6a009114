import { plainWords } from '../reading/plain-words.ts'

/** Longer texts are sentences of a section, not its heading. */
const LONGEST = 260
/** Weight from which the words name a dimension rather than touch on it. */
const ENOUGH = 3
/** A text that names so many dimensions lists them. */
const A_LIST = 3

type Cue = readonly [words: RegExp, weight: number]

/** The words that tell dimensions apart, on plain words; weights of one dimension add up. */
const CUES: Readonly<Record<string, readonly Cue[]>> = {
  participation: [
    [/\btham gia cua (?:moi |cac )?(?:tang lop )?(?:nguoi dan|nhan dan|cong dan|cong dong|dan cu)\b/, 4],
    [/\b(?:nguoi dan|nhan dan|cong dong) tham gia\b/, 3],
    [/\bdan chu (?:o )?co so\b/, 3],
    [/\bparticipation\b/, 4],
  ],
  transparency: [
    [/\bcong khai\b/, 2],
    [/\bminh bach\b/, 3],
    [/\b(?:hoach dinh|ra) (?:cac )?(?:chinh sach|quyet dinh)\b/, 2],
    [/\btransparency\b/, 4],
  ],
  accountability: [
    [/\bgiai trinh\b/, 5],
    [/\baccountability\b/, 4],
  ],
  'corruption-control': [
    // "tham những" is how scanned text often spells it.
    [/\btham nhung\b/, 5],
    [/\bkiem soat tham nhung\b/, 1],
    [/\bcorruption\b/, 5],
  ],
  procedures: [
    [/\bthu tuc hanh chinh\b/, 4],
    [/\btthc\b/, 4],
    [/\bhanh chinh cong\b/, 1],
    [/\badministrative procedures\b/, 4],
  ],
  services: [
    [/\bcung (?:ung|cap)(?: cac)? dich vu cong\b/, 2],
    [/\bdich vu cong\b(?! truc tuyen)/, 3],
    [/\bdich vu cong ich\b/, 1],
    [/\bpublic services?\b/, 4],
  ],
  environment: [
    [
      /(?<!tai nguyen )(?<!tai nguyen va )\bmoi truong\b(?! (?:mang|so|dien tu|lam viec|kinh doanh|dau tu|canh tranh)\b)/,
      3,
    ],
    [/\bquan tri moi truong\b/, 2],
    [/\benvironmental?\b/, 4],
  ],
  'e-governance': [
    [/\bquan tri dien tu\b/, 5],
    [/\b(?:chinh quyen|chinh phu) (?:dien tu|so)\b/, 4],
    [/\bcong thong tin dien tu\b/, 3],
    [/\bchuyen doi so\b/, 3],
    [/\bung dung (?:cong nghe thong tin|cntt)\b/, 3],
    [/\bdich vu cong truc tuyen\b/, 3],
    [/\be governance\b/, 4],
  ],
}

/** The index itself: its name holds the words of a dimension without naming one. */
const INDEX_NAME = /\bquan tri(?: va)? hanh chinh cong\b/g

/** Units of the administration, and orders to them: who does something, not what it is about. */
const AGENCY =
  /^(?:(?:giao|de nghi) (?!duc\b)|ubnd\b|hdnd\b|mttq\b|uy ban\b|hoi dong nhan dan\b|mat tran\b|(?:cac )?co quan\b|thu truong\b|chu tich\b|cong an\b|cong chuc\b|van phong\b|thanh tra\b|trung tam\b|phong (?!chong\b|ngua\b)|so (?!\d)|ban (?!hanh\b)|chi cuc\b|truong (?:phong|ban)\b|(?:cac )?(?:so|phong|ban) (?:ban )?nganh\b|bao hiem xa hoi\b|bo phan\b|doan thanh nien\b|hoi \b)/

/** What may stand before the name: its number and the word for "dimension". */
const LEAD =
  /^(?:(?:[ivxl]{1,5}|\d{1,2}(?: \d{1,2}){0,3}|[a-z]|phu luc) )?(?:(?:ve|nhom|cac|cai thien|nang cao) )?(?:(?:chi so|truc|noi dung|linh vuc|thanh phan|so|thu)\b ?){0,5}/

const BY_NUMBER = Object.keys(CUES)

/**
 * The dimension that a heading or a row's title names, in any wording since 2011: with or without a number,
 * `Nội dung “…”`, `Chỉ số nội dung 1 “…”`, named inside a longer heading, in capitals, without diacritics, in English.
 *
 * Each dimension is scored by the words that tell it from the others; of equal ones, the one named first counts. The
 * caller knows whether the text is a heading: a measure may well use the same words.
 *
 * @returns null for a heading about something else, for an agency, and for a list of dimensions
 * @example
 * dimensionOfHeading('5. Về nội dung Kiểm soát tham nhũng trong khu vực công') // => 'corruption-control'
 * dimensionOfHeading('1. Phòng Nội vụ huyện') // => null
 */
export function dimensionOfHeading(text: string): string | null {
  if (text.length > LONGEST || /^(?:sở|các sở)\s/iu.test(text)) return null
  const words = plainWords(text).replace(INDEX_NAME, ' ')
  const name = words.replace(LEAD, '')
  if (AGENCY.test(name)) return null
  const named = BY_NUMBER.map(id => ({ id, ...scoreOf(words, CUES[id] ?? []) })).filter(
    ({ score }) => score >= ENOUGH,
  )
  if (named.length === 0) return numbered(words)
  if (named.length >= A_LIST) return null
  const [best] = named.sort((a, b) => b.score - a.score || a.at - b.at)
  return best?.id ?? null
}

function scoreOf(words: string, cues: readonly Cue[]): { score: number; at: number } {
  let score = 0
  let at = words.length
  for (const [pattern, weight] of cues) {
    const found = pattern.exec(words)
    if (!found) continue
    score += weight
    at = Math.min(at, found.index)
  }
  return { score, at }
}

/** "Chỉ số nội dung 5" alone: the numbers of the dimensions, unlike those of sub-dimensions, have never moved. */
function numbered(words: string): string | null {
  const number = /^(?:chi so )?noi dung (?:so |thu )?([1-8])$/.exec(words)?.[1]
  return number === undefined ? null : dimensionByNumber(Number(number))
}

/** The dimension of a number, 1 to 8: unlike those of sub-dimensions they have never moved. */
export function dimensionByNumber(number: number): string | null {
  return BY_NUMBER[number - 1] ?? null
}
