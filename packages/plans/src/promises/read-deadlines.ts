import type { Deadline } from '../deadline.ts'
import { isTime, type Scene, type Time } from './deadline-scene.ts'
import { readTime } from './deadline-times.ts'
import { type DeadlineWord, deadlineWords } from './deadline-words.ts'

type Of = Deadline['of']

/** No cell or clause is longer, so that a file of one endless cell costs little. */
const LONGEST = 20_000

/** Times with the stretch of text they were read from, as it grows. */
interface Group {
  readonly start: number
  end: number
  readonly times: readonly Time[] | null
  of: readonly Of[]
  /** A number stands in it that nothing explains. */
  isOdd: boolean
}

/**
 * The promises of time in a cell or clause, in order: what falls due, when, and the words that say so. Dates are ISO;
 * one without a year has that of the context. A year that does not fit the context is kept as printed.
 *
 * @returns also what could not be read, in the words of the text: no words are in neither
 * @example
 * readDeadlines('Kế hoạch trong tháng 2; báo cáo năm trước 20/11', { year: 2022 }).deadlines.map(({ text }) => text)
 * // => ['Kế hoạch trong tháng 2', 'báo cáo năm trước 20/11']
 * readDeadlines('Quý III/2022', { year: 2022 }).deadlines
 * // => [{ text: 'Quý III/2022', of: 'task', kind: 'quarter', start: '2022-07-01', end: '2022-09-30' }]
 * readDeadlines('sớm nhất có thể', { year: 2022 }).unread // => ['sớm nhất có thể']
 */
export function readDeadlines(
  cell: string,
  { year }: { readonly year: number | null },
): { deadlines: Deadline[]; unread: string[] } {
  const text = cell.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (text.length > LONGEST) return { deadlines: [], unread: [text] }
  const words = deadlineWords(text)
  const { groups, rest } = groupsOf(words, text.length, year)
  const unread: { start: number; text: string }[] = rest.map(([start, end]) => ({
    start,
    text: plain(text, start, end),
  }))
  const deadlines = groups.flatMap(({ start, end, times, of, isOdd }) => {
    const own = plain(text, start, end)
    if (times === null || isOdd) unread.push({ start, text: own })
    return (times ?? []).flatMap(time => of.map(each => ({ text: own, of: each, ...time })))
  })
  unread.sort((a, b) => a.start - b.start)
  return { deadlines, unread: unread.map(({ text }) => text).filter(words => /[\p{L}\d]/u.test(words)) }
}

/** The times of the words, and the stretches of text without any. */
function groupsOf(words: readonly DeadlineWord[], length: number, year: number | null) {
  const groups: Group[] = []
  const rest: [number, number][] = []
  const isTimeAhead = timesAhead(words)
  /** The last group of the clause; what is named since, and whether anything else is said. */
  let last: Group | null = null
  let things: Of[] = []
  let carried: readonly Of[] = []
  let [isContent, isJoined, isOdd, isAfterStop] = [false, false, false, false]
  let from = 0

  const endClause = (end: number) => {
    if (last) {
      if (isOdd) last.isOdd = true
      if (things.length > 0 && (isJoined || last.of[0] !== 'task')) rest.push([from, end])
      else {
        if (things.length > 0) last.of = things
        last.end = end
      }
    } else rest.push([from, end])
    last = null
    things = []
    from = end
    isContent = isJoined = isOdd = false
  }

  for (let at = 0; at < words.length; ) {
    const word = words[at]
    if (!word) break
    if (word.is === 'stop' || word.is === 'semicolon') {
      // Before a semicolon, what has no time yet may share the next: "Kế hoạch; thông báo tháng 1".
      if (word.is === 'stop' || last) endClause(word.start)
      isAfterStop ||= word.is === 'stop'
      isJoined = false
      at++
      continue
    }
    const scene: Scene = {
      words,
      year,
      isReport: things.length > 0 ? things.includes('report') : !isContent && carried.includes('report'),
      isListed: !isContent && things.length === 0 && isRecurring(last),
      isTimeAhead,
    }
    const read = readTime(at, scene)
    if (!read) {
      if (word.is === 'thing' && (things.length === 0 || isJoint(words[at - 1])))
        things = [...new Set([...things, word.of])]
      if (word.is === 'joint') isJoined = true
      if (word.is === 'number') isOdd = true
      if (['word', 'number', 'action'].includes(word.is)) isContent = true
      at++
      continue
    }
    const next = words[read.next]?.is === 'close' ? read.next + 1 : read.next
    const end = words[next - 1]?.end ?? length
    const isFree = things.length === 0 && !isContent
    if (last && isFree && (read.times?.length === 0 || isMore(last, read.times))) last.end = end
    else {
      const isLasting = read.times?.some(
        ({ kind }) => kind === 'ongoing' || kind === 'on-event' || kind === 'as-regulated',
      )
      const carries =
        isFree && (last !== null || (!isLasting && (!isAfterStop || isRecurring(groups.at(-1) ?? null))))
      const of: readonly Of[] =
        things.length > 0 ? things : carries && carried.length > 0 ? carried : ['task']
      last = { start: from, end, times: read.times, of, isOdd }
      groups.push(last)
      carried = of
    }
    things = []
    isContent = isJoined = isOdd = isAfterStop = false
    from = end
    at = next
  }
  endClause(length)
  return { groups, rest }
}

/** "theo quy định", "khi …" and "liên tục" right after a time only say more about it. */
function isMore(last: Group, times: readonly Time[] | null): boolean {
  const [time] = times ?? []
  if (time?.kind === 'as-regulated') return true
  return (time?.kind === 'ongoing' || time?.kind === 'on-event') && last.times?.at(-1)?.kind === time.kind
}

function isRecurring(group: Group | null): boolean {
  return group?.times?.at(-1)?.kind === 'recurring'
}

function isJoint(word: DeadlineWord | undefined): boolean {
  return word?.is === 'joint' || word?.is === 'semicolon'
}

/** For each word, whether a time stands between it and the end of its clause. */
function timesAhead(words: readonly DeadlineWord[]): (at: number) => boolean {
  const ahead = new Uint8Array(words.length + 1)
  for (let at = words.length - 2; at >= 0; at--) {
    const next = words[at + 1]
    if (next?.is === 'stop' || next?.is === 'semicolon') continue
    ahead[at] =
      isTime(next) || next?.is === 'event' || next?.is === 'regulated' || ahead[at + 1] === 1 ? 1 : 0
  }
  return at => ahead[at] === 1
}

/** A stretch of text without the signs and joints at its ends; a bracket that closes one within stays. */
function plain(text: string, start: number, end: number): string {
  let [first, last] = [start, end]
  while (first < last && ' ,;.:-–+•)]'.includes(text[first] ?? '')) first++
  while (first < last && ' ,;:-–+•(['.includes(text[last - 1] ?? '')) last--
  const words = text.slice(first, last).replace(/^(?:và|hoặc) /iu, '')
  return words.endsWith(')') && !words.includes('(') ? words.slice(0, -1) : words
}
