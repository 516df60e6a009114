import type { Direction, Framework } from '@papi-lens/core'
import { plainWords } from '../reading/plain-words.ts'
import { englishMovementsIn } from './english-direction.ts'
import { isEnglish } from './language.ts'
import { type ListedName, namesIn } from './name-list.ts'
import { NUMBER_WORDS, numberInWords } from './number-words.ts'
import { END, fitting, matchesIn, matchesOf, phrase, START } from './phrase.ts'
import { withoutBrackets } from './sentence.ts'

/** "03 nội dung thành phần tăng điểm là …": which parts moved, and how many. */
export interface Movement {
  readonly direction: Direction
  /** How many are said to have moved; null if the text does not count. */
  readonly count: number | 'all' | null
  readonly of: 'dimension' | 'subdimension'
  readonly names: readonly ListedName[]
  /** Words before it that may name whose movement it is, where it names no parts. */
  readonly subjectWords: string
  /** Whether it announces a list that stands below. */
  readonly listFollows: boolean
  readonly at: number
  readonly end: number
}

const NOUN =
  '(?:(?:chỉ số |tiêu chí |chỉ tiêu )?(?:nội dung )?thành phần|(?:chỉ số|trục|lĩnh vực) nội dung|nội dung|chỉ số|chỉ tiêu|tiêu chí|lĩnh vực)'
const HEAD = phrase(
  `${START}(?:(cả|tất cả|toàn bộ|chỉ có|có) (?:các )?)?(?:(\\d{1,2}|các|những|tất cả|${NUMBER_WORDS})(?:\\s?\\/\\s?\\d{1,2}| (?:trong|trên)(?: tổng)?(?: số)? (?:\\d{1,2}|${NUMBER_WORDS}))? )(${NOUN})${END}`,
  'phần|dung|số|tiêu|chí|vực',
)
const NONE = phrase(`${START}(?:không|chưa) có (?:bất kỳ )?(${NOUN}) nào${END}`)
const MOVED = phrase(
  `${START}(?:(tăng|được cải thiện|cải thiện)|(sụt giảm|giảm|tụt)|(giữ nguyên|không (?:thay )?đổi))` +
    `(?: về)?(?: (điểm(?: số)?))?(?: (?:lên|nhẹ|mạnh|đi|xuống))?${END}(?! (?:cường|trưởng|tốc|thu|thêm|hạng|bậc|nghèo|thiểu|chi|thời|tỷ|tỉ|số|từ|điểm))(?! (?:\\S{1,8} )?\\d+[,.]\\d)`,
)
/** Most sentences speak of no movement at all. */
const MOVING = phrase('tăng|cải thiện|giảm|tụt|giữ nguyên|đổi')
/** Before the word, these make it a denial, an aim or a name for the size of the move. */
const NOT_MOVED = phrase(
  `${START}(?:không|chưa|để|nhằm|mức|độ|cần|phải|sẽ|tiếp tục|tránh|nguyên nhân|hoặc|phấn đấu)(?: bị| được)? $`,
)
const COPULA = phrase(
  `^\\s{0,3}(?:so (?:với )?[^,:;“"]{1,40})?[,]?\\s{0,2}(?::|gồm|bao gồm|là|đó là|ở|tại|với|“|")`,
)
/** Begins another statement within a sentence. */
const TURN = phrase(
  `[,;]?\\s{1,3}(?:còn(?! lại)|riêng|trong khi đó|trong khi|ngược lại|nhưng|song|và có)${END}`,
  'còn|riêng|trong|ngược|nhưng|song|và',
)

/** No sentence speaks of more movements; it bounds the work on repeated words. */
const MOST = 40
/** How far back the words of a movement may begin. */
const REACH = 800

/**
 * The statements of a sentence about parts that rose or fell.
 *
 * @param isTold whether the sentence tells figures of PAPI, so that what it counts are parts of it
 */
export function movementsIn(
  given: string,
  framework: Framework,
  within: string | null,
  { most = MOST, isTold = false }: { readonly most?: number; readonly isTold?: boolean } = {},
): Movement[] {
  if (isEnglish(given)) return englishMovementsIn(given, framework)
  if (!fitting(MOVING, given).test(given)) return []
  const text = withoutBrackets(given)
  const movements: Movement[] = []
  let tried = 0
  for (const clause of clausesOf(text)) {
    let start = 0
    for (const match of clause.text.matchAll(fitting(MOVED, text))) {
      if (match.index < start || movements.length >= most || ++tried > MOST) continue
      if (fitting(NOT_MOVED, text).test(clause.text.slice(Math.max(0, match.index - 16), match.index)))
        continue
      const movement = movementAt(
        clause.text,
        given.slice(clause.at),
        Math.max(start, match.index - REACH),
        match,
        framework,
        within,
        isTold,
      )
      if (!movement) continue
      start = movement.end
      const shifted = movement.names.map(name => ({
        ...name,
        at: name.at + clause.at,
        end: name.end + clause.at,
      }))
      movements.push({
        ...movement,
        names: shifted,
        at: movement.at + clause.at,
        end: movement.end + clause.at,
      })
    }
  }
  return movements
}

function movementAt(
  text: string,
  given: string,
  start: number,
  match: RegExpExecArray | RegExpMatchArray,
  framework: Framework,
  within: string | null,
  isTold: boolean,
): Movement | null {
  const [words, up, down, , points] = match
  const at = match.index ?? 0
  const end = at + words.length
  const before = text.slice(start, at)
  const after = text.slice(end, end + REACH)
  const head = lastHead(before, text) ?? firstHead(after, text)
  const level = head === null || head.of === 'unclear' ? (within === null ? null : 'subdimension') : head.of
  const scope = { ...(level && { level }), ...(within && level !== 'dimension' && { within }) }
  const lead = head && !head.after ? head.end : 0
  const named = namesIn(before.slice(lead), framework, scope).map(shift(start + lead))
  const follows = head !== null || fitting(COPULA, text).test(after)
  const told = named.length > 0 || !follows ? named : namesIn(after, framework, scope).map(shift(end))
  const bracket = /^\s{0,3}\(([^()]{3,600})\)/.exec(given.slice(end, end + 620))
  const names =
    told.length > 0 || !bracket
      ? told
      : namesIn(bracket[0], framework, scope)
          .filter(({ unit }) => unit)
          .map(shift(end))
  const direction: Direction = up ? 'up' : down ? 'down' : 'flat'
  const moving = names.filter(name => !movesOtherwise(text, name, direction))
  // "7 chỉ số tăng, 1 chỉ số giảm", behind the score.
  const isCounted = isTold && typeof head?.count === 'number' && head.end - head.at < MOST
  const telling =
    points !== undefined || head?.strict === true || isCounted || tellsOfScore(before, after, text)
  if (!telling || (moving.length === 0 && !points && !head?.count)) return null
  return {
    direction,
    count: head?.count ?? null,
    of: level ?? levelOf(moving),
    names: moving,
    subjectWords: before,
    listFollows: moving.length === 0 && /:\s*$/.test(after),
    at: head && !head.after ? start + head.at : Math.min(at, moving[0]?.at ?? at),
    end: Math.max(end, moving.at(-1)?.end ?? end),
  }
}

/** "…, Thủ tục hành chính công giảm 0,07 điểm": a name in the list with a movement of its own, in it or behind it. */
function movesOtherwise(text: string, { at, end }: ListedName, direction: Direction): boolean {
  // What stands further behind it is the next name's.
  const told = `${text.slice(at, end)}|${text.slice(end, end + 10)}`
  const [, up, down] =
    /(?:\s|\|\s{0,3}(?:(?:lại|thì|đều|bị)\s)?)(?:(tăng|tang)|(giảm|giam|sụt|tụt))(?!\p{L})/iu.exec(told) ?? []
  return (up !== undefined && direction !== 'up') || (down !== undefined && direction !== 'down')
}

const SCORE_OF = phrase(`${START}(?:điểm(?: số)?|chỉ số)(?: của| về| nội dung)? (?!hài lòng)[^,;.]{3,160}$`)
const AGAINST = phrase('^(?: (?:nhẹ|mạnh|rõ|đáng kể))? so (?:với|sánh)')
const SHARE_OF = phrase(`${START}(?:tỷ lệ|tỉ lệ|số người|số lượng|%)`)

/** "điểm Kiểm soát tham nhũng … tăng so với năm 2022": the word of the score stands before the name. */
function tellsOfScore(before: string, after: string, text: string): boolean {
  return (
    fitting(AGAINST, text).test(after) &&
    fitting(SCORE_OF, text).test(before) &&
    !fitting(SHARE_OF, text).test(before)
  )
}

/** What a list without a noun of its own counts. */
function levelOf(names: readonly ListedName[]): 'dimension' | 'subdimension' {
  return names.some(({ unit }) => unit?.level === 'subdimension') ? 'subdimension' : 'dimension'
}

function shift(by: number): (name: ListedName) => ListedName {
  return name => ({ ...name, at: name.at + by, end: name.end + by })
}

interface Head {
  readonly count: number | 'all' | null
  readonly of: 'dimension' | 'subdimension' | 'unclear'
  /** Whether its noun means parts of the index only. */
  readonly strict: boolean
  readonly after: boolean
  readonly at: number
  readonly end: number
}

/** The last counting words of a text: "2/8 chỉ số nội dung" and, without a number, "các chỉ số nội dung". */
export function partsCounted(
  text: string,
): { count: number | null; of: 'dimension' | 'subdimension'; end: number } | null {
  const head = lastHead(withoutBrackets(text), text)
  if (!head) return null
  const of = head.of === 'subdimension' ? 'subdimension' : 'dimension'
  return { count: typeof head.count === 'number' ? head.count : null, of, end: head.end }
}

function lastHead(before: string, whole: string): Head | null {
  const none = fitting(NONE, whole).exec(before)
  if (none)
    return {
      ...headOf([none[0], undefined, '0', none[1] ?? ''], false),
      at: none.index,
      end: none.index + none[0].length,
    }
  const last = [...matchesIn(HEAD, before, whole)].at(-1)
  return last ? headOf(last, false) : null
}

/** A head right behind the verb: "giảm điểm ở 02 nội dung thành phần". */
function firstHead(after: string, whole: string): Head | null {
  const match = fitting(HEAD, whole).exec(after.slice(0, 80))
  return match && match.index < 12 ? headOf(match, true) : null
}

function headOf(match: readonly (string | undefined)[] & { index?: number }, after: boolean): Head {
  const [words = '', lead, number = '', noun = ''] = match
  const plain = plainWords(noun)
  const of = /thanh phan|tieu chi|chi tieu/.test(plain)
    ? 'subdimension'
    : /^(?:chi so|truc|linh vuc) noi dung$|^linh vuc$/.test(plain)
      ? 'dimension'
      : 'unclear'
  const at = match.index ?? 0
  const strict = /thanh phan|chi so noi dung|truc noi dung/.test(plain)
  return { count: countOf(number, lead), of, strict, after, at, end: at + words.length }
}

function countOf(number: string, lead: string | undefined): number | 'all' | null {
  const plain = plainWords(number)
  if (/^\d+$/.test(plain)) return Number(plain)
  if (
    plain === 'tat ca' ||
    (/^(?:tat ca|toan bo|ca)$/.test(plainWords(lead ?? '')) && numberInWords(number) === null)
  ) {
    return 'all'
  }
  return numberInWords(number)
}

/** Parts of a sentence with a statement each; a part without one continues the list of the part before. */
function clausesOf(text: string): { at: number; text: string }[] {
  const cuts = [...text.matchAll(/;/g)].map(({ index }) => index + 1)
  for (const { index } of matchesOf(TURN, text)) cuts.push(index)
  for (const { index, 2: number = '' } of matchesOf(HEAD, text)) {
    if (
      countOf(number, undefined) !== null &&
      /(?:^|[,”"]|và|va|[.])\s*$/u.test(text.slice(Math.max(0, index - 4), index))
    ) {
      cuts.push(index)
    }
  }
  const ends = [...new Set(cuts)].sort((a, b) => a - b)
  const clauses: { at: number; text: string }[] = []
  let at = 0
  for (const end of [...ends, text.length]) {
    const part = text.slice(at, end)
    const last = clauses.at(-1)
    if (last && !fitting(MOVED, text).test(part)) last.text += part
    else if (part) clauses.push({ at, text: part })
    at = end
  }
  return clauses
}
