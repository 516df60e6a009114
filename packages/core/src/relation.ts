import { sampleCorrelation, sampleRankCorrelation } from 'simple-statistics'
import { twoSidedP } from './normal.ts'
import type { Panel } from './panel.ts'

/** How two units go together across provinces in a year. */
export interface Correlation {
  /** Provinces with both scores. */
  readonly n: number
  /** Pearson's r; null for fewer than three provinces, or where a unit has the same score everywhere. */
  readonly pearson: number | null
  /** Spearman's rho, equal scores sharing the mean of their ranks; null as above. */
  readonly spearman: number | null
}

/** Correlations of all pairs of units: `cells[i][j]` is that of `units[i]` and `units[j]`. */
export interface CorrelationMatrix {
  readonly year: number
  readonly units: readonly string[]
  readonly cells: readonly (readonly Correlation[])[]
}

/** With two provinces every correlation is 1 or −1. */
const FEWEST = 3

/**
 * Correlation of two units over the provinces with both scores in a year. That two units go together does not say
 * that one moves the other; and a dimension goes with its own parts because it is their sum.
 *
 * @throws {PapiError} `unknown-unit`, `unknown-year`
 * @example
 * const { n, pearson } = correlation(panel, 'participation', 'transparency', 2024)
 * n // => 61
 * Number(pearson.toFixed(2)) // => 0.72
 */
export function correlation(panel: Panel, unitA: string, unitB: string, year: number): Correlation {
  const [a, b] = [panel.column(year, unitA), panel.column(year, unitB)]
  const x: number[] = []
  const y: number[] = []
  a.forEach((score, index) => {
    const other = b[index] ?? Number.NaN
    if (Number.isNaN(score) || Number.isNaN(other)) return
    x.push(score)
    y.push(other)
  })
  const n = x.length
  if (n < FEWEST || isConstant(x) || isConstant(y)) return { n, pearson: null, spearman: null }
  return { n, pearson: within(sampleCorrelation(x, y)), spearman: within(sampleRankCorrelation(x, y)) }
}

/**
 * Correlations of several units with each other in a year. Symmetric; each cell has its own n, because a province can
 * lack one unit and have another.
 *
 * @throws {PapiError} `unknown-unit`, `unknown-year`
 * @example
 * correlationMatrix(panel, ['participation', 'transparency'], 2024).cells[0][0]
 * // => { n: 61, pearson: 1, spearman: 1 }
 */
export function correlationMatrix(panel: Panel, units: readonly string[], year: number): CorrelationMatrix {
  return {
    year,
    units: [...units],
    cells: units.map(row => units.map(column => correlation(panel, row, column, year))),
  }
}

/**
 * Two-sided p of as strong a correlation where two units have nothing to do with each other: Fisher's z (1915),
 * atanh(r)·√(n − 3) against the standard normal. NaN, which is no test, without a correlation or for fewer than four
 * provinces.
 *
 * @example
 * correlationP({ n: 61, pearson: 0.25, spearman: 0.3 }).toFixed(3) // => '0.052'
 */
export function correlationP({ n, pearson }: Correlation): number {
  return pearson === null || n < 4 ? Number.NaN : twoSidedP(Math.atanh(pearson) * Math.sqrt(n - 3))
}

/**
 * The order in which a matrix is read from its strongest corner, as indexes of its units: the two with the strongest
 * correlation, whatever its sign, then always the one whose mean strength with those before it is the highest. Of equals the
 * first; so the order is the same every time.
 *
 * @example
 * strongestFirst(correlationMatrix(panel, ['services', 'participation', 'transparency'], 2024).cells) // => [1, 2, 0]
 */
export function strongestFirst(cells: CorrelationMatrix['cells']): number[] {
  const all = cells.map((_, index) => index)
  const strength = (a: number, b: number) => Math.abs(cells[a]?.[b]?.pearson ?? 0)
  const pairs = all.flatMap(b => all.slice(0, b).map(a => [a, b] as const))
  const [first] = pairs.toSorted((x, y) => strength(...y) - strength(...x))
  const order: number[] = first ? [...first] : [...all]
  while (order.length < all.length) {
    const sum = (one: number) => order.reduce((total, other) => total + strength(one, other), 0)
    const [next = 0] = all.filter(one => !order.includes(one)).sort((a, b) => sum(b) - sum(a))
    order.push(next)
  }
  return order
}

/** Asked of the scores: their computed standard deviation may be binary noise instead of 0. */
function isConstant(values: readonly number[]): boolean {
  return values.every(value => value === values[0])
}

/** Takes out binary noise beyond what a correlation can be. */
function within(value: number): number {
  const rounded = Math.round(value * 1e12) / 1e12
  return Math.min(1, Math.max(-1, rounded))
}
