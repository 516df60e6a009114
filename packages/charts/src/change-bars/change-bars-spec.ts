import { directionName } from '../label.ts'
import type { Settings } from '../settings.ts'
import { rowName } from '../unit-rows.ts'
import type { Json } from '../vega-lite.ts'
import type { ChangeBarsFindings } from './change-bars-findings.ts'
import { changeText, whyNoBar } from './change-bars-words.ts'

const DIRECTIONS = ['up', 'down', 'flat'] as const

/** Change bars for Vega-Lite: the same bars, medians and words. */
export function changeBarsSpec(
  { dimensions, measure }: ChangeBarsFindings,
  settings: Settings,
): { readonly [key: string]: Json } {
  const { lang, theme } = settings
  const values = dimensions.flatMap(({ parts }) =>
    parts.map((row): Json => {
      const { change, direction, median } = row
      return {
        unit: rowName(row, lang),
        change,
        direction: direction && directionName(direction, lang),
        median,
        label: change === null ? whyNoBar(row, lang) : changeText(change, measure, lang),
        side: change !== null && change < 0 ? 'left' : 'right',
      }
    }),
  )
  const format = measure === 'share' ? '+.0%' : '+.2~f'
  const shown = dimensions.flatMap(({ parts }) =>
    parts.flatMap(({ change, median }) => [change, median].filter(value => value !== null)),
  )
  const [low, high] = [Math.min(0, ...shown), Math.max(0, ...shown)]
  // Beyond the longest bars there is room for their figures.
  const room = (high - low) * 0.15 || 1
  const scale: Json = { domain: [low - room, high + room] }
  const x: Json = {
    field: 'change',
    type: 'quantitative',
    title: null,
    scale,
    axis: { format, tickCount: 6 },
  }
  const y: Json = { field: 'unit', type: 'nominal', sort: null, title: null }
  const color: Json = {
    field: 'direction',
    type: 'nominal',
    title: null,
    scale: {
      domain: DIRECTIONS.map(direction => directionName(direction, lang)),
      range: DIRECTIONS.map(direction => theme.direction[direction]),
    },
  }
  const text = (side: 'left' | 'right'): Json => ({
    transform: [
      { filter: `datum.side === '${side}'` },
      { calculate: 'datum.change === null ? 0 : datum.change', as: 'at' },
    ],
    mark: { type: 'text', align: side === 'right' ? 'left' : 'right', dx: side === 'right' ? 6 : -6 },
    encoding: { x: { field: 'at', type: 'quantitative' }, text: { field: 'label', type: 'nominal' } },
  })
  return {
    height: values.length * 22,
    data: { values },
    encoding: { y },
    layer: [
      { mark: { type: 'bar', height: 12 }, encoding: { x, color } },
      {
        transform: [{ filter: 'datum.median !== null' }],
        mark: { type: 'tick', color: theme.ink, thickness: 1.4 },
        encoding: { x: { field: 'median', type: 'quantitative' } },
      },
      text('right'),
      text('left'),
    ],
  }
}
