import type { Province } from '@papi-lens/core'
import type { Areas, Plan } from '@papi-lens/plans'
import { nameOf, sentenceOf, type Words } from '@papi-lens/words'
import type { Invocation } from '../call/invocation.ts'

/**
 * What is to be known of the plans behind an answer, a line each: which answer the results, which of those given do not
 * count and why, and the way to give one where none answers.
 */
export function plansAside({ plans, year }: Areas, province: Province, words: Words): string[] {
  const { answering, earlier, later, unread, undated, elsewhere } = plans
  const { coverage } = words
  const titles = (found: readonly Plan[]) => found.map(({ title }) => nameOf(title, words))
  const line = (head: string, found: readonly Plan[]) =>
    found.length > 0 ? [`${head}: ${titles(found).join('; ')}`] : []
  const command = `papi priorities --province ${province.slug} --year ${year} --plan FILE`
  return [
    ...line(coverage.answeringPlans(year), answering),
    ...line(coverage.earlierPlans(year), earlier),
    ...line(coverage.laterPlans(year), later),
    ...(unread.length > 0 ? [coverage.unread(titles(unread))] : []),
    ...(undated.length > 0 ? [coverage.undated(titles(undated))] : []),
    ...(elsewhere.length > 0 ? [coverage.ofOthers(titles(elsewhere))] : []),
    ...(answering.length === 0 ? [coverage.howToLoad(command)] : []),
  ]
}

/** The same on stderr beside a JSON document, where no plan answers or not all of those given count. */
export function notePlans(call: Invocation, found: Areas, province: Province, words: Words): void {
  const { answering, unread, undated, elsewhere } = found.plans
  if (answering.length > 0 && unread.length + undated.length + elsewhere.length === 0) return
  if (answering.length === 0) call.note(sentenceOf(words.coverage.notLoaded(province, found.year + 1), words))
  for (const line of plansAside(found, province, words)) call.note(line)
}
