import {
  type Change,
  type ChangeRow,
  type ChangeSummary,
  changeBetween,
  type Dataset,
  type PriorityOptions,
  type PriorityReason,
  type Resampling,
  reasonsOf,
  type Scorecard,
  type ScoredUnit,
  scorecardOf,
  summarise,
  type Unit,
} from '@papi-lens/core'
import { type Areas, areasOf, type Area as JoinedArea, type Plan } from '@papi-lens/plans'
import type { Place } from '../place.ts'

/** A sub-dimension with all that is known of it in the chosen view: weakness, order and tasks are those of the later year. */
export interface Area extends JoinedArea {
  readonly unit: Unit
  readonly scored: ScoredUnit
  /** Why it stands where it does in the order; none without a score. */
  readonly reasons: readonly PriorityReason[]
  /** Between the two years of the view, which may lie further apart than the `change` that weakness goes by. */
  readonly span: ChangeRow
}

/** Everything the page tells about a province between two years, worked out once per view. */
export interface Story {
  readonly scorecard: Scorecard
  readonly change: Change
  readonly summary: ChangeSummary
  /** The times the localities were newly drawn between the two years. */
  readonly resamplings: readonly Resampling[]
  /** The join of the later year's results and the plans. */
  readonly joined: Areas
  /** Measured sub-dimensions, most urgent first. */
  readonly areas: readonly Area[]
  /** Whether the province has any published score in the later year. */
  readonly published: boolean
  /** Of the areas, the weak ones. */
  readonly weak: readonly Area[]
}

/**
 * Works out the story of a view.
 *
 * @param options weights of the order; draws wait until the page stands (`AppState.settled`), so there are none unless asked for
 */
export function tell(
  dataset: Dataset,
  plans: readonly Plan[],
  { province, from, to }: Place,
  options: PriorityOptions = { draws: 0 },
): Story {
  const { code } = province
  const { framework } = dataset.panel
  const scorecard = scorecardOf(dataset, code, to, { draws: 0 })
  const change = changeBetween(dataset, code, from, to)
  const joined = areasOf(dataset, plans, code, to, options)
  const spans = new Map(change.rows.map(row => [row.id, row]))
  const scores = new Map(
    scorecard.dimensions.flatMap(({ subdimensions }) => subdimensions.map(scored => [scored.id, scored])),
  )
  const areas = joined.areas.flatMap((area): Area[] => {
    const [span, scored] = [spans.get(area.id), scores.get(area.id)]
    if (!span || !scored) return []
    const reasons = area.priority ? reasonsOf(dataset, code, to, area.priority) : []
    return [{ ...area, unit: framework.unit(area.id), scored, span, reasons }]
  })
  return {
    scorecard,
    change,
    summary: summarise(change),
    resamplings: dataset.comparability.resampledBetween(from, to),
    joined,
    areas,
    published: areas.some(({ priority }) => priority !== null),
    weak: areas.filter(({ isWeak }) => isWeak),
  }
}
