import { directionName } from '../label.ts'
import { placeLabels } from '../place-labels.ts'
import type { Settings } from '../settings.ts'
import { rowName } from '../unit-rows.ts'
import type { Json } from '../vega-lite.ts'
import type { SlopeFindings } from './slope-findings.ts'
import { spanOf } from './slope-plot.ts'
import { slopeChange, slopeValue, whyNotJoined } from './slope-words.ts'

const DIRECTIONS = ['up', 'down', 'flat'] as const

/** Slopes for Vega-Lite: the same lines and words, in rows by dimension; lines that do not compare have dots only. */
export function slopeSpec(findings: SlopeFindings, settings: Settings): { readonly [key: string]: Json } {
  const { lang, theme } = settings
  const { from, to, panels, measure } = findings
  const isFaceted = findings.of === 'units' && panels.length > 1
  const height = isFaceted ? FACET_HEIGHT : 320
  const [lowest, highest] = spanOf(findings)
  const pad = (highest - lowest) * 0.06
  const [low, high] = [lowest - pad, highest + pad]
  const values = panels.flatMap(({ head, lines }) => {
    // Vega-Lite cannot keep labels apart, so their places, as values of the axis, stand in the data.
    const spots = placeLabels(
      lines.map(({ end, start }) => end ?? start ?? low),
      lines.map(() => ((high - low) * LABEL_HEIGHT) / height),
      low,
      high,
    )
    return lines.flatMap((line, index) => {
      const name = line.number === null ? line.name[lang] : `${line.number} ${line.name[lang]}`
      const told = whyNotJoined(line, lang) ?? slopeChange(line.change ?? 0, findings, lang)
      const ends = [
        { year: from, value: line.start, score: line.from },
        { year: to, value: line.end, score: line.to },
      ]
      return ends.flatMap(({ year, value, score }): Json[] =>
        value === null || typeof score !== 'number'
          ? []
          : [
              {
                panel: rowName(head, lang),
                name,
                year: `${year}`,
                value,
                score,
                joined: line.change !== null,
                change: line.change,
                direction: line.direction && directionName(line.direction, lang),
                labelAt: year === to ? (spots[index] ?? value) : null,
                label: year === to ? `${slopeValue(value, findings, lang)} ${name} (${told})` : null,
              },
            ],
      )
    })
  })
  const hairs = findings.others.flatMap(([start, end], index): Json[] => [
    { other: index, year: `${from}`, value: start },
    { other: index, year: `${to}`, value: end },
  ])
  const x: Json = {
    field: 'year',
    type: 'nominal',
    title: null,
    scale: { domain: [`${from}`, `${to}`] },
    axis: { labelAngle: 0 },
  }
  const at = {
    type: 'quantitative',
    // Said outright: a layer without a line to join would otherwise have no domain at all.
    scale: { domain: [low, high], nice: false, zero: false },
    axis: { title: null, format: measure === 'share' ? '.0%' : '.2~f', tickCount: 5 },
  }
  const y: Json = { ...at, field: 'value' }
  const color: Json = {
    field: 'direction',
    type: 'nominal',
    title: null,
    scale: {
      domain: DIRECTIONS.map(direction => directionName(direction, lang)),
      range: DIRECTIONS.map(direction => theme.direction[direction]),
    },
  }
  const detail: Json = { field: 'name', type: 'nominal' }
  const layers: Json[] = [
    {
      transform: [{ filter: 'datum.joined' }],
      mark: { type: 'line', strokeWidth: 2 },
      encoding: { x, y, color, detail },
    },
    {
      mark: { type: 'point', filled: true, size: 50, opacity: 1 },
      encoding: { x, y, color, detail },
    },
    {
      transform: [{ filter: 'datum.label !== null' }],
      mark: { type: 'text', align: 'left', dx: 9, fontSize: settings.size.small },
      encoding: { x, y: { ...at, field: 'labelAt' }, text: { field: 'label', type: 'nominal' } },
    },
  ]
  if (isFaceted) {
    return {
      autosize: 'pad',
      width: 120,
      data: { values },
      facet: { row: { field: 'panel', type: 'nominal', sort: null, title: null, header: FACET_HEADER } },
      spec: { width: 120, height, layer: layers },
    }
  }
  const behind: Json = {
    data: { values: hairs },
    mark: { type: 'line', strokeWidth: 0.7, opacity: 0.55, color: theme.tick },
    encoding: { x, y, detail: { field: 'other', type: 'nominal' } },
  }
  return {
    autosize: 'pad',
    width: 200,
    height,
    data: { values },
    layer: hairs.length > 0 ? [behind, ...layers] : layers,
  }
}

const FACET_HEIGHT = 150
const LABEL_HEIGHT = 14
const FACET_HEADER: Json = { labelOrient: 'top', labelAnchor: 'start', labelAngle: 0, labelFontWeight: 600 }
