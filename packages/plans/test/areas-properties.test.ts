// Whatever plans are loaded: the states of areas follow from the plans for the year after alone.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../../../tests/bundled.ts'
import { type Areas, areasOf } from '../src/areas.ts'
import { LEVELS, type Plan } from '../src/plan.ts'
import type { PlanItem } from '../src/plan-item.ts'

const dataset = bundledDataset()
const { framework } = dataset.panel
const YEAR = 2023
const AREAS = framework
  .dimensionsIn(YEAR)
  .flatMap(dimension => framework.subdimensionsIn(YEAR, dimension).map(id => ({ id, dimension })))

const item: fc.Arbitrary<Omit<PlanItem, 'ref'>> = fc
  .record({
    kind: fc.constantFrom('task' as const, 'measure' as const),
    at: fc.nat(AREAS.length - 1),
    also: fc.uniqueArray(fc.nat(AREAS.length - 1), { maxLength: 3 }),
    isWhole: fc.boolean(),
  })
  .map(({ kind, at, also, isWhole }) => ({
    kind,
    line: 1,
    dimension: AREAS[at]?.dimension ?? null,
    title: { vi: 'việc', en: 'task' },
    serves: { main: isWhole ? '*' : (AREAS[at]?.id ?? '*'), also: also.flatMap(n => AREAS[n]?.id ?? []) },
    outputs: [],
    lead: [],
    partners: [],
    deadlines: [],
  }))

const plan = (year: fc.Arbitrary<number | null>, province: fc.Arbitrary<string | null>) =>
  fc
    .record({
      year,
      province,
      level: fc.constantFrom(...LEVELS, null),
      items: fc.array(item, { maxLength: 6 }),
    })
    .map(({ year, province, level, items }): Plan => {
      const both = { vi: 'kế hoạch', en: 'plan' }
      const numbered = items.map((one, at): PlanItem => ({ ...one, ref: `${at}` }))
      return {
        id: 'p',
        title: both,
        number: null,
        date: null,
        year,
        issuer: { ...both, level, province },
        basis: [],
        source: { file: 'p', note: null },
        tasks: numbered.filter(({ kind }) => kind === 'task'),
        measures: numbered
          .filter(({ kind }) => kind === 'measure')
          .map(measure => ({ ...measure, items: [] })),
      }
    })

const named = (plans: readonly Plan[]) => plans.map((one, at) => ({ ...one, id: `p${at}` }))
const answering = plan(fc.constant(YEAR + 1), fc.constantFrom('14', null))
const others = fc.oneof(
  plan(fc.constantFrom(2011, 2022, YEAR, YEAR + 2, null), fc.constant('14')),
  plan(fc.constant(YEAR + 1), fc.constant('10')),
)
const told = ({ areas, uncovered }: Areas) => [
  areas.map(({ id, coverage, serving, general }) => [
    id,
    coverage,
    serving.map(({ plan: of, item: { ref } }) => `${of.id}:${ref}`).sort(),
    general.length,
  ]),
  uncovered.map(({ id }) => id),
]
const check = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, property), { seed: 14, numRuns: 60 })

describe('the states of areas', () => {
  it('are those that the plans for the year after spell out', () => {
    check(fc.array(answering, { maxLength: 4 }), drawn => {
      const plans = named(drawn)
      const { areas, uncovered } = areasOf(dataset, plans, '14', YEAR)
      const isUnread = plans.some(({ tasks, measures }) => tasks.length + measures.length === 0)
      for (const { id, coverage, isWeak, serving } of areas) {
        const serves = ({ tasks, measures }: Plan) =>
          [...tasks, ...measures].filter(one => [one.serves.main, ...one.serves.also].includes(id)).length
        const own = plans.filter(({ issuer }) => issuer.level === 'province')
        const count = plans.reduce((sum, one) => sum + serves(one), 0)
        const expected = own.some(serves)
          ? 'own'
          : count > 0
            ? 'lower-level'
            : plans.length > 0 && !isUnread
              ? 'none'
              : 'no-plan'
        expect([id, coverage, serving.length]).toEqual([id, expected, count])
        expect(uncovered.some(one => one.id === id)).toBe(isWeak && expected === 'none')
      }
    })
  })

  it('do not depend on the order of the plans', () => {
    check(fc.array(answering, { maxLength: 4 }), drawn => {
      const plans = named(drawn)
      expect(told(areasOf(dataset, plans.toReversed(), '14', YEAR))).toEqual(
        told(areasOf(dataset, plans, '14', YEAR)),
      )
    })
  })

  it('do not depend on plans for other years, of other provinces or of no known year', () => {
    check(
      fc.tuple(fc.array(answering, { maxLength: 3 }), fc.array(others, { maxLength: 4 })),
      ([own, more]) => {
        const plans = named([...own, ...more])
        const alone = areasOf(dataset, plans.slice(0, own.length), '14', YEAR)
        expect(told(areasOf(dataset, plans, '14', YEAR))).toEqual(told(alone))
      },
    )
  })

  it('leave every item of the answering plans serving a weak area, an unscored one, or unaimed', () => {
    check(fc.array(answering, { maxLength: 3 }), drawn => {
      const { areas, unaimed } = areasOf(dataset, named(drawn), '14', YEAR)
      const aimed = areas
        .filter(({ isWeak, priority }) => isWeak || priority === null)
        .flatMap(({ serving, general }) => [...serving, ...general])
      const key = ({ plan: of, item: { ref } }: { plan: Plan; item: PlanItem }) => `${of.id}:${ref}`
      const both = new Set([...aimed, ...unaimed].map(key))
      expect(both.size).toBe(
        drawn.reduce((sum, { tasks, measures }) => sum + tasks.length + measures.length, 0),
      )
      expect(new Set(aimed.map(key)).size + unaimed.length).toBe(both.size)
    })
  })
})
