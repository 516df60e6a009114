import { GROUPS, type Group } from '@papi-lens/core'
import { emptyBox } from '../drawing/paint.ts'
import { element, type Svg } from '../drawing/svg.ts'
import { textLine } from '../drawing/text.ts'
import { fitText, textWidth } from '../drawing/text-width.ts'
import type { Settings } from '../settings.ts'
import type { Ground, Plot } from './canvas.ts'

type Sign = 'box' | 'line' | 'dashed-line' | 'circle' | 'open-circle' | 'tick' | 'dashed-box' | 'open-box'

/** A sign and its meaning. A label on the mark itself is better; a legend is for what many marks share. */
export interface LegendItem {
  readonly label: string
  readonly sign: Sign
  /** Colour of fill or line; ink where it has none. */
  readonly colour?: string
  /** Outline of a box or circle. */
  readonly edge?: string
  readonly hatch?: 'low' | 'broken'
}

const SIGN_WIDTH = 16
const GAP = 6
const [BETWEEN, CLOSE] = [18, 11]
const ROW = 20

/** A legend laid out in rows that fit the room; no items have no height. */
export function legend(items: readonly LegendItem[], canvas: Ground): Plot {
  const { size, soft, room, maxHeight } = canvas
  const between = maxHeight === null ? BETWEEN : CLOSE
  let [x, row] = [0, 0]
  const marks = items.flatMap(item => {
    // A name that is longer than the drawing stands whole in the title and the table.
    const name = fitText(item.label, room - SIGN_WIDTH - GAP, size.text)
    const taken = SIGN_WIDTH + GAP + textWidth(name, size.text)
    if (x > 0 && x + taken > room) [x, row] = [0, row + 1]
    const at = { x, y: row * ROW }
    x += taken + between
    const label = { x: at.x + SIGN_WIDTH + GAP, y: at.y + 13, ...soft.text }
    return [...legendSign(item, at.x, at.y + 9, canvas), textLine(name, label)]
  })
  return { height: items.length === 0 ? 0 : (row + 1) * ROW, marks }
}

/** The quartile groups, best first; low is hatched as its marks are. */
export function groupLegend(settings: Settings, groups: readonly Group[] = GROUPS): LegendItem[] {
  return groups.map(group => ({ label: settings.words.names.group[group], ...groupSign(group, settings) }))
}

/** The sign of a quartile group. */
export function groupSign(group: Group, { theme }: Settings): Omit<LegendItem, 'label'> {
  const hatch = group === 'low' ? { hatch: group } : {}
  return { sign: 'box', colour: theme.group[group], edge: theme.edge[group], ...hatch }
}

/** The sign of an item, 16 pixels wide, centred on `y`. */
export function legendSign(
  { sign, colour, edge, hatch }: Omit<LegendItem, 'label'>,
  x: number,
  y: number,
  { theme, hatching }: Ground,
): Svg[] {
  const stroke = colour ?? theme.ink
  const outline = { stroke: edge ?? theme.soft, 'stroke-width': 0.75 }
  const box = { x, y: y - 5.5, width: 15, height: 11 }
  switch (sign) {
    case 'line':
    case 'dashed-line': {
      const dash = sign === 'line' ? null : '3 3'
      const line = { x1: x, x2: x + SIGN_WIDTH, y1: y, y2: y, stroke, 'stroke-width': 1.5 }
      return [element('line', { ...line, 'stroke-dasharray': dash })]
    }
    case 'tick':
      return [element('line', { x1: x + 8, x2: x + 8, y1: y - 6, y2: y + 6, stroke, 'stroke-width': 1.2 })]
    case 'circle':
      return [element('circle', { cx: x + 8, cy: y, r: 5, fill: stroke, ...outline })]
    case 'open-circle': {
      const ring = { fill: theme.card, stroke: theme.ink, 'stroke-width': 1.3 }
      return [element('circle', { cx: x + 8, cy: y, r: 4.2, ...ring })]
    }
    case 'dashed-box':
      return [emptyBox(box, theme.soft)]
    case 'open-box':
      return [element('rect', { ...box, fill: theme.card, stroke, 'stroke-width': 1.2 })]
    case 'box': {
      const base = element('rect', { ...box, fill: colour ?? 'none', ...outline })
      return hatch ? [base, element('rect', { ...box, fill: hatching[hatch] })] : [base]
    }
  }
}
