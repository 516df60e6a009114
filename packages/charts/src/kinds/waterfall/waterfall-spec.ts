import { formatDelta, formatScore } from '../../format.ts'
import { directionName } from '../../label.ts'
import type { Settings } from '../../settings.ts'
import { directionColour, type Json } from '../../vega/vega-lite.ts'
import { vegaRows } from '../../vega/vega-rows.ts'
import type { WaterfallFindings } from './waterfall-findings.ts'
import { endName, stepName } from './waterfall-words.ts'

/** Room for a figure beside a step, pixels. */
const LABEL = 48

/** The waterfall for Vega-Lite: bars between two levels, the ends as ticks, and the same figures as labels. */
export function waterfallSpec(
  findings: WaterfallFindings,
  settings: Settings,
): { readonly [key: string]: Json } {
  const { lang, theme } = settings
  const { whole, steps, from, to } = findings
  const level = (year: number, score: number): Json => ({
    unit: endName(findings, year, lang),
    level: score,
    label: formatScore(score, lang),
    at: score,
    side: 'right',
  })
  const values = steps.map(
    (step): Json => ({
      unit: stepName(step, lang),
      start: step.start,
      end: step.end,
      delta: step.delta,
      direction: directionName(step.direction, lang),
      label: formatDelta(step.delta, lang),
      at: step.delta < 0 ? Math.min(step.start, step.end) : Math.max(step.start, step.end),
      side: step.delta < 0 ? 'left' : 'right',
    }),
  )
  const levels = [...(whole ? [whole.from, whole.to] : []), ...steps.map(({ end }) => end)]
  const [low, high] = [Math.min(...levels), Math.max(...levels)]
  const { y, step, plot } = vegaRows(
    'unit',
    [endName(findings, from, lang), ...steps.map(part => stepName(part, lang)), endName(findings, to, lang)],
    settings,
  )
  const share = Math.min(0.3, LABEL / plot)
  const room = low < high ? ((high - low) * share) / (1 - 2 * share) : 0.5
  const x = (field: string): Json => ({
    field,
    type: 'quantitative',
    title: null,
    // Wider than the levels, so that labels have room at both ends.
    scale: { domain: [low - room, high + room], nice: false, zero: false },
    axis: { tickCount: settings.narrow ? 4 : 6 },
  })
  const text = (side: 'left' | 'right'): Json => ({
    transform: [{ filter: `datum.side === '${side}'` }],
    mark: { type: 'text', align: side === 'right' ? 'left' : 'right', dx: side === 'right' ? 6 : -6 },
    encoding: { x: x('at'), text: { field: 'label', type: 'nominal' } },
  })
  return {
    height: (steps.length + 2) * step,
    data: {
      values: [
        ...(whole ? [level(from, whole.from)] : []),
        ...values,
        ...(whole ? [level(to, whole.to)] : []),
      ],
    },
    encoding: { y },
    layer: [
      {
        transform: [{ filter: 'isValid(datum.delta)' }],
        mark: { type: 'bar', height: 12 },
        encoding: {
          x: x('start'),
          x2: { field: 'end' },
          color: directionColour(
            settings,
            steps.map(({ direction }) => direction),
          ),
        },
      },
      {
        transform: [{ filter: 'isValid(datum.level)' }],
        mark: { type: 'tick', color: theme.ink, thickness: 4, height: 14 },
        encoding: { x: x('level') },
      },
      text('right'),
      text('left'),
    ],
  }
}
