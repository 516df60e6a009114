import type { Claim, Group } from '@papi-lens/core'
import type { Slots } from './claims-of-figure.ts'
import { partsCounted } from './direction.ts'

/**
 * "2/8 chỉ số nội dung … thuộc nhóm cao nhất": how many parts are in a group, read off the words before it.
 *
 * @returns null where they count nothing, "unclear" where they speak of parts but not of how many are in this group
 */
export function countInGroup(
  words: string,
  group: Group | null,
  { subject, id, year, doubts }: Slots,
  place: { readonly line: number; readonly quote: string; readonly figure: string },
): Claim | 'unclear' | null {
  const counted = partsCounted(words)
  if (!counted) return null
  const { of, count, end } = counted
  if (group === null || count === null || /[,;:]|(?:trừ|tru) /iu.test(words.slice(end))) return 'unclear'
  return {
    kind: 'count',
    id: of === 'dimension' ? 'total' : id,
    year,
    from: null,
    direction: null,
    group,
    of,
    stated: count,
    listed: null,
    ...place,
    ...(subject !== undefined && { subject }),
    ...(doubts.length > 0 && { doubts }),
  }
}
