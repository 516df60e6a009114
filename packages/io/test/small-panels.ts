import { createPanel, type Panel, type ScoreRow, type UncertaintyRow } from '@papi-lens/core'
import { readDataset } from '../src/read-dataset.ts'
import { TEXTS } from './small-folder.ts'

const { dataset } = readDataset(TEXTS)
if (!dataset) throw new Error('the small folder has a fault')

/** The panel of the small folder: two provinces, two years, no air score for Sơn La in 2002. */
export const PANEL: Panel = dataset.panel

/** Every score of the small panel but totals, which are derived. */
export const ROWS: readonly ScoreRow[] = PANEL.years.flatMap(year =>
  PANEL.framework.units.flatMap(({ id, level }) =>
    PANEL.provinces.flatMap(({ code }): ScoreRow[] => {
      const score = PANEL.score(code, year, id)
      return level === 'total' || typeof score !== 'number' ? [] : [{ year, province: code, unit: id, score }]
    }),
  ),
)

/** The small panel with some uncertainties; a total has one, and one score has only bounds. */
export const UNCERTAIN: Panel = panelWith([
  { year: 2002, province: '01', unit: 'total', standardError: 0.42, low: 11.93, high: 13.57 },
  { year: 2002, province: '01', unit: 'voice', low: 5.1, high: 5.9 },
  { year: 2002, province: '14', unit: 'votes', standardError: 0 },
])

export function panelWith(uncertainties: readonly UncertaintyRow[]): Panel {
  return createPanel({ ...PANEL, rows: ROWS, uncertainties })
}

/** The small panel, its first province called something else. */
export function panelNaming(vi: string): Panel {
  const [first, ...others] = PANEL.provinces
  if (!first) throw new Error('the small folder has no province')
  return createPanel({ ...PANEL, provinces: [{ ...first, vi }, ...others], rows: ROWS })
}
