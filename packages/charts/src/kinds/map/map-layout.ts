import { shifted } from '../../drawing/svg.ts'
import { type Canvas, NOTHING, type Plot } from '../../frame/canvas.ts'
import { distributionKey } from './distribution-key.ts'
import type { MapFindings } from './map-findings.ts'
import { successorList } from './successor-list.ts'

const GAP = 24
/** A key narrower than this cannot be read beside the country. */
const LEAST_KEY = 176
const LEAST_LIST = 270

/**
 * The country, as wide as there is room and at most `widest` pixels, with its key beside it, or below it where there is no room. In the view of 34 the list of present provinces
 * joins the key.
 */
export function layoutMap(
  findings: MapFindings,
  canvas: Canvas,
  widest: number,
  draw: (width: number) => Plot,
): Plot {
  const least = findings.view === '34' ? LEAST_LIST : LEAST_KEY
  const beside = canvas.room - least - GAP >= 280
  const room = beside ? canvas.room - least - GAP : canvas.room
  const width = Math.min(widest, room)
  const country = draw(width)
  const left = beside ? width + GAP : 0
  // A key as wide as a page says nothing more.
  const narrowed = { ...canvas, room: Math.min(canvas.room - left, 420) }
  const key = distributionKey(findings, narrowed)
  const list = findings.view === '34' ? successorList(findings, narrowed) : NOTHING
  const top = beside ? 0 : country.height + 12
  const listTop = top + key.height + 14
  const inner = beside ? 0 : Math.max(0, (canvas.room - width) / 2)
  const at = (marks: Plot['marks'], x: number, y: number) => shifted(marks, Math.round(x), Math.round(y))
  return {
    height: Math.max(country.height, list.height > 0 ? listTop + list.height : top + key.height),
    marks: [
      at(country.marks, inner, 0),
      at(key.marks, left, top),
      ...(list.marks.length > 0 ? [at(list.marks, left, listTop)] : []),
    ],
  }
}
