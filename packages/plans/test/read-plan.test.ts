import { describe, expect, it } from 'vitest'
import { PlanError, readPlan } from '../src/read-plan.ts'
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
  const cases: [rule: string, change: object, message: string][] = [
    ['lacks a key', { basis: undefined }, 'basis: Invalid key: Expected "basis" but received undefined'],
    [
      'has an empty text',
      { title: { vi: '', en: 'x' } },
      'title.vi: Invalid length: Expected !0 but received 0',
    ],
    [
      'has a text of more than 400 letters',
      { id: 'x'.repeat(401) },
      'id: Invalid length: Expected <=400 but received 401',
    ],
    [
      'is of an unknown level',
      { issuer: { vi: 'x', en: 'x', level: 'region', province: '14' } },
      'issuer.level: Invalid type: Expected ("province" | "district" | "commune") but received "region"',
    ],
    ['has half a year', { year: 2022.5 }, 'year: Invalid integer: Received 2022.5'],
    [
      'has an item on line 0',
      wrongTask({ line: 0 }),
      'tasks.0.line: Invalid value: Expected >=1 but received 0',
    ],
    [
      'has a task without an agency list',
      wrongTask({ lead: undefined }),
      'tasks.0.lead: Invalid key: Expected "lead" but received undefined',
    ],
    [
      'has a date that is not ISO',
      wrongTask({ deadlines: [{ of: 'task', kind: 'by-date', date: '20/11/2022' }] }),
      'tasks.0.deadlines.0.date: Invalid date: Received "20/11/2022"',
    ],
    [
      'has a due day that is not --MM-DD',
      wrongTask({ deadlines: [{ of: 'task', kind: 'recurring', every: 'year', due: '12-03' }] }),
      String.raw`tasks.0.deadlines.0.due: Invalid format: Expected /^--\d\d-\d\d$/ but received "12-03"`,
    ],
    [
      'has an event without a name',
      wrongTask({ deadlines: [{ of: 'task', kind: 'on-event' }] }),
      'tasks.0.deadlines.0.event: Invalid key: Expected "event" but received undefined',
    ],
    [
      'has a target of an unknown sense',
      { measures: [{ ...measure, targets: [{ ...target, comparator: 'at-most' }] }] },
      'measures.0.targets.0.comparator: Invalid type: Expected ("reach" | "at-least" | "increase-by" | "decrease-by") ' +
        'but received "at-most"',
    ],
    [
      'has an item of an unknown dimension',
      { tasks: [task('7', 'soil', 'votes')] },
      'item 7 names unknown unit "soil"',
    ],
    [
      'has an item that serves unknown sub-dimensions',
      { tasks: [task('7', 'voice', 'vote', ['gift', 'gifts'])] },
      'item 7 names unknown unit "vote", "gift"',
    ],
    [
      'has a nested item that serves an unknown sub-dimension',
      {
        measures: [
          { ...measure, items: [{ ...measure, ref: '1.a.1', serves: { main: 'clinic', also: [] } }] },
        ],
      },
      'item 1.a.1 names unknown unit "clinic"',
    ],
    [
      'has a target for an unknown sub-dimension',
      { measures: [{ ...measure, targets: [{ ...target, subdimension: 'clinic' }] }] },
      'item 1.a names unknown unit "clinic"',
    ],
  ]
  it.each(cases)('names file, place and problem: it %s', (_rule, change, message) => {
    expect(() => readPlan('small.json', planText(change), UNITS)).toThrow(
      new PlanError(`small.json: ${message}`),
    )
  })

  it('names an unknown kind of deadline with the known ones', () => {
    expect(() => planWith(wrongTask({ deadlines: [{ of: 'task', kind: 'soon' }] }))).toThrow(
      new PlanError(
        'small.json: tasks.0.deadlines.0.kind: Invalid type: Expected ("by-date" | ("month" | "quarter" | "year") | ' +
          '"ongoing" | "recurring" | "on-event" | "as-regulated") but received "soon"',
      ),
    )
  })

  it('names another kind of document', () => {
    expect(() => readPlan('small.json', '[]', UNITS)).toThrow(PlanError)
    expect(() => readPlan('small.json', '7', UNITS)).toThrow(
      new PlanError('small.json: document: Invalid type: Expected Object but received 7'),
    )
  })

  it('names a cut file', () => {
    expect(() => readPlan('small.json', '{"id"', UNITS)).toThrow(/^small\.json: not valid JSON \(.+\)$/)
  })
})
