import type { ScoreRow, UncertaintyRow } from '@papi-lens/core'
import type { ImportContext } from './import-context.ts'
import { DATASET_FILES, UNCERTAINTIES_FILE } from './read-dataset.ts'

/**
 * The score files of a data folder, by path: dimension scores, sub-dimension scores, and uncertainties if there are
 * any. Rows come by year, province and position, whatever order they are given in; scores as they were given, with at
 * least four decimals; lines ending with LF.
 *
 * @example
 * const rows = [{ year: 2024, province: '14', unit: 'health-care', score: 2.0512 }]
 * toDataFiles(rows, panel).get('scores/subdimension-scores.csv')
 * // => 'year,province_code,subdimension,score\n2024,14,health-care,2.0512\n'
 */
export function toDataFiles(
  rows: Iterable<ScoreRow>,
  context: ImportContext,
  options: { readonly uncertainties?: Iterable<UncertaintyRow> } = {},
): ReadonlyMap<string, string> {
  const order = orderOf(context)
  const levelOf = new Map(context.framework.units.map(({ id, level }) => [id, level]))
  const inOrder = [...rows].sort((a, b) => order(a) - order(b))
  const textOf = (level: 'dimension' | 'subdimension'): string => {
    const lines = inOrder
      .filter(({ unit }) => levelOf.get(unit) === level)
      .map(({ year, province, unit, score }) => `${year},${province},${unit},${written(score)}\n`)
    return `year,province_code,${level},score\n${lines.join('')}`
  }
  const files = new Map<string, string>([
    [DATASET_FILES.dimensionScores, textOf('dimension')],
    [DATASET_FILES.subdimensionScores, textOf('subdimension')],
  ])
  const uncertain = [...(options.uncertainties ?? [])]
  if (uncertain.length > 0) {
    const lines = uncertain
      .sort((a, b) => order(a) - order(b))
      .map(({ year, province, unit, standardError = '', low = '', high = '' }) =>
        [year, province, unit, standardError, low, high].join(','),
      )
    files.set(
      UNCERTAINTIES_FILE,
      `year,province_code,unit,standard_error,low,high\n${lines.map(line => `${line}\n`).join('')}`,
    )
  }
  return files
}

/** The publisher prints four decimals; figures that came with more keep them. */
function written(score: number): string {
  const four = score.toFixed(4)
  return Number(four) === score ? four : `${score}`
}

/** A number for a row's place: year, then province, then position in that year's report. */
function orderOf({
  framework,
  provinces,
}: ImportContext): (row: Pick<ScoreRow, 'year' | 'province' | 'unit'>) => number {
  const provinceAt = new Map(provinces.map(({ code }, index) => [code, index]))
  const unitAt = new Map<string, number>()
  for (const year of framework.years) {
    const dimensions = framework.dimensionsIn(year)
    const ids = ['total', ...dimensions.flatMap(id => [id, ...framework.subdimensionsIn(year, id)])]
    ids.forEach((id, index) => {
      unitAt.set(`${year} ${id}`, index)
    })
  }
  return ({ year, province, unit }) =>
    (year * 10_000 + (provinceAt.get(province) ?? 9_999)) * 1_000 + (unitAt.get(`${year} ${unit}`) ?? 999)
}
