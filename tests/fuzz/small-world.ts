// What fuzzed files are about: five provinces of the bundled data, in all years, so that an input takes little time.
import { createPanel, isScore, type Panel, type ScoreRow } from '@papi-lens/core'
import { bundledDataset } from '../bundled.ts'

const { panel } = bundledDataset()
const CODES = ['01', '14', '22', '40', '79']

/** Published scores of five provinces. */
export const ROWS: readonly ScoreRow[] = panel.years.flatMap(year =>
  panel.framework.units.flatMap(({ id, level }) =>
    CODES.flatMap((province): ScoreRow[] => {
      const score = panel.score(province, year, id)
      return level !== 'total' && isScore(score) ? [{ year, province, unit: id, score }] : []
    }),
  ),
)

export const PANEL: Panel = createPanel({
  framework: panel.framework,
  provinces: panel.provinces.filter(({ code }) => CODES.includes(code)),
  rows: ROWS,
})

/** The same for one year, for files that are read hundreds of times a second. */
export const YEAR = 2023
export const YEAR_ROWS = ROWS.filter(({ year }) => year === YEAR)
export const YEAR_PANEL: Panel = createPanel({ ...PANEL, rows: YEAR_ROWS })
