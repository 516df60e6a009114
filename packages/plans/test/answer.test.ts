import { describe, expect, it } from 'vitest'
import { answersTo, isDirect, plansFor } from '../src/answer.ts'
import type { Level, Plan } from '../src/plan.ts'
import { planWith, task } from './small-plan.ts'

const target = {
  metric: { vi: 'Tỷ lệ', en: 'Share' },
  value: 96,
  unit: '%',
  year: 2022,
  comparator: 'reach',
  dimension: 'care',
  subdimension: 'clinics',
}

/** A measure of care; nested items follow it as [ref, main, also]. */
function measure(ref: string, main: string, also: string[] = [], items: [string, string, string[]][] = []) {
  const item = (of: string, serves: { main: string; also: string[] }) => ({
    ref: of,
    line: 1,
    dimension: 'care',
    title: { vi: of, en: of },
    serves,
  })
  const nested = items.map(([of, m, a]) => item(of, { main: m, also: a }))
  return { ...item(ref, { main, also }), ...(nested.length > 0 ? { items: nested } : {}) }
}

const found = (plans: Plan[], unit = 'clinics', dimension = 'care') =>
  answersTo(plans, unit, dimension).map(({ plan, item, match }) => [plan.id, item.ref, match])

describe('answers to a sub-dimension', () => {
  it('come best match first: what it serves most, what it also serves, its dimension as a whole', () => {
    const plan = planWith({
      tasks: [
        task('1', 'care', '*'),
        task('2', 'care', 'schools', ['clinics']),
        task('3', 'care', 'clinics'),
        task('4', 'care', 'schools'),
        task('5', 'voice', '*'),
        task('6', 'voice', 'votes', ['clinics']),
        task('7', 'care', 'clinics', ['schools']),
      ],
    })
    expect(found([plan])).toEqual([
      ['small', '3', 'main'],
      ['small', '7', 'main'],
      ['small', '2', 'also'],
      ['small', '6', 'also'],
      ['small', '1', 'dimension'],
    ])
  })

  it('of one match keep the order of the plans, and in a plan tasks before measures', () => {
    const first = planWith({
      id: 'first',
      measures: [measure('b', 'clinics')],
      tasks: [task('1', 'care', 'clinics')],
    })
    const second = planWith({ id: 'second', tasks: [task('1', 'care', 'clinics')] })
    expect(found([first, second])).toEqual([
      ['first', '1', 'main'],
      ['first', 'b', 'main'],
      ['second', '1', 'main'],
    ])
    expect(found([second, first])[0]).toEqual(['second', '1', 'main'])
  })

  it('of a task that serves it wholly and also list it once, as what it serves most', () => {
    expect(found([planWith({ tasks: [task('1', 'care', 'clinics', ['clinics'])] })])).toEqual([
      ['small', '1', 'main'],
    ])
    expect(found([planWith({ tasks: [task('1', 'care', '*', ['clinics'])] })])).toEqual([
      ['small', '1', 'also'],
    ])
  })

  it('of a measure with nested items are those of its items that match', () => {
    const plan = planWith({
      measures: [
        measure(
          'a',
          'clinics',
          [],
          [
            ['a.1', 'clinics', []],
            ['a.2', 'schools', []],
            ['a.3', 'schools', ['clinics']],
            ['a.4', '*', []],
          ],
        ),
      ],
    })
    expect(found([plan])).toEqual([
      ['small', 'a.1', 'main'],
      ['small', 'a.3', 'also'],
    ])
  })

  it('of a measure none of whose nested items match is the measure itself', () => {
    const plan = planWith({ measures: [measure('a', 'clinics', [], [['a.1', 'schools', []]])] })
    expect(found([plan])).toEqual([['small', 'a', 'main']])
  })

  it('of a measure whose nested items serve only the dimension is the measure itself', () => {
    const plan = planWith({ measures: [measure('a', 'clinics', [], [['a.1', '*', []]])] })
    expect(found([plan])).toEqual([['small', 'a', 'main']])
  })

  it('of a task carry its agencies and deadlines, of a measure none', () => {
    const plan = planWith({
      tasks: [{ ...task('1', 'care', 'clinics'), outputs: ['report'], partners: ['UBND cấp xã'] }],
      measures: [{ ...measure('a', 'clinics'), targets: [target] }],
    })
    const [first, second] = answersTo([plan], 'clinics', 'care')
    expect(first).toEqual({ plan, item: plan.tasks[0], match: 'main', evidence: null })
    expect(first?.item).toMatchObject({ outputs: [{ kind: 'report' }], partners: ['UBND cấp xã'] })
    expect(second).toEqual({ plan, item: plan.measures[0], match: 'main', evidence: null })
    expect(second?.item).toMatchObject({ lead: [], deadlines: [], targets: [target] })
  })

  it('are none where no plan answers', () => {
    expect(found([planWith({ tasks: [task('1', 'voice', 'votes')] })])).toEqual([])
    expect(found([])).toEqual([])
  })
})

describe('a direct answer', () => {
  it('is to the sub-dimension itself and not only to its dimension', () => {
    expect([
      isDirect({ match: 'main' }),
      isDirect({ match: 'also' }),
      isDirect({ match: 'dimension' }),
    ]).toEqual([true, true, false])
  })
})

describe('plans for a province', () => {
  const plan = (id: string, level: Level, year: number, province: string) =>
    planWith({ id, year, issuer: { vi: 'x', en: 'x', level, province } })
  const plans = [
    plan('commune-2022', 'commune', 2022, '14'),
    plan('district-2021', 'district', 2021, '14'),
    plan('other-2021', 'district', 2021, '35'),
    plan('district-2022', 'district', 2022, '14'),
    plan('province-2020', 'province', 2020, '14'),
    plan('other-province-2019', 'province', 2019, '10'),
  ]

  it('are its own from the province level down, newest first within a level; then those of others', () => {
    const ids = (found: readonly Plan[]) => found.map(({ id }) => id)
    const { own, others } = plansFor(Object.freeze(plans), '14')
    expect(ids(own)).toEqual(['province-2020', 'district-2022', 'district-2021', 'commune-2022'])
    expect(ids(others)).toEqual(['other-province-2019', 'other-2021'])
  })

  it('are all others for a province without a plan', () => {
    const { own, others } = plansFor(plans, '01')
    expect([own.length, others.length]).toEqual([0, 6])
  })
})
