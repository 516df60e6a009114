import type {
  Claim,
  ClaimReading,
  ClaimSubject,
  Doubt,
  Group,
  RecordClaim,
  Region,
  Statistic,
} from '@papi-lens/core'
import type { Figure } from './figures/figure.ts'

/** What a figure is about, each slot filled from the words nearest to it. */
export interface Slots {
  readonly subject: ClaimSubject | undefined
  readonly statistic: Statistic
  readonly id: string | null
  readonly year: number | null
  /** The years of a change. */
  readonly period: { readonly from: number | null; readonly year: number | null }
  readonly among: Region | 'other' | null
  readonly doubts: readonly Doubt[]
  readonly readings: readonly ClaimReading[]
  /** Of bounds: the group whose they are. */
  readonly group?: Group
}

interface Place {
  readonly line: number
  readonly quote: string
  readonly figure: string
}

/** The claims that a figure makes; a span makes three. */
export function claimsOf(figure: Figure, slots: Slots, place: Place): Claim[] {
  const { subject, statistic, id, year, period, among, doubts, readings } = slots
  const said = {
    id,
    ...place,
    ...(subject !== undefined && { subject }),
    ...(statistic !== 'value' && { statistic }),
    ...(doubts.length > 0 && { doubts }),
    ...(readings.length > 0 && { readings }),
  }
  const decimals = (of: { value: number; decimals: number }) => ({ stated: of.value, decimals: of.decimals })
  switch (figure.kind) {
    case 'score':
      return [{ kind: 'score', ...said, year: figure.year ?? year, ...decimals(figure) }]
    case 'share':
      return [{ kind: 'share', ...said, year, ...decimals(figure) }]
    case 'delta':
      return [{ kind: 'delta', ...said, ...period, ...decimals(figure) }]
    case 'rank-change':
      return [{ kind: 'rank-change', ...said, ...period, stated: figure.places }]
    case 'group': {
      const { group: stated, remark, before } = figure
      const when = figure.year ?? (before ? period.from : year)
      return [{ kind: 'group', ...said, year: when, stated, ...(remark && { remark }) }]
    }
    case 'rank': {
      const { rank: stated, bound, of, before } = figure
      const when = figure.year ?? (before ? period.from : year)
      return [{ kind: 'rank', ...said, year: when, stated, bound, of, among }]
    }
    case 'span': {
      const { from, to, direction } = figure
      const years = { from: from.year ?? period.from, year: to?.year ?? period.year }
      const scores: Claim[] = [
        { kind: 'score', ...said, year: years.from, ...decimals(from) },
        ...(to ? [{ kind: 'score', ...said, year: years.year, ...decimals(to) } as const] : []),
      ]
      return [...scores, { kind: 'direction', ...said, ...years, stated: direction }]
    }
    case 'range': {
      const { low, high } = figure
      const { group } = slots
      const bounds = { kind: 'score', ...said, year, ...(group && { group }) } as const
      return [
        { ...bounds, statistic: 'min', ...decimals(low) },
        { ...bounds, statistic: 'max', ...decimals(high) },
      ]
    }
    case 'record':
      return [recordOf(figure, slots, said)]
    default:
      return []
  }
}

/** Texts count the years of a record with the year itself or without it, and mean either the score or the rank. */
function recordOf(
  { stated, measure, years }: Figure & { kind: 'record' },
  { year, readings }: Slots,
  said: Omit<RecordClaim, 'kind' | 'stated' | 'measure' | 'since' | 'year'>,
): RecordClaim {
  const firsts: readonly (number | null)[] =
    years.of === 'since'
      ? [years.year, years.year + 1]
      : years.of === 'span'
        ? [years.from]
        : years.of === 'back' && year !== null
          ? [year - years.years + 1, year - years.years]
          : [null]
  const [since = null, ...others] = firsts
  const measures: readonly RecordClaim['measure'][] = measure === null ? ['score', 'rank'] : [measure]
  const [first = 'score'] = measures
  const ways = [since, ...others].flatMap(since => measures.map(measure => ({ since, measure })))
  const subjects = readings.filter(reading => reading.year === undefined)
  // In another year the years are others.
  const isYearOpen = subjects.length < readings.length
  return {
    ...said,
    kind: 'record',
    year,
    stated,
    measure: first,
    since,
    ...(years.of === 'span' && { until: years.until }),
    readings: [...ways.slice(1), ...subjects],
    ...(isYearOpen && { doubts: [...new Set([...(said.doubts ?? []), 'year' as const])] }),
  }
}
