import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBetween } from '../src/change.ts'
import { GROUPS, isLower, standing } from '../src/group.ts'
import type { ScoreRow } from '../src/panel.ts'
import { prioritiesOf } from '../src/priority.ts'
import { round4 } from '../src/round.ts'
import { scorecardOf } from '../src/scorecard.ts'
import { datasetOf, datasetWith, FRAMEWORK, PROVINCES, rowsOf, type Table } from './small-panel.ts'

const SEEDED = { seed: 2011, numRuns: 60 } as const
const CODES = PROVINCES.map(({ code }) => code)

/** A score in the middle of every scale, so that a constant can be added: 1.0000–2.5000, often alike. */
const score = fc.oneof(
  fc.integer({ min: 10_000, max: 25_000 }).map(units => units / 1e4),
  fc.constantFrom(1.5, 1.75, 2),
)
const column = fc.array(fc.option(score, { freq: 6 }), { minLength: 6, maxLength: 6 })
const fullColumn = fc.array(score, { minLength: 6, maxLength: 6 })

/** A table that has every unit of every year, with holes. */
const table: fc.Arbitrary<Table> = fc.record(
  Object.fromEntries(
    FRAMEWORK.units
      .filter(({ level }) => level !== 'total')
      .map(({ id }) => [
        id,
        fc.record(
          Object.fromEntries(
            FRAMEWORK.years.filter(year => FRAMEWORK.scale(id, year)).map(year => [year, column]),
          ),
        ),
      ]),
  ),
)

describe('order of rows', () => {
  it('does not matter', () => {
    const shuffled = table.chain(made => {
      const rows = rowsOf(made)
      return fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      )
    })
    const findings = (rows: ScoreRow[]) => {
      const dataset = datasetOf(rows)
      return CODES.map(code => [
        scorecardOf(dataset, code, 2005),
        changeBetween(dataset, code, 2004, 2005),
        prioritiesOf(dataset, code, 2005, { draws: 20 }),
      ])
    }
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(findings(others)).toEqual(findings(rows))
      }),
      { ...SEEDED, numRuns: 20 },
    )
  })
})

describe('a constant added to a unit in all provinces', () => {
  const shifted = fc.record({
    before: column,
    after: column,
    constant: fc.integer({ min: -5_000, max: 5_000 }).map(units => units / 1e4),
  })
  const add = (scores: readonly (number | null)[], constant: number) =>
    scores.map(value => (value === null ? null : round4(value + constant)))
  const rowsOfVotes = (before: readonly (number | null)[], after: readonly (number | null)[]) => {
    const dataset = datasetWith({ votes: { 2001: before, 2002: after } })
    return CODES.map(code => ({
      row: changeBetween(dataset, code, 2001, 2002).rows.find(({ id }) => id === 'votes'),
      standing: standing(dataset.panel, code, 2002, 'votes'),
    }))
  }

  it('changes no rank, no group and no robustZ', () => {
    fc.assert(
      fc.property(shifted, ({ before, after, constant }) => {
        const plain = rowsOfVotes(before, after)
        const moved = rowsOfVotes(before, add(after, constant))
        expect(moved.map(({ standing }) => standing)).toEqual(plain.map(({ standing }) => standing))
        const z = (found: typeof plain) => found.map(({ row }) => row?.robustZ ?? null)
        expect(z(moved)).toEqual(z(plain).map(value => (value === null ? null : expect.closeTo(value, 6))))
      }),
      SEEDED,
    )
  })

  it('in both years changes no difference and no flag', () => {
    fc.assert(
      fc.property(shifted, ({ before, after, constant }) => {
        const plain = rowsOfVotes(before, after)
        const moved = rowsOfVotes(add(before, constant), add(after, constant))
        const judged = (found: typeof plain) =>
          found.map(({ row }) => [row?.delta, row?.direction, row?.groupFrom, row?.groupTo, row?.flags])
        expect(judged(moved)).toEqual(judged(plain))
      }),
      SEEDED,
    )
  })
})

describe('groups', () => {
  it('split provinces consistently with ranks', () => {
    fc.assert(
      fc.property(fullColumn, scores => {
        const { panel } = datasetWith({ votes: { 2001: scores } })
        const standings = CODES.flatMap(code => standing(panel, code, 2001, 'votes') ?? [])
        expect(standings).toHaveLength(6)
        for (const a of standings) {
          expect(GROUPS).toContain(a.group)
          for (const b of standings) {
            // A better rank is never in a lower group, and an equal rank is in the same.
            expect(a.rank < b.rank && isLower(a.group, b.group)).toBe(false)
            expect(a.rank === b.rank && a.group !== b.group).toBe(false)
          }
        }
      }),
      SEEDED,
    )
  })
})

describe('a redefined pair of years', () => {
  it('raises no decline flag, whatever the scores', () => {
    fc.assert(
      fc.property(table, made => {
        const dataset = datasetWith(made)
        const rows = CODES.flatMap(code => changeBetween(dataset, code, 2002, 2003).rows).filter(
          ({ comparability }) => comparability === 'redefined',
        )
        // gifts, voice and total of six provinces
        expect(rows).toHaveLength(18)
        for (const { flags, direction, delta, robustZ } of rows) {
          expect([direction, delta, robustZ]).toEqual([null, null, null])
          expect(flags.filter(flag => flag !== 'weak')).toEqual([])
        }
      }),
      SEEDED,
    )
  })
})

describe('priorities', () => {
  it('have components from 0 to 1 and come in descending order', () => {
    fc.assert(
      fc.property(table, made => {
        const dataset = datasetWith(made)
        for (const code of CODES) {
          const priorities = prioritiesOf(dataset, code, 2005, { draws: 5 })
          const numbers = priorities.flatMap(({ components, stability }) => [
            ...Object.values(components),
            stability,
          ])
          expect(numbers.filter(value => !(value >= 0 && value <= 1))).toEqual([])
          const order = priorities.map(({ priority }) => priority)
          expect(order).toEqual([...order].sort((a, b) => b - a))
        }
      }),
      SEEDED,
    )
  })
})
