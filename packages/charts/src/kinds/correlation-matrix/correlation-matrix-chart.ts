import { formatDelta, formatScore } from '@papi-lens/words'
import { tableOf } from '../../chart.ts'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import { textWidth } from '../../drawing/text-width.ts'
import type { Theme } from '../../drawing/theme.ts'
import type { Caveat } from '../../frame/caveat.ts'
import type { RowScene, SceneMark } from '../../rows/row-scene.ts'
import { rowName, shortRowName } from '../../rows/unit-rows.ts'
import type { Settings } from '../../settings.ts'
import { type CorrelationMatrixFindings, correlationMatrixFindings } from './correlation-matrix-findings.ts'

/**
 * The correlation matrix: a cell for each pair of dimensions, or of sub-dimensions of one, with the correlation across
 * provinces in a year; darker the stronger, its sign printed, the strongest in the corner. Weak ones stay blank, and those
 * that are more than chance gives among so many pairs have a bold edge. It is about all provinces.
 */
export const correlationMatrixKind = defineChart({
  kind: 'correlation-matrix',
  section: 'relations',
  needs: [],
  takes: ['unit'],
  period: 'year',
  words: words => words.charts.correlationMatrix,
  findings: correlationMatrixFindings,
  isEmpty: ({ known }) => known === 0,
  years: ({ year }) => [year],
  caveats({ n: [fewest, most], pairs, known }, words) {
    const { basis, missing, tested } = words.charts.correlationMatrix
    if (known === 0) return []
    const caveats: Caveat[] = [
      { sign: 'note', text: tested(formatScore(WEAK, words, 1), known) },
      { sign: 'note', text: basis(fewest, most) },
    ]
    if (known < pairs.length) caveats.push({ sign: 'missing', text: missing })
    return caveats
  },
  table({ pairs }, words) {
    const [row = '', column = '', pearson = '', spearman = '', n = '', p = '', clear = ''] =
      words.charts.correlationMatrix.columns
    return tableOf(pairs, [
      [row, pair => rowName(pair.row, words)],
      [column, pair => rowName(pair.column, words)],
      [pearson, ({ correlation }) => correlation.pearson],
      [spearman, ({ correlation }) => correlation.spearman],
      [n, ({ correlation }) => correlation.n],
      [p, pair => (Number.isNaN(pair.p) ? null : pair.p)],
      [clear, ({ isClear }) => (isClear ? '✓' : null)],
    ])
  },
  legend: (_, { words, theme }) => [
    ...STEPS.slice(1).map((from, index) => ({
      label: `${formatScore(from, words, 1)}–${formatScore(STEPS[index + 2] ?? 1, words, 1)}`,
      sign: 'box' as const,
      colour: strengthColours(from, theme).fill,
      edge: theme.soft,
    })),
    { label: words.charts.correlationMatrix.clear, sign: 'open-box', colour: theme.ink },
  ],
  scene: correlationMatrixScene,
  examples: examplesOf(`
    correlationDimensions --year 2024: All dimensions.
    correlationSubdimensions --unit transparency --year 2024 --lang en: In English, the sub-dimensions of one.
  `),
})

const LARGEST = 58
/** Of a row, where there is little height. */
const LOWEST = 15.5
/** Room above and below the cells of a row, which the list of rows keeps. */
const PADDING = 6

/**
 * The lower half of the matrix. Each unit's number stands on the diagonal: at the end of its row and the head of its column.
 */
function correlationMatrixScene(found: CorrelationMatrixFindings, settings: Settings): RowScene {
  return { ...sceneOf(found, settings, false), shorter: () => sceneOf(found, settings, true) }
}

function sceneOf({ rows, pairs }: CorrelationMatrixFindings, settings: Settings, isTight: boolean): RowScene {
  const { theme, size, words, narrow, room: inner } = settings
  const left = narrow ? 0 : Math.min(270, Math.round(inner * 0.36)) + 12
  const last = Math.max(...rows.map(({ number }) => textWidth(number ?? '', size.text, 600))) + 8
  const column = Math.min(LARGEST, (inner - left - last) / Math.max(1, rows.length - 1))
  const high = isTight ? LOWEST : Math.max(28, Math.min(column, 40))
  const cells = pairs.flatMap(({ row, column, isClear, correlation }): SceneMark[] => {
    const { pearson, spearman, n } = correlation
    if (pearson !== null && Math.abs(pearson) < WEAK && !isClear) return []
    const { fill, text } = strengthColours(pearson ?? 0, theme)
    const cell: SceneMark = {
      mark: 'cell',
      row: rows.indexOf(row),
      column: rows.indexOf(column),
      height: high,
      paint: pearson === null ? null : { colour: fill },
      texts: pearson === null ? [] : [formatDelta(pearson, words)],
      always: true,
      on: { colour: text },
      // A low cell has no room for the sign beside its minus.
      isAgainst: !isTight && pearson !== null && pearson < 0,
      isClear,
      facts: { r: pearson, rho: spearman, n },
    }
    return [cell]
  })
  return {
    rows: rows.map(row => ({
      name: isTight ? shortRowName(row, words) : rowName(row, words),
      height: isTight ? high : high - PADDING,
    })),
    axis: {
      type: 'columns',
      heads: rows.slice(0, -1).map(row => row.number ?? rowName(row, words)),
      widest: column,
      headed: false,
    },
    // Three lines at most: a name that is longer stands whole in the table.
    labels: { column: 0.36, most: 270, size: 'small', lines: isTight ? 1 : 3, isTight, narrow: 'below' },
    step: 34,
    marks: [
      ...rows.map(({ number }, row): SceneMark => {
        return { mark: 'label', row, at: row + 0.5, text: number ?? '', size: 'text', weight: 600 }
      }),
      ...cells,
    ],
  }
}

/** Weaker ones are not drawn. Lower ends of the steps in which the strength of a correlation is shown; each goes up to the next. */
const WEAK = 0.2
const STEPS = [0, WEAK, 0.4, 0.6, 0.8] as const
/** How much ink a step has. None lies where neither ink nor ground could be read on it. */
const INK = [0.04, 0.12, 0.24, 0.68, 0.88] as const

/**
 * Fill and text colour for the strength of a correlation: one neutral ink, darker the stronger, because colour is kept for
 * groups and directions. Colours that a page names by its styles are mixed by the page.
 *
 * @example
 * strengthColours(-0.5, THEME) // => { fill: '#c8cacd', text: '#1b2330' }
 */
export function strengthColours(r: number, theme: Theme): { readonly fill: string; readonly text: string } {
  const ink = INK[STEPS.findLastIndex(from => Math.abs(r) >= from)] ?? 0
  return { fill: blend(theme.card, theme.ink, ink), text: ink > 0.5 ? theme.card : theme.ink }
}

function blend(from: string, to: string, share: number): string {
  if (!from.startsWith('#')) return `color-mix(in srgb, ${to} ${Math.round(share * 100)}%, ${from})`
  const channels = [1, 3, 5].map(at => {
    const [a, b] = [from, to].map(colour => Number.parseInt(colour.slice(at, at + 2), 16))
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}
