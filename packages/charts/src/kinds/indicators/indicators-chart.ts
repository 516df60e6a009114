import { indicatorLabel, nameOf } from '@papi-lens/words'
import { tableOf } from '../../chart.ts'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import { indicatorsFindings } from './indicators-findings.ts'
import { indicatorsScene } from './indicators-scene.ts'

/**
 * Indicators: the questions below a sub-dimension, each a strip of all provinces with their median, the province and where
 * it was the year before. They come from a workbook that was imported; where none is loaded, the chart says how to.
 */
export const indicatorsKind = defineChart({
  kind: 'indicators',
  section: 'relations',
  needs: ['province', 'indicators'],
  takes: ['unit'],
  period: 'year',
  words: words => words.charts.indicators,
  findings: indicatorsFindings,
  isEmpty: ({ answered }) => answered === 0,
  years: ({ answered, year }) => (answered > 0 ? [year] : []),
  caveats: ({ answered }, words) =>
    answered > 0 ? [{ sign: 'note', text: words.charts.indicators.note }] : [],
  table: ({ rows, year }, words) => {
    const { column, indicators } = words.charts
    return tableOf(rows, [
      [indicators.indicatorHead, ({ indicator }) => indicatorLabel(indicator, words)],
      [indicators.scaleHead, ({ indicator: { scale } }) => scale],
      [`${year}`, ({ value }) => value],
      [`${year - 1}`, ({ before }) => before],
      [column.nationalMedian, ({ median }) => median],
      [column.lowest, ({ values }) => values[0] ?? null],
      [column.highest, ({ values }) => values.at(-1) ?? null],
      [column.provincesWithScore, ({ values }) => values.length],
    ])
  },
  legend: ({ province, year, rows }, { words, theme }) => [
    { label: `${nameOf(province, words)} ${year}`, sign: 'circle', colour: theme.soft, edge: theme.ink },
    ...(rows.some(({ before }) => before !== null)
      ? [{ label: `${year - 1}`, sign: 'open-circle' } as const]
      : []),
    { label: words.charts.key.nationalMedian, sign: 'tick', colour: theme.ink },
    { label: words.charts.key.others, sign: 'tick', colour: theme.tick },
  ],
  scene: indicatorsScene,
  examples: examplesOf(`
    indicatorsNone --province 14 --unit health-care --year 2023: None loaded: how to load them.
  `),
})
