import type { Framework, Region } from '@papi-lens/core'
import { partsCounted } from './direction.ts'
import type { Figure } from './figures/figure.ts'
import { namesIn } from './name-list.ts'
import { END, fitting, phrase, START } from './phrase.ts'
import type { PlaceMark } from './place-marks.ts'
import { regionsIn } from './region-name.ts'
import { unitMentioned } from './unit-mention.ts'

const KIND = '(?:(?:tỉnh|thành phố|TP\\.?|UBND tỉnh|the (?:[\\p{L}]+ ){0,4}(?:province|city) of|the)\\s*)?'
/** "Dẫn đầu là X", "xếp thứ hai trong PAPI 2020 là X". */
const IS = new RegExp(`^[^.;()]{0,70}?(?:\\s(?:là|thuộc về|la|are|is|by)|:)\\s+${KIND}$`, 'iu')
/** "46,04 điểm của X", and "Với 47,82 điểm, tỉnh X" at the beginning of a sentence. */
const OF = new RegExp(`^\\s*(?:(?:điểm|diem|points)\\s*)?(?:của|cho|thuộc về|for|by)\\s+${KIND}$`, 'iu')
const COMMA = new RegExp(`^(?:\\s*(?:điểm|points|PAPI))*\\s*,\\s*${KIND}$`, 'iu')
/** "thứ nhất X, thứ hai Y". */
const LED = new RegExp(`^\\s(?:là\\s|thuộc về\\s)?${KIND}$`, 'iu')
/** "The lowest score, 39.91, was recorded in X". */
const RECORDED = new RegExp(
  `^\\s?(?:points?)?,? (?:was |were )?(?:recorded|found|posted|achieved|seen|went|belong(?:s|ed)) (?:in|by|to) ${KIND}$`,
  'iu',
)
/** "38,80 điểm (X)". */
const IN_BRACKET = new RegExp(`^\\s*(?:(?:điểm|points)\\s*)?\\(${KIND}$`, 'iu')
/** Right behind a figure: whose score it is. */
const OF_INDEX =
  /^\s?(?:(?:điểm|points?)\s)?(?:of\s|chỉ số\s)?(?:(PAPI)|(?:PCI|PAR ?-?INDEX|SIPAS|DDCI|DTI|PGI|PII|ICT))(?![\p{L}\d-])/iu
/** Begins words that name the unit of the figure before them. */
const ABOUT = phrase(
  `^(?: điểm| points)?(?: cả nước| toàn quốc| nationwide| the country| the nation| all provinces| khu vực| vùng)?,? (?:ở|về|tại|đối với|in|for|on)(?: the| các)?(?: (?:chỉ số|nội dung|tiêu chí|lĩnh vực|hạng mục|trục|criterion|criteria|dimension))*(?: (?:còn lại|thứ \\S{1,4}))?(?: of)?(?: [-–:])? `,
)
/** The same without a word between: "2,06 điểm chỉ số “X”". */
const ABOUT_QUOTED = phrase('^(?: điểm)? (?:chỉ số|nội dung|tiêu chí) (?=[“"«])')
const DESCRIBED = phrase(
  `^[”"’\\s,:]{0,4}(?:\\((?:gồm |có |với )?\\d{1,2} (?:tỉnh|địa phương|thành|provinces)|(?:có|gồm|:|với) \\d{1,2} (?:tỉnh|địa phương)|,? ?(?:từ|có dải|dải|với dải))`,
)
const COUNTED = phrase(`^[”"’\\s]{0,3}(?:có|gồm) \\d{1,2} (?:tỉnh|địa phương|thành)`)
const DIVIDED = phrase(
  `${START}(?:(?:chia|xếp|phân|phân loại|chia ra)(?: [^\\s,.;]{1,8}){0,4} (?:\\d{1,2}|bốn) nhóm|(?:bốn|4|04) nhóm)`,
)
const IN_GROUP =
  /(?:nằm|thuộc|đứng|xếp|ở|vào|trong|lên|xuống|lọt|rơi|thuoc|nam|xep|là)(?:\s(?:ở|trong|vào|trong số))?\s*$/iu
const OWN_REGION = phrase(
  `^(?: ?\\/ ?\\d{1,2})?(?: [^\\s,.;()]{1,8}){0,2}? (?:trong |của |toàn )?(?:vùng|khu vực|in the region)${END}`,
)

/** "nhóm cao nhất có Cung ứng dịch vụ công". */
const HAS_PARTS = phrase(
  `^[”"’]?(?: ?\\(\\d{1,2} [^()\\d]{1,24}\\))?(?: (?:có|gồm|gồm có|bao gồm)|:)(?: các| hai| ba| \\d{1,2})?(?: (?:chỉ số|nội dung|tiêu chí|lĩnh vực|thành phần|trục))*[ :“"]{0,3}`,
)
const IS_PART = phrase(
  `^ (?:vẫn )?(?:là|thuộc về|gồm|rơi vào)(?: các| hai)?(?: (?:chỉ số|nội dung|tiêu chí|lĩnh vực|thành phần|trục))*[ :“"]{0,3}`,
)
/** Before a rank: the provinces it is among. */
const AMONG = /(?:trong(?: số)?(?: các)?(?: tỉnh)?|so với|tại)(?: khu vực| vùng| các tỉnh)+ [^.;]*$/iu
/** The frame of a region, and one of it singled out. */
const OF_WHICH = phrase(
  `(?:^|[.;] )(?:(?:tại|ở|trong|các tỉnh|các địa phương|với) ){0,2}(?:vùng|khu vực) [^.;]{0,160}trong đó [^.;,]{0,60}$`,
)
/** At the head of a clause, so that it cannot belong to a rank before it. */
const AMONG_FIRST =
  /(?:^|[.;:,(]\s{0,2})(?:trong(?: tổng)?(?: số)?(?: các)?(?: \d{1,2})? (?:tỉnh|địa phương)(?:, thành(?: phố)?| và thành phố| thành)?|(?:of|among|in)(?: the)?(?: \d{1,2})? (?:provinces|localities)) [^.;]*$/iu

/** PAPI ranks at least so many. */
const FEWEST_PROVINCES = 55
const FEW =
  /(?:trong|trên|of|among|in)(?: tổng)?(?: số)?(?: the)? (?:[1-4]?\d|5[0-4]) (?:tỉnh|địa phương|provinces|localities)/iu

/** The province that the words behind a figure give it to, or null. */
export function attachedPlace(
  text: string,
  figure: Figure,
  next: PlaceMark | undefined,
  until: number,
  isNamed: boolean,
): string | null {
  const { kind, end } = figure
  if (next?.kind !== 'province' || next.at < end) return null
  const between = text.slice(end, next.at)
  if (kind === 'score' && IN_BRACKET.test(between) && /^\s?\)/.test(text.slice(next.end, next.end + 2)))
    return next.code
  if (next.at > until) return null
  if ((kind === 'rank' || kind === 'group') && IS.test(between)) return next.code
  if (figure.kind === 'rank' && figure.leads === true && LED.test(between)) return next.code
  if (kind === 'score' && RECORDED.test(between)) return next.code
  if (OF.test(between)) return next.code
  return !isNamed && COMMA.test(between) ? next.code : null
}

/** The unit, or "foreign", that the words behind a figure give it to: "41,29 điểm PAPI", "thứ 2 ở nội dung X", "5.45 points in transparency". */
export function attachedUnit(
  text: string,
  { kind, end }: Figure,
  until: number,
  framework: Framework,
): { readonly id: string; readonly end: number } | null {
  const rest = text.slice(end, Math.min(until, end + 240))
  const index = kind === 'score' ? OF_INDEX.exec(rest) : null
  if (index) return { id: index[1] ? 'total' : 'foreign', end: end + index[0].length }
  const lead = fitting(ABOUT, text).exec(rest) ?? fitting(ABOUT_QUOTED, text).exec(rest)
  if (!lead) return null
  const from = end + lead[0].length
  const words =
    rest.slice(lead[0].length).split(/[;.()]|, (?=và |and |trong|xếp|đứng|tăng|giảm|\d)/u, 1)[0] ?? ''
  const [quoted] = /^[“"«][^“”"«»]{2,200}[”"»]/u.exec(words) ?? []
  const [first] = namesIn(quoted ?? words, framework)
  if (first?.unit && words.slice(0, first.at).trim().length < 12)
    return { id: first.unit.id, end: from + first.end }
  const told = unitMentioned(words, framework, null)
  return told && typeof told === 'object' && told.id === 'total'
    ? { id: 'total', end: from + words.length }
    : null
}

/** Whether parts are ranked or counted: "3 chỉ số lọt tốp 10", "…, cao nhất là Thủ tục hành chính công": the highest of the province's own. */
export function ranksParts(text: string, figure: Figure, before: string, framework: Framework): boolean {
  const { kind, at, end } = figure
  if (kind !== 'rank' && kind !== 'group') return false
  if (kind === 'rank' && figure.bound === 'within') return partsCounted(before) !== null
  if (kind === 'rank' && !/(?:cao|thấp|thap) nh[ấa]t$/iu.test(text.slice(at, end))) return false
  const lead = fitting(kind === 'rank' ? IS_PART : HAS_PARTS, text).exec(text.slice(end, end + 60))
  if (!lead) return false
  const from = end + lead[0].length
  const [named] = namesIn(text.slice(from, from + 120).split(/[;.(]/u, 1)[0] ?? '', framework)
  return named?.unit != null && named.at < 4
}

const DENIED =
  /(?<!\p{L})(?:(?:chưa|không|chẳng|đâu)(?! (?:chỉ|những|thể không))|để|muốn|nếu|đủ điều kiện|not|never|no longer|without being|failed to|short of|miss(?:ed|es|ing))(?:\s[\p{L}-]+){0,5}\s*$/iu

/** Whether a group or a rank is denied, or said to be wanted: "chưa vào được nhóm cao nhất", "để vào tốp 10". */
export function isDenied(text: string, { kind, at }: Figure): boolean {
  return (kind === 'group' || kind === 'rank') && DENIED.test(text.slice(Math.max(0, at - 48), at))
}

/** Whether a group is only described: how many provinces it has, or from which score to which. */
export function isDescribed(text: string, { at, end }: Figure, next: Figure | undefined): boolean {
  const before = text.slice(Math.max(0, at - 24), at)
  if (next?.kind === 'aside' && next.of === 'group-range' && next.at - end < 24) return true
  if (
    fitting(COUNTED, text).test(text.slice(end, end + 40)) ||
    /(?:của|cua|giữa|so với|ngưỡng(?: vào| của)?|điểm sàn|điểm chuẩn)\s*$/iu.test(before)
  )
    return true
  if (IN_GROUP.test(before)) return false
  if (fitting(DESCRIBED, text).test(text.slice(end, end + 60))) return true
  return fitting(DIVIDED, text).test(text.slice(0, at))
}

/** The provinces a rank is among, where the words around it name a region: null for all of them. */
export function rankedAmong(
  text: string,
  { at, end, of }: { readonly at: number; readonly end: number; readonly of: number | null },
  until: number,
): Region | 'other' | 'own' | null {
  // "35th out of 61 and third in the Mekong Delta": the denominator tells already.
  if (of !== null && of >= FEWEST_PROVINCES) return null
  const behind = text.slice(end, Math.min(until, end + 80))
  const stop = behind.search(/[,;.]/u)
  const inside = text.slice(at, end)
  const near = regionsIn(inside + behind).find(region => stop < 0 || region.at < inside.length + stop)
  if (near)
    return near.place === 'other-region' ? 'other' : near.kind === 'nation' ? null : (near.place as Region)
  if (fitting(OWN_REGION, text).test(behind) || /(?:vùng|khu vực)$/iu.test(inside)) return 'own'
  // "thứ 2/5": among some that are not named, but not among all.
  if (of !== null && of < FEWEST_PROVINCES) return 'other'
  const before = text.slice(Math.max(0, at - 90), at)
  const within = AMONG.exec(before) ?? AMONG_FIRST.exec(before)
  const [region] = within ? regionsIn(within[0]) : []
  // "Trong 5 tỉnh …": a few of a kind that is not understood.
  if (within && !region && FEW.test(within[0])) return 'other'
  // "Vùng A …, trong đó X đứng thứ 2": of the region or of the country.
  if (!within && fitting(OF_WHICH, text).test(text.slice(Math.max(0, at - 200), at))) return 'other'
  return region?.kind === 'region'
    ? region.place === 'other-region'
      ? 'other'
      : (region.place as Region)
    : null
}
