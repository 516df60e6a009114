import { wrapText } from '../../drawing/text-width.ts'
import { placeLabels } from '../../frame/place-labels.ts'
import { changeText, valueText, whyNoChange } from '../../measure.ts'
import { rowName, shortRowName } from '../../rows/unit-rows.ts'
import type { Settings } from '../../settings.ts'
import { scoreCell } from '../../table-of.ts'
import { layerOf, nominal, quantitative } from '../../vega/encoding.ts'
import { directionColour, type VegaBody } from '../../vega/vega-lite.ts'
import type { SlopeFindings, SlopeLine } from './slope-findings.ts'
import { spanOf } from './slope-plot.ts'

const FACET_HEIGHT = 150
const LABEL_HEIGHT = 14
const FACET_HEADER = { labelOrient: 'top', labelAnchor: 'start', labelAngle: 0, labelFontWeight: 600 }

/** Slopes for Vega-Lite: the same lines and words, in rows by dimension; lines that do not compare have dots only. */
export function specify(findings: SlopeFindings, settings: Settings): VegaBody {
  const { words, theme, narrow, size } = settings
  const { of, from, to, panels, measure, others } = findings
  const isFaceted = of === 'units' && panels.length > 1
  const [lowest, highest] = spanOf(findings)
  const pad = (highest - lowest) * 0.06
  const [low, high] = [lowest - pad, highest + pad]
  const labelled = panels.map(({ head, lines }) => ({
    // A head cannot be broken.
    panel: narrow ? shortRowName(head, words) : rowName(head, words),
    lines: lines.map(line => {
      const text = lineLabel(line, findings, settings)
      // Beside a narrow plot, half of the width is for labels, in as many lines as they need.
      return { line, label: narrow ? wrapText(text, settings.width - 180, size.small) : [text] }
    }),
  }))
  const heights = labelled.map(({ lines }) => lines.flatMap(({ label }) => label).length * LABEL_HEIGHT)
  const height = Math.max(isFaceted ? FACET_HEIGHT : 320, ...heights)
  const room = ((high - low) * LABEL_HEIGHT) / height
  const values = labelled.flatMap(({ panel, lines }) =>
    // Vega-Lite cannot keep labels apart, so their places, as values of the axis, stand in the data.
    placeLabels(
      lines,
      ({ line: { start, end }, label }) => ({ at: end ?? start ?? low, size: room * label.length }),
      [low, high],
    ).flatMap(({ label: { line, label }, middle }) => {
      const { change, direction } = line
      const named = { panel, name: rowName(line, words), joined: change !== null, change }
      const same = { ...named, direction: direction && words.names.direction[direction] }
      const start = { value: line.start, score: scoreCell(line.from), labelAt: null, label: null }
      const end = { value: line.end, score: scoreCell(line.to), labelAt: middle, label }
      const ends = [
        { ...same, year: `${from}`, ...start },
        { ...same, year: `${to}`, ...end },
      ]
      return ends.filter(({ value, score }) => value !== null && score !== null)
    }),
  )
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
  const drawn = panels.flatMap(({ lines }) => lines.map(({ direction }) => direction))
  const colour = directionColour(settings, drawn)
  // Ends that are not joined have no direction, and are dots all the same.
  const dotted = { ...colour, condition: { test: 'datum.direction === null', value: theme.soft } }
  const text = { type: 'text', align: 'left', dx: 9, fontSize: size.small, lineHeight: LABEL_HEIGHT - 1 }
  // A text of two lines hangs from the middle of its first.
  const dy = { expr: `(1 - length(datum.label)) * ${LABEL_HEIGHT / 2}` }
  const layer = [
    {
      transform: [{ filter: 'datum.joined' }],
      mark: { type: 'line', strokeWidth: 2 },
      encoding: { ...place, color: colour, detail: nominal('name') },
    },
    {
      mark: { type: 'point', filled: true, size: 50, opacity: 1 },
      encoding: { ...place, color: dotted, detail: nominal('name') },
    },
    {
      transform: [{ filter: 'datum.label !== null' }],
      mark: { ...text, dy },
      encoding: { ...place, y: quantitative('labelAt', at), text: { field: 'label' } },
    },
  ]
  if (isFaceted) {
    const width = narrow ? 100 : 120
    const row = nominal('panel', { sort: null, title: null, header: FACET_HEADER })
    return { autosize: 'pad', width, data: { values }, facet: { row }, spec: { width, height, layer } }
  }
  const faint = { type: 'line', strokeWidth: 0.7, opacity: 0.55, color: theme.tick }
  const behind = layerOf(hairs, faint, { ...place, detail: nominal('other') })
  return {
    autosize: 'pad',
    width: narrow ? 100 : 200,
    height,
    data: { values },
    layer: [...behind, ...layer],
  }
}

/** What stands beside the later end of a line. */
function lineLabel(line: SlopeLine, { measure }: SlopeFindings, { words }: Settings): string {
  const { change, end } = line
  const told = change === null ? whyNoChange(line, words) : changeText(change, measure, words)
  const value = end === null ? '' : `${valueText(end, measure, words)} `
  return `${value}${rowName(line, words)} (${told})`
}
