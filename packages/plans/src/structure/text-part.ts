import type { Paragraph } from '../reading/paragraphs.ts'
import { plainWords } from '../reading/plain-words.ts'
import { BEHIND, restHasParts } from './body-part.ts'
import { namesGoals } from './goal-heading.ts'
import { isPageButton } from './page-furniture.ts'
import { depthOf, isCapitalHeading } from './section-heading.ts'

/** What a part of the text tells: what is to be reached, what was or is beside the work, or the work. */
export type TextPart = 'goals' | 'aside' | 'work'

export interface PartedParagraph {
  readonly paragraph: Paragraph
  readonly part: TextPart
  /** Whether it heads its part. */
  readonly isHeading: boolean
}

/** Headings are at most so long. */
const LONGEST = 120
/** Depth of a label without a mark ("Mục tiêu:"): every numbered heading ends its part. */
const LABEL_DEPTH = 5.5
const ASIDE =
  /^(?:(?:tong hop |phan tich |danh gia |mot so )?(?:ket qua (?:thuc hien|dat duoc|chi so|papi|danh gia|khao sat|nam|cham)|thuc trang|tinh hinh|tong quan|nhung (?:ton tai|han che|ket qua|mat)|ton tai|han che|nguyen nhan)|danh gia (?:chung|chi so)$|(?:nguon )?kinh phi\b|che do (?:thong tin )?bao cao|can cu(?: phap ly)?$|pham vi|doi tuong|su can thiet|thoi gian thuc hien$)/

/**
 * The paragraphs of a text with what the part they stand in tells, by the headings above them. Recipients, signatures and
 * what comes behind are left out.
 */
export function textParts(paragraphs: readonly Paragraph[]): PartedParagraph[] {
  const parted: PartedParagraph[] = []
  let part: TextPart = 'work'
  let opened = Number.POSITIVE_INFINITY
  for (const [index, paragraph] of paragraphs.entries()) {
    if (isPageButton(paragraph.text)) continue
    if (paragraph.kind === 'none' && BEHIND.test(plainWords(paragraph.text.slice(0, 200)))) {
      if (!restHasParts(paragraphs, index)) break
      continue
    }
    const isLabel = isLabelOf(paragraph)
    const depth = isLabel ? LABEL_DEPTH : depthOf(paragraph)
    const heads = headedBy(paragraph, isLabel)
    if (heads !== null) {
      part = heads
      opened = depth
    } else if (depth <= opened && depth <= LABEL_DEPTH) {
      part = 'work'
      opened = Number.POSITIVE_INFINITY
    }
    parted.push({ paragraph, part, isHeading: heads !== null })
  }
  return parted
}

/** A short line without a mark that leads over to what follows: "Mục tiêu:", "CHỈ TIÊU". */
function isLabelOf({ kind, text }: Paragraph): boolean {
  return kind === 'none' && text.length <= LONGEST && (text.endsWith(':') || isCapitalHeading(text))
}

function headedBy({ kind, text }: Paragraph, isLabel: boolean): TextPart | null {
  if (kind === 'plus' || text.includes('\t')) return null
  const colon = text.indexOf(':')
  const name = colon > 0 ? text.slice(0, colon) : text
  if (name.length > LONGEST || /[.;!?]["”]?\s/u.test(name)) return null
  const words = plainWords(name)
  // Marked by a dash or not at all, only a bare name is a heading.
  const isBare = words.split(' ').length <= 6 && (colon > 0 || !/[.;]$/u.test(text))
  if (!isLabel && (kind === 'none' || kind === 'dash') && !(isBare && colon === text.length - 1)) {
    if (kind === 'dash' || !isBare || words.split(' ').length > 4) return null
  }
  if (namesGoals(name)) return 'goals'
  return ASIDE.test(words) && !/[.;]$/u.test(text) ? 'aside' : null
}
