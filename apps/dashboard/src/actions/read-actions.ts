import { isCode, isId, jsonExcess } from '@papi-lens/core'
import { OUTPUT_KINDS, PERIODS } from '@papi-lens/plans'
import type { ActionFaultFound } from '@papi-lens/words'
import * as v from 'valibot'
import { type Action, LIMITS, STATUSES } from './action.ts'

const FORMAT = 'papi-lens-actions'
const VERSION = 1

/** What was read from a file, and what in it was not. */
export interface ActionsReading {
  readonly actions: readonly Action[]
  readonly faults: readonly ActionFaultFound[]
}

/** Characters that steer, hide or turn text; ends of lines are the reader's own. */
const STEERING = /(?![\n])[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu

const Text = v.pipe(
  v.string(),
  v.maxLength(LIMITS.letters),
  v.transform(text => text.replace(STEERING, '')),
)
const Day = v.pipe(v.string(), v.isoDate())
const Both = v.object({ vi: Text, en: Text })
const due = {
  of: v.picklist([...OUTPUT_KINDS, 'task']),
  text: v.exactOptional(Text),
  asPrinted: v.exactOptional(v.literal(true)),
}

const DeadlineSchema = v.variant('kind', [
  v.object({ ...due, kind: v.literal('by-date'), date: Day }),
  v.object({ ...due, kind: v.picklist(['month', 'quarter', 'year']), start: Day, end: Day }),
  v.object({ ...due, kind: v.literal('ongoing') }),
  v.object({
    ...due,
    kind: v.literal('recurring'),
    every: v.picklist(PERIODS),
    due: v.exactOptional(v.pipe(v.string(), v.regex(/^--\d\d-\d\d$/))),
  }),
  v.object({ ...due, kind: v.picklist(['on-event', 'as-regulated']), event: v.exactOptional(Both) }),
])

const ActionSchema = v.object({
  id: v.pipe(v.string(), v.check(isId)),
  province: v.pipe(v.string(), v.check(isCode)),
  area: v.pipe(v.string(), v.check(isId)),
  year: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2999)),
  score: v.nullable(v.pipe(v.number(), v.finite())),
  cause: Text,
  action: Text,
  lead: Text,
  partners: Text,
  due: Text,
  output: Text,
  status: v.picklist(STATUSES),
  source: v.nullable(v.object({ id: Text, plan: Text, ref: Text })),
  deadlines: v.nullable(v.pipe(v.array(DeadlineSchema), v.maxLength(50))),
})

const ListSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  actions: v.array(v.unknown()),
})

/**
 * The actions of a JSON text, as {@link writeActions} gives it: of a file, or of what the browser kept. What is not right is
 * told and left out; the rest is taken. An id that comes twice is taken once.
 */
export function readActions(text: string): ActionsReading {
  if (text.length > LIMITS.characters || jsonExcess(text) !== null) return refused('too-large')
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return refused('no-json')
  }
  const list = v.safeParse(ListSchema, content)
  if (!list.success) return refused('no-list')
  if (list.output.version > VERSION) return refused('newer')
  const given = list.output.actions
  const actions = new Map<string, Action>()
  const faults: ActionFaultFound[] = []
  for (const [at, each] of given.slice(0, LIMITS.actions).entries()) {
    const read = v.safeParse(ActionSchema, each)
    if (read.success && !actions.has(read.output.id)) actions.set(read.output.id, read.output)
    else {
      const field = read.success ? 'id' : v.getDotPath(read.issues[0])
      faults.push({ code: 'action', place: at + 1, field: (field ?? '').slice(0, 60) })
    }
  }
  if (given.length > LIMITS.actions)
    faults.push({ code: 'too-many', taken: LIMITS.actions, of: given.length })
  return { actions: [...actions.values()], faults }
}

/** Actions as a JSON text; the same actions give the same text. */
export function writeActions(actions: readonly Action[], space = 0): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, actions }, null, space)
}

function refused(code: 'too-large' | 'no-json' | 'no-list' | 'newer'): ActionsReading {
  return { actions: [], faults: [{ code }] }
}
