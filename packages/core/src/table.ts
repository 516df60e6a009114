import { type ColumnTable, table } from 'arquero'
import { standingIn } from './group.ts'
import { isScore, type Panel } from './panel.ts'
import { shareOfScale } from './share.ts'

/** The columns of {@link tableOf}, in their order. */
const COLUMNS = [
  'year',
  'province_code',
  'province',
  'region',
  'unit',
  'level',
  'dimension',
  'score',
  'share',
  'rank',
  'group',
  'missing',
] as const

type Cell = string | number | null

/**
 * The panel as an Arquero table, for questions that no function here answers: one row for each province, year and unit
 * measured that year, by year, then unit in framework order, then province. `province` is the Vietnamese name;
 * `dimension` is null for the total; `share` is the share of scale, 0–1; `score`, `share`, `rank` and `group` are null
 * where no score was published, and `missing` then says so.
 *
 * It has an entry of its own, `@papi-lens/core/table`, so that Arquero is loaded only by those who use it.
 *
 * @example
 * // Which region had the highest mean total in 2024?
 * const totals = tableOf(panel).filter(row => row.year === 2024 && row.unit === 'total')
 * const means = totals.groupby('region').rollup({ mean: row => op.mean(row.score) }).orderby('mean')
 * [means.get('region', 5), round4(means.get('mean', 5))] // => ['RRD', 44.3215]
 */
export function tableOf(panel: Panel): ColumnTable {
  const { framework, provinces, years } = panel
  const columns: Record<(typeof COLUMNS)[number], Cell[]> = {
    year: [],
    province_code: [],
    province: [],
    region: [],
    unit: [],
    level: [],
    dimension: [],
    score: [],
    share: [],
    rank: [],
    group: [],
    missing: [],
  }
  for (const year of years) {
    for (const { id, level, dimension } of framework.units) {
      const scale = framework.scale(id, year)
      if (!scale) continue
      const scores = panel.column(year, id)
      provinces.forEach(({ code, vi, region }, at) => {
        const score = scores[at] ?? Number.NaN
        const standing = standingIn(scores, at)
        columns.year.push(year)
        columns.province_code.push(code)
        columns.province.push(vi)
        columns.region.push(region)
        columns.unit.push(id)
        columns.level.push(level)
        columns.dimension.push(dimension)
        columns.score.push(standing && score)
        columns.share.push(standing && shareOfScale(score, scale))
        columns.rank.push(standing?.rank ?? null)
        columns.group.push(standing?.group ?? null)
        const own = standing ? null : panel.score(code, year, id)
        columns.missing.push(own === null || isScore(own) ? null : own.missing)
      })
    }
  }
  return table(columns, [...COLUMNS])
}
