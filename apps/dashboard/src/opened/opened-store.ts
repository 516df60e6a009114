import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { mark, type OpenedKind, tellNews } from './opened-news.ts'

/** A file that the reader opened, as the browser keeps it. */
export interface OpenedEntry<Content> {
  readonly kind: OpenedKind
  /** Unlike any other of its kind. */
  readonly id: string
  /** What the file is called; of several that were opened together, all. */
  readonly names: readonly string[]
  /** When it was opened, in milliseconds since 1970: entries come in this order. */
  readonly openedAt: number
  /** What was read of it: plain data, as structured clones can hold it. Whoever reads it again must check it. */
  readonly content: Content
}

/**
 * Why the browser does not keep something: it refuses to (`denied`), has no room for it (`full`), holds what a later release
 * wrote (`newer`), does not answer (`silent`), or anything else (`failed`).
 */
export type KeepingProblem = 'denied' | 'full' | 'newer' | 'silent' | 'failed'

/** The browser did not keep, or did not give, what was opened. */
export class KeepingError extends Error {
  override readonly name = 'KeepingError'
  readonly problem: KeepingProblem

  constructor(problem: KeepingProblem, cause: unknown) {
    super(`keeping failed: ${problem}`, { cause })
    this.problem = problem
  }
}

/** Where what the reader opened is kept until it is removed; the same for all tabs, and for nobody else. */
export interface OpenedStore {
  /** All of a kind, in the order in which they were opened. @throws {KeepingError} */
  list(kind: OpenedKind): Promise<readonly OpenedEntry<unknown>[]>
  /** One; null if there is none of that id. @throws {KeepingError} */
  get(kind: OpenedKind, id: string): Promise<OpenedEntry<unknown> | null>
  /** Keeps one whole or not at all, in place of another with its id; tells the other tabs. @throws {KeepingError} */
  put(entry: OpenedEntry<unknown>): Promise<void>
  /** Forgets one, if it is there; tells the other tabs. @throws {KeepingError} */
  delete(kind: OpenedKind, id: string): Promise<void>
}

interface Schema extends DBSchema {
  readonly entries: { key: [OpenedKind, string]; value: OpenedEntry<unknown> }
}

const NAME = 'papi-lens'
const VERSION = 1
/** Milliseconds after which a browser that does not answer is taken to refuse. */
const PATIENCE = 10_000

/** The store of this browser; nothing of it is opened before it is asked for. */
export function browserStore(): OpenedStore {
  let opening: Promise<IDBPDatabase<Schema>> | null = null
  const forget = () => {
    opening = null
  }
  const open = () => {
    opening ??= openDB<Schema>(NAME, VERSION, {
      upgrade: database => void database.createObjectStore('entries', { keyPath: ['kind', 'id'] }),
      // A later release in another tab wants to change the form; the next call opens it anew, and is told.
      blocking(_current, _wanted, event) {
        forget()
        ;(event.target as IDBDatabase | null)?.close()
      },
      terminated: forget,
    }).catch(error => {
      forget()
      throw error
    })
    return opening
  }
  const ask = async <T>(question: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    try {
      return await withPatience(async () => question(await open()))
    } catch (error) {
      throw error instanceof KeepingError ? error : new KeepingError(problemOf(error), error)
    }
  }
  const ofKind = (kind: OpenedKind) => IDBKeyRange.bound([kind], [kind, []])
  return {
    list: kind =>
      ask(async database => {
        const found = await database.getAll('entries', ofKind(kind))
        mark(kind, found.length > 0)
        return found.sort((a, b) => a.openedAt - b.openedAt)
      }),
    get: (kind, id) => ask(async database => (await database.get('entries', [kind, id])) ?? null),
    put: entry =>
      ask(async database => {
        const writing = database.transaction('entries', 'readwrite', { durability: 'strict' })
        await Promise.all([writing.store.put(entry), writing.done])
        mark(entry.kind, true)
        tellNews({ kind: entry.kind })
      }),
    delete: (kind, id) =>
      ask(async database => {
        const writing = database.transaction('entries', 'readwrite')
        await writing.store.delete([kind, id])
        const left = await writing.store.count(ofKind(kind))
        await writing.done
        mark(kind, left > 0)
        tellNews({ kind })
      }),
  }
}

function problemOf(error: unknown): KeepingProblem {
  switch (error instanceof DOMException ? error.name : '') {
    case 'QuotaExceededError':
      return 'full'
    case 'VersionError':
      return 'newer'
    case 'SecurityError':
    case 'InvalidStateError':
    case 'NotAllowedError':
    case 'UnknownError':
      return 'denied'
    default:
      // A browser that has no such store at all.
      return error instanceof ReferenceError || error instanceof TypeError ? 'denied' : 'failed'
  }
}

/** Some browsers leave a question open for ever. */
async function withPatience<T>(asking: () => Promise<T>): Promise<T> {
  let patience: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    patience = setTimeout(() => reject(new KeepingError('silent', null)), PATIENCE)
  })
  try {
    return await Promise.race([asking(), silence])
  } finally {
    clearTimeout(patience)
  }
}
