import { EDGE } from './base-rate.ts'
import { type Caveat, caveatsBetween } from './caveat.ts'
import type { Dataset } from './dataset.ts'
import { netMoves, netMovesInPlace } from './net-move.ts'
import { upperTail } from './normal.ts'
import { publishedScore } from './published-score.ts'
import { shareOfScale } from './share.ts'
import { usualMovement } from './usual-movement.ts'

/** A province that stood where another stands now, and rose. */
export interface Peer {
  readonly province: string
  /** Its score when it stood there, on the scale of that year: not to be put beside `to` where `rescaled`. */
  readonly from: number
  /** Its score in the year asked for. */
  readonly to: number
  /** Both as shares of the scale of their year. */
  readonly fromShare: number
  readonly toShare: number
  /** What it gained, in share of scale, the national move taken off. */
  readonly gain: number
  /** When it stood there, and the year asked for. */
  readonly years: readonly [number, number]
  /** The scale changed between the two years. */
  readonly rescaled: boolean
  /** Whether it still was ahead of its start by the least gain one year later; null where nobody can tell. */
  readonly kept: boolean | null
  readonly caveats: readonly Caveat[]
}

/** Provinces to learn from. */
export interface Peers {
  readonly unit: string
  readonly year: number
  /** Largest gain first. */
  readonly peers: readonly Peer[]
  /** Provinces that stood there in one of those years and have a score in the year asked for, whether or not they rose. */
  readonly stood: number
  /** How often pure usual movement would give at least the least gain from one such start; null where σ is unknown. */
  readonly chance: number | null
  /** They rose; what made them rise is not in the scores. */
  readonly basis: 'association'
}

export interface PeerOptions {
  /** How far from this province's share of scale a peer may have stood. */
  readonly around?: number
  /** Least gain of a peer, in share of scale, beyond the national move. */
  readonly gain?: number
  /** How many comparable years to look back. */
  readonly back?: number
}

/**
 * Provinces that in one of the last three comparable years stood about where this one stands now (within 0.03 share of
 * scale) and have since gained at least 0.05 beyond the national move. Each province once, with its largest gain (the
 * later start if equal). A year is comparable if no redefinition lies between it and `year`; where the scale changed,
 * shares are compared. Standing is compared on the share itself.
 *
 * This is association, not cause: it says whom to ask, not what works. And gains that are picked because they are large
 * are in part movement to and fro: {@link Peer.kept} says whose gain was there a year later, {@link Peers.chance} how
 * often it would come from that alone.
 *
 * @throws {PapiError} `not-measured`, `not-published` (this province has no score to start from), `unknown-…`
 * @example
 * const { peers, stood, chance } = peersOf(dataset, '14', 'health-care', 2023)
 * peers.map(({ province, gain, kept }) => [province, round4(gain), kept]).slice(0, 2)
 * // => [['12', 0.1268, null], ['77', 0.0834, true]]
 * [stood, chance.toFixed(3)] // => [25, '0.075']
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
  const stood = new Set<number>()
  const best = new Map<number, Peer>()
  for (const from of comparableYears(dataset, unit, year).slice(-back).reverse()) {
    const before = framework.scale(unit, from)
    const gains = netMoves(dataset, unit, from, year).moves
    if (!before || !scale) continue
    const later = netMovesInPlace(dataset, unit, from, year + 1)
    const rescaled = dataset.comparability.between(unit, from, year) === 'rescaled'
    const caveats = caveatsBetween(dataset, from, year)
    panel.column(from, unit).forEach((start, at) => {
      const gained = gains[at] ?? Number.NaN
      const fromShare = shareOfScale(start, before)
      const near = Math.abs(fromShare - share) <= around + EDGE
      if (at === own || !near || Number.isNaN(gained)) return
      stood.add(at)
      if (gained < gain - EDGE || gained <= (best.get(at)?.gain ?? Number.NEGATIVE_INFINITY) + EDGE) return
      const to = panel.column(year, unit)[at] ?? Number.NaN
      const left = later?.[at] ?? Number.NaN
      best.set(at, {
        province: panel.provinces[at]?.code ?? '',
        from: start,
        to,
        fromShare,
        toShare: shareOfScale(to, scale),
        gain: gained,
        years: [from, year],
        rescaled,
        kept: Number.isNaN(left) ? null : left >= gain - EDGE,
        caveats,
      })
    })
  }
  const peers = [...best]
    .sort(([a, one], [b, other]) => other.gain - one.gain || a - b)
    .map(([, peer]) => peer)
  const sigma = usualMovement(dataset, unit, year)?.sigma ?? null
  const chance = sigma === null ? null : upperTail(gain / (Math.SQRT2 * sigma))
  return { unit, year, peers, stood: stood.size, chance, basis: 'association' }
}

/** Earlier years that the year compares with, ascending. */
function comparableYears({ panel, comparability }: Dataset, unit: string, year: number): number[] {
  return panel.years.filter(from => {
    if (from >= year) return false
    const verdict = comparability.between(unit, from, year)
    return verdict === 'same' || verdict === 'rescaled'
  })
}
