import type { Paragraph } from '../reading/paragraphs.ts'
import { plainWords } from '../reading/plain-words.ts'
import { headsGoals } from './goal-heading.ts'
import { isPageButton } from './page-furniture.ts'
import { depthOf } from './section-heading.ts'

/** Headings of parts that give orders, results or means, not measures, even where they go through the dimensions. */
const ELSEWHERE =
  /^(?:cong tac )?(?:(?:to chuc (?:trien khai )?thuc hien|to chuc trien khai|trach nhiem thuc hien|phan cong (?:nhiem vu|trach nhiem|thuc hien|to chuc)|che do (?:thong tin )?bao cao|(?:danh gia )?(?:ket qua (?:thuc hien|dat duoc|chi so|papi|danh gia)|thuc trang|tinh hinh|tong quan))\b|(?:nguon )?kinh phi(?: thuc hien)?$|danh gia chung$|muc dich(?: yeu cau)?$|muc tieu(?: (?:chung|cu the|yeu cau))?$|yeu cau$|can cu(?: phap ly)?$)/
const MEASURES = /\b(?:giai phap|nhiem vu)\b/
/** What stands behind the body. */
export const BEHIND =
  /^(?:noi nhan\b|tm (?:uy ban|ubnd)\b|kt chu tich\b|phu luc\b|phu bieu\b|tin khac\b|tin lien quan\b|tai ve$|tren day la\b)/
/** A closing order to the units, where no heading sets it apart. */
const ORDER =
  /^(?:(?:chu tich )?(?:ubnd|uy ban nhan dan)(?: \S{1,12}){0,5} (?:de nghi|yeu cau|giao)|(?:yeu cau|de nghi) (?:cac|thu truong|giam doc|lanh dao|truong|chu tich))\b/

/** Paragraphs of the parts that can hold measures: without purpose, results, organisation, recipients and appendix. */
export function bodyParts(paragraphs: readonly Paragraph[]): Paragraph[] {
  const body: Paragraph[] = []
  let elsewhere = Number.POSITIVE_INFINITY
  for (const [index, paragraph] of paragraphs.entries()) {
    if (isPageButton(paragraph.text)) continue
    const words = plainWords(paragraph.text.slice(0, 200))
    if (paragraph.kind === 'none' && BEHIND.test(words)) {
      // A decision has recipients of its own before the plan it promulgates.
      if (!restHasParts(paragraphs, index)) break
      continue
    }
    const depth = depthOf(paragraph)
    if (depth <= Math.min(elsewhere, 5)) {
      const isElsewhere =
        paragraph.text.length <= 160 &&
        (ELSEWHERE.test(words) || headsGoals(paragraph)) &&
        !MEASURES.test(words)
      elsewhere = isElsewhere ? depth : Number.POSITIVE_INFINITY
    }
    if (depth > elsewhere || (elsewhere < Number.POSITIVE_INFINITY && depth === elsewhere)) continue
    body.push(paragraph)
  }
  return body
}

/** A parenthesis that points to an annex is no measure. */
export function isPointer({ text, kind }: Paragraph): boolean {
  return kind === 'none' && /^\((?:có|kèm|chi tiết|theo|ban hành|xem)\s[^()]{0,200}\)\.?$/iu.test(text)
}

/** An order to the units, with which the text closes. */
export function isClosingOrder({ text, kind }: Paragraph): boolean {
  return kind === 'none' && ORDER.test(plainWords(text.slice(0, 200)))
}

/** Whether the first part of a plan begins only behind a paragraph. */
export function restHasParts(paragraphs: readonly Paragraph[], from: number): boolean {
  const last = lastPart.get(paragraphs) ?? findLastPart(paragraphs)
  return last > from
}

const lastPart = new WeakMap<readonly Paragraph[], number>()

/** Index of the last heading that opens a plan's first part: "I. …". */
function findLastPart(paragraphs: readonly Paragraph[]): number {
  let last = -1
  paragraphs.forEach(({ kind, marker }, index) => {
    if ((kind === 'roman' && marker === 'I') || (kind === 'capital' && marker === 'A')) last = index
  })
  lastPart.set(paragraphs, last)
  return last
}
