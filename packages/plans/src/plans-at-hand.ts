import { fold } from '@papi-lens/core'
import type { Plan } from './plan.ts'

/**
 * The plans that count, where the same document may be among them more than once: a bundled plan and its document, or two
 * versions of a file. The last of them stands for all, so that no task is counted twice.
 *
 * @example
 * const mended = { ...plans[0], id: 'mended' }
 * plansAtHand([...plans, mended]).some(({ id }) => id === plans[0].id) // => false
 */
export function plansAtHand(plans: readonly Plan[]): Plan[] {
  return plans.filter((plan, at) => !plans.slice(at + 1).some(later => isSameDocument(plan, later)))
}

/**
 * Whether two plans are of one document: issued by the same People's Committee for the same year, with the same number and
 * date or without. Where a document does not tell who issued it or for which year, nobody knows.
 *
 * @example
 * isSameDocument(plans[0], { ...plans[0], id: 'mended', tasks: [] }) // => true
 * isSameDocument(plans[0], { ...plans[0], number: '99/KH-UBND' }) // => false
 */
export function isSameDocument(a: Plan, b: Plan): boolean {
  const { issuer, number, date, year } = a
  if (issuer.level === null || issuer.province === null || year === null) return false
  return (
    number === b.number &&
    date === b.date &&
    year === b.year &&
    issuer.level === b.issuer.level &&
    issuer.province === b.issuer.province &&
    fold(issuer.vi) === fold(b.issuer.vi)
  )
}
