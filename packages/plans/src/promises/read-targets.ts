import { matchItem } from '../matching/match-item.ts'
import type { DocumentTarget } from '../plan-document.ts'
import type { Place } from '../reading/source-line.ts'
import { beginsWork } from '../structure/work-verb.ts'
import { type IndexGoals, indexGoalsIn } from './index-goals.ts'
import { comparatorOf, isRange } from './target-comparator.ts'
import { type CountedNumber, numbersIn } from './target-numbers.ts'

/** An item of a document that may promise a number. */
export interface PromisingItem extends Place {
  readonly text: string
  readonly dimension: string | null
  /** Whether it stands among goals: under "Mục tiêu", "Chỉ tiêu", "Yêu cầu". */
  readonly isGoal?: boolean
  /** Whether it stands outside the items and goals: only what it pledges is promised. */
  readonly isBeside?: boolean
}

/** Longest item and sentence read: of a longer one, as much. */
const LONGEST = 50_000
const LONGEST_SENTENCE = 5000
const SENTENCE = /(?<=[.!?;…]) /u
/** An aside: of its own where it pledges something, else no part of what a number measures. */
const ASIDE = /\(([^()]{1,400})\)/gu
/** "(năm 2023: 4,5%)": a figure that a goal starts from, of a year before the plan's. */
const BASE_ASIDE =
  /^(?:so với )?(?:kết quả |mức )?năm (20\d\d)(?: (?:đạt|là|còn|được|chỉ đạt|có|ở mức))?:? ?\d[\d.,]{0,9} ?%?$/iu
const PLEDGE =
  /(?:phấn đấu|chỉ tiêu|cam kết|(?:đặt|với|đề ra|thực hiện) mục tiêu(?! quốc gia)|mục tiêu:? (?:đến|năm|là)|ít nhất|tối thiểu|không dưới)(?!\p{L})/iu
/** What has been, not what shall be. */
const PAST =
  /(?:đã|hiện nay|hiện tại|hiện có|tính đến|kết quả (?:cho thấy|đạt được)|ước đạt|vừa qua)(?!\p{L})/iu
/** A percentage with one of these is a promise in a plan, pledged or not. */
const AIM =
  /(?:đạt|tăng|giảm|nâng|duy trì|giữ|bảo đảm|đảm bảo|hoàn thành|còn|trên|dưới|tối đa|không quá|100 ?%)(?!\p{L})/iu
const YEAR =
  /(?<against>so với )?(?:cùng kỳ )?(?:(?:đến )?(?:hết |cuối )?năm |giai đoạn \d{4} ?[-–] ?)(?<year>\d{4})(?!\d)/giu
/** What a metric does not begin with: the pledge, the year, verbs. */
const LEAD =
  /^(?:[\s,;:.(“"–-]|(?:phấn đấu|mục tiêu|chỉ tiêu|cam kết|và|trong đó|đồng thời|so với|cùng kỳ|trong|đến|hết|cuối|vào|năm \d{4}|năm|\d{4}|là|có|đạt|tiếp tục|giữ|duy trì|bảo đảm|đảm bảo|để|với|đưa|nâng|tăng|giảm|hạ|từ|trên|dưới|khoảng|tối thiểu|ít nhất|không dưới|(?:\p{L}{1,12} )?trở (?:lên|xuống))(?!\p{L}))/iu
/** What stands between the metric and its number. */
const TAIL =
  /(?:[\s,:(]|(?<!\p{L})(?:đạt|đạt từ|là|còn|tăng|giảm|lên|xuống|thêm|bằng|từ|trên|dưới|khoảng|ít nhất|tối thiểu|không dưới|không quá|tối đa|tiếp tục|hơn|đến|bình quân|tỷ lệ đạt|phấn đấu|và|năm \d{4}))$/iu
/** A metric is told before its number by these words, or before a verb of reaching. */
const MEASURED =
  /(?:tỷ lệ|tỉ lệ|chỉ số|mức độ|điểm|diện tích|độ che phủ|thu nhập|tổng số|số lượng|giá trị|số )/iu
const REACHED =
  /(?:đạt|là|còn|tăng|giảm|lên|xuống)(?: (?:từ|thêm|trên|dưới|ít nhất|tối thiểu|khoảng|còn|lên|xuống|không dưới)){0,2} ?$/iu
/** What is cut by a number is named behind it: "cắt giảm ít nhất 30% thời gian". */
const CUT = /(?:cắt|cắt giảm|rút ngắn|tiết kiệm)(?: (?:ít nhất|tối thiểu|trên|khoảng|được|thêm)){0,2} ?$/iu
const NOUN_ENDS =
  /[.,;:()]? ?(?:và|,) (?:trên |dưới |ít nhất )?\d|[;:(.]| so với |, (?:phấn đấu|trong đó|tăng|giảm|đạt|góp phần|nhằm)|$/iu
/** No sentence promises more; a file of numbers alone shall cost little. */
const MOST_NUMBERS = 40
const MAX_METRIC = 200
/** Units of what is measured: nothing is counted. */
const MEASURES: readonly string[] = ['điểm', 'bậc', 'hạng', 'vị trí']
/** Words enough to tell what a clause is about. */
const LONGEST_CLAUSE = 2000

/**
 * What items of a plan promise: scores, ranks and groups of the index and its units, and other numbers ("phấn đấu … đạt
 * 96%", "giảm 3%, đạt 29,03%" (two), "ít nhất 02 cuộc"). What has been reached, and the numbers of documents, levels,
 * dates and durations, are none; the figure a goal starts from stands with it. Percentages are 96, not 0.96. The year is
 * the one named with the number, else the plan's; the sub-dimension of other numbers is the one that the sentence's words
 * tell best, null if they tell none. A goal of the index that is told twice counts once.
 *
 * @example
 * const item = { text: 'Phấn đấu tỷ lệ người dân dùng Internet đạt trên 60,5%.', line: 7, lastLine: 7, dimension: null }
 * readTargets([item], { year: 2023 }).map(({ metric, comparator, value, unit }) => [metric, comparator, value, unit])
 * // => [['tỷ lệ người dân dùng Internet', 'at-least', 60.5, '%']]
 */
export function readTargets(
  items: readonly PromisingItem[],
  { year }: { readonly year: number | null },
): DocumentTarget[] {
  const told = new Set<string>()
  return items.flatMap(item =>
    sentencesOf(item.text).flatMap(sentence => {
      const { goals, taken } = goalsIn(sentence, item, year)
      const { line, lastLine } = item
      const ofIndex = goals.flatMap((goal): DocumentTarget[] => {
        const key = JSON.stringify({ ...goal, base: undefined })
        if (told.has(key)) return []
        told.add(key)
        return [{ text: sentence, ...goal, line, lastLine }]
      })
      if (!/\d/.test(sentence)) return ofIndex
      return [
        ...ofIndex,
        ...withAsides(blanked(sentence, taken), year).flatMap(clause => targetsIn(clause, item, year)),
      ]
    }),
  )
}

function goalsIn(
  sentence: string,
  { dimension, isGoal = false }: PromisingItem,
  year: number | null,
): IndexGoals {
  return indexGoalsIn(sentence, { dimension, isGoal, year })
}

/**
 * Whether a paragraph tells nothing but goals of the index, so that it is no measure: each of its sentences that says
 * more than a figure of before promises a score, rank or group, and begins with no work to do.
 */
export function tellsOnlyGoals(item: PromisingItem, year: number | null): boolean {
  // Cheap look first: most paragraphs speak of no index.
  if (!MAY_TELL_GOALS.test(item.text)) return false
  const sentences = sentencesOf(item.text)
  const goals = sentences.filter(sentence => goalsIn(sentence, item, year).goals.length > 0)
  return (
    goals.length > 0 &&
    sentences.every(sentence => goals.includes(sentence) || STATED.test(sentence)) &&
    goals.every(sentence => !beginsWork(sentence))
  )
}

const MAY_TELL_GOALS = /điểm|bậc|hạng|vị trí|nhóm|t[oố]p \d|thứ/iu
/** A figure of before, told beside a goal. */
const STATED = /^(?:trong )?(?:năm 20\d\d|kết quả|điểm|chỉ số|tổng điểm)/iu

function sentencesOf(text: string): string[] {
  return text
    .slice(0, LONGEST)
    .split(SENTENCE)
    .map(sentence => sentence.slice(0, LONGEST_SENTENCE))
    .filter(sentence => /\S/.test(sentence))
}

/** A sentence without the numbers that tell goals of the index, all places kept. */
function blanked(sentence: string, taken: IndexGoals['taken']): string {
  let text = sentence
  for (const [start, end] of taken)
    text = text.slice(0, start) + text.slice(start, end).replace(/\d/g, '–') + text.slice(end)
  return text
}

/** A sentence, and what its brackets pledge, in the order of the text as far as it goes. */
function withAsides(sentence: string, planYear: number | null): string[] {
  const pledges: string[] = []
  const rest = sentence.replace(ASIDE, (all, inner: string) => {
    const told = Number(BASE_ASIDE.exec(inner)?.[1])
    if (planYear !== null && told < planYear) return ' '
    if (!PLEDGE.test(inner) || !/\d/.test(inner)) return all
    pledges.push(inner.trim())
    return ' '
  })
  return [
    rest
      .replace(/ {2,}/g, ' ')
      .replace(/ (?=[.,;])/g, '')
      .trim(),
    ...pledges,
  ]
}

function targetsIn(
  text: string,
  { line, lastLine, dimension, isGoal, isBeside }: PromisingItem,
  planYear: number | null,
): DocumentTarget[] {
  const pledge = PLEDGE.exec(text)?.index ?? -1
  const isPast = PAST.test(text)
  const isAim = AIM.test(text) && (!isBeside || isGoal === true)
  const years = yearsIn(text)
  const numbers = numbersIn(text).slice(0, MOST_NUMBERS)
  const targets: DocumentTarget[] = []
  let metric = ''
  let ofSentence: string | null | undefined
  for (const [at, number] of numbers.entries()) {
    const { start, value, unit } = number
    const [previous, next] = [numbers[at - 1], numbers[at + 1]]
    const year = yearOf(years, number, next) ?? planYear
    const isPledged = pledge >= 0 && pledge < start
    const isAimed = unit === '%' && isAim && !isPast && !(year && planYear && year < planYear)
    if (!isPledged && !isAimed) continue
    const isEnd = isRange(text, previous, number)
    const whole = next && isRange(text, number, next) ? { ...number, noun: next.noun } : number
    if (!isEnd) metric = metricOf(text, whole, previous?.end ?? 0) || metric
    const comparator = comparatorOf(text, number, previous, isEnd)
    const ofMetric = metric === '' ? null : subdimensionOf(metric, dimension)
    // Once for a sentence: reading its words is what costs.
    if (!ofMetric && ofSentence === undefined) ofSentence = subdimensionOf(text, dimension)
    const subdimension = ofMetric ?? ofSentence ?? null
    targets.push({ text, metric, value, unit, year, comparator, dimension, subdimension, line, lastLine })
  }
  return targets
}

function subdimensionOf(text: string, dimension: string | null): string | null {
  return matchItem({ text: text.slice(0, LONGEST_CLAUSE), dimension })[0]?.subdimension ?? null
}

interface NamedYear {
  readonly index: number
  readonly year: number
}

/** The years a sentence speaks of, without those it compares with. */
function yearsIn(text: string): NamedYear[] {
  return [...text.matchAll(YEAR)].flatMap(({ index, groups }) =>
    groups?.against ? [] : [{ index, year: Number(groups?.year) }],
  )
}

/** The year named last before a number, else the one named between it and the next: "lên 70% vào năm 2025". */
function yearOf(
  years: readonly NamedYear[],
  { end }: CountedNumber,
  next: CountedNumber | undefined,
): number | null {
  const before = years.findLast(({ index }) => index < end)
  const behind = years.find(({ index }) => index >= end && index < (next?.start ?? Number.POSITIVE_INFINITY))
  return (before ?? behind)?.year ?? null
}

/** What a number measures: the words before it since the last number, else those behind it. */
function metricOf(text: string, { start, noun, unit }: CountedNumber, from: number): string {
  const words = text.slice(from, start)
  // A pledge behind a comma begins anew, unless it says nothing of what it measures ("…, phấn đấu đạt").
  const pledged = [...words.matchAll(PLEDGED_ANEW)].at(-1)
  const anew = pledged ? bared(words.slice(pledged.index + 1).trim()) : ''
  const before = MEASURED.test(anew) ? anew : bared(words)
  if (before && !CUT.test(words) && (REACHED.test(words) || MEASURED.test(before))) return before
  if (MEASURES.includes(unit)) return before
  const behind = text
    .slice(noun, noun + MAX_METRIC)
    .replace(ASIDE, '')
    .replace(/ {2,}/g, ' ')
    .trim()
  const counted = behind.slice(0, NOUN_ENDS.exec(behind)?.index ?? behind.length).trim()
  if (/^(?:so với|trở lên|trở xuống|\/)/iu.test(counted) || !/\p{L}{2}/u.test(counted)) return before
  return unit === '' && before ? before : counted
}

const PLEDGED_ANEW = /[,;] (?=(?:phấn đấu|đặt mục tiêu)(?!\p{L}))/giu

function bared(words: string): string {
  let metric = words.slice(-MAX_METRIC)
  for (let lead = LEAD.exec(metric); lead && metric; lead = LEAD.exec(metric))
    metric = metric.slice(lead[0].length)
  for (let tail = TAIL.exec(metric); tail && metric; tail = TAIL.exec(metric))
    metric = metric.slice(0, tail.index)
  return metric
}
