import { EDGE } from './base-rate.ts'
import type { Dataset } from './dataset.ts'
import { movesBetween } from './move.ts'
import { publishedScore } from './published-score.ts'
import { shareOfScale } from './share.ts'

/** A province that stood where another stands now, and rose. */
export interface Peer {
  readonly province: string
  /** Its score when it stood there, on the scale of that year. */
  readonly from: number
  /** Its score in the year asked for. */
  readonly to: number
  /** What it gained, in share of scale. */
  readonly gain: number
  /** When it stood there, and the year asked for. */
  readonly years: readonly [number, number]
}

/** Provinces to learn from. */
export interface Peers {
  readonly unit: string
  readonly year: number
  /** Largest gain first. */
  readonly peers: readonly Peer[]
  /** They rose; what made them rise is not in the scores. */
  readonly basis: 'association'
}

export interface PeerOptions {
  /** How far from this province's share of scale a peer may have stood. */
  readonly around?: number
  /** Least gain of a peer, in share of scale. */
  readonly gain?: number
  /** How many comparable years to look back. */
  readonly back?: number
}

/**
 * Provinces that in one of the last three comparable years stood about where this one stands now (within 0.03 share of
 * scale) and have since gained at least 0.05. Each province once, with its largest gain (the later start if equal).
 * A year is comparable if no redefinition lies between it and `year`; where the scale changed, shares are compared.
 *
 * This is association, not cause: it says whom to ask, not what works.
 *
 * @throws {PapiError} `not-measured`, `not-published` (this province has no score to start from), `unknown-…`
 * @example
 * const { peers } = peersOf(dataset, '14', 'health-care', 2023)
 * peers.map(({ province, from, to, gain }) => [province, from, to, round4(gain)]).slice(0, 2)
 * // => [['12', 1.815, 2.0169, 0.0897], ['77', 1.7931, 1.9552, 0.072]]
 */
export function peersOf(
  dataset: Dataset,
  province: string,
  unit: string,
  year: number,
  { around = 0.03, gain = 0.05, back = 3 }: PeerOptions = {},
): Peers {
  const { panel } = dataset
  const { framework } = panel
  const own = panel.indexOf(province)
  const score = publishedScore(panel, province, year, unit)
  const scale = framework.scale(unit, year)
  const share = scale ? shareOfScale(score, scale) : Number.NaN
  const best = new Map<number, Peer>()
  for (const from of comparableYears(dataset, unit, year).slice(-back).reverse()) {
    const before = framework.scale(unit, from)
    const { shareDeltas } = movesBetween(dataset, unit, from, year)
    if (!before) continue
    panel.column(from, unit).forEach((start, at) => {
      const risen = shareDeltas[at] ?? Number.NaN
      const near = Math.abs(shareOfScale(start, before) - share) <= around + EDGE
      if (at === own || !near || !(risen >= gain - EDGE)) return
      if (risen <= (best.get(at)?.gain ?? Number.NEGATIVE_INFINITY) + EDGE) return
      const code = panel.provinces[at]?.code ?? ''
      const to = panel.column(year, unit)[at] ?? Number.NaN
      best.set(at, { province: code, from: start, to, gain: risen, years: [from, year] })
    })
  }
  const peers = [...best]
    .sort(([a, one], [b, other]) => other.gain - one.gain || a - b)
    .map(([, peer]) => peer)
  return { unit, year, peers, basis: 'association' }
}

/** Earlier years that the year compares with, ascending. */
function comparableYears({ panel, comparability }: Dataset, unit: string, year: number): number[] {
  return panel.years.filter(from => {
    if (from >= year) return false
    const verdict = comparability.between(unit, from, year)
    return verdict === 'same' || verdict === 'rescaled'
  })
}
