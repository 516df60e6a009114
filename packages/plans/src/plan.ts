import * as v from 'valibot'

/** A text in both languages of the project. */
export interface Bilingual {
  readonly vi: string
  readonly en: string
}

export const LEVELS = ['province', 'district', 'commune'] as const
/** Administrative level of the People's Committee that issued a plan. */
export type Level = (typeof LEVELS)[number]

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

/** How often something recurs. */
export const PERIODS = ['month', 'quarter', 'half-year', 'nine-months', 'year'] as const
export type Period = (typeof PERIODS)[number]

interface DeadlineOf {
  /** What falls due: a kind of output, or the task itself. */
  readonly of: OutputKind | 'task'
  /** Set where the document prints a year that does not fit the plan's; the year is kept as printed. */
  readonly asPrinted?: true
}

/** One promise of time. Dates are ISO; `due` is the month and day ("--06-03") a recurring duty falls due. */
export type Deadline = DeadlineOf &
  (
    | { readonly kind: 'by-date'; readonly date: string }
    | { readonly kind: 'month' | 'quarter' | 'year'; readonly start: string; readonly end: string }
    | { readonly kind: 'ongoing' }
    | { readonly kind: 'recurring'; readonly every: Period; readonly due?: string }
    | { readonly kind: 'on-event'; readonly event: Bilingual }
    | { readonly kind: 'as-regulated'; readonly event?: Bilingual }
  )

/** A number that a plan promises. */
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
  /** The words that decided, where they and not a reader did. */
  readonly evidence?: readonly string[]
}

interface Item {
  /** How the document numbers it, e.g. "1.a" or "31". */
  readonly ref: string
  /** 1-based line of the source text at which it starts. */
  readonly line: number
  readonly dimension: string
  /** Short title in our own words. */
  readonly title: Bilingual
  readonly serves: Serves
  readonly targets?: readonly Target[]
}

/** An item of a plan's body text; `items` is what is nested in it. */
export interface Measure extends Item {
  readonly items?: readonly Item[]
}

/** A row of a plan's appendix. */
export interface Task extends Item {
  readonly outputs: readonly OutputKind[]
  /** Agencies as the document names them, abbreviations written out. */
  readonly lead: readonly string[]
  readonly partners: readonly string[]
  readonly deadlines: readonly Deadline[]
}

/** An improvement plan as facts. */
export interface Plan {
  readonly id: string
  readonly title: Bilingual
  /** Number of the document, e.g. "15/QĐ-UBND"; null where it lacks one. */
  readonly number: string | null
  /** ISO date or month; null where the document lacks it. */
  readonly date: string | null
  /** The year the plan is for. */
  readonly year: number
  readonly issuer: Bilingual & { readonly level: Level; readonly province: string }
  /** Numbers of the documents it carries out. */
  readonly basis: readonly string[]
  readonly source: { readonly file: string; readonly note: Bilingual }
  readonly measures: readonly Measure[]
  readonly tasks: readonly Task[]
}

const Text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(400))
const Both = v.object({ vi: Text, en: Text })
const IsoDate = v.pipe(v.string(), v.isoDate())
const Of = v.picklist([...OUTPUT_KINDS, 'task'])
const AsPrinted = v.exactOptional(v.literal(true))
const due = { of: Of, asPrinted: AsPrinted }

const DeadlineSchema = v.variant('kind', [
  v.object({ ...due, kind: v.literal('by-date'), date: IsoDate }),
  v.object({ ...due, kind: v.picklist(['month', 'quarter', 'year']), start: IsoDate, end: IsoDate }),
  v.object({ ...due, kind: v.literal('ongoing') }),
  v.object({
    ...due,
    kind: v.literal('recurring'),
    every: v.picklist(PERIODS),
    due: v.exactOptional(v.pipe(v.string(), v.regex(/^--\d\d-\d\d$/))),
  }),
  v.object({ ...due, kind: v.literal('on-event'), event: Both }),
  v.object({ ...due, kind: v.literal('as-regulated'), event: v.exactOptional(Both) }),
])

const TargetSchema = v.object({
  metric: Both,
  value: v.number(),
  unit: Text,
  year: v.number(),
  comparator: v.picklist(['reach', 'at-least', 'increase-by', 'decrease-by']),
  dimension: Text,
  subdimension: v.nullable(Text),
})

const item = {
  ref: Text,
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  dimension: Text,
  title: Both,
  serves: v.object({ main: Text, also: v.array(Text) }),
  targets: v.exactOptional(v.array(TargetSchema)),
}

const PlanSchema = v.object({
  id: Text,
  title: Both,
  number: v.nullable(Text),
  date: v.nullable(Text),
  year: v.pipe(v.number(), v.integer()),
  issuer: v.object({ vi: Text, en: Text, level: v.picklist(LEVELS), province: Text }),
  basis: v.array(Text),
  source: v.object({ file: Text, note: Both }),
  measures: v.array(v.object({ ...item, items: v.exactOptional(v.array(v.object(item))) })),
  tasks: v.array(
    v.object({
      ...item,
      outputs: v.array(v.picklist(OUTPUT_KINDS)),
      lead: v.array(Text),
      partners: v.array(Text),
      deadlines: v.array(DeadlineSchema),
    }),
  ),
})

/** A plan that cannot be read: the message names the place and the problem. */
export class PlanError extends Error {
  override readonly name = 'PlanError'
}

/**
 * Reads a plan from its JSON form (as in `data/plans/`).
 *
 * @param units ids of the dimensions and sub-dimensions an item may name
 * @throws {PlanError} naming the file, the place in it and the problem
 * @example
 * const plan = readPlan('pac-nga-2022.json', text, framework.units.map(unit => unit.id))
 * plan.tasks.length // => 40
 */
export function readPlan(file: string, text: string, units: readonly string[]): Plan {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (error) {
    throw new PlanError(`${file}: not valid JSON (${error instanceof Error ? error.message : error})`)
  }
  const parsed = v.safeParse(PlanSchema, raw)
  if (!parsed.success) {
    const [issue] = parsed.issues
    throw new PlanError(`${file}: ${v.getDotPath(issue) ?? 'document'}: ${issue.message}`)
  }
  const plan: Plan = parsed.output
  const known = new Set([...units, '*'])
  for (const { ref, dimension, serves, targets = [] } of itemsOf(plan)) {
    const aims = targets.flatMap(target => [target.dimension, target.subdimension ?? '*'])
    const unknown = [dimension, serves.main, ...serves.also, ...aims].filter(id => !known.has(id))
    if (unknown.length > 0)
      throw new PlanError(`${file}: item ${ref} names unknown unit "${unknown.join('", "')}"`)
  }
  return plan
}

/** Every item of a plan: tasks, measures, and what is nested in them. */
function itemsOf(plan: Plan): readonly Item[] {
  return [...plan.tasks, ...plan.measures.flatMap(measure => [measure, ...(measure.items ?? [])])]
}
