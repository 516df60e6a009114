import { shifted } from '../drawing/svg.ts'
import { type Canvas, NOTHING, type Plot } from '../frame/canvas.ts'
import { distributionKey } from './distribution-key.ts'
import { extremesList } from './extremes.ts'
import type { MapFindings } from './map-findings.ts'
import { successorList } from './successor-list.ts'

/** What the drawing of the country must keep to, pixels. */
export interface CountryRoom {
  readonly width: number
  readonly height: number
  /** Width that it must leave free at the top right. */
  readonly corner: number
}

/** The country as wide as it is, with the corner of sea at its top right that it leaves free. */
export interface Country extends Plot {
  readonly width: number
  readonly corner: { readonly left: number; readonly height: number }
}

const GAP = 20
/** A key narrower than this cannot be read beside the country, nor the list of present provinces; a wider one says no more. */
const [KEY, LIST, WIDEST] = [176, 270, 330]
/** Of the key. */
const [LOWEST, HIGHEST] = [170, 330]
const EXTREMES = [128, 190] as const

/**
 * The country with its key in the corner that it leaves free, or below it where there is no room; beside the insets the ends
 * of the distribution by name, or in the view of 34 the list of present provinces.
 */
export function layoutMap(findings: MapFindings, canvas: Canvas, draw: (room: CountryRoom) => Country): Plot {
  const { room, maxPlot } = canvas
  const most = maxPlot ?? Number.POSITIVE_INFINITY
  const isToday = findings.view === '34'
  const beside = room >= KEY + 200
  const taken = beside && isToday ? LIST + GAP : 0
  const country = draw({ width: room - taken, height: most, corner: beside && !isToday ? KEY : 0 })
  const left = !beside ? 0 : isToday ? country.width + GAP : country.corner.left
  const top = beside ? 0 : country.height + 12
  const narrowed = (from: number, widest: number) => ({
    ...canvas,
    room: Math.min(room - from, widest),
    maxPlot: maxPlot === null ? null : maxPlot - 6,
  })
  const free = beside && !isToday ? Math.min(country.corner.height, most) : LOWEST + 20
  const key = distributionKey(
    findings,
    narrowed(left, WIDEST),
    Math.min(Math.max(LOWEST, Math.min(free, HIGHEST)), most - 6),
  )
  const inner = beside ? 0 : Math.max(0, (room - country.width) / 2)
  const below = top + key.height + 14
  // Beside the insets, which stand right of the land and below the corner.
  const aside = isToday || !beside ? left : Math.max(left, country.width + GAP)
  const list = isToday
    ? successorList(findings, { ...narrowed(left, 420), maxPlot: maxPlot === null ? null : most - below })
    : room - aside >= EXTREMES[0]
      ? extremesList(findings, narrowed(aside, EXTREMES[1]))
      : NOTHING
  const shown = isToday || below + list.height <= most ? list : NOTHING
  const at = (marks: Plot['marks'], x: number, y: number) =>
    marks.length > 0 ? [shifted(marks, Math.round(x), Math.round(y))] : []
  return {
    height: Math.max(country.height, top + key.height, shown.height > 0 ? below + shown.height : 0),
    leftOut: [country.leftOut, shown.leftOut].find(Boolean) ?? null,
    marks: [...at(country.marks, inner, 0), ...at(key.marks, left, top), ...at(shown.marks, aside, below)],
  }
}
