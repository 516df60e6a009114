import {
  type Dataset,
  type Direction,
  isScore,
  nationalChanges,
  type Province,
  type Resampling,
  type Signal,
  type Unit,
} from '@papi-lens/core'
import type { SlopeFound } from '@papi-lens/words'
import type { Asked } from '../../asked.ts'
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

/** What a slope chart shows; directions are counted over the lines, or over all provinces. */
export interface SlopeFindings extends SlopeFound {
  readonly panels: readonly SlopePanel[]
  /** The other provinces, start and end, for hair-lines behind. */
  readonly others: readonly (readonly [number, number])[]
  /** The times the localities were newly drawn between the two years. */
  readonly resamplings: readonly Resampling[]
}

const MOST_NAMED = 3

type Period = Pick<Asked, 'from' | 'to'>

/**
 * Slopes between two years of the sub-dimensions of a province, as shares of scale: of all dimensions, or of the one asked
 * for. Of provinces in a unit, where it is a sub-dimension, others are named or no province is: in points, or as shares
 * where the scale changed. Then all provinces stand behind as hair-lines; without provinces named, those that rose and fell
 * most are.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`, `unknown-unit`, `invalid-period`
 * @example
 * const found = slopeFindings(dataset, askedOf(dataset, { province: '14', unit: 'services', year: 2023 }));
 * [found.measure, found.risen, found.fallen] // => ['share', 2, 2]
 */
export function slopeFindings(dataset: Dataset, asked: Asked): SlopeFindings {
  const { province, provinces, unit, from, to } = asked
  const found =
    province && provinces.length === 0 && unit.level !== 'subdimension'
      ? unitSlopes(dataset, province, unit, asked)
      : provinceSlopes(dataset, province ? [province, ...provinces] : provinces, unit, asked)
  return { ...found, from, to, resamplings: dataset.comparability.resampledBetween(from, to) }
}

type SlopesFound = Omit<SlopeFindings, keyof Period | 'resamplings'>

function unitSlopes(dataset: Dataset, province: Province, unit: Unit, period: Period): SlopesFound {
  const { framework } = dataset.panel
  const { to } = period
  const dimensions = unit.dimension === null ? framework.dimensionsIn(to) : [unit.dimension]
  const panels = dimensions.flatMap((id): SlopePanel[] => {
    const [head, ...parts] = unitRows(framework, framework.unit(id), to)
    if (!head || parts.length === 0) return []
    const lines = parts.map(part => ({ ...lineOf(dataset, province, part.unit, period, 'share'), ...part }))
    return [{ head, lines }]
  })
  const drawn = panels.flatMap(({ lines }) => lines)
  return {
    of: 'units',
    province,
    unit: unit.dimension === null ? unit : framework.unit(unit.dimension),
    measure: 'share',
    panels,
    others: [],
    ...countDirections(drawn),
    lines: drawn.length,
    own: null,
  }
}

function provinceSlopes(
  dataset: Dataset,
  named: readonly Province[],
  unit: Unit,
  period: Period,
): SlopesFound {
  const { framework, provinces } = dataset.panel
  const [before, after] = [period.from, period.to].map(year => framework.scale(unit.id, year))
  const measure = before && after && before.max === after.max ? 'points' : 'share'
  const all = provinces.map(province => ({
    province,
    line: lineOf(dataset, province, unit, period, measure),
  }))
  const codes = new Set(named.length > 0 ? named.map(({ code }) => code) : extremes(all))
  const own = all.find(({ province }) => province === named[0])?.line
  return {
    of: 'provinces',
    province: named[0] ?? null,
    unit,
    measure,
    panels: [
      {
        head: unitRow(framework, unit.id, period.to),
        lines: all.filter(({ province }) => codes.has(province.code)).map(({ line }) => line),
      },
    ],
    others: all.flatMap(({ province, line: { start, end, change } }) =>
      codes.has(province.code) || change === null || start === null || end === null ? [] : [[start, end]],
    ),
    ...countDirections(all.map(({ line }) => line)),
    lines: codes.size,
    own:
      own?.direction && own.change !== null
        ? { change: own.change, direction: own.direction, signal: own.signal }
        : null,
  }
}

function lineOf(
  dataset: Dataset,
  province: Province,
  unit: Unit,
  { from, to }: Period,
  measure: Measure,
): SlopeLine {
  const { panel, comparability } = dataset
  // There is no change of what was measured in neither year.
  const found = nationalChanges(dataset, from, to).find(change => change.unit.id === unit.id)
  const at = panel.indexOf(province.code)
  const direction = found?.moves.directions[at] ?? null
  const moves = found?.moves[measure === 'points' ? 'deltas' : 'shareDeltas']
  const end = (year: number) => {
    const score = panel.score(province.code, year, unit.id)
    return {
      score,
      at: isScore(score) ? inMeasure(score, panel.framework.scale(unit.id, year), measure) : null,
    }
  }
  const [before, after] = [end(from), end(to)]
  return {
    unit: province,
    number: null,
    from: before.score,
    to: after.score,
    start: before.at,
    end: after.at,
    verdict: comparability.between(unit.id, from, to),
    signal: found?.signals[at] ?? null,
    change: direction === null ? null : (moves?.[at] ?? null),
    direction,
  }
}

/** Codes of the provinces that rose most and fell most. */
function extremes(all: readonly { readonly province: Province; readonly line: SlopeLine }[]): string[] {
  const moved = all
    .flatMap(({ province, line: { change } }) => (change === null ? [] : [{ code: province.code, change }]))
    .sort((a, b) => b.change - a.change || a.code.localeCompare(b.code, 'en'))
  return [...moved.slice(0, MOST_NAMED), ...moved.slice(-MOST_NAMED)].map(({ code }) => code)
}
