import { type Dataset, type Direction, type MoveRow, provinceMoves, type Resampling } from '@papi-lens/core'
import type { ChangeBarsFound } from '@papi-lens/words'
import type { AskedWith } from '../../asked.ts'
import { type Compared, countDirections } from '../../measure.ts'
import type { SortBy } from '../../request.ts'
import { type UnitRow, unitRow } from '../../rows/unit-rows.ts'

/** How a unit changed, in the measure of the chart. */
export interface BarRow extends UnitRow, Compared {
  /** In points, or in shares of scale (0–1); null where there is no change to show. */
  readonly change: number | null
  readonly direction: Direction | null
  /** Median change over the provinces, in the same measure. */
  readonly median: number | null
  /** Half-width of usual movement, in the same measure, and whether the change goes beyond it; null where not known. */
  readonly band: number | null
  readonly signal: 'clear' | 'within' | null
}

/** What change bars show. */
export interface ChangeBarsFindings extends ChangeBarsFound {
  /** By number: each dimension before its sub-dimensions. By size: the sub-dimensions alone, from the largest rise down. */
  readonly rows: readonly BarRow[]
  readonly sort: SortBy
  /** The times the localities were newly drawn between the two years. */
  readonly resamplings: readonly Resampling[]
}

/**
 * What change bars show: the changes of a province's sub-dimensions between two years by dimension or by size, of all
 * dimensions or of the one that `unitAsked` is or belongs to.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`, `invalid-period`
 * @example
 * const found = changeBarsFindings(dataset, askedOf(dataset, { province: '14', year: 2023 }))
 * [found.fallen, found.measured, found.measure] // => [13, 28, 'points']
 */
export function changeBarsFindings(dataset: Dataset, asked: AskedWith<'province'>): ChangeBarsFindings {
  const { province, from, to, unitAsked, sort } = asked
  const { framework } = dataset.panel
  const dimension = unitAsked?.dimension ?? null
  const rows = provinceMoves(dataset, province.code, from, to).filter(
    row =>
      row.level !== 'total' &&
      (dimension === null || row.dimension === dimension) &&
      framework.scale(row.id, to) !== null,
  )
  const parts = rows.filter(({ level }) => level === 'subdimension')
  const measure = parts.some(({ comparability }) => comparability === 'rescaled') ? 'share' : 'points'
  const barOf = (row: MoveRow): BarRow => {
    const scale = framework.scale(row.id, to)
    const range = scale ? scale.max - scale.min : 1
    // The median of a row that kept its scale is in points; on an axis of shares it is divided by the scale.
    const median = row.nationalMedianDelta
    const inShare = measure === 'share' && row.comparability !== 'rescaled'
    return {
      ...unitRow(framework, row.id, to),
      from: row.from,
      to: row.to,
      change: measure === 'points' ? row.delta : row.shareDelta,
      direction: row.direction,
      verdict: row.comparability,
      median: median !== null && inShare ? median / range : median,
      band: row.band !== null && inShare ? row.band / range : row.band,
      signal: row.signal,
    }
  }
  return {
    province,
    from,
    to,
    only: dimension === null ? null : framework.unit(dimension),
    measure,
    sort,
    rows:
      sort === 'size'
        ? parts
            .map(barOf)
            .sort((a, b) => (b.change ?? Number.NEGATIVE_INFINITY) - (a.change ?? Number.NEGATIVE_INFINITY))
        : rows
            .filter(({ level }) => level === 'dimension')
            .flatMap(head => [head, ...inOrder(framework.subdimensionsIn(to, head.id), parts)])
            .map(barOf),
    ...countDirections(parts),
    measured: parts.length,
    resamplings: dataset.comparability.resampledBetween(from, to),
  }
}

/** The order of the later year's report. */
function inOrder(ids: readonly string[], rows: readonly MoveRow[]): MoveRow[] {
  return ids.flatMap(id => rows.filter(row => row.id === id))
}
