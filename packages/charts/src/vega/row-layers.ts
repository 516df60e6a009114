import { GROUPS } from '@papi-lens/core'
import { colourOf } from '../drawing/paint.ts'
import { textWidth } from '../drawing/text-width.ts'
import { placeLabels } from '../frame/place-labels.ts'
import { VEGA_SHAPES } from '../rows/province-sign.ts'
import type { Paint, SceneMark } from '../rows/row-scene.ts'
import { across, type Fields, type RowsInVega } from './row-axis.ts'
import { directionColour, type Json } from './vega-lite.ts'

/** A mark as a layer of Vega-Lite with its rows of data; marks with the same layer share it. */
export interface Layer {
  readonly layer: Fields
  readonly data: readonly Fields[]
  /** What is drawn over the layers of other marks. */
  readonly over?: true
}

/** Colour by group or direction has a key; any other is the mark's own. */
function painted(
  paint: Paint,
  { settings, scene, groups }: RowsInVega,
  { hasKey = true }: { readonly hasKey?: boolean } = {},
): { readonly encoding: Fields; readonly data: Fields; readonly fill: Fields } {
  const { names } = settings.words
  if ('group' in paint)
    return { encoding: { fill: groups }, data: { group: names.group[paint.group] }, fill: {} }
  if ('direction' in paint) {
    const there = scene.marks.flatMap(mark =>
      mark.mark === 'bar' && 'direction' in mark.paint ? [mark.paint.direction] : [],
    )
    const colour = directionColour(settings, there)
    return {
      encoding: { color: hasKey ? colour : { ...(colour as object), legend: null } },
      data: { direction: names.direction[paint.direction] },
      fill: {},
    }
  }
  return { encoding: {}, data: {}, fill: { color: colourOf(paint, settings.theme) } }
}

/** The layers that draw a mark. */
export function layersOf(mark: SceneMark, ground: RowsInVega): Layer[] {
  const { settings, scene, place, groups } = ground
  const { theme, size, narrow } = settings
  const offset = mark.dy ? { yOffset: mark.dy } : {}
  const at = (value: number): number => place(mark.row, value)
  const number = (field: string): Json => ({ field, type: 'quantitative' })
  switch (mark.mark) {
    case 'bar': {
      const { encoding, data, fill } = painted(mark.paint, ground, { hasKey: !mark.hollow })
      const look = mark.hollow ? { filled: false, strokeWidth: 1.2 } : {}
      return [
        {
          layer: {
            mark: {
              type: 'bar',
              height: mark.height,
              ...look,
              ...fill,
              ...(mark.opacity && { opacity: mark.opacity }),
              ...offset,
            },
            encoding: { ...encoding, x2: { field: 'to' } },
          },
          data: [{ at: at(mark.from), to: at(mark.to), ...data }],
        },
      ]
    }
    case 'post':
      return [
        {
          layer: {
            mark: {
              type: 'tick',
              orient: 'vertical',
              color: colourOf(mark.paint, theme),
              thickness: mark.width,
              height: mark.height,
              ...offset,
            },
          },
          data: [{ at: at(mark.at) }],
        },
      ]
    case 'figure': {
      const isRight = mark.side === 'right'
      const look = {
        align: isRight ? 'left' : 'right',
        dx: isRight ? mark.gap : -mark.gap,
        color: colourOf(mark.paint, theme),
      }
      return [
        {
          layer: {
            mark: { type: 'text', fontSize: size.small, fontWeight: mark.weight ?? 400, ...look },
            encoding: { text: { field: 'label', type: 'nominal' } },
          },
          data: [{ at: at(mark.at), label: arrowed(mark) }],
        },
      ]
    }
    case 'absent':
      return [
        {
          layer: {
            mark: { type: 'text', align: 'left', dx: 5, color: theme.soft },
            encoding: { text: { field: 'label', type: 'nominal' } },
          },
          data: [{ at: at(mark.at), label: mark.text }],
        },
      ]
    case 'hairs':
      return [
        {
          layer: { mark: { type: 'tick', color: theme.tick, thickness: 1, height: 14 } },
          data: mark.values.map(score => ({ at: at(score), score })),
        },
      ]
    case 'groups':
      return [
        {
          layer: {
            mark: { type: 'bar', height: 4, yOffset: narrow ? 7 : 9 },
            encoding: { x2: { field: 'to' }, fill: groups },
          },
          data: [...GROUPS].reverse().map((group, index) => ({
            at: at(mark.cuts[index] ?? 0),
            to: at(mark.cuts[index + 1] ?? 0),
            group: settings.words.names.group[group],
          })),
        },
      ]
    case 'line':
      return [
        {
          layer: {
            mark: { type: 'rule', strokeWidth: mark.width, color: colourOf(mark.paint, theme) },
            encoding: { x2: { field: 'to' } },
          },
          data: [{ at: at(mark.from), to: at(mark.to) }],
        },
      ]
    case 'dot': {
      const { encoding, data, fill } = painted(mark.paint, ground)
      const look = {
        filled: true,
        stroke: theme.ink,
        strokeWidth: mark.stroke,
        size: Math.round((2 * mark.radius) ** 2),
        opacity: 1,
      }
      const fixed = fill.color ? { fill: fill.color } : {}
      return [
        {
          layer: { mark: { type: 'point', shape: mark.shape ?? 'circle', ...look, ...fixed }, encoding },
          data: [{ at: at(mark.at), ...data }],
        },
      ]
    }
    case 'sign': {
      const signs = scene.marks.flatMap(other => (other.mark === 'sign' ? [other] : []))
      const names = [...new Map(signs.map(({ index, name }) => [index, name])).entries()].sort(
        ([a], [b]) => a - b,
      )
      const shape: Json = {
        field: 'province',
        type: 'nominal',
        title: null,
        scale: {
          domain: names.map(([, name]) => name),
          range: names.map(([index]) => VEGA_SHAPES[index] ?? 'circle'),
        },
        legend: { orient: 'top', columns: settings.width < 760 ? 2 : 3 },
      }
      const group = mark.group === null ? null : settings.words.names.group[mark.group]
      return [
        {
          layer: {
            mark: { type: 'point', filled: true, stroke: theme.ink, size: 110, opacity: 1 },
            encoding: { fill: groups, shape },
          },
          data: [{ at: at(mark.at), province: mark.name, group }],
        },
      ]
    }
    case 'callouts': {
      // Vega-Lite cannot keep texts apart, so their places stand in the data.
      const widths = mark.labels.map(
        ({ short }) => (textWidth(short, size.small, 600) + 4) / ground.rows.plot,
      )
      const places = placeLabels(
        mark.labels.map(label => at(label.at)),
        widths,
      )
      return [
        {
          layer: {
            // In a narrow picture the names of the rows stand above.
            mark: { type: 'text', dy: narrow ? 14 : -13, fontWeight: 600 },
            encoding: { text: { field: 'label', type: 'nominal' } },
          },
          data: mark.labels.map(({ short }, index) => ({ at: places[index] ?? 0, label: short })),
        },
      ]
    }
    case 'cell':
      return cellLayers(mark, ground)
    case 'end':
      return mark.side === 'left'
        ? [
            {
              layer: {
                mark: { type: 'text', align: 'left', color: theme.soft },
                encoding: { x: { value: 4 }, text: { field: 'label', type: 'nominal' } },
              },
              data: [{ label: mark.text }],
            },
          ]
        : []
    case 'hole':
    case 'rule':
    case 'joint':
    case 'column-name':
    case 'count':
      return []
    default: {
      const never: never = mark
      return [number as never, never]
    }
  }
}

/** A figure with its arrow as a letter: a page has a font for it. */
function arrowed({ text, arrow }: { readonly text: string; readonly arrow?: 'up' | 'down' }): string {
  return arrow ? `${arrow === 'up' ? '▲' : '▼'} ${text}` : text
}

function cellLayers(mark: Extract<SceneMark, { readonly mark: 'cell' }>, ground: RowsInVega): Layer[] {
  const { settings, scene, rows } = ground
  const { theme, narrow } = settings
  const heads = scene.axis.type === 'columns' ? scene.axis.heads : []
  const x = across('column', ground, [])
  const column = heads[mark.column] ?? ''
  const over = (look: Fields, encoding: Fields, data: Fields = {}): Layer => ({
    layer: { mark: look, encoding },
    data: [{ column, ...data }],
    over: true,
  })
  const band = (bandPosition: number): Json => ({ field: 'column', type: 'ordinal', bandPosition })
  const height = narrow ? { height: 16 } : {}
  const { encoding, data, fill } = mark.paint
    ? painted(mark.paint, ground)
    : { encoding: {}, data: {}, fill: { filled: false, strokeDash: [3, 2] } }
  const edge = mark.paint ? { stroke: theme.card, strokeWidth: 2 } : { stroke: theme.soft }
  const rect = { mark: { type: 'rect', ...edge, ...height, ...fill }, encoding: { ...encoding, x } }
  const layers: Layer[] = [{ layer: rect, data: [{ column, ...data }] }]
  // The signs of the notes: a line between two cells a redefinition, a foot what goes against each other.
  if (mark.isBroken) {
    const line = {
      type: 'tick',
      orient: 'vertical',
      color: theme.ink,
      thickness: 2.5,
      height: narrow ? 16 : 26,
    }
    layers.push(over(line, { x: band(0) }))
  }
  if (mark.isAgainst) {
    const foot = {
      type: 'rule',
      strokeDash: [3, 2],
      strokeWidth: 1.5,
      color: theme.ink,
      yOffset: narrow ? 7 : 12,
    }
    layers.push(over(foot, { x: band(0.15), x2: { field: 'column', bandPosition: 0.85 } }))
  }
  // A figure needs some 36 pixels.
  if (mark.texts[0] !== undefined && (mark.always || rows.plot / Math.max(1, heads.length) >= 36)) {
    const text = { type: 'text', color: colourOf(mark.on, theme) }
    layers.push(over(text, { x, text: { field: 'label', type: 'nominal' } }, { label: mark.texts[0] }))
  }
  return layers
}
