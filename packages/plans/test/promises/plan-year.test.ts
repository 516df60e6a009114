import { type Deadline, itemsOf, type Plan, type PlanItem, planYear } from '@papi-lens/plans'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundledDataset, bundledPlans } from '../../../../tests/bundled.ts'
import { monthsInto } from '../../src/promises/plan-year.ts'

const both = (text: string) => ({ vi: text, en: text })

function task(
  ref: string,
  deadlines: readonly Deadline[],
  unreadDeadlines: readonly string[] = [],
): PlanItem {
  const empty = { outputs: [], lead: [], partners: [], serves: { main: '*', also: [] } }
  return {
    kind: 'task',
    ref,
    line: 1,
    dimension: null,
    title: both(`việc ${ref}`),
    ...empty,
    deadlines,
    unreadDeadlines,
  }
}

function plan(year: number | null, tasks: readonly PlanItem[]): Plan {
  const head = {
    id: 'nho',
    title: both('Nhỏ'),
    number: null,
    date: null,
    basis: [],
    source: { file: 'a', note: null },
  }
  return { ...head, year, issuer: { ...both('xã'), level: 'commune', province: '14' }, measures: [], tasks }
}

const told = (found: Plan) => {
  const { year, items, aside } = planYear(found)
  return {
    year,
    shown: items.map(
      ({ item, marks }) => `${item.ref} ${marks.map(({ kind, due }) => `${kind} ${due}`).join(' ')}`,
    ),
    aside: aside.map(({ why, items: left }) => `${why} ${left.map(({ ref }) => ref).join(' ')}`),
  }
}

const by = (date: string): Deadline => ({ of: 'task', kind: 'by-date', date })
const every = (period: 'quarter' | 'year'): Deadline => ({ of: 'task', kind: 'recurring', every: period })

describe('a plan in its year', () => {
  it('shows dates of that year and no others; what recurs, within it', () => {
    const tasks = [task('1', [by('2022-11-20')]), task('2', [by('2021-11-20')]), task('3', [every('year')])]
    expect(told(plan(2022, tasks))).toEqual({
      year: 2022,
      shown: ['1 point 2022-11-20', '3 recurring 2022-12-31'],
      aside: ['other-year 2'],
    })
  })

  it('says a date of another year also where the task is shown by another', () => {
    expect(told(plan(2022, [task('1', [by('2021-06-02'), by('2022-12-01')])]))).toEqual({
      year: 2022,
      shown: ['1 point 2022-12-01'],
      aside: ['other-year 1'],
    })
  })

  it('counts what has no readable date by why, and drops nothing', () => {
    const tasks = [
      task('1', [{ of: 'task', kind: 'ongoing' }]),
      task('2', [{ of: 'task', kind: 'on-event' }]),
      task('3', [{ of: 'task', kind: 'as-regulated' }]),
      task('4', [], ['sớm nhất có thể']),
      task('5', []),
      task('6', [by('2022-02-30')]),
      task('7', [by('2022-02-28')], ['và sau đó']),
    ]
    expect(told(plan(2022, tasks))).toEqual({
      year: 2022,
      shown: ['7 point 2022-02-28'],
      aside: ['ongoing 1', 'on-event 2 3', 'unread 4 6 7', 'none 5'],
    })
  })

  it('of a document that does not tell it is the only one its dates name; of several, none', () => {
    expect(told(plan(null, [task('1', [by('2023-05-01')]), task('2', [every('quarter')])])).year).toBe(2023)
    expect(told(plan(null, [task('1', [by('2023-05-01')]), task('2', [by('2024-05-01')])]))).toEqual({
      year: null,
      shown: [],
      aside: ['no-year 1 2'],
    })
    expect(told(plan(null, [task('1', [every('quarter')])])).aside).toEqual(['no-year 1'])
  })

  it('counts points of the body apart where they state no deadline', () => {
    const measure = { ...task('a', []), kind: 'measure' as const, items: [] }
    const dated = { ...measure, ref: 'b', deadlines: [by('2022-05-01')] }
    const { tasks, points } = planYear({ ...plan(2022, [task('1', [])]), measures: [measure, dated] })
    expect([tasks, points]).toEqual([2, 1])
  })
})

describe('several plans', () => {
  it('get a panel each, in their own year', () => {
    const panels = bundledPlans(bundledDataset()).map(planYear)
    expect(panels.map(({ plan: { id }, year, tasks, points }) => [id, year, tasks, points])).toEqual([
      ['pac-nga-2022', 2022, 40, 36],
      ['son-la-2024', 2024, 0, 35],
      ['song-ma-2022', 2022, 0, 31],
      ['thanh-liem-2021', 2021, 0, 29],
      ['van-ban-2022', 2022, 38, 43],
    ])
  })

  it('show no mark outside their year, and every item is shown, set aside or counted', () => {
    const day = fc.record({
      y: fc.integer({ min: 2020, max: 2024 }),
      m: fc.integer({ min: 1, max: 12 }),
      d: fc.integer({ min: 1, max: 31 }),
    })
    const iso = day.map(({ y, m, d }) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
    const deadline: fc.Arbitrary<Deadline> = fc.oneof(
      iso.map(by),
      fc.tuple(iso, iso).map(([start, end]): Deadline => ({ of: 'task', kind: 'month', start, end })),
      fc.constantFrom<Deadline>(
        every('quarter'),
        { of: 'report', kind: 'ongoing' },
        { of: 'task', kind: 'on-event' },
      ),
    )
    const year = fc.option(fc.integer({ min: 2020, max: 2024 }))
    fc.assert(
      fc.property(fc.array(fc.array(deadline, { maxLength: 3 }), { maxLength: 8 }), year, (lists, of) => {
        const found = plan(
          of,
          lists.map((list, at) => task(`${at}`, list)),
        )
        const panel = planYear(found)
        for (const { marks } of panel.items)
          for (const { due, start, end } of marks) {
            expect(due.slice(0, 4)).toBe(`${panel.year}`)
            expect(start >= 0 && start <= end && end <= 12).toBe(true)
          }
        const known = new Set([
          ...panel.items.map(({ item }) => item.ref),
          ...panel.aside.flatMap(({ items }) => items.map(({ ref }) => ref)),
        ])
        expect(known.size).toBe(itemsOf(found).length)
      }),
      { seed: 9, numRuns: 300 },
    )
  })
})

describe('months into a year', () => {
  it('are whole at the ends of months, also in a leap year', () => {
    expect(monthsInto('2024-02-29', 'end')).toBe(2)
    expect(monthsInto('2023-02-28', 'end')).toBe(2)
    expect(monthsInto('2024-12-31', 'end')).toBe(12)
    expect(monthsInto('2024-01-01', 'start')).toBe(0)
  })
})
