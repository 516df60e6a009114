import type { Framework, Province } from '@papi-lens/core'
import { fold } from '@papi-lens/core'
import { plainWords } from '../reading/plain-words.ts'
import { namesIn } from './name-list.ts'
import { END, fitting, phrase, START } from './phrase.ts'
import { likeliestUnit } from './unit-name.ts'

/** Whose score a figure is: a unit of PAPI (null if the name cannot be told), or something else altogether. */
export type Subject = { readonly id: string | null } | 'foreign'

/** What subjects are told apart by. */
export interface Field {
  readonly framework: Framework
  /** Folded names of the other provinces: their figures are not claims about this one. */
  readonly elsewhere: ReadonlySet<string>
}

const QUOTED = /[“"«]([^“”"«»]{2,200})[”"»]/gu
const NUMBERED = phrase(`${START}(?:chỉ số |trục )?nội dung (?:số |thứ )?([1-9])(?![\\d.,])${END}`)
const POSITION = phrase(`${START}thành phần (?:số )?([1-9])\\.([1-9])(?!\\d)`)
const THIS = phrase(`${START}(?:chỉ số|nội dung|lĩnh vực|trục)(?: nội dung)? (?:này|trên)${END}`)
const TOTAL = phrase(
  `${START}(?:PAPI|tổng (?:số )?điểm|chỉ số tổng hợp|điểm tổng hợp|hiệu quả quản trị và hành chính công)${END}`,
)
/** Other indices that plans cite, and scores of others than the province. */
const FOREIGN = phrase(
  `${START}(?:PCI|PAR ?-?INDEX|SIPAS|DDCI|DTI|PGI|ICT|chỉ số (?:năng lực cạnh tranh|cải cách hành chính|hài lòng|chuyển đổi số|xanh)|` +
    `(?:bình quân|trung bình|trung vị)(?: chung)?(?: của)? (?:cả nước|toàn quốc|các tỉnh|khu vực|vùng))${END}`,
)
const PLACE =
  /(?<![\p{L}])(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|[Tt]inh|[Tt]hanh pho) {1,2}((?:\p{Lu}[\p{L}]{0,12}[ -]{0,3}){1,5})/gu
/** What tells nothing about whose score it is. */
const ASIDE = phrase(
  `${START}(?:theo [^,;]{1,120},|(?:của |toàn )?(?:tỉnh|thành phố)(?: \\p{Lu}[\\p{L}-]{0,12}){0,4}|năm \\d{4}|` +
    `xếp (?:thứ|hạng|vị trí)(?: thứ)? \\d{1,2}(?:\\s?\\/\\s?\\d{1,2})?(?: tỉnh| thành phố|,| cả nước| toàn quốc){0,4}|` +
    '(?:tăng|giảm) \\d{1,2} (?:bậc|hạng|vị trí)|ngày \\d{1,2}\\/\\d{1,2}\\/\\d{4})',
)
const FRAMING = new Set(
  plainWords(
    'chỉ số nội dung thành phần điểm kết quả năm đạt được là có và với trong đó thuộc xếp nằm ở vào của so tăng giảm thì còn nhóm tỉnh cũng đã tiếp tục duy trì lên xuống từ tổng theo các',
  ).split(' '),
)
/** With more words of its own, a text without a unit's name has a subject of its own. */
const FEW = 4

/**
 * Whose score is stated by a figure, read off the words before it.
 *
 * @param topic what the text is about so far, or null
 * @returns null where the words name nobody: the subject is the one before
 */
export function subjectIn(
  text: string,
  { framework, elsewhere }: Field,
  topic: string | null,
): Subject | null {
  const found: { at: number; subject: Subject }[] = []
  const within = topic !== null && topic !== 'total' ? topic : null
  for (const { index, 1: name = '' } of text.matchAll(QUOTED)) {
    const unit = (within && likeliestUnit(name, framework, { within })) || likeliestUnit(name, framework)
    if (unit) found.push({ at: index, subject: { id: unit.unit.id } })
    else if (isIntroduced(text.slice(Math.max(0, index - 24), index))) {
      found.push({ at: index, subject: { id: null } })
    }
  }
  for (const { index, 1: number } of text.matchAll(fitting(NUMBERED, text))) {
    const dimension = framework.dimensions.find(candidate => candidate.number === Number(number))
    if (dimension) found.push({ at: index, subject: { id: dimension.id } })
  }
  for (const { index } of text.matchAll(fitting(THIS, text)))
    found.push({ at: index, subject: { id: topic } })
  for (const { index } of text.matchAll(fitting(FOREIGN, text))) found.push({ at: index, subject: 'foreign' })
  for (const { index, 1: place = '' } of text.matchAll(PLACE)) {
    if (namesPlace(place, elsewhere)) found.push({ at: index, subject: 'foreign' })
  }
  const plain = text.replace(fitting(ASIDE, text), aside => ' '.repeat(aside.length))
  for (const { unit, at, quoted } of namesIn(plain, framework, within ? { within } : {})) {
    if (unit && !quoted) found.push({ at, subject: { id: unit.id } })
  }
  const parts = found.filter(({ subject }) => subject === 'foreign' || subject.id !== 'total')
  const last = parts.sort((a, b) => a.at - b.at).at(-1)
  if (last) return last.subject
  if (fitting(TOTAL, text).test(text)) return { id: 'total' }
  const words = plainWords(plain)
    .split(' ')
    .filter(word => /\p{L}/u.test(word) && !FRAMING.has(word))
  return words.length > FEW ? 'foreign' : null
}

/** The id of a sub-dimension told by its position only ("thành phần 1.3"), or null. */
export function unitAtPosition(text: string, framework: Framework, year: number | null): string | null {
  const match = fitting(POSITION, text).exec(text)
  if (!match || year === null || !framework.years.includes(year)) return null
  const wanted = `${match[1]}.${match[2]}`
  return framework.subdimensions.find(({ id }) => framework.position(id, year) === wanted)?.id ?? null
}

/** Whether the words before a quoted name say that a unit is named. */
function isIntroduced(before: string): boolean {
  return /(?:noi dung|thanh phan|chi so|linh vuc)(?: \d)?$/.test(plainWords(before))
}

/** Names of all provinces but one, folded. */
export function otherPlaces(provinces: readonly Province[], code: string | null): ReadonlySet<string> {
  if (code === null) return new Set()
  const others = provinces.filter(province => province.code !== code)
  return new Set(
    others.flatMap(({ vi, aliases }) => [vi, ...aliases].map(fold)).filter(name => name.length > 3),
  )
}

/** Whether a run of capitalised words begins with the name of one of the places. */
function namesPlace(words: string, places: ReadonlySet<string>): boolean {
  const parts = words.trim().split(/[\s-]+/)
  return parts.some((_, last) => places.has(fold(parts.slice(0, last + 1).join(' '))))
}
