import type { FileSystem } from '../../src/files/file-system.ts'
import type { Owner } from '../../src/files/owner.ts'

/** What goes wrong at an operation: the call is killed there, or the system refuses, once or from then on. */
export type Mishap = 'killed' | { readonly code: string; readonly lasts: boolean }

/** Ends a call at an operation; nothing that it does afterwards reaches a file. */
class Killed extends Error {}

export interface UnluckyFiles {
  readonly files: FileSystem
  /** Operations so far, by name. */
  readonly done: string[]
  readonly isKilled: () => boolean
}

/**
 * Files of which the k-th operation, counted from 0, goes wrong. What is being written then is half written: that is what
 * a full disk and a kill leave. Before it nothing is different from the real thing.
 */
export function unluckyFiles(real: FileSystem, at: number, mishap: Mishap): UnluckyFiles {
  const done: string[] = []
  let isKilled = false
  const fail = (name: string): never => {
    if (mishap === 'killed') {
      isKilled = true
      throw new Killed(name)
    }
    throw Object.assign(new Error(name), { code: mishap.code })
  }
  const goesWrong = () =>
    isKilled || done.length - 1 === at || (mishap !== 'killed' && mishap.lasts && done.length > at)
  const files = new Proxy(real, {
    get: (target, name: keyof FileSystem & string) => {
      return (...given: [string, string & Uint8Array]) => {
        done.push(name)
        if (!goesWrong()) return Reflect.apply(target[name], target, given)
        const [path, content] = given
        if (name === 'create' && !isKilled && mayHalfBeDone(mishap))
          real.create(path, content.slice(0, content.length / 2))
        if (name === 'readPieces') return failing(() => fail(name))
        return fail(name)
      }
    },
  })
  return { files, done, isKilled: () => isKilled }
}

/** Where nothing may be written at all, no half is either. */
function mayHalfBeDone(mishap: Mishap): boolean {
  return mishap === 'killed' || mishap.code === 'ENOSPC' || mishap.code === 'EIO'
}

// biome-ignore lint/correctness/useYield: it fails before the first piece
async function* failing(fail: () => never): AsyncGenerator<Uint8Array> {
  fail()
}

/** Processes that a test makes and ends at will. */
export function madeOwners(): { next(): Owner; end(): void } {
  let [current, marks] = [0, 0]
  const gone = new Set<number>()
  return {
    next: () => {
      const pid = ++current
      return {
        mark: () => `test.0.${pid}.1.${++marks}`,
        isGone: mark => gone.has(Number(mark.split('.')[2])),
      }
    },
    end: () => void gone.add(current),
  }
}
