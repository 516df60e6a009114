import type { Framework } from '@papi-lens/core'
import { plainWords } from '../reading/plain-words.ts'
import { fullNamesIn } from './full-name.ts'
import { likely, namesIn } from './name-list.ts'
import { END, fitting, matchesOf, phrase, START } from './phrase.ts'
import { likeliestUnit } from './unit-name.ts'

/**
 * Whose score a figure is: a unit of PAPI (null if its name cannot be told), another index, or nothing that the words
 * before it let one tell.
 */
export type UnitMention =
  | {
      readonly id: string | null
      /** How far before the end of the words the name ends. */
      readonly near: number
      /** All units named, in order: "A, B và C lần lượt …". */
      readonly ids: readonly string[]
    }
  | 'foreign'
  | 'strange'

const QUOTED = /[“"«]([^“”"«»]{2,200})[”"»]/gu
const NUMBERED = phrase(`${START}(?:chỉ số |trục )?nội dung (?:số |thứ )?([1-9])(?![\\d.,])${END}`, 'dung')
const POSITION = phrase(`${START}thành phần (?:số )?([1-9])\\.([1-9])(?!\\d)`, 'phần')
const THIS = phrase(`${START}(?:chỉ số|nội dung|lĩnh vực|trục)(?: nội dung)? (?:này|trên)${END}`, 'này|trên')
const TOTAL = phrase(
  `${START}(?:PAPI|tổng (?:số )?điểm|chỉ số tổng hợp|điểm tổng hợp|hiệu quả quản trị và hành chính công|overall score|total score|combined score|composite index|aggregate (?:dimensional )?(?:performance )?score)${END}`,
  'papi|điểm|hợp|quả|score|index',
)
/** Other indices that texts cite beside PAPI. */
const FOREIGN = phrase(
  `${START}(?:PCI|PAR ?-?INDEX|SIPAS|DDCI|DTI|PGI|PII|ICT|chỉ số (?:về )?(?:năng lực cạnh tranh|cải cách hành chính|CCHC|(?:mức độ )?hài lòng|(?:mức độ )?chuyển đổi số|đổi mới sáng tạo|xanh|phát triển con người|sản xuất|giá tiêu dùng)|` +
    `(?:provincial competitiveness|administrative reform|green|satisfaction|digital transformation) index|tỷ lệ hài lòng|mức độ hài lòng|GRDP)${END}`,
  'pci|index|sipas|ddci|dti|pgi|pii|ict|số|lòng|grdp',
)
/** What tells nothing about whose score it is. */
const ASIDE = phrase(
  `${START}(?:theo [^,;]{1,120},|(?:của |toàn )?(?:tỉnh|thành phố)|năm \\d{4}|ngày \\d{1,2}\\/\\d{1,2}\\/\\d{4}|according to [^,;]{1,120},)`,
)
const FRAMING = new Set(
  plainWords(
    'chỉ số nội dung thành phần điểm kết quả năm đạt được là có và với trong đó thuộc xếp nằm ở vào của so tăng giảm thì còn nhóm tỉnh cũng đã tiếp tục duy trì lên xuống từ tổng theo các này cả nước toàn quốc địa phương đứng đầu dẫn cuối bảng kế đến tiếp sau vị trí thứ hạng mức chung bình quân khi riêng chỉ vươn tụt hai ba tức như vậy qua lần lượt cụ thể đáng kể nhất cao thấp vẫn thành phố',
  )
    .split(' ')
    .concat(
      'the of and in with its it was were is by from to at a an score scored scores point points ranked rank ranks province city which while also dimension dimensions earned got reached followed an overall total year'.split(
        ' ',
      ),
    ),
)
/** With more words of its own, a text without a unit's name has a subject of its own. */
const FEW = 4

/**
 * Whose score is stated by a figure, read off the words before it, in which names of places are blanked.
 *
 * @param topic what the text is about so far, or null
 * @param isForeign whether the text is about another index: then "chỉ số này" is that one
 * @returns null where the words name nothing: the unit is the one before
 */
export function unitMentioned(
  text: string,
  framework: Framework,
  topic: string | null,
  isForeign = false,
): UnitMention | null {
  if (text.length > LONGEST_KNOWN) return mentionIn(text, framework, topic, isForeign)
  const known = remembered.get(framework) ?? new Map<string, UnitMention | null>()
  remembered.set(framework, known)
  const key = `${topic ?? ''} ${isForeign} ${text}`
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const mention = mentionIn(text, framework, topic, isForeign)
  known.set(key, mention)
  return mention
}

/** Between figures stand the same few words again and again. */
const remembered = new WeakMap<Framework, Map<string, UnitMention | null>>()
const LONGEST_KNOWN = 60
const MOST_KNOWN = 2000

function mentionIn(
  text: string,
  framework: Framework,
  topic: string | null,
  isForeign: boolean,
): UnitMention | null {
  if (!/\p{L}{2}|\d/u.test(text)) return null
  const found: { at: number; end: number; id: string | null | 'foreign' }[] = []
  const within = topic !== null && topic !== 'total' ? topic : null
  for (const { index, 0: words, 1: name = '' } of text.matchAll(QUOTED)) {
    const unit = (within && likely(name, framework, { within })) || likeliestUnit(name, framework)
    const place = { at: index, end: index + words.length }
    if (unit) found.push({ ...place, id: unit.unit.id })
    else if (isIntroduced(text.slice(Math.max(0, index - 24), index))) found.push({ ...place, id: null })
  }
  const add = (pattern: RegExp, idOf: (match: RegExpExecArray) => string | null | undefined): void => {
    for (const match of text.matchAll(pattern)) {
      const id = idOf(match)
      if (id !== undefined) found.push({ at: match.index, end: match.index + match[0].length, id })
    }
  }
  add(
    fitting(NUMBERED, text),
    ({ 1: number }) => framework.dimensions.find(candidate => candidate.number === Number(number))?.id,
  )
  add(fitting(THIS, text), () => (isForeign ? 'foreign' : topic))
  add(fitting(FOREIGN, text), () => 'foreign')
  const plain = text.replace(fitting(ASIDE, text), aside => ' '.repeat(aside.length))
  const whole = fullNamesIn(plain, framework).filter(({ at, end }) => !isForeignIndex(plain.slice(at, end)))
  const before = [...found]
  for (const name of whole)
    if (!before.some(({ at, end }) => name.at < end && name.end > at)) found.push(name)
  for (const { unit, at, end, quoted } of namesIn(plain, framework, within ? { within } : {})) {
    if (!unit || quoted || isForeignIndex(plain.slice(at, end))) continue
    // A name that says more than the whole one in it reaches as far as it says.
    const inside = whole.filter(name => at < name.end && end > name.at)
    if (inside.every(({ id }) => id === unit.id)) found.push({ at, end, id: unit.id })
  }
  const parts = found.filter(({ id }) => id !== 'total').sort((a, b) => a.at - b.at || a.end - b.end)
  const total = [...matchesOf(TOTAL, text)].at(-1)
  const last = parts.reduce<(typeof parts)[number] | undefined>(
    (l, part) => (l && l.end > part.end ? l : part),
    undefined,
  )
  // "PAPI" behind another index begins anew; behind a dimension it only says whose dimension that is.
  if (last && !(last.id === 'foreign' && total && total.index > last.end)) {
    if (last.id === 'foreign') return 'foreign'
    const ids = parts.flatMap(({ id }) => (id !== null && id !== 'foreign' ? [id] : []))
    return { id: last.id, near: text.length - last.end, ids: [...new Set(ids)] }
  }
  if (total) return { id: 'total', near: text.length - total.index - total[0].length, ids: ['total'] }
  const words = plainWords(plain)
    .split(' ')
    .filter(word => /\p{L}/u.test(word) && !FRAMING.has(word))
  return words.length > FEW ? 'strange' : null
}

/** Whether a text names an index other than PAPI. */
export function isForeignIndex(text: string): boolean {
  return fitting(FOREIGN, text).test(text)
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
