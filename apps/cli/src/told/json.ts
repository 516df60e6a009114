import { type Province, round4, type Score } from '@papi-lens/core'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * A document as the text of `--json`: numbers rounded to four decimals, keys in the order given, escaped what cannot be
 * seen.
 *
 * @example
 * jsonText({ share: 0.71778888 }) // => '{\n  "share": 0.7178\n}\n'
 */
export function jsonText(document: Json): string {
  const text = JSON.stringify(
    document,
    (_key, value: Json) => (typeof value === 'number' ? round4(value) : value),
    2,
  )
  return `${text.replace(UNSEEN, escaped)}\n`
}

/** What JSON may hold as it is, and a terminal might obey or not show. */
const UNSEEN = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** A province as every command gives it. */
export function provinceJson({ code, slug, vi, en }: Province): Json {
  return { code, slug, nameVi: vi, nameEn: en }
}

/** A score, or `{"missing": reason}`, of which programs are promised two: not measured that year, or no score of this province. */
export function scoreJson(score: Score): Json {
  if (typeof score === 'number') return score
  return { missing: score.missing === 'not-measured' ? 'not-measured' : 'not-published' }
}
