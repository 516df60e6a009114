import { median } from 'd3-array'
import { type ChangeRow, changeBetween } from './change.ts'
import type { Verdict } from './comparability.ts'
import type { Dataset } from './dataset.ts'
import { FLAGS, type Flag } from './flag.ts'
import type { UnitLevel } from './framework.ts'
import type { Direction } from './move.ts'
import type { Region } from './province.ts'
import { provincesOf } from './region.ts'

/** A province with its change: points where the unit is `same`, share of scale where it is `rescaled`. */
export interface ProvinceMove {
  readonly province: string
  readonly delta: number
}

/** How the provinces changed in one unit. */
export interface UnitRollup {
  readonly level: UnitLevel
  readonly id: string
  readonly dimension: string | null
  readonly comparability: Verdict
  /** Provinces with a change: comparable, and published in both years. */
  readonly n: number
  readonly risen: number
  readonly fallen: number
  readonly flat: number
  /** fallen / n, 0–1; null if n is 0. */
  readonly declinedShare: number | null
  /** Median change of these provinces, in points or share of scale as `comparability` says. */
  readonly medianDelta: number | null
  /** Number of provinces with each flag; `weak` counts whether or not the years compare. */
  readonly flags: Readonly<Record<Flag, number>>
  /** Provinces that rose most; equal changes by province code. */
  readonly mostImproved: readonly ProvinceMove[]
  /** Provinces that fell most; equal changes by province code. */
  readonly mostDeclined: readonly ProvinceMove[]
}

/** Changes between two years over the country or a region. */
export interface Rollup {
  readonly from: number
  readonly to: number
  readonly region: Region | null
  /** Number of provinces there, with or without scores. */
  readonly provinces: number
  /** The total, then each dimension with its sub-dimensions. */
  readonly units: readonly UnitRollup[]
}

export interface RollupOptions {
  /** One region only; flags still compare each province with the whole country. */
  readonly region?: Region
  /** How many provinces to name at either end. */
  readonly top?: number
}

/**
 * For each unit measured in at least one of two years: how many provinces rose and fell, their flags, and who moved
 * most. Only provinces that rose are named as improved, only those that fell as declined.
 *
 * @throws {PapiError} `unknown-region`, `unknown-year`, `invalid-period`
 * @example
 * const [total] = rollupOf(dataset, 2022, 2023).units
 * total.n // => 59
 * total.fallen // => 26
 * total.mostImproved[0] // => { province: '02', delta: 3.1009 }
 */
export function rollupOf(
  dataset: Dataset,
  from: number,
  to: number,
  { region, top = 5 }: RollupOptions = {},
): Rollup {
  const members = provincesOf(dataset.panel, region)
  const rowsOf = new Map<string, Named[]>()
  for (const { code } of members) {
    for (const row of changeBetween(dataset, code, from, to).rows) {
      const rows = rowsOf.get(row.id) ?? []
      rows.push({ province: code, row })
      rowsOf.set(row.id, rows)
    }
  }
  return {
    from,
    to,
    region: region ?? null,
    provinces: members.length,
    units: [...rowsOf.values()].flatMap(rows => rollUp(rows, top)),
  }
}

interface Named {
  readonly province: string
  readonly row: ChangeRow
}

function rollUp(rows: readonly Named[], top: number): UnitRollup[] {
  const [first] = rows
  if (!first) return []
  const { level, id, dimension, comparability } = first.row
  const moved = rows.flatMap(({ province, row }) => {
    const delta = row.delta ?? row.shareDelta
    return delta === null || row.direction === null ? [] : [{ province, delta, direction: row.direction }]
  })
  const [risen, fallen] = [going(moved, 'up'), going(moved, 'down')]
  const n = moved.length
  return [
    {
      level,
      id,
      dimension,
      comparability,
      n,
      risen: risen.length,
      fallen: fallen.length,
      flat: n - risen.length - fallen.length,
      declinedShare: n > 0 ? fallen.length / n : null,
      medianDelta: median(moved, ({ delta }) => delta) ?? null,
      flags: countFlags(rows),
      mostImproved: leading(risen, top),
      mostDeclined: leading(fallen, top),
    },
  ]
}

function going<T extends { direction: Direction }>(moves: readonly T[], direction: Direction): T[] {
  return moves.filter(move => move.direction === direction)
}

function countFlags(rows: readonly Named[]): Record<Flag, number> {
  const counts = FLAGS.map(flag => [flag, rows.filter(({ row }) => row.flags.includes(flag)).length])
  return Object.fromEntries(counts) as Record<Flag, number>
}

/** The largest moves, whichever way they go. */
function leading(moves: readonly ProvinceMove[], top: number): ProvinceMove[] {
  return moves
    .map(({ province, delta }) => ({ province, delta }))
    .sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta) || (a.province < b.province ? -1 : 1))
    .slice(0, top)
}
