import { element, round, type Svg } from '../../drawing/svg.ts'
import { LINE_HEIGHT, textLines } from '../../drawing/text.ts'
import type { Settings } from '../../settings.ts'
import type { MapFindings } from './map-findings.ts'
import { placeStyle } from './place-style.ts'

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

/**
 * An archipelago as a framed inset with its official name: schematic islets in the colours of its province.
 */
export function archipelagoInset(
  name: keyof typeof ARCHIPELAGOS,
  { x, y }: { readonly x: number; readonly y: number },
  findings: MapFindings,
  settings: Settings,
): Svg[] {
  const { province, islets } = ARCHIPELAGOS[name]
  const { theme, size, words } = settings
  const place = findings.places.find(({ code }) => code === province)
  const style = placeStyle(place?.group ?? null, settings)
  const points = islets.flatMap((along, index) =>
    index % 2 === 0 ? [[along, islets[index + 1] ?? 0.5] as const] : [],
  )
  const dots = points
    .map(([along, down]) => {
      const [cx, cy] = [x + 6 + along * (INSET.width - 12), y + 5 + down * SEA]
      return `M${round(cx - 2)} ${round(cy)}a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z`
    })
    .join('')
  const frame = { x: x + 0.5, y: y + 0.5, width: INSET.width - 1, height: INSET.height - 1, rx: 4 }
  return [
    element('rect', { ...frame, fill: 'none', stroke: theme.tick }),
    element('path', { d: dots, fill: style.fill, stroke: style.stroke, 'stroke-width': 0.75 }),
    ...textLines(words.charts.map.archipelago[name], {
      x: x + INSET.width / 2,
      y: y + INSET.height - 6 - 2 * size.small * LINE_HEIGHT,
      size: size.small,
      fill: theme.ink,
      anchor: 'middle',
    }),
  ]
}
