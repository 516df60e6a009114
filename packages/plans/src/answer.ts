import type { Bilingual, Deadline, Level, Measure, OutputKind, Plan, Target, Task } from './plan.ts'
import { LEVELS } from './plan.ts'

/**
 * How well an item answers a sub-dimension: it is what the item serves most (`main`), something it `also` serves, or
 * the item serves the `dimension` as a whole.
 */
export type Match = 'main' | 'also' | 'dimension'

const MATCHES: readonly Match[] = ['main', 'also', 'dimension']

/** An item of a plan that answers a sub-dimension. */
export interface Answer {
  readonly plan: Plan
  /** A `task` is a row of an appendix; a `measure` an item of the body text, without agency or deadline of its own. */
  readonly kind: 'task' | 'measure'
  readonly ref: string
  readonly title: Bilingual
  readonly lead: readonly string[]
  readonly partners: readonly string[]
  readonly outputs: readonly OutputKind[]
  readonly deadlines: readonly Deadline[]
  readonly targets: readonly Target[]
  readonly match: Match
  /** The words that decided; null where the link was made by hand. */
  readonly evidence: readonly string[] | null
}

/**
 * The plans that bind a province, from its own level down, newest first within a level; and those of other places,
 * to learn from.
 *
 * @example
 * plansFor(plans, '14').own.map(plan => plan.id) // => ['son-la-2024', 'song-ma-2022', 'pac-nga-2022']
 */
export function plansFor(plans: readonly Plan[], province: string): { own: Plan[]; others: Plan[] } {
  const depth = (level: Level) => LEVELS.indexOf(level)
  const ordered = [...plans].sort((a, b) => depth(a.issuer.level) - depth(b.issuer.level) || b.year - a.year)
  const isOwn = (plan: Plan) => plan.issuer.province === province
  return { own: ordered.filter(isOwn), others: ordered.filter(plan => !isOwn(plan)) }
}

/**
 * What in the plans answers a sub-dimension: best match first, then in the order of the plans and their items. Of a
 * measure with nested items those that match stand for it.
 *
 * @example
 * answersTo(plans, 'health-care', 'services')[0]?.title.en
 */
export function answersTo(plans: readonly Plan[], subdimension: string, dimension: string): Answer[] {
  const answers = plans.flatMap(plan => [
    ...plan.tasks.flatMap(task => answerOf(plan, 'task', task, subdimension, dimension)),
    ...plan.measures.flatMap(measure => fromMeasure(plan, measure, subdimension, dimension)),
  ])
  return answers.sort((a, b) => MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match))
}

/**
 * Whether an answer is to the sub-dimension itself and not only to its dimension as a whole.
 *
 * @example
 * isDirect({ match: 'also' }) // => true
 */
export function isDirect({ match }: { readonly match: Match }): boolean {
  return match !== 'dimension'
}

function fromMeasure(plan: Plan, measure: Measure, subdimension: string, dimension: string): Answer[] {
  const nested = (measure.items ?? []).flatMap(item =>
    answerOf(plan, 'measure', item, subdimension, dimension),
  )
  return nested.some(isDirect)
    ? nested.filter(isDirect)
    : answerOf(plan, 'measure', measure, subdimension, dimension)
}

function answerOf(
  plan: Plan,
  kind: Answer['kind'],
  item: Measure | Task,
  subdimension: string,
  dimension: string,
): Answer[] {
  const match = matchOf(item, subdimension, dimension)
  if (!match) return []
  const { ref, title, targets = [], serves } = item
  const evidence = serves.evidence ?? null
  const row = 'deadlines' in item ? item : { lead: [], partners: [], outputs: [], deadlines: [] }
  const { lead, partners, outputs, deadlines } = row
  return [{ plan, kind, ref, title, lead, partners, outputs, deadlines, targets, match, evidence }]
}

function matchOf(
  { serves, dimension: own }: Measure | Task,
  subdimension: string,
  dimension: string,
): Match | null {
  if (serves.main === subdimension) return 'main'
  if (serves.also.includes(subdimension)) return 'also'
  return serves.main === '*' && own === dimension ? 'dimension' : null
}
