import type { Claim, Framework, Province } from '@papi-lens/core'
import type { Head } from '../plan-document.ts'
import type { SourceLine } from '../reading/source-line.ts'
import type { AsideKind } from './figures/figure.ts'
import { provinceOfHead, provinceOfSubjects } from './own-province.ts'
import { readLines } from './read-lines.ts'

type Line = Pick<SourceLine, 'line' | 'text'>

/** What reading claims needs to know. */
export interface ClaimContext {
  readonly framework: Framework
  /** All provinces: figures of each are claims about it. Without them every figure is taken as the asked province's. */
  readonly provinces?: readonly Province[]
  /** Code of the province the text is about, if that is known; else it is found from title, issuer and subjects. */
  readonly province?: string | null
  /** Head of the document, as `parsePlan` gives it. */
  readonly head?: Pick<Head, 'title' | 'issuer'>
}

/** Kinds of statements that are seen and not checked. */
export type UncheckedKind = AsideKind

/** What a text states about scores. */
export interface ClaimsReading {
  /** In the order of the text. */
  readonly claims: readonly Claim[]
  /** How many statements were seen but are no claims, or were not understood. */
  readonly unchecked: Readonly<Partial<Record<UncheckedKind, number>>>
  /** The province the text is about, or null where that stays open: then only statements that name one are judged. */
  readonly province: string | null
  /** The first line that was not read, of a text longer than {@link LONGEST_CLAIMS_TEXT}; else null. */
  readonly unreadFrom: number | null
}

/** Characters that are read for claims: some 80,000 words. It bounds the time that any text takes. */
export const LONGEST_CLAIMS_TEXT = 500_000

/**
 * Every statement of a text about scores, changes, ranks and groups, about rises, falls and counts of them, in the order
 * of the text; in Vietnamese or English.
 *
 * Each has its own subject: a province in any spelling, a region, or the country. What is promised ("phấn đấu đạt …") is
 * no claim, nor are figures of other indices, numbers of respondents, bounds of groups: they are counted in `unchecked`.
 * A text longer than `LONGEST_CLAIMS_TEXT` characters is read so far, and `unreadFrom` says where that ended.
 * A unit, a year or a year compared with that is left out is the one told before it; where none is told, a change is
 * taken against the year before. `id` or `year` is null where the text does not tell.
 *
 * @param lines of the text, repaired
 * @example
 * const said = 'Năm 2023, Chỉ số nội dung 6 đạt 7,59 điểm, tăng 0,52 điểm so với năm 2022.'
 * const { claims } = readClaims([{ line: 1, text: said }], { framework })
 * claims.map(({ kind, id, year, stated }) => [kind, id, year, stated])
 * // => [['score', 'services', 2023, 7.59], ['delta', 'services', 2023, 0.52]]
 */
export function readClaims(
  lines: readonly Line[],
  { framework, provinces = [], province, head }: ClaimContext,
): ClaimsReading {
  const { within, unreadFrom } = withinBounds(lines)
  const read = (own: string | null | undefined, isGuessed = false) => ({
    ...readLines(within, { framework, provinces, own, isGuessed }),
    unreadFrom,
  })
  if (provinces.length === 0) return { ...read(undefined), province: province ?? null }
  const own = province ?? provinceOfHead(within, head ?? null, provinces)
  if (own !== null) return { ...read(own), province: own }
  const open = read(null)
  const voted = provinceOfSubjects(open.claims)
  if (voted === null) return { ...open, province: null }
  const isGuessed = open.claims.some(({ subject }) => /^\d/.test(subject ?? '') && subject !== voted)
  return { ...read(voted, isGuessed), province: voted }
}

/** The lines that are read: whole ones, as a line cut in two may say something else, but of a first one that is too long. */
function withinBounds(lines: readonly Line[]): { within: readonly Line[]; unreadFrom: number | null } {
  let length = 0
  for (const [at, { line, text }] of lines.entries()) {
    length += text.length + 1
    if (length <= LONGEST_CLAIMS_TEXT + 1) continue
    const within = at === 0 ? [{ line, text: text.slice(0, LONGEST_CLAIMS_TEXT) }] : lines.slice(0, at)
    return { within, unreadFrom: line }
  }
  return { within: lines, unreadFrom: null }
}
