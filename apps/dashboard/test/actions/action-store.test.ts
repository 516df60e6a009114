import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/actions/action.ts'
import { createActionStore, type Keeper } from '../../src/actions/action-store.ts'
import { madeAction } from './made-actions.ts'

const KEY = 'papi-lens-actions'

/** A keeper as a browser has one, with room for so many characters. */
function keeperOf(room = 5_000_000, texts = new Map<string, string>()): Keeper & { texts: typeof texts } {
  return {
    texts,
    getItem: key => texts.get(key) ?? null,
    setItem(key, text) {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError')
      texts.set(key, text)
    },
  }
}

describe('the list of actions', () => {
  it('is there again after the page was closed', () => {
    const keeper = keeperOf()
    createActionStore(() => keeper).put([madeAction()])
    const again = createActionStore(() => keeper)
    expect(again.actions.value).toEqual([madeAction()])
    expect(again.keeping.value).toBe('kept')
  })

  it('undoes what was done, the latest first, also removals', () => {
    const keeper = keeperOf()
    const kept = createActionStore(() => keeper)
    for (let n = 0; n < 25; n++) kept.put([madeAction({ action: `${n}` })])
    kept.remove('a1')
    expect(kept.actions.value).toEqual([])
    for (let n = 24; n >= 0; n--) {
      kept.undo()
      expect(kept.actions.value).toEqual([madeAction({ action: `${n}` })])
    }
    kept.undo()
    kept.undo()
    expect([kept.actions.value, kept.steps.value]).toEqual([[], []])
  })

  it('of two tabs is one: none writes over the other, and undo takes back the own step only', () => {
    const keeper = keeperOf()
    const [one, two] = [createActionStore(() => keeper), createActionStore(() => keeper)]
    one.put([madeAction()])
    two.put([madeAction({ id: 'b1' })])
    one.follow()
    expect(one.actions.value.map(({ id }) => id)).toEqual(['a1', 'b1'])
    one.undo()
    two.follow()
    expect(two.actions.value.map(({ id }) => id)).toEqual(['b1'])
  })

  it('keeps what was written in other fields, here just before or in another tab', () => {
    const keeper = keeperOf()
    const [one, two] = [createActionStore(() => keeper), createActionStore(() => keeper)]
    one.put([madeAction()])
    one.write('a1', 'lead', 'Sở Nội vụ')
    two.write('a1', 'due', 'quý I/2024')
    one.write('a1', 'status', 'done')
    one.write('gone', 'status', 'done')
    const written = madeAction({ lead: 'Sở Nội vụ', due: 'quý I/2024', status: 'done' })
    expect(one.actions.value).toEqual([written])
    expect(one.steps.value.length).toBe(3)
  })

  it('stays where storage is denied or full, and says so', () => {
    const denied = createActionStore(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    const full = createActionStore(() => keeperOf(10))
    for (const store of [denied, full]) {
      store.put([madeAction()])
      store.put([madeAction({ id: 'b1' })])
      store.undo()
      store.follow()
      expect(store.actions.value).toEqual([madeAction()])
      expect(store.keeping.value).toBe('memory')
    }
  })

  it('does not grow without end, and says what did not go in', () => {
    const keeper = keeperOf()
    const store = createActionStore(() => keeper)
    const many = Array.from({ length: LIMITS.actions }, (_, at) => madeAction({ id: `a${at}` }))
    expect(store.put(many)).toBe(true)
    expect(store.put([madeAction({ id: 'one-more' })])).toBe(false)
    expect([store.actions.value.length, store.keeping.value]).toEqual([LIMITS.actions, 'full'])
    expect(store.put([madeAction({ id: 'a0', status: 'done' })])).toBe(true)
    expect(store.keeping.value).toBe('kept')
  })

  it('puts aside what it cannot read, and leaves alone what a later release wrote', () => {
    const damaged = keeperOf(1e6, new Map([[KEY, '{"format":"papi-lens-actions"']]))
    const store = createActionStore(() => damaged)
    expect(store.keeping.value).toBe('aside')
    store.put([madeAction()])
    expect([...damaged.texts.values()]).toContain('{"format":"papi-lens-actions"')
    expect(createActionStore(() => damaged).actions.value).toEqual([madeAction()])

    const text = '{"format":"papi-lens-actions","version":9,"actions":[{"new":1}]}'
    const later = keeperOf(1e6, new Map([[KEY, text]]))
    const apart = createActionStore(() => later)
    apart.put([madeAction()])
    expect([apart.keeping.value, apart.actions.value.length]).toEqual(['newer', 1])
    expect([...later.texts]).toEqual([[KEY, text]])
  })
})
