import { directionName } from '../../label.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { Settings } from '../../settings.ts'
import { directionColour, type Json, SIGNED_LABEL } from '../../vega/vega-lite.ts'
import { vegaRows } from '../../vega/vega-rows.ts'
import type { BarRow, ChangeBarsFindings } from './change-bars-findings.ts'
import { changeText, whyNoBar } from './change-bars-words.ts'

/** Room for a figure beside a bar, pixels. */
const LABEL = 48

/** Change bars for Vega-Lite: the same bars, medians and words. */
export function changeBarsSpec(
  { dimensions, measure }: ChangeBarsFindings,
  settings: Settings,
): { readonly [key: string]: Json } {
  const { lang, theme } = settings
  const parts = dimensions.flatMap(dimension => dimension.parts)
  const values = parts.map((row): Json => {
    const { change, direction, median } = row
    return {
      unit: rowName(row, lang),
      change,
      direction: direction && directionName(direction, lang),
      median,
      label: change === null ? whyNoBar(row, lang) : changeText(change, measure, lang),
      at: labelAt(row),
      side: change !== null && change < 0 ? 'left' : 'right',
    }
  })
  const shown = parts.flatMap(({ change, median }) => [change, median].filter(value => value !== null))
  const [low, high] = [Math.min(0, ...shown), Math.max(0, ...shown)]
  const { y, step, plot } = vegaRows(
    'unit',
    parts.map(row => rowName(row, lang)),
    settings,
  )
  // Beyond the longest bars there is room for their figures.
  const share = Math.min(0.3, LABEL / plot)
  const room = ((high - low) * share) / (1 - 2 * share) || 1
  const x: Json = {
    field: 'change',
    type: 'quantitative',
    title: null,
    scale: { domain: [low < 0 ? low - room : low - room / 4, high + room], nice: false },
    axis: { ...(measure === 'share' && { format: '.0%' }), labelExpr: SIGNED_LABEL, tickCount: 6 },
  }
  const color = directionColour(
    settings,
    parts.map(({ direction }) => direction),
  )
  const text = (side: 'left' | 'right'): Json => ({
    transform: [{ filter: `datum.side === '${side}'` }],
    mark: { type: 'text', align: side === 'right' ? 'left' : 'right', dx: side === 'right' ? 5 : -5 },
    encoding: { x: { field: 'at', type: 'quantitative' }, text: { field: 'label', type: 'nominal' } },
  })
  return {
    height: values.length * step,
    data: { values },
    encoding: { y },
    layer: [
      { mark: { type: 'bar', height: 12 }, encoding: { x, color } },
      {
        transform: [{ filter: 'datum.median !== null' }],
        mark: { type: 'tick', color: theme.ink, thickness: 1.4, height: 14 },
        encoding: { x: { field: 'median', type: 'quantitative' } },
      },
      text('right'),
      text('left'),
    ],
  }
}

/** Where the figure of a bar stands: beyond the bar and the median's tick, on the bar's side. */
function labelAt({ change, median }: BarRow): number {
  if (change === null) return Math.max(0, median ?? 0)
  return change < 0 ? Math.min(change, median ?? 0) : Math.max(change, median ?? 0)
}
