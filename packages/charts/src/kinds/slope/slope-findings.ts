import {
  bandOf,
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
import { type NumberedName, unitRows } from '../../rows/unit-rows.ts'

/** Two years of a sub-dimension, with its number in the later year, or of a province. Values are in the measure of the chart. */
export interface SlopeLine extends NumberedName, Compared {
  readonly start: number | null
  readonly end: number | null
  /** Null where the two years do not compare or a score is missing. */
  readonly change: number | null
  readonly direction: Direction | null
  /** Half-width of usual movement, and whether the change is beyond it; null where that is not known. */
  readonly band: number | null
  readonly signal: Signal | null
}

/** What a slope chart shows; directions are counted over the lines, or over all provinces. */
export interface SlopeFindings extends SlopeFound {
  /** Sub-dimensions from the largest rise down; or provinces: those asked for, or those that moved clearly. */
  readonly lines: readonly SlopeLine[]
  /** The other provinces, start and end, for hair-lines behind. */
  readonly others: readonly (readonly [number, number])[]
  /** The times the localities were newly drawn between the two years. */
  readonly resamplings: readonly Resampling[]
}

/** Of provinces that are beyond nothing known, so many of the largest rises and declines are named. */
const MOST_NAMED = 3

type Period = Pick<Asked, 'from' | 'to'>

/**
 * Two years of the sub-dimensions of a province, as shares of scale: of all dimensions, or of the one asked for. Or of
 * provinces in a unit, where it is a sub-dimension, others are named or no province is: in points, or as shares where the
 * scale changed; all provinces stand behind as hair-lines, and where none is named, those that moved clearly are.
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
  const dimensions = unit.dimension === null ? framework.dimensionsIn(period.to) : [unit.dimension]
  const lines = dimensions
    .flatMap(id => unitRows(framework, framework.unit(id), period.to).slice(1))
    .map(part => ({ ...lineReader(dataset, part.unit, period, 'share')(province), ...part }))
  const rise = ({ change }: SlopeLine) => change ?? Number.NEGATIVE_INFINITY
  return {
    of: 'units',
    province,
    unit: unit.dimension === null ? unit : framework.unit(unit.dimension),
    measure: 'share',
    lines: lines.sort((a, b) => rise(b) - rise(a) || 0),
    others: [],
    ...countDirections(lines),
    measured: lines.length,
    published: isPublished(lines),
    byChance: null,
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
  const lineOf = lineReader(dataset, unit, period, measure)
  const all = provinces.map(province => ({ province, line: lineOf(province) }))
  const judged = all.filter(({ line }) => line.signal !== null)
  const chosen =
    named.length > 0
      ? all.filter(({ province }) => named.some(({ code }) => code === province.code))
      : leading(
          all.filter(({ line }) => line.change !== null),
          judged.length > 0,
        )
  const own = all.find(({ province }) => province.code === named[0]?.code)?.line
  return {
    of: 'provinces',
    province: named[0] ?? null,
    unit,
    measure,
    lines: chosen.map(({ line }) => line),
    others: all.flatMap(({ province, line: { start, end, change } }) => {
      const isNamed = chosen.some(({ province: { code } }) => code === province.code)
      return isNamed || change === null || start === null || end === null ? [] : [[start, end]]
    }),
    ...countDirections(all.map(({ line }) => line)),
    measured: all.length,
    published: isPublished(all.map(({ line }) => line)),
    byChance: judged.length > 0 ? judged.length / 10 : null,
    own:
      own?.direction && own.change !== null
        ? { change: own.change, direction: own.direction, signal: own.signal }
        : null,
  }
}

/** Reads the two years of a unit in a province. */
function lineReader(
  dataset: Dataset,
  unit: Unit,
  { from, to }: Period,
  measure: Measure,
): (province: Province) => SlopeLine {
  const { panel, comparability } = dataset
  const { framework } = panel
  // There is no change of what was measured in neither year.
  const found = nationalChanges(dataset, from, to).find(change => change.unit.id === unit.id)
  const moves = found?.moves[measure === 'points' ? 'deltas' : 'shareDeltas']
  const scale = framework.scale(unit.id, to)
  const width = measure === 'points' && scale ? scale.max - scale.min : 1
  const verdict = comparability.between(unit.id, from, to)
  return province => {
    const at = panel.indexOf(province.code)
    const [before, after] = [from, to].map(year => {
      const score = panel.score(province.code, year, unit.id)
      const value = isScore(score) ? inMeasure(score, framework.scale(unit.id, year), measure) : null
      return { score, value }
    })
    const direction = found?.moves.directions[at] ?? null
    const signal = found?.signals[at] ?? null
    return {
      unit: province,
      number: null,
      from: before?.score ?? { missing: 'not-measured' },
      to: after?.score ?? { missing: 'not-measured' },
      start: before?.value ?? null,
      end: after?.value ?? null,
      verdict,
      change: direction === null ? null : (moves?.[at] ?? null),
      direction,
      signal,
      band: signal === null ? null : bandOf(found?.errors[at] ?? Number.NaN) * width,
    }
  }
}

const isPublished = (lines: readonly SlopeLine[]): boolean =>
  lines.some(({ start, end }) => start !== null && end !== null)

type Moved = { readonly province: Province; readonly line: SlopeLine }

/** Those that moved clearly, the largest change first; where nothing is known of that, those that rose and fell most. */
function leading(moved: readonly Moved[], isJudged: boolean): Moved[] {
  const change = ({ line }: Moved) => line.change ?? 0
  const byCode = (a: Moved, b: Moved) => a.province.code.localeCompare(b.province.code, 'en')
  if (isJudged) {
    const clear = moved.filter(({ line }) => line.signal === 'clear')
    return clear.sort((a, b) => Math.abs(change(b)) - Math.abs(change(a)) || byCode(a, b))
  }
  const sorted = [...moved].sort((a, b) => change(b) - change(a) || byCode(a, b))
  return [...new Set([...sorted.slice(0, MOST_NAMED), ...sorted.slice(-MOST_NAMED)])]
}
