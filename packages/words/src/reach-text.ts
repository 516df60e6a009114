import type { Goal, JudgedGoal, Reach, Scale, Score, Unit } from '@papi-lens/core'
import { formatDelta, formatScore } from './format.ts'
import { localeOf } from './lang.ts'
import type { Words } from './messages.ts'
import { nameOf } from './name-of.ts'
import { scoreText } from './score-text.ts'

/**
 * What a province lacks to the next group, after words on where it stands.
 *
 * @param where province, year, unit and score: "Sơn La 2023: Cung ứng dịch vụ công 7,59"
 * @example
 * reachText('Sơn La 2023', { group: 'high', next: null, cut: null, gain: 0 }, words)
 * // => 'Sơn La 2023, nhóm cao: không còn nhóm nào cao hơn'
 */
export function reachText(
  where: string,
  { group, next, cut, gain }: Pick<Reach, 'group' | 'next' | 'cut' | 'gain'>,
  words: Words,
): string {
  const { reach, goals, names } = words
  if (group === null) return `${where}: ${reach.noGroup}`
  if (next === null || cut === null) {
    const end = group === 'high' ? reach.highest : reach.beyondScale
    return `${where}, ${goals.goal({ kind: 'group', group })}: ${end}`
  }
  const [now, then] = [group, next].map(id => names.group[id].toLocaleLowerCase(localeOf(words)))
  // All four decimals: this is the smallest gain that suffices, and rounded down it would not.
  const [more, over] = [formatScore(gain, words, 4), formatScore(cut, words, 4)]
  return `${where}, ${reach.gain({ group: `${now}`, next: `${then}`, more, over })}`
}

/**
 * How likely the likeliest single way to the next group has been, or that there is none.
 *
 * @param unitOf the unit with an id, for its name
 * @example
 * likelyText({ ways: [], gain: 9 }, id => framework.unit(id), words)
 * // => 'Không một nội dung thành phần nào còn đủ thang điểm để một mình bù mức này; phải tăng nhiều nội dung cùng lúc.'
 */
export function likelyText(
  { ways: [first], gain }: Pick<Reach, 'ways' | 'gain'>,
  unitOf: (id: string) => Unit,
  words: Words,
): string {
  if (!first) return words.reach.noWay
  const name = nameOf(unitOf(first.id), words)
  return words.reach.likely({ name, size: formatScore(gain, words), feasible: first.feasible })
}

/**
 * How far a score goes by itself within a year, in points; null where nobody can tell.
 *
 * @example
 * expectedText({ expected: null }, { min: 1, max: 10 }, words) // => null
 */
export function expectedText(
  { expected }: Pick<JudgedGoal, 'expected'>,
  { min, max }: Scale,
  words: Words,
): string | null {
  if (!expected) return null
  const inPoints = (share: number) => formatDelta(share * (max - min), words)
  return words.goals.expected(inPoints(expected.low), inPoints(expected.high))
}

/** A goal that was judged from a score. */
export interface JudgedFound {
  /** The score it starts from. */
  readonly score: Score
  readonly goal: Goal
  readonly found: Pick<JudgedGoal, 'gain' | 'judged'>
  /** The year the goal is for if that is not the next. */
  readonly otherYear?: number | null
}

/**
 * The judgement of a goal in a few words.
 *
 * @example
 * const goal = { kind: 'rise', places: 3 }
 * judgedText({ score: 7.5, goal, found: { gain: 0.2, judged: 'ordinary' } }, words) // => 'bình thường'
 * judgedText({ score: 7.5, goal, found: { gain: null, judged: null } }, words) // => 'phía trên không còn đủ 3 bậc'
 */
export function judgedText({ score, goal, found, otherYear = null }: JudgedFound, words: Words): string {
  const { judged, met, impossible, otherYear: forYear, unknown } = words.goals
  if (typeof score !== 'number') return scoreText(score, words)
  if (found.gain === null) return impossible(goal)
  if (otherYear !== null) return forYear(otherYear)
  if (found.gain <= 0) return met(found.judged)
  return found.judged === null ? unknown : judged[found.judged]
}
