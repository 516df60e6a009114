import type { MissingReason, Province, Score } from '@papi-lens/core'
import type { CommandWords } from '@papi-lens/words/command'

/** The scores of a province in the sub-dimensions of a year, their holes with a reason. */
export interface YearScores {
  readonly year: number
  readonly scores: readonly Score[]
}

/** The years in which the province has no score at all. */
export function yearsWithoutScores(years: readonly YearScores[]): number[] {
  return years.filter(year => counted(year).scored === 0).map(({ year }) => year)
}

/**
 * Why scores are missing: a sentence for all years without any, for one reason each, and one for each year with some. What
 * PAPI did not publish is told apart from what the data does not hold.
 */
export function missingLines(
  years: readonly YearScores[],
  { province, first }: { readonly province: Province; readonly first: number | null },
  words: CommandWords,
): string[] {
  const { notLoaded, noOwnScores, unpublished, partlyLoaded, partlyUnpublished } = words.command.scores
  const empty = years.filter(year => counted(year).scored === 0)
  const whole = (reason: MissingReason) =>
    empty.filter(year => reasonOf(year) === reason).map(({ year }) => year)
  const [withheld, absent] = [whole('not-published'), whole('not-loaded')]
  const partly = years.flatMap(scored => {
    const { scored: known, measured, of } = counted(scored)
    if (known === 0) return []
    const [missing, loaded] = [of('not-published'), measured - of('not-loaded')]
    return [
      ...(loaded < measured ? [partlyLoaded(scored.year, loaded, measured)] : []),
      ...(missing > 0 ? [partlyUnpublished(scored.year, missing, measured)] : []),
    ]
  })
  return [
    ...(absent.length > 0 ? [notLoaded(absent)] : []),
    ...(whole('no-own-score').length > 0 && first !== null ? [noOwnScores(province, first)] : []),
    ...(withheld.length > 0 ? [unpublished(withheld)] : []),
    ...partly,
  ]
}

/** Why a year without any score has none: what the data does not hold for anybody says nothing of the province. */
function reasonOf(year: YearScores): MissingReason {
  const { of } = counted(year)
  if (of('no-own-score') > 0) return 'no-own-score'
  return of('not-published') > 0 ? 'not-published' : 'not-loaded'
}

function counted({ scores }: YearScores) {
  const of = (reason: MissingReason) =>
    scores.filter(score => typeof score !== 'number' && score.missing === reason).length
  return {
    of,
    /** Sub-dimensions that were measured in the year, and those with a score of the province. */
    measured: scores.length - of('not-measured'),
    scored: scores.filter(score => typeof score === 'number').length,
  }
}
