import { beforeAll, describe, expect, it } from 'vitest'
import { bundledDataset, bundledPlans } from '../../../tests/bundled.ts'
import { type Area, type Areas, areasOf } from '../src/areas.ts'
import type { Level, Plan } from '../src/plan.ts'
import { itemsOf, type PlanItem } from '../src/plan-item.ts'

const dataset = bundledDataset()
const bundled = bundledPlans(dataset)

const item = (ref: string, dimension: string, main: string, also: string[] = []): PlanItem => ({
  kind: 'task',
  ref,
  line: 1,
  dimension,
  title: { vi: `việc ${ref}`, en: `task ${ref}` },
  serves: { main, also },
  outputs: [],
  lead: [],
  partners: [],
  deadlines: [],
})

/** A made-up plan of Sơn La, or of another province. */
function plan(
  id: string,
  year: number | null,
  level: Level | null,
  tasks: PlanItem[],
  province: string | null = '14',
): Plan {
  const both = { vi: id, en: id }
  const head = { id, title: both, number: null, date: null, basis: [], source: { file: id, note: null } }
  return { ...head, year, issuer: { ...both, level, province }, measures: [], tasks }
}

// What the order is like needs no draws; they only say how stable it is.
const joined = (plans: readonly Plan[], year = 2023) => areasOf(dataset, plans, '14', year, { draws: 0 })
const area = (found: Areas, id: string): Area => {
  const one = found.areas.find(candidate => candidate.id === id)
  if (!one) throw new Error(`no area ${id}`)
  return one
}
const refs = (items: Area['serving']) => items.map(served => `${served.plan.id}:${served.item.ref}`)
const care = (ref: string) => item(ref, 'services', 'health-care')

describe('the four states of an area', () => {
  it('no plan: none of the province for the year after the results is loaded', () => {
    const others = [
      plan('other', 2024, 'province', [care('1')], '10'),
      plan('before', 2023, 'province', [care('1')]),
      plan('after', 2025, 'province', [care('1')]),
      plan('undated', null, 'province', [care('1')]),
    ]
    const found = joined(others)
    expect(new Set(found.areas.map(({ coverage }) => coverage))).toEqual(new Set(['no-plan']))
    expect(found.uncovered).toEqual([])
    expect(found.unaimed).toEqual([])
    const one = area(found, 'health-care')
    expect([one.serving, one.earlier, one.later, one.elsewhere].map(refs)).toEqual([
      [],
      ['before:1'],
      ['after:1'],
      ['other:1'],
    ])
    const { plans } = found
    expect(plans.undated.map(({ id }) => id)).toEqual(['undated'])
  })

  it('none: plans are loaded, and no item of theirs serves it', () => {
    const found = joined([
      plan('own', 2024, 'province', [item('1', 'services', '*'), item('2', 'services', 'law-and-order')]),
    ])
    const one = area(found, 'health-care')
    expect([one.coverage, refs(one.serving), refs(one.general)]).toEqual(['none', [], ['own:1']])
    expect(found.uncovered).toContain(one)
  })

  it('lower level: only plans of districts and communes, or of a level nobody knows, serve it', () => {
    for (const level of ['district', 'commune', null] as const) {
      const found = joined([
        plan('own', 2024, 'province', [item('1', 'services', '*')]),
        plan('below', 2024, level, [care('1')]),
      ])
      expect(area(found, 'health-care').coverage).toBe('lower-level')
      expect(found.uncovered.map(({ id }) => id)).not.toContain('health-care')
    }
  })

  it('own: the plan of the province serves it, whoever else does; its items come first', () => {
    const found = joined([
      plan('below', 2024, 'district', [care('1')]),
      plan('own', 2024, 'province', [care('2')]),
    ])
    const { coverage, serving } = area(found, 'health-care')
    expect([coverage, refs(serving)]).toEqual(['own', ['own:2', 'below:1']])
  })

  it('a document in which nothing could be read leaves open what it does not serve', () => {
    const found = joined([plan('own', 2024, 'province', []), plan('below', 2024, 'district', [care('1')])])
    expect(area(found, 'health-care').coverage).toBe('lower-level')
    expect(area(found, 'law-and-order').coverage).toBe('no-plan')
    expect(found.uncovered).toEqual([])
    expect(found.plans.unread.map(({ id }) => id)).toEqual(['own'])
  })

  it('a document that does not tell its province is one of the province it is given for', () => {
    const found = joined([plan('given', 2024, 'province', [care('1')], null)])
    expect(area(found, 'health-care').coverage).toBe('own')
  })
})

describe('what serves an area', () => {
  it('is counted once, the best match first, then in the order of the plan', () => {
    const tasks = [
      item('1', 'services', 'primary-education', ['health-care']),
      item('2', 'services', 'health-care', ['health-care']),
      item('3', 'procedures', '*', ['health-care']),
      item('4', 'services', '*'),
      item('5', 'procedures', '*'),
    ]
    const one = area(joined([plan('own', 2024, 'province', tasks)]), 'health-care')
    expect(one.serving.map(({ item: { ref }, match }) => `${ref} ${match}`)).toEqual([
      '2 main',
      '1 also',
      '3 also',
    ])
    expect(refs(one.general)).toEqual(['own:4'])
  })

  it('is the same in a plan given twice', () => {
    const own = plan('own', 2024, 'province', [care('1')])
    expect(refs(area(joined([own, own]), 'health-care').serving)).toEqual(['own:1'])
  })

  it('names the words that decided, or none where a reader did', () => {
    const matches = [{ subdimension: 'health-care', score: 0.7, evidence: ['trạm y tế'] }]
    const read = { ...care('1'), serves: { main: 'health-care', also: [], matches } }
    const { serving } = area(joined([plan('own', 2024, 'province', [read, care('2')])]), 'health-care')
    expect(serving.map(({ evidence }) => evidence)).toEqual([['trạm y tế'], null])
  })
})

describe('items aimed at nothing weak', () => {
  // In 2023 Sơn La's certification is weak, its land certificates and justice access are not.
  const tasks = [
    item('1', 'procedures', 'land-certificates'),
    item('2', 'procedures', 'land-certificates', ['health-care']),
    item('3', 'procedures', '*'),
    item('4', 'accountability', 'justice-access'),
  ]

  it('serve no weak area, nor as a whole a dimension that has one', () => {
    const { unaimed } = joined([plan('own', 2024, 'province', tasks)])
    expect(unaimed.map(planned => planned.item.ref)).toEqual(['1', '4'])
  })

  it('are not told where scores are missing: what is not published may be weak', () => {
    // No score of Quảng Ninh was published for 2023.
    const found = areasOf(dataset, [plan('own', 2024, 'province', tasks, '22')], '22', 2023)
    expect(found.weak).toEqual([])
    expect(found.unaimed).toEqual([])
    expect(found.areas.every(({ score }) => typeof score !== 'number')).toBe(true)
  })
})

describe('every measured sub-dimension', () => {
  it('is there once, in every year, most urgent first', () => {
    const { framework, years } = dataset.panel
    for (const year of years) {
      const found = joined(bundled, year)
      const measured = framework
        .dimensionsIn(year)
        .flatMap(dimension => framework.subdimensionsIn(year, dimension))
      expect(found.areas.map(({ id }) => id).sort()).toEqual([...measured].sort())
      const priorities = found.areas.flatMap(({ priority }) => priority?.priority ?? [])
      expect(priorities).toEqual([...priorities].sort((a, b) => b - a))
    }
  })

  it('has its change from the year before, none in the first year', () => {
    expect(area(joined(bundled), 'health-care').change).toMatchObject({
      id: 'health-care',
      delta: -0.0432,
    })
    expect(joined(bundled, 2011).areas.map(({ change }) => change)).toEqual(Array(22).fill(null))
  })
})

describe('the bundled plans', () => {
  let states: Map<string, ReadonlySet<string>>
  beforeAll(() => {
    const results = ['14', '10', '35'].flatMap(province =>
      dataset.panel.years.map((year): [string, ReadonlySet<string>] => {
        const { areas } = areasOf(dataset, bundled, province, year)
        return [`${province} ${year}`, new Set(areas.map(({ coverage }) => coverage))]
      }),
    )
    states = new Map(results.filter(([, found]) => !found.has('no-plan')))
  })

  it('answer the results of the year before theirs, in their own province, and no others', () => {
    expect([...states.keys()].sort()).toEqual(['10 2021', '14 2021', '14 2023', '35 2020'])
  })

  it('speak for their own level: of the five only that of Sơn La 2024 is a province’s', () => {
    expect([...(states.get('14 2023') ?? [])].sort()).toEqual(['none', 'own'])
    for (const answered of ['10 2021', '14 2021', '35 2020'])
      expect([...(states.get(answered) ?? [])].filter(state => state === 'own')).toEqual([])
  })

  it('have as many items as their documents have rows and deepest points', () => {
    expect(bundled.map(found => [found.id, itemsOf(found).length])).toEqual([
      ['pac-nga-2022', 40 + 36],
      ['son-la-2024', 35],
      ['song-ma-2022', 31],
      ['thanh-liem-2021', 29],
      ['van-ban-2022', 38 + 43],
    ])
  })
})
