import { describe, expect, it } from 'vitest'
import { PlanError, type PlanProblem } from '../src/plan-error.ts'
import { readPlan } from '../src/read-plan.ts'
import { planText, planWith, task, UNITS } from './small-plan.ts'

const measure = {
  ref: '1.a',
  line: 7,
  dimension: 'care',
  title: { vi: 'Trạm xá', en: 'Clinics' },
  serves: { main: 'clinics', also: [] },
}
const target = {
  metric: { vi: 'Tỷ lệ', en: 'Share' },
  value: 96,
  unit: '%',
  year: 2022,
  comparator: 'reach',
  dimension: 'care',
  subdimension: 'clinics',
}

it('a plan that is nested deeper than any is refused before it is parsed', () => {
  const text = `{"tasks":${'['.repeat(200)}${']'.repeat(200)}}`
  expect(() => readPlan('a.json', text, [])).toThrow(
    expect.objectContaining({ problem: { code: 'too-large' } }),
  )
})

describe('a plan', () => {
  it('is read as its JSON form states it', () => {
    const tasks = [task('1', 'voice', 'votes', ['gifts'])]
    const measures = [{ ...measure, items: [{ ...measure, ref: '1.a.1' }], targets: [target] }]
    const stated = JSON.parse(planText({ tasks, measures }))
    expect(planWith({ tasks, measures })).toMatchObject(stated)
    const none = { outputs: [], lead: [], partners: [], deadlines: [] }
    const nested = { ...measure, kind: 'measure', ref: '1.a.1', ...none }
    expect(planWith({ measures }).measures).toEqual([
      { ...measure, kind: 'measure', ...none, targets: [target], items: [nested] },
    ])
  })

  it('has kinds of output without the words of its document', () => {
    const tasks = [{ ...task('1', 'voice', 'votes'), outputs: ['plan', 'report'] }]
    expect(planWith({ tasks }).tasks[0]?.outputs).toEqual([{ kind: 'plan' }, { kind: 'report' }])
  })

  it('may name the dimension as a whole', () => {
    expect(planWith({ tasks: [task('1', 'voice', '*')] }).tasks[0]?.serves.main).toBe('*')
  })
})

describe('a plan that cannot be read', () => {
  const wrongTask = (change: object) => ({ tasks: [{ ...task('1', 'voice', 'votes'), ...change }] })
  const other = (at: string, expected: string | null, found: string): PlanProblem => {
    return { code: 'not-as-expected', at, expected, found }
  }
  const unknown = (ref: string, ...units: string[]): PlanProblem => ({ code: 'unknown-units', ref, units })
  const aim = (change: object) => ({ measures: [{ ...measure, targets: [{ ...target, ...change }] }] })
  const cases: [rule: string, change: object, problem: PlanProblem][] = [
    ['lacks a key', { basis: undefined }, other('basis', '"basis"', 'undefined')],
    ['has an empty text', { title: { vi: '', en: 'x' } }, other('title.vi', '!0', '0')],
    ['has a text of more than 400 letters', { id: 'x'.repeat(401) }, other('id', '<=400', '401')],
    [
      'is of an unknown level',
      { issuer: { vi: 'x', en: 'x', level: 'region', province: '14' } },
      other('issuer.level', '("province" | "district" | "commune")', '"region"'),
    ],
    [
      'shows no more than 60 letters of a value',
      { issuer: { vi: 'x', en: 'x', level: 'x'.repeat(300), province: '14' } },
      other('issuer.level', '("province" | "district" | "commune")', `"${'x'.repeat(59)}`),
    ],
    ['has half a year', { year: 2022.5 }, other('year', null, '2022.5')],
    ['has an item on line 0', wrongTask({ line: 0 }), other('tasks.0.line', '>=1', '0')],
    [
      'has a task without an agency list',
      wrongTask({ lead: undefined }),
      other('tasks.0.lead', '"lead"', 'undefined'),
    ],
    [
      'has a date that is not ISO',
      wrongTask({ deadlines: [{ of: 'task', kind: 'by-date', date: '20/11/2022' }] }),
      other('tasks.0.deadlines.0.date', null, '"20/11/2022"'),
    ],
    [
      'has a due day that is not --MM-DD',
      wrongTask({ deadlines: [{ of: 'task', kind: 'recurring', every: 'year', due: '12-03' }] }),
      other('tasks.0.deadlines.0.due', String.raw`/^--\d\d-\d\d$/`, '"12-03"'),
    ],
    [
      'has an event without a name',
      wrongTask({ deadlines: [{ of: 'task', kind: 'on-event' }] }),
      other('tasks.0.deadlines.0.event', '"event"', 'undefined'),
    ],
    [
      'has an unknown kind of deadline',
      wrongTask({ deadlines: [{ of: 'task', kind: 'soon' }] }),
      other(
        'tasks.0.deadlines.0.kind',
        '("by-date" | ("month" | "quarter" | "year") | "ongoing" | "recurring" | "on-event" | "as-regulated")',
        '"soon"',
      ),
    ],
    [
      'has a target of an unknown sense',
      aim({ comparator: 'at-most' }),
      other(
        'measures.0.targets.0.comparator',
        '("reach" | "at-least" | "increase-by" | "decrease-by")',
        '"at-most"',
      ),
    ],
    ['has an item of an unknown dimension', { tasks: [task('7', 'soil', 'votes')] }, unknown('7', 'soil')],
    [
      'has an item that serves unknown sub-dimensions',
      { tasks: [task('7', 'voice', 'vote', ['gift', 'gifts'])] },
      unknown('7', 'vote', 'gift'),
    ],
    [
      'has a nested item that serves an unknown sub-dimension',
      {
        measures: [
          { ...measure, items: [{ ...measure, ref: '1.a.1', serves: { main: 'clinic', also: [] } }] },
        ],
      },
      unknown('1.a.1', 'clinic'),
    ],
    ['has a target for an unknown sub-dimension', aim({ subdimension: 'clinic' }), unknown('1.a', 'clinic')],
  ]
  it.each(cases)('gives file, place and problem: it %s', (_rule, change, problem) => {
    expect(refused(planText(change))).toEqual({ file: 'small.json', problem })
  })

  it('may be another kind of document, or cut', () => {
    expect(refused('[]').problem.code).toBe('not-as-expected')
    expect(refused('7').problem).toEqual(other('', 'Object', '7'))
    expect(refused('{"id"').problem).toEqual({ code: 'not-json' })
  })
})

/** What is wrong with a plan in this form. */
function refused(text: string): Pick<PlanError, 'file' | 'problem'> {
  try {
    readPlan('small.json', text, UNITS)
  } catch (error) {
    if (error instanceof PlanError) return { file: error.file, problem: error.problem }
    throw error
  }
  throw new Error('the plan was read')
}
