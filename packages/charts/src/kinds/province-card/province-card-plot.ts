import { bandText, changeText } from '@papi-lens/words'
import { element, type Svg, shifted } from '../../drawing/svg.ts'
import { textBlock, textLine } from '../../drawing/text.ts'
import { textWidth } from '../../drawing/text-width.ts'
import { type Canvas, type Plot, stacked } from '../../frame/canvas.ts'
import { factsBlock, factsLine } from '../../frame/facts.ts'
import { arrowMark } from '../../rows/draw-mark.ts'
import { rowName } from '../../rows/unit-rows.ts'
import { factsOf, totalBlock } from './province-card-facts.ts'
import type { ProvinceCardFindings } from './province-card-findings.ts'

const GAP = 22
const ARROW = 12
/** Share of the width for clear changes; reasons need more than figures. */
const SHARE = { full: 0.44, brief: 0.5 }
/** Narrower than this, the two lists stand below each other. */
const STACKED = { full: 560, brief: 396 }

/** How much a card says: its facts in two lines or with notes, and how many reasons stand below each priority. */
interface Detail {
  readonly brief: boolean
  readonly reasons: number
  /** Lines of a name at most; what is longer stands whole in the table. */
  readonly lines?: number
}

/** The fullest first. */
const DETAILS: readonly Detail[] = [
  { brief: false, reasons: Number.POSITIVE_INFINITY },
  { brief: false, reasons: 3 },
  { brief: false, reasons: 1 },
  { brief: true, reasons: 3 },
  { brief: true, reasons: 1 },
]
const LEAST: Detail = { brief: true, reasons: 1, lines: 1 }

/** The total on its strip, the facts below it, then clear changes beside first priorities, or above them. */
export function drawProvinceCard(found: ProvinceCardFindings, canvas: Canvas): Plot {
  const { maxPlot } = canvas
  for (const detail of DETAILS) {
    const drawn = card(found, detail, canvas)
    if (maxPlot === null || drawn.height <= maxPlot) return drawn
  }
  return card(found, LEAST, canvas)
}

function card(found: ProvinceCardFindings, detail: Detail, canvas: Canvas): Plot {
  const { room, theme } = canvas
  // Beside each other names would be torn into many lines.
  const narrow = room < (detail.brief ? STACKED.brief : STACKED.full)
  const left = narrow ? room : Math.round((room - GAP) * (detail.brief ? SHARE.brief : SHARE.full))
  const right = narrow ? room : room - GAP - left
  const [clear, first] = [clearList(found, left, detail, canvas), firstList(found, right, detail, canvas)]
  const facts = (detail.brief ? factsLine : factsBlock)(factsOf(found, canvas), canvas)
  const marks: Svg[] = []
  const between = detail.brief ? 6 : 8
  let y = 0
  for (const block of [totalBlock(found, detail.brief, canvas), facts]) {
    marks.push(shifted(block.marks, 0, y))
    y += block.height + (block.height > 0 ? between : 0)
  }
  if (y > 0) marks.push(element('path', { d: `M0 ${y}H${room}`, stroke: theme.line }))
  y += between
  marks.push(shifted(clear.marks, 0, y))
  if (narrow) y += clear.height + between
  marks.push(shifted(first.marks, narrow ? 0 : left + GAP, y))
  return { height: y + (narrow ? first.height : Math.max(clear.height, first.height)), marks }
}

/** Changes beyond usual movement with their figures, and what chance gives; or that there are none. */
function clearList(found: ProvinceCardFindings, width: number, detail: Detail, canvas: Canvas): Plot {
  const { brief, lines } = detail
  const { words, theme, ink, soft, size } = canvas
  const { provinceCard: said } = words.charts
  const { moves, summary, from } = found
  const look = brief ? ink.small : ink.text
  const rows = moves.map((row): Plot => {
    const { change } = row
    const direction = change.direction === 'down' ? 'down' : 'up'
    const fill = theme.direction[direction]
    const band = brief ? null : bandText(change, words)
    const figure = [changeText(change, words), ...(band ? [`(${band})`] : [])].join(' ')
    const taken = textWidth(figure, size.small, 600) + 10
    const name = textBlock(rowName(row, words), {
      ...look,
      x: ARROW,
      top: 0,
      width: width - ARROW - taken,
      most: lines,
    })
    const style = { x: width, y: look.size, size: size.small, weight: 600, fill, anchor: 'end' } as const
    return {
      height: name.height,
      marks: [arrowMark(direction, 0, look.size - 4, fill), ...name.marks, textLine(figure, style)],
    }
  })
  const block = { x: 0, top: 0, width }
  const head = said.clearTitle(from, moves.length, summary?.clear.length ?? 0)
  const note = said.clearNote(found)
  // The note says as much as the head, and what chance gives.
  if (brief) return stacked([textBlock(note, { ...ink.small, ...block, weight: 600 }), ...rows])
  return stacked([
    textBlock(head, { ...ink.text, ...block, weight: 600 }),
    ...rows,
    textBlock(note, { ...soft.small, ...block }),
  ])
}

/** The first priorities with their reasons. */
function firstList(
  { firsts }: ProvinceCardFindings,
  width: number,
  { brief, reasons, lines }: Detail,
  { words, ink, soft }: Canvas,
): Plot {
  const { provinceCard: said } = words.charts
  const block = { x: 0, top: 0, width }
  const rows = firsts.map((row): Plot => {
    const look = brief ? ink.small : ink.text
    const name = textBlock(rowName(row, words), { ...look, ...block, most: lines })
    const why = textBlock(said.reasons(row.reasons.slice(0, reasons)), {
      ...soft.small,
      ...block,
      top: name.height,
    })
    return { height: name.height + why.height, marks: [...name.marks, ...why.marks] }
  })
  return stacked([
    textBlock(said.firstTitle, { ...(brief ? ink.small : ink.text), ...block, weight: 600 }),
    ...(rows.length > 0 ? rows : [textBlock(said.noneFirst, { ...soft.small, ...block })]),
  ])
}
