import type { Panel, Unit } from '@papi-lens/core'
import { INDICATOR_COLUMNS, type IndicatorTable, NO_INDICATORS } from './indicators/indicator.ts'

/** What a column of the table holds, from which each format takes its type. */
export type ScoreColumnKind = 'year' | 'category' | 'number'

/** One column of the table, with as many values as the table has rows; null is an empty cell. */
export interface ScoreColumn {
  readonly name: string
  readonly kind: ScoreColumnKind
  readonly values: readonly (string | number | null)[]
}

/** The published scores of a panel as one long table, the form that every export has. */
export interface ScoreTable {
  readonly rows: number
  readonly columns: readonly ScoreColumn[]
}

/** The columns of uncertainty, by the name of the figure in a panel. */
export const UNCERTAINTY_COLUMNS = {
  standardError: 'standard_error',
  low: 'low',
  high: 'high',
} as const

/**
 * Lays the published scores of a panel out as one row a score, by year, province and unit, in the panel's order:
 * year, province_code, province (Vietnamese), unit, level, dimension (empty for the total), score in points. A hole is
 * a row that is not there. Totals have rows of their own, although they follow from the dimensions, so that they can be
 * asked for without adding up.
 *
 * Standard errors and 95 % bounds, in points, have columns standard_error, low and high where the panel has any; that
 * of a hole is left out.
 *
 * Indicators, where there are any, follow as rows of level "indicator" with their id as unit and their value as score, in
 * the unit of their own scale; their sub-dimension, labels and scale have columns that are empty for the other rows.
 *
 * @example
 * const table = scoreTable(panel)
 * table.columns.map(({ name }) => name)
 * // => ['year', 'province_code', 'province', 'unit', 'level', 'dimension', 'score']
 * table.columns.map(({ values }) => values[1])
 * // => [2011, '01', 'Hà Nội', 'participation', 'dimension', 'participation', 5.7625]
 * table.rows // => 28854
 */
export function scoreTable(panel: Panel, indicators: IndicatorTable = NO_INDICATORS): ScoreTable {
  const years: number[] = []
  const codes: string[] = []
  const names: string[] = []
  const units: Unit[] = []
  const scores: number[] = []
  const uncertainty = { standardError: [], low: [], high: [] } as Record<
    keyof typeof UNCERTAINTY_COLUMNS,
    (number | null)[]
  >
  for (const year of panel.years) {
    const measured = panel.framework.units.filter(({ id }) => panel.framework.scale(id, year))
    const columns = measured.map(unit => ({ unit, column: panel.column(year, unit.id) }))
    panel.provinces.forEach(({ code, vi }, index) => {
      for (const { unit, column } of columns) {
        const score = column[index] ?? Number.NaN
        if (Number.isNaN(score)) continue
        years.push(year)
        codes.push(code)
        names.push(vi)
        units.push(unit)
        scores.push(score)
        const known = panel.uncertainty(code, year, unit.id)
        for (const figure of FIGURES) uncertainty[figure].push(known?.[figure] ?? null)
      }
    })
  }
  const ids = units.map(({ id }) => id)
  const levels: string[] = units.map(({ level }) => level)
  const dimensions = units.map(({ dimension }) => dimension)
  const described: Record<(typeof INDICATOR_COLUMNS)[number], (string | null)[]> = {
    of_subdimension: units.map(() => null),
    label_vi: units.map(() => null),
    label_en: units.map(() => null),
    scale: units.map(() => null),
  }
  const known = new Map(indicators.indicators.map(indicator => [indicator.id, indicator]))
  for (const { year, province, indicator: id, value, ...figures } of indicators.values) {
    const indicator = known.get(id)
    if (!indicator) continue
    years.push(year)
    codes.push(province)
    names.push(panel.provinces[panel.indexOf(province)]?.vi ?? '')
    ids.push(id)
    levels.push('indicator')
    dimensions.push(panel.framework.unit(indicator.subdimension).dimension)
    scores.push(value)
    for (const figure of FIGURES) uncertainty[figure].push(figures[figure] ?? null)
    described.of_subdimension.push(indicator.subdimension)
    described.label_vi.push(indicator.vi)
    described.label_en.push(indicator.en)
    described.scale.push(indicator.scale)
  }
  return {
    rows: scores.length,
    columns: [
      { name: 'year', kind: 'year', values: years },
      { name: 'province_code', kind: 'category', values: codes },
      { name: 'province', kind: 'category', values: names },
      { name: 'unit', kind: 'category', values: ids },
      { name: 'level', kind: 'category', values: levels },
      { name: 'dimension', kind: 'category', values: dimensions },
      { name: 'score', kind: 'number', values: scores },
      ...FIGURES.filter(figure => uncertainty[figure].some(value => value !== null)).map(
        (figure): ScoreColumn => ({
          name: UNCERTAINTY_COLUMNS[figure],
          kind: 'number',
          values: uncertainty[figure],
        }),
      ),
      ...(known.size === 0
        ? []
        : INDICATOR_COLUMNS.map(
            (name): ScoreColumn => ({ name, kind: 'category', values: described[name] }),
          )),
    ],
  }
}

/**
 * The rows of the table in order, each with one value a column.
 *
 * @example
 * [...tableRows(scoreTable(panel))][1]
 * // => [2011, '01', 'Hà Nội', 'participation', 'dimension', 'participation', 5.7625]
 */
export function* tableRows({ rows, columns }: ScoreTable): Generator<(string | number | null)[]> {
  for (let row = 0; row < rows; row++) yield columns.map(({ values }) => values[row] ?? null)
}

const FIGURES = Object.keys(UNCERTAINTY_COLUMNS) as (keyof typeof UNCERTAINTY_COLUMNS)[]
