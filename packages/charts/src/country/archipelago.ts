import { groupShape } from '../drawing/paint.ts'
import { element, round, type Svg } from '../drawing/svg.ts'
import { LINE_HEIGHT, textLines } from '../drawing/text.ts'
import type { Canvas } from '../frame/canvas.ts'
import type { MapFindings } from './map-findings.ts'

/** Archipelagos too far out at sea for the map, with their province and schematic islets: percent across and down. */
const ARCHIPELAGOS = {
  'hoang-sa': { province: '48', islets: '18 62 26 44 32 70 20 90 62 30 70 50 66 16 78 34 84 74' },
  'truong-sa': { province: '56', islets: '8 80 20 36 30 62 42 20 46 50 54 86 62 34 74 60 86 28 92 72' },
} as const

/** Size of an inset in pixels. */
export const INSET = { width: 92, height: 76 } as const
const SEA = 22

/** An archipelago as a framed inset with its official name: schematic islets in the colours of its province. */
export function archipelagoInset(
  name: keyof typeof ARCHIPELAGOS,
  { x, y }: { readonly x: number; readonly y: number },
  findings: MapFindings,
  canvas: Canvas,
): Svg[] {
  const { theme, size, ink, words } = canvas
  const { province, d } = islets(name, { x, y })
  const group = findings.places.find(({ code }) => code === province)?.group ?? null
  const stroke = group === null ? theme.soft : theme.edge[group]
  const frame = { x: x + 0.5, y: y + 0.5, width: INSET.width - 1, height: INSET.height - 1, rx: 4 }
  return [
    element('rect', { ...frame, fill: 'none', stroke: theme.tick }),
    ...groupShape('path', { d }, group, canvas, { stroke, hatched: null }),
    ...textLines(words.charts.map.archipelago[name], {
      ...ink.small,
      x: x + INSET.width / 2,
      y: y + INSET.height - 6 - 2 * size.small * LINE_HEIGHT,
      anchor: 'middle',
    }),
  ]
}

/**
 * Schematic islets of an archipelago in an inset 92 pixels wide, and the code of the province that they belong to.
 *
 * @example
 * islets('hoang-sa', { x: 0, y: 0 }).province // => '48'
 */
export function islets(
  name: keyof typeof ARCHIPELAGOS,
  { x, y }: { readonly x: number; readonly y: number },
): { readonly province: string; readonly d: string } {
  const { province, islets } = ARCHIPELAGOS[name]
  const dots = [...islets.matchAll(/(\d+) (\d+)/g)].map(([, along, down]) => {
    const [cx, cy] = [x + 6 + (Number(along) / 100) * (INSET.width - 12), y + 5 + (Number(down) / 100) * SEA]
    return `M${round(cx - 2)} ${round(cy)}a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z`
  })
  return { province, d: dots.join('') }
}
