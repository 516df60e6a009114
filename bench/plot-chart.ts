import * as Plot from '@observablehq/plot'
import type { ChartTable, VegaLiteSpec } from '@papi-lens/charts'
import { formatDelta, type Words } from '@papi-lens/words'

/** What of a layer of our specifications Plot is given too. */
interface Layer {
  readonly mark: {
    readonly type: string
    readonly color?: string
    readonly stroke?: string
    readonly strokeWidth?: number
    readonly strokeDash?: readonly number[]
    readonly thickness?: number
    readonly opacity?: number
    readonly size?: number
    readonly filled?: boolean
    readonly fontWeight?: number
  }
  readonly encoding: Readonly<Record<string, { readonly field?: string } | undefined>>
}

interface Colours {
  readonly domain: readonly string[]
  readonly range: readonly string[]
}

interface Layered {
  readonly description: string
  readonly title: {
    readonly text: string | readonly string[]
    readonly subtitle?: string | readonly string[]
  }
  readonly data: { readonly values: readonly Readonly<Record<string, unknown>>[] }
  readonly encoding?: Layer['encoding']
  readonly layer: readonly Layer[]
  readonly config: { readonly font: string }
}

/** A text that ours writes into the drawing and the specification leaves to its axes. */
interface Figure {
  readonly x?: number
  readonly y?: number
  readonly row?: string
  readonly text: string
}

/** A row that ours has above some others and the specification leaves out, with its figure. */
interface Head extends Figure {
  readonly row: string
  /** The row that it stands before. */
  readonly before: string
}

/**
 * A chart as someone would write it with Observable Plot: the marks of our specification, layer by layer, from the same data,
 * in the same colours and size, with the same title, legend of colours, figures, heads of rows, grid, notes and text alternative, and names
 * in lines. It has less to do where Plot has nothing of the kind: hatchings, signs of a legend that are no colours, figures
 * that keep out of each other's way.
 */
export function plotChart(
  spec: VegaLiteSpec,
  document: Document,
  size: { width: number; height: number },
  figures: readonly Figure[],
  heads: readonly Head[] = [],
): string {
  const { title, description, data, encoding = {}, layer, config } = spec as unknown as Layered
  const rows = withHeads(rowsOf(data.values), heads)
  const isLayered = data.values.some(value => value.layer !== undefined)
  const marks = layer.map((one, index) => {
    const values = isLayered ? data.values.filter(value => value.layer === index) : data.values
    return markOf({ ...one, encoding: { ...encoding, ...one.encoding } }, values)
  })
  const colours = layer.flatMap(({ encoding }) => {
    const { scale } = (encoding.fill ?? encoding.color ?? {}) as { readonly scale?: Colours }
    return scale?.range ? [scale] : []
  })[0]
  const isCells = layer.some(({ mark }) => mark.type === 'rect')
  const [subtitle, ...notes] = [title.subtitle ?? []].flat()
  const beside = { textAnchor: 'start', dx: 6, fontWeight: 600, text: 'text' } as const
  return Plot.plot({
    document,
    ...size,
    style: { fontFamily: config.font, fontSize: '12px' },
    title: [title.text].flat().join(' '),
    subtitle: subtitle ?? '',
    caption: notes.join(' '),
    ariaLabel: [title.text].flat().join(' '),
    ariaDescription: description,
    marginRight: 150,
    ...(colours && { color: { ...colours, type: 'categorical', legend: true } }),
    ...(rows.length > 0 && { marginLeft: 220, y: { domain: rows, label: null, axis: null } }),
    ...(rows.length === 0 && {
      y: { grid: true, ticks: 5, label: null },
      x: { tickFormat: 'd', label: null },
    }),
    ...(rows.length > 0 &&
      (isCells
        ? { x: { type: 'band' as const, axis: 'top' as const, tickRotate: -90, label: null } }
        : { x: { grid: true, ticks: 6, label: null } })),
    marks: [
      ...(rows.length > 0 ? [Plot.axisY({ lineWidth: 18, tickSize: 0 })] : []),
      ...(heads.length > 0 ? [Plot.ruleY(heads, { y: 'row', stroke: '#dddddd', dy: -12 })] : []),
      ...marks,
      rows.length > 0
        ? Plot.text([...figures, ...heads], {
            y: 'row',
            text: 'text',
            frameAnchor: 'right',
            textAnchor: 'end',
            dx: 145,
          })
        : Plot.text(figures, { x: 'x', y: 'y', ...beside }),
    ],
  } as Plot.PlotOptions).outerHTML
}

/** The rows of a table that the specification does not have, with their change: the dimensions of change bars. */
export function headsOf(spec: VegaLiteSpec, { columns, rows }: ChartTable, words: Words): Head[] {
  const known = new Set(rowsOf((spec as unknown as Layered).data.values))
  const change = columns.indexOf(words.charts.column.change)
  if (known.size === 0 || change < 0) return []
  return rows.flatMap(([name, ...cells], index) => {
    const before = rows[index + 1]?.[0]
    if (known.has(String(name)) || before === undefined) return []
    return [
      { row: String(name), before: String(before), text: formatDelta(Number(cells[change - 1]), words) },
    ]
  })
}

function rowsOf(values: Layered['data']['values']): string[] {
  return [...new Set(values.flatMap(({ row }) => (typeof row === 'string' ? [row] : [])))]
}

function withHeads(rows: readonly string[], heads: readonly Head[]): string[] {
  return rows.flatMap(row => [...heads.filter(({ before }) => before === row).map(head => head.row), row])
}

/** Figures of a trend: at both ends, highest and lowest, and the name of each line; elsewhere a row's last score. */
export function figuresOf(spec: VegaLiteSpec, name: string): Figure[] {
  const { data, layer } = spec as unknown as Layered
  const text = (value: unknown) => Number(value).toFixed(2).replace('.', ',')
  const { values } = data
  if (values.some(({ row }) => row !== undefined)) {
    // Where the specification has the figures as a layer of texts, they are drawn with it.
    if (layer.some(({ mark }) => mark.type === 'text')) return []
    const last = new Map(values.flatMap(value => (value.rank === undefined ? [] : [[value.row, value]])))
    return [...last.values()].map(({ row, score, rank }) => {
      return { row: String(row), text: layer.length < 3 ? text(score) : `${text(score)} · ${rank}` }
    })
  }
  const known = values.filter(({ at }) => at !== null)
  const ordered = [...known].sort((a, b) => Number(a.at) - Number(b.at))
  const [first, end, low, high] = [known[0], known.at(-1), ordered[0], ordered.at(-1)]
  const at = (value: typeof first, field: string, said = '') => {
    return { x: Number(value?.year), y: Number(value?.[field]), text: `${said}${text(value?.[field])}` }
  }
  return [
    ...[first, low, high].map(value => at(value, 'at')),
    at(end, 'at', `${name} `),
    at(end, 'middle', 'trung vị cả nước '),
  ]
}

function markOf({ mark, encoding }: Layer, values: readonly object[]): Plot.Markish {
  const field = (name: string) => encoding[name]?.field
  const paint = field('fill') ?? field('color') ?? mark.color
  const [x, y] = [field('x'), field('y')]
  const line = {
    stroke: mark.color ?? mark.stroke ?? 'black',
    strokeWidth: mark.strokeWidth ?? mark.thickness ?? 1,
  }
  const given = (channels: object) => ({
    ...Object.fromEntries(Object.entries(channels).filter(([, value]) => value !== undefined)),
  })
  switch (mark.type) {
    case 'area':
      return Plot.areaY(
        values,
        given({ x, y1: y, y2: field('y2'), z: field('detail'), fill: paint, opacity: mark.opacity }),
      )
    case 'line':
      return Plot.line(
        values,
        given({ x, y, z: field('detail'), ...line, strokeDasharray: mark.strokeDash?.join(' ') }),
      )
    case 'bar':
      return mark.filled === false
        ? Plot.barX(values, given({ x1: x, x2: field('x2'), y, stroke: paint, fill: 'none' }))
        : Plot.barX(values, given({ x1: x, x2: field('x2'), y, fill: paint }))
    case 'tick':
      return Plot.tickX(values, given({ x, y, ...line }))
    case 'rule':
      return Plot.ruleY(values, given({ x1: x, x2: field('x2'), y, ...line }))
    case 'rect':
      return Plot.cell(values, given({ x, y, fill: paint, inset: 1 }))
    case 'text':
      return Plot.text(
        values,
        given({
          y,
          text: field('text'),
          frameAnchor: 'right',
          textAnchor: 'end',
          dx: 145,
          fill: mark.color,
          fontWeight: mark.fontWeight,
        }),
      )
    case 'point':
      return Plot.dot(
        values,
        given({ x, y, fill: paint, r: Math.sqrt((mark.size ?? 30) / Math.PI), stroke: mark.stroke }),
      )
    default:
      throw new Error(`Plot is given no mark for "${mark.type}"`)
  }
}
