import {
  type Dataset,
  type Direction,
  directionOf,
  isScore,
  movesBetween,
  nationalChanges,
  type Province,
  type Resampling,
  type Signal,
  type Unit,
} from '@papi-lens/core'
import type { Named } from '@papi-lens/words'
import { type Compared, countDirections, inMeasure, type Measure } from '../../measure.ts'
import { type NumberedName, type UnitRow, unitRow, unitRows } from '../../rows/unit-rows.ts'

/** One slope: a sub-dimension with its number in the later year, or a province without one. Ends are in the measure of the chart. */
export interface SlopeLine extends NumberedName, Compared {
  readonly start: number | null
  readonly end: number | null
  /** Null where the two years do not compare or a score is missing. */
  readonly change: number | null
  readonly direction: Direction | null
  /** Whether it is beyond usual movement; null where that is not known. */
  readonly signal: Signal | null
}

/** Lines that share one small plot: the sub-dimensions of a dimension, or the provinces. */
export interface SlopePanel {
  readonly head: UnitRow
  readonly lines: readonly SlopeLine[]
}

/** What a slope chart shows. */
export interface SlopeFindings {
  readonly of: 'units' | 'provinces'
  /** The province it is about; null where it is about a unit in all provinces. */
  readonly province: Named | null
  readonly unit: Unit
  readonly from: number
  readonly to: number
  readonly measure: Measure
  readonly panels: readonly SlopePanel[]
  /** The other provinces, start and end, for hair-lines behind. */
  readonly others: readonly (readonly [number, number])[]
  /** Over all that compares: the lines, or all provinces. */
  readonly risen: number
  readonly fallen: number
  readonly compared: number
  /** How many of them are beyond usual movement; null where that is known of none. */
  readonly clear: { readonly risen: number; readonly fallen: number } | null
  /** Lines drawn. */
  readonly lines: number
  /** The line of the province itself, where it is one among others and compares. */
  readonly own: {
    readonly change: number
    readonly direction: Direction
    readonly signal: Signal | null
  } | null
  /** The times the localities were newly drawn between the two years. */
  readonly resamplings: readonly Resampling[]
}

const MOST_NAMED = 3

/**
 * Slopes of the sub-dimensions of a province between two years, as shares of scale: of all dimensions, or of the one that
 * `unit` is or belongs to.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`, `invalid-period`
 * @example
 * const found = unitSlopes(dataset, findProvince(provinces, '14'), framework.unit('services'), 2022, 2023);
 * [found.measure, found.risen, found.fallen] // => ['share', 2, 2]
 */
export function unitSlopes(
  dataset: Dataset,
  province: Province,
  unit: Unit,
  from: number,
  to: number,
): SlopeFindings {
  const { framework } = dataset.panel
  const dimensions = unit.dimension === null ? framework.dimensionsIn(to) : [unit.dimension]
  const panels = dimensions.flatMap((id): SlopePanel[] => {
    const [head, ...parts] = unitRows(framework, framework.unit(id), to)
    if (!head || parts.length === 0) return []
    const lines = parts.map(part => ({ ...lineOf(dataset, province, part.unit, from, to, 'share'), ...part }))
    return [{ head, lines }]
  })
  const drawn = panels.flatMap(({ lines }) => lines)
  return {
    of: 'units',
    province,
    unit: unit.dimension === null ? unit : framework.unit(unit.dimension),
    from,
    to,
    measure: 'share',
    panels,
    others: [],
    ...countDirections(drawn),
    clear: countClear(drawn),
    lines: drawn.length,
    own: null,
    resamplings: dataset.comparability.resampledBetween(from, to),
  }
}

/**
 * Slopes of provinces in a unit between two years, in points, or as shares of scale where the scale changed. All provinces
 * stand behind as hair-lines; without provinces named, those that rose and fell most are.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`, `unknown-unit`, `invalid-period`
 * @example
 * const found = provinceSlopes(dataset, [findProvince(provinces, '14')], framework.unit('total'), 2022, 2023)
 * found.panels[0].lines[0].change // => 1.5272
 */
export function provinceSlopes(
  dataset: Dataset,
  named: readonly Province[],
  unit: Unit,
  from: number,
  to: number,
): SlopeFindings {
  const { panel } = dataset
  const [before, after] = [panel.framework.scale(unit.id, from), panel.framework.scale(unit.id, to)]
  const measure = before && after && before.max === after.max ? 'points' : 'share'
  const all = panel.provinces.map(province => ({
    province,
    line: lineOf(dataset, province, unit, from, to, measure),
  }))
  const codes = new Set(named.length > 0 ? named.map(({ code }) => code) : extremes(all))
  const own = all.find(({ province }) => province === named[0])?.line
  const ends = all.flatMap(({ province, line: { start, end, change } }) =>
    codes.has(province.code) || change === null || start === null || end === null
      ? []
      : [[start, end] as const],
  )
  return {
    of: 'provinces',
    province: named[0] ?? null,
    unit,
    from,
    to,
    measure,
    panels: [
      {
        head: unitRow(panel.framework, unit.id, to),
        lines: all.filter(({ province }) => codes.has(province.code)).map(({ line }) => line),
      },
    ],
    others: ends,
    ...countDirections(all.map(({ line }) => line)),
    clear: countClear(all.map(({ line }) => line)),
    lines: codes.size,
    own:
      own?.direction && own.change !== null
        ? { change: own.change, direction: own.direction, signal: own.signal }
        : null,
    resamplings: dataset.comparability.resampledBetween(from, to),
  }
}

function countClear(lines: readonly SlopeLine[]): SlopeFindings['clear'] {
  if (lines.every(({ signal }) => signal === null)) return null
  const count = (wanted: Direction) =>
    lines.filter(({ signal, direction }) => signal === 'clear' && direction === wanted).length
  return { risen: count('up'), fallen: count('down') }
}

function lineOf(
  dataset: Dataset,
  province: Province,
  unit: Unit,
  from: number,
  to: number,
  measure: Measure,
): SlopeLine {
  const { panel } = dataset
  const moves = movesBetween(dataset, unit.id, from, to)
  const at = panel.indexOf(province.code)
  const move = (measure === 'points' ? moves.deltas : moves.shareDeltas)[at] ?? Number.NaN
  const place = (year: number): number | null => {
    const score = panel.score(province.code, year, unit.id)
    const scale = panel.framework.scale(unit.id, year)
    if (!isScore(score) || !scale) return null
    return inMeasure(score, scale, measure)
  }
  const isKnown = !Number.isNaN(move)
  return {
    unit: province,
    number: null,
    from: panel.score(province.code, from, unit.id),
    to: panel.score(province.code, to, unit.id),
    start: place(from),
    end: place(to),
    verdict: moves.verdict,
    signal:
      nationalChanges(dataset, from, to).find(change => change.unit.id === unit.id)?.signals[at] ?? null,
    change: isKnown ? move : null,
    direction: isKnown ? directionOf(moves.judged[at] ?? Number.NaN) : null,
  }
}

/** Codes of the provinces that rose most and fell most. */
function extremes(all: readonly { readonly province: Province; readonly line: SlopeLine }[]): string[] {
  const moved = all
    .flatMap(({ province, line: { change } }) => (change === null ? [] : [{ code: province.code, change }]))
    .sort((a, b) => b.change - a.change || a.code.localeCompare(b.code, 'en'))
  return [...moved.slice(0, MOST_NAMED), ...moved.slice(-MOST_NAMED)].map(({ code }) => code)
}
