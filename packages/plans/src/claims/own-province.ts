import type { Claim, Province } from '@papi-lens/core'
import type { Head } from '../plan-document.ts'
import type { SourceLine } from '../reading/source-line.ts'
import { provincesIn } from './place-name.ts'
import { sentencesOf } from './sentence.ts'

/** Lines looked at for a title where the head has none. */
const FIRST_LINES = 12
/** A text is about a province if more than this share of its statements are. */
const MOST = 0.5

/** "Bảng 2.1.", "Table 3:" */
const CAPTION_NUMBER = /^\s*(?:bảng|biểu|phụ lục|hình|table|figure|annex)(?: số)? [\dIVX.]{1,8}[.:]?\s+/iu

/** The province of the issuer, or the only one that the first sentence of the title names; else null. */
export function provinceOfHead(
  lines: readonly Pick<SourceLine, 'text'>[],
  head: Pick<Head, 'title' | 'issuer'> | null,
  provinces: readonly Province[],
): string | null {
  // Without a name the issuer's province is only the one that the text mentions most.
  if (head?.issuer.name && head.issuer.province) return head.issuer.province
  const first = lines.slice(0, FIRST_LINES).find(({ text }) => /\p{L}{2}/u.test(text))?.text
  for (const title of [head?.title, first]) {
    const [sentence] = sentencesOf((title ?? '').replace(CAPTION_NUMBER, '').slice(0, 400))
    const named = new Set(provincesIn(sentence?.text ?? '', provinces).map(({ place }) => place))
    const [only] = named
    if (named.size === 1 && only !== undefined) return only
  }
  return null
}

/** The province that most statements name, if it is more than half of them and not one alone; else null. */
export function provinceOfSubjects(claims: readonly Claim[]): string | null {
  const times = new Map<string, number>()
  for (const { subject, doubts, kind } of claims)
    if (typeof subject === 'string' && /^\d/.test(subject) && !doubts && kind !== 'direction')
      times.set(subject, (times.get(subject) ?? 0) + 1)
  const all = [...times.values()].reduce((sum, count) => sum + count, 0)
  const [most] = [...times].sort(([, a], [, b]) => b - a)
  return most && most[1] > 1 && most[1] > MOST * all ? most[0] : null
}
