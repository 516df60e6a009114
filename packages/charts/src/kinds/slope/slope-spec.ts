import { scoreCell } from '../../chart.ts'
import { wrapText } from '../../drawing/text-width.ts'
import { placeLabels } from '../../frame/place-labels.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { Settings } from '../../settings.ts'
import { layerOf, nominal, quantitative } from '../../vega/encoding.ts'
import { directionColour, type VegaBody } from '../../vega/vega-lite.ts'
import type { SlopeFindings } from './slope-findings.ts'
import { endText, spanOf } from './slope-plot.ts'

const LABEL_HEIGHT = 14

/** Slopes of provinces for Vega-Lite: the same lines and words; lines that do not compare have dots only. */
export function specify(findings: SlopeFindings, settings: Settings): VegaBody {
  const { words, theme, narrow, size } = settings
  const { from, to, lines, measure, others } = findings
  const [lowest, highest] = spanOf(findings)
  const pad = (highest - lowest) * 0.06
  const [low, high] = [lowest - pad, highest + pad]
  const labelled = lines.map(line => {
    const text = endText(line, findings, settings)
    // Beside a narrow plot, half of the width is for labels, in as many lines as they need.
    return { line, label: narrow ? wrapText(text, settings.width - 180, size.small) : [text] }
  })
  const height = Math.max(320, labelled.flatMap(({ label }) => label).length * LABEL_HEIGHT)
  const room = ((high - low) * LABEL_HEIGHT) / height
  // Vega-Lite cannot keep labels apart, so their places, as values of the axis, stand in the data.
  const values = placeLabels(
    labelled,
    ({ line: { start, end }, label }) => ({ at: end ?? start ?? low, size: room * label.length }),
    [low, high],
  ).flatMap(({ label: { line, label }, middle }) => {
    const { change, signal, direction } = line
    // Only what is clear has the colour of a direction.
    const told = signal === 'clear' && direction ? words.names.direction[direction] : null
    const same = { name: rowName(line, words), joined: change !== null, change, direction: told }
    const start = { value: line.start, score: scoreCell(line.from), labelAt: null, label: null }
    const end = { value: line.end, score: scoreCell(line.to), labelAt: middle, label }
    const ends = [
      { ...same, year: `${from}`, ...start },
      { ...same, year: `${to}`, ...end },
    ]
    return ends.filter(({ value, score }) => value !== null && score !== null)
  })
  const hairs = others.flatMap(([start, end], index) => [
    { other: index, year: `${from}`, value: start },
    { other: index, year: `${to}`, value: end },
  ])
  const years = { title: null, scale: { domain: [`${from}`, `${to}`] }, axis: { labelAngle: 0 } }
  const at = {
    // Said outright: a layer without a line to join would otherwise have no domain at all.
    scale: { domain: [low, high], nice: false, zero: false },
    axis: { title: null, ...(measure === 'share' && { format: '.0%' }), tickCount: 5 },
  }
  const place = { x: nominal('year', years), y: quantitative('value', at) }
  const drawn = lines.map(({ direction, signal }) => (signal === 'clear' ? direction : null))
  const plain = { condition: { test: 'datum.direction === null', value: theme.ink } }
  const colour = { ...directionColour(settings, drawn), ...plain }
  const text = { type: 'text', align: 'left', dx: 9, fontSize: size.small, lineHeight: LABEL_HEIGHT - 1 }
  // A text of two lines hangs from the middle of its first.
  const dy = { expr: `(1 - length(datum.label)) * ${LABEL_HEIGHT / 2}` }
  const faint = { type: 'line', strokeWidth: 0.7, opacity: 0.55, color: theme.tick }
  return {
    autosize: 'pad',
    width: narrow ? 100 : 200,
    height,
    data: { values },
    layer: [
      ...layerOf(hairs, faint, { ...place, detail: nominal('other') }),
      {
        transform: [{ filter: 'datum.joined' }],
        mark: { type: 'line', strokeWidth: 2 },
        encoding: { ...place, color: colour, detail: nominal('name') },
      },
      {
        mark: { type: 'point', filled: true, size: 50, opacity: 1 },
        encoding: { ...place, color: colour, detail: nominal('name') },
      },
      {
        transform: [{ filter: 'datum.label !== null' }],
        mark: { ...text, dy },
        encoding: { ...place, y: quantitative('labelAt', at), text: { field: 'label' } },
      },
    ],
  }
}
