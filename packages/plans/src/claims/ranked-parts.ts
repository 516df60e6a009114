import type { Framework } from '@papi-lens/core'
import type { Figure } from './figures/figure.ts'
import { namesIn } from './name-list.ts'
import { fitting, phrase } from './phrase.ts'
import { withoutBrackets } from './sentence.ts'

/** Between a place and the parts that have it: "dẫn đầu cả nước ở 3 chỉ số: A, B, C". */
const LEADS = phrase(`^[^:.;,]{0,70}?(?::|là|gồm|gồm có|bao gồm|đó là|namely)[ :“"]{0,4}`)
const LONGEST = 400

/**
 * The parts that a place is told of, named behind it. They are given only if they are as many as the text counts, so
 * that none of them belongs to what follows.
 */
export function rankedParts(
  text: string,
  { end, parts }: Figure & { kind: 'rank' },
  framework: Framework,
): { readonly id: string; readonly at: number; readonly end: number }[] {
  const rest = withoutBrackets(text.slice(end, end + LONGEST))
  const lead = fitting(LEADS, text).exec(rest)
  if (!lead) return []
  const from = end + lead[0].length
  const [list = ''] = rest.slice(lead[0].length).split(/\.\s/u, 1)
  for (const told of new Set([list, list.split(';', 1)[0] ?? ''])) {
    const names = namesIn(told, framework)
    const named = names.flatMap(({ unit, at, end: to }) =>
      unit && unit.level !== 'total' ? [{ id: unit.id, at: from + at, end: from + to }] : [],
    )
    if (parts === named.length && names.length === named.length) return named
  }
  return []
}
