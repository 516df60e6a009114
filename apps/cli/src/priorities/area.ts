import { type Dataset, type Flag, type Priority, prioritiesOf, type Score } from '@papi-lens/core'
import { type Answer, answersTo, type Plan } from '@papi-lens/plans'

/** A sub-dimension with what the plans do about it; `priority` is null where no score was published. */
export interface Area {
  readonly id: string
  readonly dimension: string
  readonly score: Score
  readonly flags: readonly Flag[]
  readonly priority: Priority | null
  readonly answers: readonly Answer[]
}

/**
 * The sub-dimensions of a province and year in order of priority; last, in framework order, those without a published
 * score.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`
 * @example
 * areasOf(dataset, '14', 2023, plans)[0]?.id // => 'health-care'
 */
export function areasOf(dataset: Dataset, province: string, year: number, plans: readonly Plan[]): Area[] {
  const { panel } = dataset
  const ranked = prioritiesOf(dataset, province, year)
  const known = new Set(ranked.map(({ id }) => id))
  const holes = panel.framework.dimensionsIn(year).flatMap(dimension =>
    panel.framework
      .subdimensionsIn(year, dimension)
      .filter(id => !known.has(id))
      .map(id => ({ id, dimension })),
  )
  const answers = (id: string, dimension: string) => answersTo(plans, id, dimension)
  return [
    ...ranked.map((priority): Area => {
      const { id, dimension, score, flags } = priority
      return { id, dimension, score, flags, priority, answers: answers(id, dimension) }
    }),
    ...holes.map(({ id, dimension }): Area => {
      const score = panel.score(province, year, id)
      return { id, dimension, score, flags: [], priority: null, answers: answers(id, dimension) }
    }),
  ]
}
