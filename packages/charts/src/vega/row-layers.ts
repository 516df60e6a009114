import { GROUPS } from '@papi-lens/core'
import { colourOf } from '../drawing/paint.ts'
import { textWidth } from '../drawing/text-width.ts'
import { placeLabels } from '../frame/place-labels.ts'
import { VEGA_SHAPES } from '../rows/province-sign.ts'
import type { Paint, SceneMark } from '../rows/row-scene.ts'
import { nominal } from './encoding.ts'
import { across, type RowsInVega } from './row-axis.ts'
import { directionColour, type Fields, type Json } from './vega-lite.ts'

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
      encoding: { color: hasKey ? colour : { ...colour, legend: null } },
      data: { direction: names.direction[paint.direction] },
      fill: {},
    }
  }
  return { encoding: {}, data: {}, fill: { color: colourOf(paint, settings.theme) } }
}

/** The layers that draw a mark. */
export function layersOf(mark: SceneMark, ground: RowsInVega): Layer[] {
  const { settings, scene, place, groups } = ground
  const { theme, size, narrow, words } = settings
  const { names } = words
  const offset = mark.dy ? { yOffset: mark.dy } : {}
  const at = (value: number): number => place(mark.row, value)
  switch (mark.mark) {
    case 'bar': {
      const { encoding, data, fill } = painted(mark.paint, ground, { hasKey: !mark.hollow })
      const look = { ...(mark.hollow && { filled: false, strokeWidth: 1.2 }), ...fill }
      const opacity = mark.opacity ? { opacity: mark.opacity } : {}
      return one(
        { type: 'bar', height: mark.height, ...look, ...opacity, ...offset },
        { ...encoding, ...TO },
        { at: at(mark.from), to: at(mark.to), ...data },
      )
    }
    case 'post': {
      const { width: thickness, height, paint } = mark
      const look = { color: colourOf(paint, theme), thickness, height, ...offset }
      return one({ type: 'tick', orient: 'vertical', ...look }, {}, { at: at(mark.at) })
    }
    case 'figure': {
      const side = mark.side === 'right' ? { align: 'left', dx: mark.gap } : { align: 'right', dx: -mark.gap }
      const look = { fontSize: size.small, fontWeight: mark.weight ?? 400, ...side }
      const color = colourOf(mark.paint, theme)
      return one({ type: 'text', ...look, color }, LABELLED, { at: at(mark.at), label: arrowed(mark) })
    }
    case 'absent': {
      const look = { type: 'text', align: 'left', dx: 5, color: theme.soft }
      return one(look, LABELLED, { at: at(mark.at), label: mark.text })
    }
    case 'hairs': {
      const look = { type: 'tick', color: theme.tick, thickness: 1, height: 14 }
      return one(look, {}, ...mark.values.map(score => ({ at: at(score), score })))
    }
    case 'groups': {
      const parts = [...GROUPS].reverse().map((group, index) => ({
        at: at(mark.cuts[index] ?? 0),
        to: at(mark.cuts[index + 1] ?? 0),
        group: names.group[group],
      }))
      return one({ type: 'bar', height: 4, yOffset: narrow ? 7 : 9 }, { ...TO, fill: groups }, ...parts)
    }
    case 'line': {
      const look = { strokeWidth: mark.width, color: colourOf(mark.paint, theme) }
      return one({ type: 'rule', ...look }, TO, { at: at(mark.from), to: at(mark.to) })
    }
    case 'dot': {
      const { encoding, data, fill } = painted(mark.paint, ground)
      const area = Math.round((2 * mark.radius) ** 2)
      const look = { filled: true, stroke: theme.ink, strokeWidth: mark.stroke, size: area, opacity: 1 }
      const fixed = fill.color ? { fill: fill.color } : {}
      const shape = mark.shape ?? 'circle'
      return one({ type: 'point', shape, ...look, ...fixed }, encoding, { at: at(mark.at), ...data })
    }
    case 'sign': {
      const signs = scene.marks.flatMap(other => (other.mark === 'sign' ? [other] : []))
      const named = [...new Map(signs.map(({ index, name }) => [index, name])).entries()].sort(
        ([a], [b]) => a - b,
      )
      const scale = {
        domain: named.map(([, name]) => name),
        range: named.map(([index]) => VEGA_SHAPES[index] ?? 'circle'),
      }
      const legend = { orient: 'top', columns: settings.width < 760 ? 2 : 3 }
      const shape = { field: 'province', type: 'nominal', title: null, scale, legend }
      const look = { type: 'point', filled: true, stroke: theme.ink, size: 110, opacity: 1 }
      const group = mark.group === null ? null : names.group[mark.group]
      return one(look, { fill: groups, shape }, { at: at(mark.at), province: mark.name, group })
    }
    case 'callouts': {
      // Vega-Lite cannot keep texts apart, so their places stand in the data.
      const placed = placeLabels(mark.labels, label => ({
        at: at(label.at),
        size: (textWidth(label.short, size.small, 600) + 4) / ground.rows.plot,
      }))
      const data = placed.map(({ label: { short }, middle }) => ({ at: middle, label: short }))
      // In a narrow picture the names of the rows stand above.
      return one({ type: 'text', dy: narrow ? 14 : -13, fontWeight: 600 }, LABELLED, ...data)
    }
    case 'cell':
      return cellLayers(mark, ground)
    case 'end': {
      const isStart = mark.side === 'left'
      if (!isStart && scene.axis.type !== 'values') return []
      const look = { align: isStart ? 'left' : 'right', color: colourOf(mark.paint, theme) }
      const x = { value: isStart ? 4 : 'width' }
      const weight = isStart ? {} : { fontWeight: mark.weight ?? 400 }
      return one({ type: 'text', ...look, ...weight }, { x, ...LABELLED }, { label: arrowed(mark) })
    }
    case 'hole':
    case 'rule':
    case 'joint':
      return []
    case 'label':
      // Columns have no axis of values to stand on.
      if (scene.axis.type === 'columns') return []
      return one({ type: 'text', fontWeight: mark.weight }, LABELLED, { at: at(mark.at), label: mark.text })
  }
}

const LABELLED: Fields = { text: nominal('label') }
const TO: Fields = { x2: { field: 'to' } }

function one(mark: Fields, encoding: Fields, ...data: readonly Fields[]): Layer[] {
  return [{ layer: { mark, encoding }, data }]
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
  const edge = mark.isClear
    ? { stroke: theme.ink, strokeWidth: 1.8 }
    : mark.paint
      ? { stroke: theme.card, strokeWidth: 2 }
      : { stroke: theme.soft }
  const rect = { mark: { type: 'rect', ...edge, ...height, ...fill }, encoding: { ...encoding, x } }
  const layers: Layer[] = [{ layer: rect, data: [{ column, ...data }] }]
  // The signs of the notes: a line between two cells a redefinition, a foot what goes against each other.
  if (mark.broken) {
    const line = { color: theme.ink, thickness: 2.5, height: narrow ? 16 : 26 }
    layers.push(over({ type: 'tick', orient: 'vertical', ...line }, { x: band(0) }))
  }
  if (mark.isAgainst) {
    const foot = { strokeDash: [3, 2], strokeWidth: 1.5, color: theme.ink, yOffset: narrow ? 7 : 12 }
    layers.push(
      over({ type: 'rule', ...foot }, { x: band(0.15), x2: { field: 'column', bandPosition: 0.85 } }),
    )
  }
  // A figure needs some 36 pixels.
  if (mark.texts[0] !== undefined && (mark.always || rows.plot / Math.max(1, heads.length) >= 36)) {
    const text = { type: 'text', color: colourOf(mark.on, theme) }
    layers.push(over(text, { x, ...LABELLED }, { label: mark.texts[0] }))
  }
  return layers
}
