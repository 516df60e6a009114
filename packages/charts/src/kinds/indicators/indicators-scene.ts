import type { IndicatorStanding } from '@papi-lens/core'
import { formatNumber, indicatorLabel } from '@papi-lens/words'
import { widestText } from '../../drawing/text-width.ts'
import { onRow, type RowMark, type RowScene, type SceneMark } from '../../rows/row-scene.ts'
import type { ChartSpeech, Settings } from '../../settings.ts'
import type { IndicatorsFindings } from './indicators-findings.ts'

const HEIGHT = 28
const RADIUS = 5
/** Lines of a question; longer ones stand whole in the table. */
const LINES = 3

/** A strip for each question: all provinces as ticks, their median, the province and where it was a year before. */
export function indicatorsScene({ rows }: IndicatorsFindings, { words, size, narrow }: Settings): RowScene {
  const figures = rows.flatMap(row => [valueText(row, words), medianText(row, words)])
  return {
    rows: rows.map(({ indicator }) => ({ name: indicatorLabel(indicator, words), height: HEIGHT })),
    axis: {
      type: 'own',
      ends: rows.map(({ values, before }) => {
        const all = before === null ? values : [...values, before]
        return [Math.min(...all), Math.max(...all)] as const
      }),
      inset: [RADIUS + 1, widestText(figures, size.text, 600) + RADIUS + 12],
      names: [words.charts.key.lowest, words.charts.key.highest],
    },
    labels: { column: narrow ? 1 : 0.46, lines: LINES, size: 'small' },
    step: 30,
    marks: rows.flatMap((row, index) => marksOf(row, index, words)),
  }
}

function valueText({ value, indicator }: IndicatorStanding, words: ChartSpeech): string {
  if (value === null) return words.charts.hole
  const scale = indicator.scale === null ? '' : ` (${indicator.scale})`
  return scale.length > 12 ? formatNumber(value, words) : `${formatNumber(value, words)}${scale}`
}

function medianText({ median }: IndicatorStanding, words: ChartSpeech): string {
  return words.charts.indicators.medianIs(formatNumber(median, words))
}

/** No colour says better or worse: a workbook does not tell which way that is. */
function marksOf(row: IndicatorStanding, index: number, words: ChartSpeech): SceneMark[] {
  const { value, before, values, median } = row
  const dot = (at: number, radius: number, ink: 'card' | 'soft'): RowMark => {
    return { mark: 'dot', at, radius, paint: { ink }, stroke: 1.2, facts: { value: at } }
  }
  return onRow(index, [
    { mark: 'hairs', values, height: HEIGHT - 10 },
    { mark: 'post', at: median, height: HEIGHT - 6, width: 2, paint: { ink: 'ink' } },
    ...(before === null ? [] : [dot(before, RADIUS - 1, 'card')]),
    ...(value === null ? [] : [dot(value, RADIUS, 'soft')]),
    { mark: 'end', dy: -6.5, text: valueText(row, words), paint: { ink: 'ink' }, weight: 600 },
    { mark: 'end', dy: 7, size: 'small', text: medianText(row, words), paint: { ink: 'soft' } },
  ])
}
