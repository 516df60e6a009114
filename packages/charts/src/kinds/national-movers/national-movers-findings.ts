import {
  type ChangeRow,
  changeBetween,
  type Dataset,
  type Direction,
  type Mover,
  moversBetween,
  type Resampling,
  type Rollup,
  rollupOf,
  type Signal,
  type Unit,
} from '@papi-lens/core'
import type { AsideFound, Named, NationalMoversFound } from '@papi-lens/words'
import type { Asked } from '../../asked.ts'
import { inMeasure, type Measure } from '../../measure.ts'
import { type UnitRow, unitRow } from '../../rows/unit-rows.ts'

/** A change of a province in a unit, in the measure of the chart. */
export interface MoverRow extends UnitRow {
  readonly province: Named & { readonly code: string }
  readonly was: number
  readonly now: number
  readonly change: number
  readonly direction: Direction
  readonly band: number
  readonly signal: Signal
  /** Whether it survives in the list of all; null for the total and dimensions. */
  readonly stands: boolean | null
}

/** What national movers show. */
export interface NationalMoversFindings extends NationalMoversFound {
  readonly unit: Unit | null
  /** Rises, then declines, each the least likely by usual movement first. */
  readonly rows: readonly MoverRow[]
  /** Code of the province that was asked for. */
  readonly own: string | null
  /** The same province, where it is none of the rows. */
  readonly aside: AsideFound | null
  readonly resamplings: readonly Resampling[]
}

/**
 * Who moved clearly between two years: the provinces whose change in a unit is beyond usual movement; without a unit, the
 * changes of provinces in all sub-dimensions that survive Benjamini–Hochberg, because of a list so long a tenth is clear by
 * chance. These are the movers of `moversBetween`, as `papi nation` tells them.
 *
 * @throws {PapiError} `unknown-unit`, `unknown-year`, `invalid-period`
 * @example
 * const found = nationalMoversFindings(dataset, askedOf(dataset, { from: 2023, to: 2024 }))
 * [found.rows.length, found.standing] // => [17, { up: 17, down: 0 }]
 */
export function nationalMoversFindings(dataset: Dataset, asked: Asked): NationalMoversFindings {
  const { unitAsked: unit, from, to, province } = asked
  const { panel, comparability } = dataset
  const rollup = rollupOf(dataset, from, to, { top: 0 })
  const movers = moversBetween(dataset, from, to, {
    most: panel.provinces.length,
    ...(unit && { unit: unit.id }),
  }).filter(({ signal, afterBH }) => (unit ? signal === 'clear' : afterBH === true))
  const verdict = unit ? comparability.between(unit.id, from, to) : null
  const measure: Measure = unit && verdict !== 'rescaled' ? 'points' : 'share'
  const rows = movers.flatMap(mover => rowOf(dataset, mover, { from, to, measure }))
  const going = (way: Direction) => rows.filter(({ direction }) => direction === way)
  const firm = (way: Direction) => going(way).filter(({ stands }) => stands).length
  const isOwn = (row: MoverRow) => row.province.code === province?.code
  return {
    unit,
    from,
    to,
    measure,
    comparability: verdict,
    counts: countsOf(rollup, unit),
    standing: unit && unit.level !== 'subdimension' ? null : { up: firm('up'), down: firm('down') },
    rows: [...going('up'), ...going('down')],
    own: province?.code ?? null,
    aside: province && unit && !rows.some(isOwn) ? asideOf(dataset, asked, unit, measure) : null,
    resamplings: comparability.resampledBetween(from, to),
  }
}

/** Counts of the unit, or over all sub-dimensions; zeros for a unit that was measured in neither year. */
function countsOf({ changes, units }: Rollup, unit: Unit | null): NationalMoversFound['counts'] {
  const found = unit === null ? changes : units.find(({ id }) => id === unit.id)
  const { n, risen, fallen, judged, clearUp, clearDown, clearByChance } = found ?? NONE
  return { n, risen, fallen, judged, clearUp, clearDown, clearByChance }
}

const NONE = { n: 0, risen: 0, fallen: 0, judged: 0, clearUp: 0, clearDown: 0, clearByChance: 0 }

interface Span {
  readonly from: number
  readonly to: number
  readonly measure: Measure
}

function rowOf(dataset: Dataset, mover: Mover, { from, to, measure }: Span): MoverRow[] {
  const { framework, provinces } = dataset.panel
  const { id, direction, signal, afterBH } = mover
  const province = provinces.find(({ code }) => code === mover.province)
  const row = changeOf(dataset, mover.province, id, from, to)
  const change = row && changeIn(row, measure)
  if (!province || !row || change === null || change === undefined || signal === null) return []
  if (typeof row.from !== 'number' || typeof row.to !== 'number' || row.band === null) return []
  const scale = framework.scale(id, to)
  const width = measure === 'share' && row.comparability === 'same' && scale ? scale.max - scale.min : 1
  return [
    {
      ...unitRow(framework, id, to),
      province,
      was: inMeasure(row.from, framework.scale(id, from), measure),
      now: inMeasure(row.to, scale, measure),
      change,
      direction,
      band: row.band / width,
      signal,
      stands: afterBH,
    },
  ]
}

function changeOf(dataset: Dataset, province: string, id: string, from: number, to: number) {
  return changeBetween(dataset, province, from, to).rows.find(row => row.id === id)
}

const changeIn = ({ delta, shareDelta }: ChangeRow, measure: Measure): number | null =>
  measure === 'points' ? delta : shareDelta

function asideOf(
  dataset: Dataset,
  { province, from, to }: Asked,
  unit: Unit,
  measure: Measure,
): AsideFound | null {
  if (!province) return null
  const row = changeOf(dataset, province.code, unit.id, from, to)
  if (!row) return { province, change: null, direction: null, signal: null }
  return { province, change: changeIn(row, measure), direction: row.direction, signal: row.signal }
}
