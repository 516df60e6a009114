import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import { hearNews, type OpenedKind } from './opened-news.ts'
import { KeepingError, type KeepingProblem, type OpenedEntry, type OpenedStore } from './opened-store.ts'

/** Whether the browser keeps what was opened; else why not, and what was opened lives as long as this tab. */
export type Keeping = 'kept' | KeepingProblem

/** What the reader opened of one kind: kept by the browser, the same in every tab, with steps to be undone. */
export interface OpenedFiles<Content> {
  /** In the order in which they were opened. */
  readonly entries: ReadonlySignal<readonly OpenedEntry<Content>[]>
  readonly keeping: ReadonlySignal<Keeping>
  readonly canUndo: ReadonlySignal<boolean>
  /** Brings what the browser keeps, and from then on what other tabs do to it. What cannot be read is left out. */
  follow(): Promise<void>
  /** Takes one in, in place of another with its id; it is in use whether the browser keeps it or not. */
  put(entry: Omit<OpenedEntry<Content>, 'kind'>): Promise<void>
  remove(ids: readonly string[]): Promise<void>
  /** Takes back the latest step of this tab. */
  undo(): Promise<void>
}

/** Entries as they were before a step; null where there was none. */
type Step<Content> = ReadonlyMap<string, OpenedEntry<Content> | null>

/**
 * Files of a kind in a store.
 *
 * @param read what was kept as what it is; null if it is not, as after a change of its form
 */
export function openedFiles<Content>(
  kind: OpenedKind,
  store: OpenedStore,
  read: (content: unknown) => Content | null,
): OpenedFiles<Content> {
  const entries = signal<readonly OpenedEntry<Content>[]>([])
  const keeping = signal<Keeping>('kept')
  const steps = signal<readonly Step<Content>[]>([])
  /** Ids of what the browser did not take, or did not forget: for these, what is here counts. */
  const apart = new Set<string>()
  let following: Promise<void> | null = null

  const known = ({ content, ...entry }: OpenedEntry<unknown>): OpenedEntry<Content>[] => {
    const found = read(content)
    return found === null ? [] : [{ ...entry, content: found }]
  }
  const bring = async () => {
    try {
      const listed = (await store.list(kind)).flatMap(known).filter(({ id }) => !apart.has(id))
      entries.value = inOrder([...listed, ...entries.value.filter(({ id }) => apart.has(id))])
    } catch (error) {
      keeping.value = problemOf(error)
    }
  }
  const change = async (next: Step<Content>) => {
    entries.value = inOrder([
      ...entries.value.filter(({ id }) => !next.has(id)),
      ...[...next.values()].filter(entry => entry !== null),
    ])
    for (const [id, entry] of next) {
      try {
        await (entry === null ? store.delete(kind, id) : store.put(entry))
        apart.delete(id)
        keeping.value = apart.size === 0 ? 'kept' : keeping.value
      } catch (error) {
        apart.add(id)
        keeping.value = problemOf(error)
      }
    }
  }
  const step = (next: Step<Content>) => {
    const before = new Map(
      [...next.keys()].map(id => [id, entries.value.find(entry => entry.id === id) ?? null] as const),
    )
    return batch(() => {
      steps.value = [...steps.value, before]
      return change(next)
    })
  }
  return {
    entries,
    keeping,
    canUndo: computed(() => steps.value.length > 0),
    follow() {
      following ??= (async () => {
        hearNews(news => {
          if (news.kind === kind) void bring()
        })
        await bring()
      })()
      return following
    },
    put: entry => step(new Map([[entry.id, { ...entry, kind }]])),
    remove: ids => step(new Map(ids.map(id => [id, null]))),
    async undo() {
      const last = steps.value.at(-1)
      if (!last) return
      steps.value = steps.value.slice(0, -1)
      await change(last)
    },
  }
}

/** An id that no other entry has. */
export function newOpenedId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

function problemOf(error: unknown): KeepingProblem {
  return error instanceof KeepingError ? error.problem : 'failed'
}

function inOrder<Content>(entries: readonly OpenedEntry<Content>[]): readonly OpenedEntry<Content>[] {
  return [...entries].sort((a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1))
}
