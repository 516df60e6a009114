import { shortName } from '@papi-lens/words'
import { wrapText } from '../../drawing/text-width.ts'
import { placeLabels } from '../../frame/place-labels.ts'
import { changeText, valueText, whyNoChange } from '../../measure.ts'
import { rowName, type UnitRow } from '../../rows/unit-rows.ts'
import type { ChartSpeech, Settings } from '../../settings.ts'
import { scoreCell } from '../../table-of.ts'
import { directionColour, type Json, type VegaBody } from '../../vega/vega-lite.ts'
import type { SlopeFindings, SlopeLine } from './slope-findings.ts'
import { spanOf } from './slope-plot.ts'

/** Slopes for Vega-Lite: the same lines and words, in rows by dimension; lines that do not compare have dots only. */
export function specify(findings: SlopeFindings, settings: Settings): VegaBody {
  const { words, theme, narrow, size } = settings
  const { from, to, panels, measure } = findings
  const isFaceted = findings.of === 'units' && panels.length > 1
  const [lowest, highest] = spanOf(findings)
  const pad = (highest - lowest) * 0.06
  const [low, high] = [lowest - pad, highest + pad]
  const across = narrow ? 100 : 120
  // Beside a narrow plot, half of the width is for labels, in as many lines as they need.
  const linesOf = (label: string): string[] =>
    narrow ? wrapText(label, settings.width - 180, size.small) : [label]
  const labelsOf = (lines: readonly SlopeLine[]) =>
    lines.map(line => linesOf(lineLabel(line, findings, settings)))
  const heights = panels.map(({ lines }) => labelsOf(lines).flat().length * LABEL_HEIGHT)
  const height = Math.max(isFaceted ? FACET_HEIGHT : 320, ...heights)
  const values = panels.flatMap(({ head, lines }) => {
    const labels = labelsOf(lines)
    // Vega-Lite cannot keep labels apart, so their places, as values of the axis, stand in the data.
    const spots = placeLabels(
      lines,
      ({ end, start }, index) => ({
        at: end ?? start ?? low,
        size: ((high - low) * LABEL_HEIGHT * (labels[index]?.length ?? 0)) / height,
      }),
      [low, high],
    )
    return lines.flatMap((line, index) => {
      const same = {
        panel: narrow ? shortHead(head, words) : rowName(head, words),
        name: rowName(line, words),
        joined: line.change !== null,
        change: line.change,
        direction: line.direction && words.names.direction[line.direction],
      }
      const start = { value: line.start, score: scoreCell(line.from), labelAt: null, label: null }
      const end = { value: line.end, score: scoreCell(line.to), labelAt: spots[index]?.middle ?? line.end }
      return [
        { ...same, year: `${from}`, ...start },
        { ...same, year: `${to}`, ...end, label: labels[index] ?? [] },
      ].filter(({ value, score }) => value !== null && score !== null)
    })
  })
  const hairs = findings.others.flatMap(([start, end], index): Json[] => [
    { other: index, year: `${from}`, value: start },
    { other: index, year: `${to}`, value: end },
  ])
  const years = { scale: { domain: [`${from}`, `${to}`] }, axis: { labelAngle: 0 } }
  const x: Json = { field: 'year', type: 'nominal', title: null, ...years }
  const at = {
    type: 'quantitative',
    // Said outright: a layer without a line to join would otherwise have no domain at all.
    scale: { domain: [low, high], nice: false, zero: false },
    axis: { title: null, ...(measure === 'share' && { format: '.0%' }), tickCount: 5 },
  }
  const y: Json = { ...at, field: 'value' }
  const drawn = panels.flatMap(({ lines }) => lines.map(({ direction }) => direction))
  const colour = directionColour(settings, drawn)
  // Ends that are not joined have no direction, and are dots all the same.
  const color: Json = { ...colour, condition: { test: 'datum.direction === null', value: theme.soft } }
  const detail: Json = { field: 'name', type: 'nominal' }
  const layers: Json[] = [
    {
      transform: [{ filter: 'datum.joined' }],
      mark: { type: 'line', strokeWidth: 2 },
      encoding: { x, y, color: colour, detail },
    },
    { mark: { type: 'point', filled: true, size: 50, opacity: 1 }, encoding: { x, y, color, detail } },
    {
      transform: [{ filter: 'datum.label !== null' }],
      mark: {
        type: 'text',
        align: 'left',
        dx: 9,
        fontSize: size.small,
        lineHeight: LABEL_HEIGHT - 1,
        // A text of two lines hangs from the middle of its first.
        dy: { expr: `(1 - length(datum.label)) * ${LABEL_HEIGHT / 2}` },
      },
      encoding: { x, y: { ...at, field: 'labelAt' }, text: { field: 'label' } },
    },
  ]
  if (isFaceted) {
    return {
      autosize: 'pad',
      width: across,
      data: { values },
      facet: { row: { field: 'panel', type: 'nominal', sort: null, title: null, header: FACET_HEADER } },
      spec: { width: across, height, layer: layers },
    }
  }
  const behind: Json = {
    data: { values: hairs },
    mark: { type: 'line', strokeWidth: 0.7, opacity: 0.55, color: theme.tick },
    encoding: { x, y, detail: { field: 'other', type: 'nominal' } },
  }
  return {
    autosize: 'pad',
    width: narrow ? 100 : 200,
    height,
    data: { values },
    layer: hairs.length > 0 ? [behind, ...layers] : layers,
  }
}

/** The number of a dimension with its short name, for a head that cannot be broken. */
function shortHead({ unit, number }: UnitRow, words: ChartSpeech): string {
  return `${number ?? ''} ${shortName(unit, words)}`.trim()
}

/** What stands beside the later end of a line. */
function lineLabel(line: SlopeLine, { measure }: SlopeFindings, { words }: Settings): string {
  const { change, end } = line
  const told = change === null ? whyNoChange(line, words) : changeText(change, measure, words)
  const value = end === null ? '' : `${valueText(end, measure, words)} `
  return `${value}${rowName(line, words)} (${told})`
}

const FACET_HEIGHT = 150
const LABEL_HEIGHT = 14
const FACET_HEADER: Json = { labelOrient: 'top', labelAnchor: 'start', labelAngle: 0, labelFontWeight: 600 }
