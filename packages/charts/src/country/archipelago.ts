import { groupShape } from '../drawing/paint.ts'
import { element, round, type Svg } from '../drawing/svg.ts'
import { LINE_HEIGHT, textLines } from '../drawing/text.ts'
import type { Canvas } from '../frame/canvas.ts'
import type { MapFindings } from './map-findings.ts'

/** Archipelagos that lie too far out at sea for the scale of the map, with the province they belong to. */
const ARCHIPELAGOS = {
  'hoang-sa': {
    province: '48',
    // Schematic: two groups of islets, not their outlines.
    islets: [
      0.18, 0.62, 0.26, 0.44, 0.32, 0.7, 0.2, 0.9, 0.62, 0.3, 0.7, 0.5, 0.66, 0.16, 0.78, 0.34, 0.84, 0.74,
    ],
  },
  'truong-sa': {
    province: '56',
    islets: [
      0.08, 0.8, 0.2, 0.36, 0.3, 0.62, 0.42, 0.2, 0.46, 0.5, 0.54, 0.86, 0.62, 0.34, 0.74, 0.6, 0.86, 0.28,
      0.92, 0.72,
    ],
  },
} as const

/** Size of an inset in pixels. */
export const INSET = { width: 92, height: 76 } as const
const SEA = 22

/** How far the two insets stand beside each other where there is no height for one below the other; 0 where there is. */
export function insetsBeside(height: number): number {
  return height < 2 * INSET.height + 8 ? INSET.width + 6 : 0
}

/** An archipelago as a framed inset with its official name: schematic islets in the colours of its province. */
export function archipelagoInset(
  name: keyof typeof ARCHIPELAGOS,
  { x, y }: { readonly x: number; readonly y: number },
  findings: MapFindings,
  canvas: Canvas,
): Svg[] {
  const { theme, size, ink, words } = canvas
  const { province, islets } = ARCHIPELAGOS[name]
  const group = findings.places.find(({ code }) => code === province)?.group ?? null
  const stroke = group === null ? theme.soft : theme.edge[group]
  const dots = islets.flatMap((along, index) => {
    if (index % 2 === 1) return []
    const [cx, cy] = [x + 6 + along * (INSET.width - 12), y + 5 + (islets[index + 1] ?? 0.5) * SEA]
    return [`M${round(cx - 2)} ${round(cy)}a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z`]
  })
  const frame = { x: x + 0.5, y: y + 0.5, width: INSET.width - 1, height: INSET.height - 1, rx: 4 }
  return [
    element('rect', { ...frame, fill: 'none', stroke: theme.tick }),
    ...groupShape('path', { d: dots.join('') }, group, canvas, { stroke, hatched: null }),
    ...textLines(words.charts.map.archipelago[name], {
      ...ink.small,
      x: x + INSET.width / 2,
      y: y + INSET.height - 6 - 2 * size.small * LINE_HEIGHT,
      anchor: 'middle',
    }),
  ]
}
