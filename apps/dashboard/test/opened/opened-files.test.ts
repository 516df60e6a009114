import { describe, expect, it } from 'vitest'
import { openedFiles } from '../../src/opened/opened-files.ts'
import {
  KeepingError,
  type KeepingProblem,
  type OpenedEntry,
  type OpenedStore,
} from '../../src/opened/opened-store.ts'

/** A store in memory, that refuses while it is told to. */
function storeOf(kept: OpenedEntry<unknown>[] = []) {
  let refusal: KeepingProblem | null = null
  const ask = () => {
    if (refusal !== null) throw new KeepingError(refusal, null)
  }
  const without = (id: string) => kept.filter(entry => entry.id !== id)
  const store: OpenedStore = {
    async list(kind) {
      ask()
      return kept.filter(entry => entry.kind === kind)
    },
    async get(kind, id) {
      ask()
      return kept.find(entry => entry.kind === kind && entry.id === id) ?? null
    },
    async put(entry) {
      ask()
      kept = [...without(entry.id), entry]
    },
    async delete(_, id) {
      ask()
      kept = without(id)
    },
  }
  return {
    store,
    ids: () => kept.map(({ id }) => id),
    refuse(problem: KeepingProblem | null) {
      refusal = problem
    },
  }
}

const isText = (content: unknown) => (typeof content === 'string' ? content : null)
const entry = (id: string, openedAt: number, content = id) => ({
  id,
  names: [`${id}.csv`],
  openedAt,
  content,
})
const filesIn = (store: OpenedStore) => openedFiles('scores', store, isText)
const idsOf = ({ entries }: ReturnType<typeof filesIn>) => entries.value.map(({ id }) => id)

describe('opened files', () => {
  it('are there again in the order in which they were opened, each kind for itself', async () => {
    const { store } = storeOf()
    const first = filesIn(store)
    await first.put(entry('b', 2))
    await first.put(entry('a', 1))
    await openedFiles('plan', store, isText).put(entry('c', 3))
    const again = filesIn(store)
    expect(idsOf(again)).toEqual([])
    await again.follow()
    expect(idsOf(again)).toEqual(['a', 'b'])
    expect(again.keeping.value).toBe('kept')
  })

  it('are left out where what is kept is not what it should be', async () => {
    const { store } = storeOf()
    await store.put({ kind: 'scores', ...entry('a', 1), content: 7 })
    await store.put({ kind: 'scores', ...entry('b', 2) })
    const files = filesIn(store)
    await files.follow()
    expect(idsOf(files)).toEqual(['b'])
  })

  it('are put back and taken out again by undoing, the latest step first', async () => {
    const { store, ids } = storeOf()
    const files = filesIn(store)
    await files.put(entry('a', 1))
    await files.put(entry('a', 1, 'mended'))
    await files.put(entry('b', 2))
    await files.remove(['a', 'b'])
    expect(ids()).toEqual([])
    await files.undo()
    expect(idsOf(files)).toEqual(['a', 'b'])
    expect(ids()).toEqual(['a', 'b'])
    expect(files.entries.value[0]?.content).toBe('mended')
    await files.undo()
    await files.undo()
    expect(files.entries.value.map(({ content }) => content)).toEqual(['a'])
    await files.undo()
    expect(files.canUndo.value).toBe(false)
    await files.undo()
    expect(idsOf(files)).toEqual([])
    expect(ids()).toEqual([])
  })

  it.each(['denied', 'full', 'newer', 'silent', 'failed'] as const)(
    'are in use although the browser does not keep them, and say why (%s)',
    async problem => {
      const { store, ids, refuse } = storeOf()
      const files = filesIn(store)
      await files.put(entry('a', 1))
      refuse(problem)
      await files.put(entry('b', 2))
      expect(idsOf(files)).toEqual(['a', 'b'])
      expect(files.keeping.value).toBe(problem)
      expect(ids()).toEqual(['a'])
      refuse(null)
      await files.follow()
      expect(idsOf(files)).toEqual(['a', 'b'])
      await files.put(entry('b', 2))
      expect(files.keeping.value).toBe('kept')
      expect(ids()).toEqual(['a', 'b'])
    },
  )

  it('that the browser does not forget are gone for this page', async () => {
    const { store, refuse } = storeOf()
    const files = filesIn(store)
    await files.put(entry('a', 1))
    refuse('failed')
    await files.remove(['a'])
    expect(idsOf(files)).toEqual([])
    expect(files.keeping.value).toBe('failed')
    refuse(null)
    await files.follow()
    expect(idsOf(files)).toEqual([])
  })
})
