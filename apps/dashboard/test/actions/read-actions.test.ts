import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/actions/action.ts'
import { readActions, writeActions } from '../../src/actions/read-actions.ts'
import { anyList, madeAction } from './made-actions.ts'

const fileOf = (actions: readonly unknown[], own = {}) =>
  JSON.stringify({ format: 'papi-lens-actions', version: 1, actions, ...own })

describe('a file of actions', () => {
  it('gives what was written, whatever it was', () => {
    fc.assert(
      fc.property(anyList, fc.constantFrom(0, 2), (list, space) => {
        expect(readActions(writeActions(list, space))).toEqual({ actions: list, faults: [] })
      }),
      { seed: 15 },
    )
  })

  it('of any text gives actions or faults, and throws never', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map(value => fileOf([value])),
        ),
        text => {
          const { actions, faults } = readActions(text)
          expect(actions.length + faults.length).toBeGreaterThan(0)
        },
      ),
      { seed: 15 },
    )
  })

  it.each([
    ['', 'no-json'],
    ['{"format":', 'no-json'],
    ['[]', 'no-list'],
    ['null', 'no-list'],
    [fileOf([], { format: 'something-else' }), 'no-list'],
    [fileOf([], { version: 2 }), 'newer'],
    [`${'['.repeat(5000)}${']'.repeat(5000)}`, 'too-large'],
    [' '.repeat(LIMITS.characters + 1), 'too-large'],
  ])('is refused as a whole where it is none: %.40s', (text, code) => {
    expect(readActions(text)).toEqual({ actions: [], faults: [{ code }] })
  })

  it('tells the place and the field of what is not right, and takes the rest', () => {
    const good = madeAction()
    const bad = [
      { ...good, id: '../x' },
      { ...good, id: 'b', year: 2022.5 },
      { ...good, id: 'c', status: 'lost' },
      { ...good, id: 'd', lead: 'x'.repeat(LIMITS.letters + 1) },
      { ...good, id: 'e', deadlines: [{ of: 'task', kind: 'by-date', date: 'soon' }] },
      { ...good, id: 'f', source: { id: 'a', plan: 'A' } },
      { ...good },
      7,
    ]
    const { actions, faults } = readActions(fileOf([good, ...bad]))
    expect(actions).toEqual([good])
    expect(faults.map(fault => (fault.code === 'action' ? [fault.place, fault.field] : fault))).toEqual([
      [2, 'id'],
      [3, 'year'],
      [4, 'status'],
      [5, 'lead'],
      [6, 'deadlines.0.date'],
      [7, 'source.ref'],
      [8, 'id'],
      [9, ''],
    ])
  })

  it('of more than a list may hold is taken up to there, and says so', () => {
    const many = Array.from({ length: LIMITS.actions + 3 }, (_, at) => madeAction({ id: `a${at}` }))
    const { actions, faults } = readActions(fileOf(many))
    expect(actions.length).toBe(LIMITS.actions)
    expect(faults).toEqual([{ code: 'too-many', taken: LIMITS.actions, of: LIMITS.actions + 3 }])
  })

  it('loses what would steer or turn text, and keeps its lines', () => {
    const [read] = readActions(fileOf([madeAction({ cause: 'một\nhai\u001b[2J\u202e' })])).actions
    expect(read?.cause).toBe('một\nhai[2J')
  })
})
