import type { Chart } from '../chart.ts'
import { emptyBox } from '../drawing/paint.ts'
import { LINE_HEIGHT, textLines } from '../drawing/text.ts'
import { wrapText } from '../drawing/text-width.ts'
import type { Settings } from '../settings.ts'
import { type Framing, frameChart } from './frame.ts'

/**
 * A chart that has nothing to show and says why, in its usual frame: better than a blank picture that looks like a fault.
 * The reason also becomes what the text alternative says is drawn.
 */
export function emptyChart(
  framing: Omit<Framing, 'drawn' | 'legend' | 'body'>,
  reason: string,
  settings: Settings,
): Chart {
  return frameChart({ ...framing, drawn: reason }, settings, ({ theme, size, room: width }) => {
    const lines = wrapText(reason, width - 48, size.text + 1)
    const step = (size.text + 1) * LINE_HEIGHT
    const height = Math.max(96, lines.length * step + 48)
    const top = (height - lines.length * step) / 2 + size.text
    const style = { x: width / 2, y: top, size: size.text + 1, fill: theme.soft, anchor: 'middle' } as const
    const box = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 6 }
    return { height, marks: [emptyBox(box, theme.tick, { dash: '4 4' }), ...textLines(lines, style)] }
  })
}
