import { jsonExcess, plainName } from '@papi-lens/core'
import * as v from 'valibot'
import { PERIODS } from './deadline.ts'
import { LEVELS, type Plan } from './plan.ts'
import { PlanError } from './plan-error.ts'
import { type Measure, OUTPUT_KINDS, type PlanItem } from './plan-item.ts'

const Text = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(400),
  v.transform(text => plainName(text) ?? ''),
  v.nonEmpty(),
)
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

/** Letters of a value that an error shows. */
const SHOWN = 60

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
  if (jsonExcess(text) !== null) throw new PlanError(file, { code: 'too-large' })
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    throw new PlanError(file, { code: 'not-json' })
  }
  const parsed = v.safeParse(PlanSchema, raw)
  if (!parsed.success) {
    const [issue] = parsed.issues
    const { expected, received } = issue
    const at = v.getDotPath(issue) ?? ''
    throw new PlanError(file, { code: 'not-as-expected', at, expected, found: received.slice(0, SHOWN) })
  }
  const plan = planOf(parsed.output)
  const known = new Set([...units, '*'])
  for (const { ref, dimension, serves, targets = [] } of everyItem(plan)) {
    const aims = targets.flatMap(target => [target.dimension, target.subdimension ?? '*'])
    const unknown = [dimension ?? '*', serves.main, ...serves.also, ...aims].filter(id => !known.has(id))
    if (unknown.length > 0) throw new PlanError(file, { code: 'unknown-units', ref, units: unknown })
  }
  return plan
}

type PlanJson = v.InferOutput<typeof PlanSchema>
type PointJson = Omit<PlanJson['measures'][number], 'items'>

/** The file states what a document states; an item of any plan says also what it has none of. */
function planOf(json: PlanJson): Plan {
  return {
    ...json,
    measures: json.measures.map(({ items = [], ...point }): Measure => {
      return { ...measureOf(point), items: items.map(measureOf) }
    }),
    tasks: json.tasks.map((task): PlanItem => {
      return { kind: 'task', ...task, outputs: task.outputs.map(kind => ({ kind })) }
    }),
  }
}

function measureOf(point: PointJson): PlanItem {
  return { kind: 'measure', ...point, outputs: [], lead: [], partners: [], deadlines: [] }
}

/** Tasks, measures, and what is nested in them: each names units. */
function everyItem({ tasks, measures }: Plan): readonly PlanItem[] {
  return [...tasks, ...measures.flatMap(measure => [measure, ...measure.items])]
}
