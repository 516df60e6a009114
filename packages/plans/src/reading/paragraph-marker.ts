/** How a paragraph is marked: Điều 1. · I. · A. · 1. · 1.1. · a) · (1) · - · + · not at all. */
export type MarkerKind =
  | 'article'
  | 'roman'
  | 'capital'
  | 'arabic'
  | 'nested'
  | 'letter'
  | 'paren'
  | 'dash'
  | 'plus'
  | 'none'

export interface Marker {
  /** As printed without its stop: "I", "1.1", "đ", "-". */
  readonly marker: string
  readonly kind: Exclude<MarkerKind, 'none'>
  /** What follows it. */
  readonly rest: string
}

type Form = readonly [kind: Marker['kind'], pattern: RegExp]

/** Numbers need a capital behind them, because a wrapped line may begin with "2.5 triệu" or "3. và". */
const BEGINNING = '(?=["“”‘\'«(*]{0,3}(?:\\p{Lu}|\\d{2} |\\d{1,3}(?:,\\d{1,2})?% ))'

const FORMS: readonly Form[] = [
  // A title only: an article of a decision is a sentence.
  [
    'article',
    /^(?:Điều|ĐIỀU|Mục|MỤC|Chương|CHƯƠNG|Phần|PHẦN) (\d{1,2}|[IVX]{1,5})\s?[.:–-]\s?(?=\p{Lu}[^\t]{1,120}$)(?!.{0,120}[.;,:]$)/u,
  ],
  // "V/v" begins a subject; party documents write "I-" and "1-".
  ['roman', /^([IVX]{1,6})\s?(?:[.)/:](?!v )\s?|[-–]\s)(?=\S)/u],
  ['capital', /^([A-HĐ])\s?[.)/]\s(?=\S)/u],
  ['nested', new RegExp(`^(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\s?[.):/]?\\s{1,4}${BEGINNING}`, 'u')],
  ['nested', new RegExp(`^(\\d{1,2}(?:\\.\\d{1,2}){1,3})[.)]${BEGINNING}`, 'u')],
  ['arabic', new RegExp(`^(\\d{1,2})\\s?[.)/:]\\s{0,4}${BEGINNING}`, 'u')],
  ['arabic', /^(\d{1,2})\s?[-–]\s{1,4}(?=["“”‘'«(*]{0,3}\p{Lu})/u],
  ['letter', /^([a-zđ](?:\.?\d)?)\s?\)\s?[.:]?\s{0,4}(?=\S)/u],
  ['letter', /^([a-zđ])\s?[./]\s{1,4}(?=\p{L})/u],
  ['paren', /^\((\d{1,2}|[ivx]{1,4})\)\s{0,4}(?=\S)/u],
  ['dash', /^([-–—−•●▪◦‣·*])(?![-–—−*\d])\s{0,8}(?=\S)/u],
  // What Word's symbol fonts leave of their bullets, and its bullet of the second level.
  ['dash', /^([§ØüÜ■□►➢➤✓✔\uf0a7\uf0b7\uf0d8\uf0fc])\s{1,8}(?=\p{Lu})/u],
  ['plus', /^(o)\s{1,8}(?=\p{Lu})/u],
  ['plus', /^(\+)(?!\d)\s{0,8}(?=\S)/u],
]

/**
 * The marker a line begins with; null if none.
 *
 * @example
 * markerOf('d). Giảm thời gian chờ') // => { marker: 'd', kind: 'letter', rest: 'Giảm thời gian chờ' }
 */
export function markerOf(text: string): Marker | null {
  for (const [kind, pattern] of FORMS) {
    const found = pattern.exec(text)
    if (found?.[1] !== undefined)
      return { marker: found[1], kind, rest: text.slice(found[0].length).trimStart() }
  }
  return null
}
