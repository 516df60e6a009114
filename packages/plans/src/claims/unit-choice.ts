import type { Framework } from '@papi-lens/core'
import type { Figure } from './figures/figure.ts'
import type { Topic } from './topic.ts'
import type { UnitMention } from './unit-mention.ts'

/** No score of a dimension is higher, and no total as low. */
const HIGHEST_PART = 10

/** The unit of a figure, or "foreign" where it is another index; null where none can be told. */
export type UnitChoice = { readonly id: string | null; readonly isDoubtful: boolean } | 'foreign' | null

/** What the words before a figure say of its unit. */
export interface UnitWords {
  /** What the words right before it name. */
  readonly mention: UnitMention | null
  /** What was named in the sentence so far, or before it. */
  readonly standing: UnitMention | null
  /** Whether the sentence itself named it. */
  readonly isNamed: boolean
  /** Whether all scores of the sentence are as high as only totals are. */
  readonly isOfTotal: boolean
}

/**
 * The unit of a figure. Size tells much: no dimension reaches what every total exceeds, so that a score above ten is a
 * total's, unless another index was named.
 */
export function unitOf(
  figure: Figure,
  { mention, standing, isNamed, isOfTotal }: UnitWords,
  topic: Topic,
  framework: Framework,
): UnitChoice {
  const size = sizeOf(figure)
  if (standing === 'foreign') return 'foreign'
  const id = standing && standing !== 'strange' ? standing.id : null
  const isHere = mention !== null && mention !== 'strange'
  if (size === null) {
    if (!isHere && !isNamed && isOfTotal) return choice('total', false)
    if (mention === 'strange' && !isNamed && topic.section === null)
      return id === null ? null : choice(id, true)
    return id === null && !isHere
      ? null
      : choice(id, !isHere && !isNamed && topic.section === null && id !== 'total')
  }
  if (isTotalSize(size)) {
    if (isHere && id !== 'total' && id !== null) return choice(id, true)
    // Many words of its own, and no index among them: it may be the score of anything.
    const isStrange = mention === 'strange' && !isNamed
    return topic.id === null && id === null ? null : choice('total', isStrange)
  }
  if (id === 'total' || (mention === 'strange' && !isNamed)) return null
  if (id === null) return isHere ? choice(null, false) : null
  return choice(id, exceeds(size, id, framework))
}

/** Whether a score is as high as only totals are. */
export function isTotalSize(score: number): boolean {
  return score > HIGHEST_PART
}

function choice(id: string | null, isDoubtful: boolean): UnitChoice {
  return { id, isDoubtful }
}

/** Whether no year's scale of a unit reaches a score. */
function exceeds(score: number, id: string, framework: Framework): boolean {
  return framework.years.every(year => {
    const scale = framework.scale(id, year)
    return scale === null || score > scale.max
  })
}

/** The larger score that a figure states, or null if it states none. */
function sizeOf(figure: Figure): number | null {
  if (figure.kind === 'score') return figure.value
  if (figure.kind === 'range') return figure.high.value
  return figure.kind === 'span' ? Math.max(figure.from.value, figure.to?.value ?? 0) : null
}
