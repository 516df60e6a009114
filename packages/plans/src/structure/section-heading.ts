import type { MarkerKind } from '../reading/paragraph-marker.ts'
import type { Paragraph } from '../reading/paragraphs.ts'
import { plainWords } from '../reading/plain-words.ts'
import { dimensionOfHeading } from './dimension-heading.ts'
import { beginsWork } from './work-verb.ts'

/** A heading is at most so long; what follows its colon may be longer. */
const LONGEST = 220
/** Longest part before a colon that can be a heading with its text behind it. */
const LONGEST_LABEL = 130
/** What follows a colon is a text from this length on. */
const SHORTEST_TEXT = 60
const BARE_LABEL = /^(?:chỉ số )?nội dung(?: số)?(?: \d)?$/iu

/** Depth of a kind of marker: a section ends at a heading of its own depth or a smaller one. */
export const DEPTH: Readonly<Record<MarkerKind, number>> = {
  capital: 0,
  roman: 1,
  article: 1.5,
  arabic: 2,
  nested: 3,
  letter: 6,
  paren: 7,
  dash: 8,
  plus: 9,
  none: 10,
}

export interface DimensionHeading {
  readonly dimension: string
  readonly heading: string
  /** Text that follows in the same paragraph. */
  readonly rest: string
}

/** "1.1" lies deeper than "1", and "1.1.1" than both; capitals without a number stand like a part's heading. */
export function depthOf({ kind, marker, text }: Paragraph): number {
  if (kind === 'nested') return DEPTH.nested + (marker?.split('.').length ?? 2) - 2
  return kind === 'none' && isCapitalHeading(text) ? DEPTH.roman : DEPTH[kind]
}

/** The heading of a dimension's section, with what follows its colon; null for any other paragraph. */
export function dimensionHeading({ text, kind }: Paragraph): DimensionHeading | null {
  if (text.includes('\t')) return null
  const split = withText(text, kind)
  if (split) return split
  if (!isHeading(text) || (kind === 'none' && !namesOnly(text))) return null
  // "1.1. Biên soạn tờ gấp về dân chủ ở cơ sở." is work, as its stop says.
  if (text.endsWith('.') && beginsWork(text)) return null
  const dimension = dimensionOfHeading(text)
  return dimension ? { dimension, heading: text.replace(/\s?[:.]$/u, ''), rest: '' } : null
}

/** `Quản trị môi trường: Kiểm tra …`: the text begins in the heading's paragraph. */
function withText(text: string, kind: MarkerKind): DimensionHeading | null {
  const colon = text.slice(0, LONGEST_LABEL).search(/:\s/u)
  if (colon < 0) return null
  const label = text.slice(0, colon).trim()
  const rest = text.slice(colon + 1).trim()
  // A name, not a text, follows "Nội dung 3:" and stands behind a short colon.
  if (rest.length < SHORTEST_TEXT && !/[.;]$/u.test(rest)) return null
  const dimension = kind !== 'none' || namesOnly(label) ? dimensionOfHeading(label) : null
  return dimension && !BARE_LABEL.test(label) ? { dimension, heading: label, rest } : null
}

/** One short line that is no sentence. */
function isHeading(text: string): boolean {
  return text.length <= LONGEST && !/[.;!?…]["”]?\s+\p{Lu}/u.test(text) && !/[;…,]$/u.test(text)
}

/** An unmarked heading says so, or stands in capitals; otherwise it may be any sentence. */
function namesOnly(text: string): boolean {
  if (isCapitalHeading(text)) return true
  const words = plainWords(text.slice(0, LONGEST))
  return (
    /^(?:ve )?(?:(?:cac )?chi so )?(?:linh vuc )?noi dung (?:so |thu )?(?:[1-8]\b|tham gia|cong khai|trach nhiem|kiem soat|thu tuc|cung ung|quan tri)/.test(
      words,
    ) &&
    text.length <= LONGEST_LABEL &&
    !/\d,\d/u.test(text)
  )
}

export function isCapitalHeading(text: string): boolean {
  return isCapitals(text) && plainWords(text).length >= 8
}

/** In capitals, however short. */
export function isCapitals(text: string): boolean {
  return text.length <= LONGEST && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}
