import * as Plot from '@observablehq/plot'
import type { VegaLiteSpec } from '@papi-lens/charts'

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

interface Layered {
  readonly title: {
    readonly text: string | readonly string[]
    readonly subtitle?: string | readonly string[]
  }
  readonly data: { readonly values: readonly Readonly<Record<string, unknown>>[] }
  readonly encoding?: Layer['encoding']
  readonly layer: readonly Layer[]
}

/**
 * A chart as someone would write it with Observable Plot: the marks of our specification, layer by layer, from the same data,
 * with the same title, in the same size. Plot has no words for our legends, caveats and sources, so it has less to do.
 */
export function plotChart(
  spec: VegaLiteSpec,
  document: Document,
  size: { width: number; height: number },
): string {
  const { title, data, encoding = {}, layer } = spec as unknown as Layered
  const rows = [...new Set(data.values.flatMap(({ row }) => (typeof row === 'string' ? [row] : [])))]
  const isLayered = data.values.some(value => value.layer !== undefined)
  const marks = layer.map((one, index) => {
    const values = isLayered ? data.values.filter(value => value.layer === index) : data.values
    return markOf({ ...one, encoding: { ...encoding, ...one.encoding } }, values)
  })
  const text = (lines: string | readonly string[] | undefined) => [lines ?? ''].flat().join(' ')
  return Plot.plot({
    document,
    ...size,
    title: text(title.text),
    subtitle: text(title.subtitle),
    ...(rows.length > 0 && { marginLeft: 220, y: { domain: rows } }),
    ...(layer.some(({ mark }) => mark.type === 'rect') && { x: { type: 'band' as const } }),
    marks,
  }).outerHTML
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
