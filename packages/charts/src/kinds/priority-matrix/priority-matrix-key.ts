import { formatPercent, formatScore, nameOf } from '@papi-lens/words'
import type { Svg } from '../../drawing/svg.ts'
import { textBlock } from '../../drawing/text.ts'
import { type Canvas, NOTHING, type Plot } from '../../frame/canvas.ts'
import { groupSign, legendSign } from '../../frame/legend.ts'
import type { MatrixArea } from './priority-matrix-findings.ts'

const SIGN = 22

/** How much of the key is drawn. */
export const KEY_PARTS = ['all', 'first', 'none'] as const
export type KeyPart = (typeof KEY_PARTS)[number]

/** What each number stands for: the first five with group and stability, and what that is; the others in their order. */
export function drawKey(areas: readonly MatrixArea[], top: number, part: KeyPart, canvas: Canvas): Plot {
  if (part === 'none') return NOTHING
  const { words, ink, soft, room } = canvas
  const said = words.charts.priorityMatrix
  const marks: Svg[] = []
  let y = top
  const tell = (text: string, gap: number, style: Omit<Parameters<typeof textBlock>[1], 'top' | 'width'>) => {
    const block = textBlock(text, { ...style, top: y + gap, width: room - style.x })
    marks.push(...block.marks)
    y += gap + block.height
  }
  const [first, others] = [true, false].map(isFirst => areas.filter(area => area.isFirst === isFirst))
  const nameWith = ({ number, unit }: MatrixArea) => `${number} ${nameOf(unit, words)}`
  tell(said.first, 10, { ...soft.text, x: 0, weight: 600 })
  for (const area of first ?? []) {
    marks.push(...legendSign(groupSign(area.group, canvas), 0, y + 12, canvas))
    const place = `${formatScore(area.score, words)} · ${words.names.group[area.group].toLowerCase()}`
    tell(nameWith(area), 4, { ...ink.text, x: SIGN, weight: 600 })
    tell(`${place} · ${said.stable(formatPercent(area.stability, words))}`, 0, { ...soft.text, x: SIGN })
  }
  tell(said.stability, 6, { ...soft.small, x: 0 })
  if (!others?.length || part === 'first') return { height: y - top, marks }
  tell(said.others, 10, { ...soft.text, x: 0, weight: 600 })
  tell(others.map(area => nameWith(area).replaceAll(' ', '\u00a0')).join('; '), 4, { ...ink.small, x: 0 })
  return { height: y - top, marks }
}
