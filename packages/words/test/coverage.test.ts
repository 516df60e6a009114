import { areasOf, type Level, type Plan, type PlanItem } from '@papi-lens/plans'
import { describe, expect, it } from 'vitest'
import { bundledDataset, bundledPlans } from '../../../tests/bundled.ts'
import { wordsIn } from '../src/all.ts'

const [vi, en] = [wordsIn('vi').coverage, wordsIn('en').coverage]
const dataset = bundledDataset()
const bundled = bundledPlans(dataset)
const sonLa = { vi: 'Sơn La', en: 'Son La' }

function plan(level: Level | null, year: number | null, tasks: readonly PlanItem[] = []): Plan {
  const both = { vi: 'Kế hoạch', en: 'Plan' }
  const head = { title: both, number: null, date: null, basis: [], source: { file: 'a', note: null } }
  return {
    id: `${level} ${year}`,
    ...head,
    year,
    issuer: { ...both, level, province: '14' },
    measures: [],
    tasks,
  }
}
const items = (tasks: number, measures: number) => [
  ...Array(tasks).fill({ kind: 'task' }),
  ...Array(measures).fill({ kind: 'measure' }),
]
const finding = (plans: readonly Plan[], year: number) => {
  const areas = areasOf(dataset, plans, '14', year)
  return [vi.finding(areas, sonLa), en.finding(areas, sonLa)]
}

describe('plans in words', () => {
  it('are counted by level and year', () => {
    const two = [plan('district', 2022), plan('commune', 2022)]
    expect(vi.plans(two)).toBe('1 kế hoạch cấp huyện và 1 kế hoạch cấp xã, năm 2022')
    expect(en.plans(two)).toBe('1 district plan and 1 commune plan for 2022')
    const years = [plan('district', 2022), plan('district', 2021), plan('district', 2022)]
    expect(vi.plans(years)).toBe('2 kế hoạch cấp huyện, năm 2022; 1 kế hoạch cấp huyện, năm 2021')
    expect(en.plans(years)).toBe('2 district plans for 2022 and 1 district plan for 2021')
  })

  it('say what their documents do not tell', () => {
    expect(vi.plans([plan(null, null)])).toBe('1 kế hoạch chưa rõ cấp, chưa rõ năm')
    expect(en.plans([plan(null, null)])).toBe('1 plan of unknown level of unknown year')
  })
})

describe('items in words', () => {
  it('are tasks, measures or both, with their plural', () => {
    expect([vi.items(items(2, 0)), vi.items(items(0, 1)), vi.items(items(2, 1))]).toEqual([
      '2 nhiệm vụ',
      '1 giải pháp',
      '3 nhiệm vụ, giải pháp',
    ])
    expect([en.items(items(1, 0)), en.items(items(0, 2)), en.items(items(2, 1))]).toEqual([
      '1 task',
      '2 measures',
      '3 tasks and measures',
    ])
  })
})

describe('the finding', () => {
  it('says of every weak area that it has a task only from the plan of the province itself', () => {
    expect(finding(bundled, 2023)).toEqual([
      'cả 14 nội dung yếu đều có nhiệm vụ, giải pháp trong kế hoạch cấp tỉnh năm 2024',
      'all 14 weak areas have a task or measure in the province plan for 2024',
    ])
    const lower = bundled.map(one =>
      one.year === 2024 ? { ...one, issuer: { ...one.issuer, level: 'district' as const } } : one,
    )
    expect(finding(lower, 2023)).toEqual([
      'chưa nạp kế hoạch cấp tỉnh của Sơn La cho năm 2024; 1 kế hoạch cấp huyện, năm 2024 có nhiệm vụ, giải pháp cho 14/14 nội dung yếu',
      'no plan of Son La province itself is loaded for 2024; 1 district plan for 2024 has tasks or measures for 14 of 14 weak areas',
    ])
  })

  it('says what is not loaded, with its year, and what could not be read', () => {
    expect(finding([], 2023)).toEqual([
      'chưa nạp kế hoạch nào của Sơn La cho năm 2024',
      'no plan of Son La for 2024 is loaded',
    ])
    expect(finding([plan('province', 2024)], 2023)).toEqual([
      'không đọc được, hoặc chỉ đọc được một phần, 1 kế hoạch cấp tỉnh, năm 2024',
      '1 province plan for 2024 could not be read, or only in part',
    ])
  })

  it('tells the areas of the province’s plan from those of lower levels alone and those of none', () => {
    const [own] = bundled.filter(({ id }) => id === 'son-la-2024')
    const only = (dimension: string, level: Level): Plan => ({
      ...(own as Plan),
      id: level,
      issuer: { ...sonLa, level, province: '14' },
      measures: (own as Plan).measures.filter(measure => measure.dimension === dimension),
    })
    const [told] = finding([only('services', 'province'), only('corruption-control', 'commune')], 2023)
    expect(told).toBe(
      '4/14 nội dung yếu có nhiệm vụ, giải pháp trong kế hoạch cấp tỉnh năm 2024; ' +
        '4 nội dung chỉ có trong 1 kế hoạch cấp xã, năm 2024; 6 nội dung chưa có trong kế hoạch đã nạp',
    )
  })
})

describe('an area in words', () => {
  const { areas, plans } = areasOf(dataset, bundled, '14', 2023)
  const [first] = areas
  if (!first) throw new Error('no area')
  const told = (change: Partial<typeof first>, unread = false) => {
    const timed = { year: 2023, plans: { ...plans, unread: unread ? plans.answering : [] } }
    return [vi.area({ ...first, ...change }, timed), vi.cell({ ...first, ...change })]
  }

  it('names number, level and year', () => {
    expect(told({})).toEqual(['1 giải pháp trong 1 kế hoạch cấp tỉnh, năm 2024', '1 (cấp tỉnh)'])
    expect(told({ coverage: 'none', serving: [] })).toEqual([
      'chưa có nhiệm vụ, giải pháp trong 1 kế hoạch cấp tỉnh, năm 2024',
      '0',
    ])
  })

  it('tells what is not known from what is not there', () => {
    expect(told({ coverage: 'no-plan', serving: [] })).toEqual(['chưa nạp kế hoạch năm 2024', '–'])
    expect(told({ coverage: 'no-plan', serving: [] }, true)[0]).toBe(
      'chưa đọc được hết 1 kế hoạch cấp tỉnh, năm 2024',
    )
  })
})

it('some names of many end with how many more there are', () => {
  expect(vi.someOf(['A', 'B'], 5)).toBe('A, B và 3 nội dung khác')
  expect(vi.someOf(['A', 'B'], 2)).toBe('A và B')
  expect(en.someOf(['A'], 1)).toBe('A')
})
