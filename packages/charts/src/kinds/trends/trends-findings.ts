import { type Dataset, type TrendSegment, trendOf } from '@papi-lens/core'
import type { TrendsFound } from '@papi-lens/words'
import type { AskedWith } from '../../asked.ts'
import { type UnitRow, unitRows } from '../../rows/unit-rows.ts'
import { type TrendFindings, trendFindings } from '../trend/trend-findings.ts'

/** A sub-dimension over the years, as shares of scale, and what the rule of trends says of its latest run. */
export interface TrendPanel extends UnitRow, Pick<TrendFindings, 'runs' | 'breaks' | 'trend'> {}

/** What small trends show: a panel for each sub-dimension, the clearest trend first. */
export interface TrendsFindings extends TrendsFound {
  readonly panels: readonly TrendPanel[]
}

/**
 * The trends of all sub-dimensions of a province, or of a dimension, by how clear they are: those that {@link trendOf} gives
 * a direction by p, then those it cannot tell from chance by p, then those with too few years.
 *
 * @throws {PapiError} `unknown-province`, `unknown-unit`, `unknown-year`
 * @example
 * const found = trendsFindings(dataset, askedOf(dataset, { province: '14' }));
 * [found.up, found.down, found.panels[0].unit.id] // => [3, 1, 'basic-infrastructure']
 */
export function trendsFindings(
  dataset: Dataset,
  asked: Pick<AskedWith<'province'>, 'province' | 'unitAsked' | 'to'>,
): TrendsFindings {
  const { province, unitAsked } = asked
  const { framework, years } = dataset.panel
  const latest = years.at(-1) ?? asked.to
  const dimension = unitAsked?.dimension ?? null
  const dimensions = dimension === null ? framework.dimensionsIn(latest) : [dimension]
  const panels = dimensions
    .flatMap(id => unitRows(framework, framework.unit(id), latest).slice(1))
    .map((row): TrendPanel => {
      const { runs, breaks, trend } = trendFindings(dataset, { province, unit: row.unit }, 'share')
      return { ...row, runs, breaks, trend }
    })
  const count = (direction: 'up' | 'down') =>
    panels.filter(({ trend }) => trend?.direction === direction).length
  return {
    province,
    only: dimension === null ? null : framework.unit(dimension),
    panels: panels.sort((a, b) => clarity(a.trend) - clarity(b.trend)),
    up: count('up'),
    down: count('down'),
    tested: panels.filter(({ trend }) => trend && trend.reason !== 'too-few-years').length,
  }
}

/** Lower is clearer: p within each of three kinds. */
function clarity(trend: TrendSegment | null): number {
  if (!trend) return 4
  const kind = trend.direction !== 'unclear' ? 0 : trend.reason === 'not-distinguishable' ? 1 : 2
  return kind + (trend.pValue ?? 1)
}
