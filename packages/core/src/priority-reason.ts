import { areaStandings } from './area-standing.ts'
import type { Verdict } from './comparability.ts'
import type { Dataset } from './dataset.ts'
import { quartiles } from './group.ts'
import { movesBetween } from './move.ts'
import { isScore, type MissingReason } from './panel.ts'
import type { Priority } from './priority.ts'

/** Why a sub-dimension has its place in the order, as a fact to be worded. */
export type PriorityReason =
  /** Its level is below that of so many of the other provinces. */
  | { readonly code: 'lower-than'; readonly provinces: number; readonly of: number }
  /** Its score has been below the national median in so many years in a row, this one the last. */
  | { readonly code: 'below-median'; readonly years: number }
  /** So many points are missing to the third quartile, above which the high group begins. */
  | { readonly code: 'to-high'; readonly points: number }
  /** It declined beyond usual movement since the year before; null points where only the share of scale compares. */
  | { readonly code: 'clear-decline' | 'clear-rise'; readonly points: number | null; readonly share: number }
  /** Its change since the year before is within usual movement, so it does not count. */
  | { readonly code: 'change-within' }
  /** No change of this province can be told from usual movement. */
  | { readonly code: 'change-unknown'; readonly why: UnknownChange }
  /** It declined in so many years in a row, this one the last: told, but it counts nothing. */
  | { readonly code: 'declining'; readonly years: number; readonly sustained: boolean }

/** `first-year` and `resampled` (newly drawn localities) beside what keeps scores from comparing. */
export type UnknownChange =
  | 'first-year'
  | 'resampled'
  | MissingReason
  | 'usual-movement-unknown'
  | Exclude<Verdict, 'same' | 'rescaled'>

/**
 * The reasons for the place of a sub-dimension in a province's order: where it stands, what it lacks to the high group, and
 * what its change since the year before counts for. In this order; those that say nothing are left out.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`
 * @example
 * const [first] = prioritiesOf(dataset, '14', 2023, { draws: 0 })
 * reasonsOf(dataset, '14', 2023, first).map(({ code }) => code)
 * // => ['lower-than', 'below-median', 'to-high', 'change-within']
 */
export function reasonsOf(
  dataset: Dataset,
  province: string,
  year: number,
  { id, components, signal, score, flags }: Priority,
): PriorityReason[] {
  const { panel } = dataset
  const at = panel.indexOf(province)
  const area = areaStandings(dataset, year).find(standing => standing.id === id)
  const others = (area?.of ?? 1) - 1
  const provinces = Math.round(components.level * others)
  const years = yearsBelowMedian(dataset, at, id, year)
  const lacking = (quartiles(panel.column(year, id))?.q3 ?? score) - score
  const declines = area?.runs[at] ?? 0
  const reasons: PriorityReason[] = []
  if (provinces > 0) reasons.push({ code: 'lower-than', provinces, of: others })
  if (years > 0) reasons.push({ code: 'below-median', years })
  if (lacking > 0) reasons.push({ code: 'to-high', points: lacking })
  if (signal === 'within') reasons.push({ code: 'change-within' })
  else if (signal === 'clear') reasons.push(clearChange(dataset, at, id, year))
  else reasons.push({ code: 'change-unknown', why: whyUnknown(dataset, at, id, year) })
  if (declines >= 2) {
    reasons.push({ code: 'declining', years: declines, sustained: flags.includes('sustained-decline') })
  }
  return reasons
}

function yearsBelowMedian({ panel }: Dataset, at: number, id: string, year: number): number {
  let years = 0
  for (let back = year; panel.years.includes(back); back--) {
    const column = panel.column(back, id)
    const median = quartiles(column)?.median ?? Number.NaN
    if (!((column[at] ?? Number.NaN) < median)) break
    years++
  }
  return years
}

function clearChange(dataset: Dataset, at: number, id: string, year: number): PriorityReason {
  const { deltas, shareDeltas } = movesBetween(dataset, id, year - 1, year)
  const share = shareDeltas[at] ?? 0
  return { code: share < 0 ? 'clear-decline' : 'clear-rise', points: deltas[at] ?? null, share }
}

function whyUnknown({ panel, comparability }: Dataset, at: number, id: string, year: number): UnknownChange {
  if (!panel.years.includes(year - 1)) return 'first-year'
  const verdict = comparability.between(id, year - 1, year)
  if (verdict !== 'same' && verdict !== 'rescaled') return verdict
  const before = panel.score(panel.provinces[at]?.code ?? '', year - 1, id)
  if (!isScore(before)) return before.missing
  return comparability.resampledBetween(year - 1, year).length > 0 ? 'resampled' : 'usual-movement-unknown'
}
