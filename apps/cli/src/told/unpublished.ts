import type { Score } from '@papi-lens/core'
import type { CommandWords } from '@papi-lens/words/command'

/** The scores of a province in the sub-dimensions of a year. */
export interface YearScores {
  readonly year: number
  readonly scores: readonly Score[]
}

/** The years in which nothing that was measured was published for the province. */
export function unpublishedYears(years: readonly YearScores[]): number[] {
  return years.filter(year => counted(year).published === 0).map(({ year }) => year)
}

/** What of the scores was not published, a sentence for all years without any and one for each with some. */
export function unpublishedLines(years: readonly YearScores[], words: CommandWords): string[] {
  const { unpublished, partlyUnpublished } = words.command.scores
  const none = unpublishedYears(years)
  const partly = years.flatMap(scored => {
    const { published, measured } = counted(scored)
    const missing = measured - published
    return published > 0 && missing > 0 ? [partlyUnpublished(scored.year, missing, measured)] : []
  })
  return [...(none.length > 0 ? [unpublished(none)] : []), ...partly]
}

/** How many of the sub-dimensions were measured in the year, and how many of these published. */
function counted({ scores }: YearScores): { readonly measured: number; readonly published: number } {
  return {
    measured: scores.filter(score => typeof score === 'number' || score.missing !== 'not-measured').length,
    published: scores.filter(score => typeof score === 'number').length,
  }
}
