import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applied, inverse, MOST_STEPS, putting, remembered, removing } from '../../src/actions/action-edit.ts'
import { anyAction, anyList, madeAction } from './made-actions.ts'

describe('a step', () => {
  it('and its inverse leave a list as it was, whatever is put or removed', () => {
    fc.assert(
      fc.property(
        anyList,
        fc.array(anyAction, { maxLength: 4 }),
        fc.constantFrom('a1', 'a3', 'x'),
        (list, put, id) => {
          for (const step of [putting(list, put), removing(list, id)])
            expect(applied(applied(list, step), inverse(step))).toEqual(list)
        },
      ),
      { seed: 15 },
    )
  })

  it('puts what it puts, and leaves the rest as it is and where it is', () => {
    fc.assert(
      fc.property(anyList, anyAction, (list, action) => {
        const next = applied(list, putting(list, [action]))
        expect(next.find(({ id }) => id === action.id)).toEqual(action)
        expect(next.filter(({ id }) => id !== action.id)).toEqual(list.filter(({ id }) => id !== action.id))
        expect(new Set(next.map(({ id }) => id)).size).toBe(next.length)
      }),
      { seed: 15 },
    )
  })

  it('taken back after another tab wrote leaves what that tab wrote', () => {
    const [mine, theirs] = [madeAction(), madeAction({ id: 'b1', action: 'Của người khác' })]
    const step = putting([], [mine])
    const meanwhile = [theirs, ...applied([], step)]
    expect(applied(meanwhile, inverse(step))).toEqual([theirs])
    const gone = removing([mine], 'a1')
    expect(applied([theirs], inverse(gone))).toEqual([mine, theirs])
  })

  it('that changes nothing is none', () => {
    expect(putting([madeAction()], [madeAction()])).toEqual([])
    expect(removing([], 'a1')).toEqual([])
    expect(remembered([], [])).toEqual([])
  })

  it('can be taken back for a good while, and not for ever', () => {
    const step = putting([], [madeAction()])
    let steps = remembered([], step)
    for (let n = 0; n < 300; n++) steps = remembered(steps, step)
    expect(steps.length).toBe(MOST_STEPS)
    expect(MOST_STEPS).toBeGreaterThanOrEqual(20)
  })
})
