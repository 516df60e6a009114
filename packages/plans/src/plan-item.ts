import type { Deadline } from './deadline.ts'
import type { ItemMatch } from './matching/match-item.ts'
import type { Bilingual, Plan } from './plan.ts'
import type { Place } from './reading/source-line.ts'

export const OUTPUT_KINDS = [
  'plan',
  'report',
  'decision',
  'directive',
  'notice',
  'survey',
  'minutes',
  'schedule',
  'guidance',
  'dossier',
  'public-list',
  'other',
] as const
export type OutputKind = (typeof OUTPUT_KINDS)[number]

/** What a task gives: its kind and, where a document was read, the words that name it. */
export interface Output {
  readonly kind: OutputKind
  readonly text?: string
}

/** A number that a bundled plan promises. */
export interface Target {
  readonly metric: Bilingual
  readonly value: number
  readonly unit: string
  readonly year: number
  readonly comparator: 'reach' | 'at-least' | 'increase-by' | 'decrease-by'
  readonly dimension: string
  readonly subdimension: string | null
}

/** The sub-dimension an item serves most ("*": its dimension as a whole), and others it also serves. */
export interface Serves {
  readonly main: string
  readonly also: readonly string[]
  /** Of each, how clearly the words say so, and which; absent where a reader decided and no words did. */
  readonly matches?: readonly ItemMatch[]
}

/** A row of a plan's appendix (`task`), or a point of its body (`measure`): the one shape of both, from document to chart. */
export interface PlanItem {
  readonly kind: 'task' | 'measure'
  /** How the document numbers it: "31", "VI.3" where numbers start anew, "1.a", "6.c.1" for what is nested. */
  readonly ref: string
  /** 1-based line of the source text at which it starts. */
  readonly line: number
  readonly dimension: string | null
  /** A short title: in our own words, or the first words of the document, which are not translated. */
  readonly title: Bilingual
  /** All it says in the words of the document; a bundled plan carries none of its document's. */
  readonly text?: string
  readonly serves: Serves
  readonly outputs: readonly Output[]
  /** Agencies as the document names them. */
  readonly lead: readonly string[]
  readonly partners: readonly string[]
  readonly deadlines: readonly Deadline[]
  /** Words that state a deadline and could not be read as one. */
  readonly unreadDeadlines?: readonly string[]
  readonly targets?: readonly Target[]
}

/** A top-level point of the body; `items` are those nested in it. */
export interface Measure extends PlanItem {
  readonly items: readonly PlanItem[]
}

/** An item as it was read from a document: with its words and its place. */
export interface ReadItem extends PlanItem, Place {
  readonly text: string
}

export interface ReadMeasure extends ReadItem {
  readonly items: readonly ReadItem[]
}

/**
 * The items of a plan, which every count counts: the rows of its appendix and, of its body, the deepest points that have
 * words of their own. A point with others nested in it stands for them only where none of these says anything.
 *
 * @example
 * const plan = plans.find(({ id }) => id === 'son-la-2024')
 * const refs = itemsOf(plan).map(({ ref }) => ref)
 * refs.includes('6.c') // => false
 * refs.includes('6.c.1') // => true
 */
export function itemsOf({ tasks, measures }: Pick<Plan, 'tasks' | 'measures'>): PlanItem[] {
  return [...tasks.filter(hasWords), ...measures.flatMap(deepestOf)]
}

function deepestOf(measure: Measure): readonly PlanItem[] {
  const nested = measure.items.filter(hasWords)
  return nested.length > 0 ? nested : [measure].filter(hasWords)
}

/** A number, a dash or dots alone say nothing. */
function hasWords({ text, title }: PlanItem): boolean {
  return /\p{L}/u.test(text ?? title.vi)
}
