import { formatDelta } from '@papi-lens/words'
import { textWidth } from '../../drawing/text-width.ts'
import type { RowScene, SceneMark } from '../../rows/row-scene.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { Settings } from '../../settings.ts'
import type { CorrelationMatrixFindings } from './correlation-matrix-findings.ts'
import { strengthColours } from './strength.ts'

const LARGEST = 58
/** Room above and below the cells of a row, which the list of rows keeps. */
const PADDING = 6

/**
 * The lower half of the matrix. Each unit's number stands on the diagonal: at the end of its row and the head of its column.
 */
export function correlationMatrixScene(
  { rows, pairs }: CorrelationMatrixFindings,
  settings: Settings,
): RowScene {
  const { theme, size, words, narrow, width } = settings
  const inner = width - (narrow ? 24 : 40)
  const left = narrow ? 0 : Math.min(270, Math.round(inner * 0.36)) + 12
  const last = Math.max(...rows.map(({ number }) => textWidth(number ?? '', size.text, 600))) + 8
  const column = Math.min(LARGEST, (inner - left - last) / Math.max(1, rows.length - 1))
  const high = Math.max(28, Math.min(column, 40))
  const cells = pairs.map(({ row, column, correlation: { pearson, spearman, n } }): SceneMark => {
    const { fill, text } = strengthColours(pearson ?? 0, theme)
    return {
      mark: 'cell',
      row: rows.indexOf(row),
      column: rows.indexOf(column),
      height: high,
      paint: pearson === null ? null : { colour: fill },
      texts: pearson === null ? [] : [formatDelta(pearson, words)],
      always: true,
      on: { colour: text },
      isAgainst: pearson !== null && pearson < 0,
      facts: { r: pearson, rho: spearman, n },
    }
  })
  return {
    rows: rows.map(row => ({ name: rowName(row, words), height: high - PADDING })),
    axis: {
      type: 'columns',
      heads: rows.slice(0, -1).map(row => row.number ?? rowName(row, words)),
      widest: column,
      headed: false,
    },
    // Two lines at most: a name that is longer stands whole in the table.
    labels: { column: 0.36, most: 270, size: 'small', lines: 2, narrow: 'below' },
    step: 34,
    marks: [
      ...rows.map(
        ({ number }, index): SceneMark => ({
          mark: 'column-name',
          row: index,
          column: index,
          text: number ?? '',
        }),
      ),
      ...cells,
    ],
  }
}
