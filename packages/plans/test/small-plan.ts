import type { Plan } from '../src/plan.ts'
import type { OutputKind, PlanItem } from '../src/plan-item.ts'
import { readPlan } from '../src/read-plan.ts'

export const UNITS = ['total', 'voice', 'votes', 'gifts', 'care', 'clinics', 'schools']

const both = (text: string) => ({ vi: text, en: text })

/** A task as the JSON form of a plan states it. */
type TaskJson = Omit<PlanItem, 'kind' | 'outputs'> & { readonly outputs: readonly OutputKind[] }

/** The facts of a task; what it serves is all that most rules ask. */
export function task(ref: string, dimension: string, main: string, also: string[] = []): TaskJson {
  return {
    ref,
    line: 1,
    dimension,
    title: both(`task ${ref}`),
    serves: { main, also },
    outputs: [],
    lead: ['Phòng Nội vụ'],
    partners: [],
    deadlines: [{ of: 'task', kind: 'ongoing' }],
  }
}

/** A small plan in its JSON form, with some of it changed. */
export function planText(change: object = {}): string {
  const plan = {
    id: 'small',
    title: both('Small plan'),
    number: null,
    date: null,
    year: 2022,
    issuer: { ...both('Small commune'), level: 'commune', province: '14' },
    basis: [],
    source: { file: 'small.txt', note: both('made up') },
    measures: [],
    tasks: [],
  }
  return JSON.stringify({ ...plan, ...change })
}

export function planWith(change: object = {}): Plan {
  return readPlan('small.json', planText(change), UNITS)
}
