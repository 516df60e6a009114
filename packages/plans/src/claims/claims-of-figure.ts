import type { Claim, ClaimReading, ClaimSubject, Doubt, Region, Statistic } from '@papi-lens/core'
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
    default:
      return []
  }
}
