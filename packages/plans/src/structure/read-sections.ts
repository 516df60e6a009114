import type { Section } from '../plan-document.ts'
import type { Paragraph } from '../reading/paragraphs.ts'
import { bodyParts, isClosingOrder, isPointer } from './body-part.ts'
import { DEPTH, type DimensionHeading, depthOf, dimensionHeading } from './section-heading.ts'
import { textParts } from './text-part.ts'

/** A dimension's section with the paragraphs under its heading. */
export interface SectionBody {
  readonly section: Section
  readonly paragraphs: readonly Paragraph[]
}

interface Candidate extends DimensionHeading {
  readonly paragraph: Paragraph
  readonly depth: number
}

/**
 * The sections of the body that are about a dimension, each with its paragraphs. A document heads its dimensions in
 * one style; the one that names most of them is it (of equal ones, the outermost), and headings that say "nội dung"
 * count in any style. A section ends at the next heading of its depth or above, whatever that is about.
 */
export function readSections(paragraphs: readonly Paragraph[]): SectionBody[] {
  // A goal for a dimension heads nothing, whatever it names.
  const goals = new Set(
    textParts(paragraphs).flatMap(({ paragraph, part }) => (part === 'goals' ? [paragraph] : [])),
  )
  const body = bodyParts(paragraphs).filter(paragraph => !goals.has(paragraph))
  const candidates = new Map<Paragraph, Candidate>()
  for (const paragraph of body) {
    const heading = dimensionHeading(paragraph)
    if (heading) candidates.set(paragraph, { ...heading, paragraph, depth: depthOf(paragraph) })
  }
  const style = styleOf([...candidates.values()])
  if (style === null) return []
  const closing = closingDepth(body, candidates, style)
  const sections: { section: Section; paragraphs: Paragraph[] }[] = []
  let open: Paragraph[] | null = null
  for (const paragraph of body) {
    const candidate = candidates.get(paragraph)
    const depth = depthOf(paragraph)
    if (candidate && (depth === style || isSpoken(candidate))) {
      open = candidate.rest === '' ? [] : [restOf(candidate)]
      sections.push({ section: sectionOf(candidate), paragraphs: open })
    } else if (depth <= closing || isClosingOrder(paragraph)) open = null
    else if (!isPointer(paragraph)) open?.push(paragraph)
  }
  return sections
}

/** The depth at which most dimensions are headed; null if there is none. */
function styleOf(candidates: readonly Candidate[]): number | null {
  const named = new Map<number, Set<string>>()
  for (const { depth, dimension } of candidates) {
    const dimensions = named.get(depth) ?? new Set()
    named.set(depth, dimensions.add(dimension))
  }
  const [best] = [...named].sort(([a, one], [b, other]) => other.size - one.size || a - b)
  return best?.[0] ?? null
}

/** Unmarked sections end where a heading of the kind that holds them begins; marked ones at their own kind. */
function closingDepth(
  body: readonly Paragraph[],
  candidates: ReadonlyMap<Paragraph, Candidate>,
  style: number,
): number {
  if (style < DEPTH.none) return style
  const first = body.findIndex(paragraph => candidates.get(paragraph)?.depth === style)
  const holder = body.slice(0, first).findLast(({ kind }) => kind !== 'none' && DEPTH[kind] < DEPTH.letter)
  return holder ? depthOf(holder) : DEPTH.roman
}

/** Says itself that it heads a dimension. */
function isSpoken({ heading }: Candidate): boolean {
  return /^(?:về )?(?:chỉ số )?nội dung(?: \d| ["“])/iu.test(heading)
}

function sectionOf({ paragraph: { line, lastLine, marker, kind }, dimension, heading }: Candidate): Section {
  const isNumber = marker !== null && kind !== 'dash' && kind !== 'plus'
  return { line, lastLine, dimension, number: isNumber ? marker : null, heading }
}

function restOf({ paragraph: { line, lastLine }, rest }: Candidate): Paragraph {
  return { line, lastLine, text: rest, marker: null, kind: 'none' }
}
