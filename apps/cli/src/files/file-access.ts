import { dirname, join, resolve } from 'node:path'
import type { Environment, OpenFile, OpenFolder } from '../call/environment.ts'
import { InputError } from '../call/failure.ts'
import { reading, tidily, unreadable, writing } from './file-error.ts'
import type { Entry, FileSystem } from './file-system.ts'
import { isTicket, lockFolder, tryLockFolder } from './folder-lock.ts'
import { finishUpdate, isUpdate, updateFolder } from './folder-update.ts'
import type { Owner } from './owner.ts'
import { orNull, readTogether } from './read-together.ts'
import { removeLeftovers, writeFileWhole } from './write-file.ts'

/** The part of the environment that is about files. */
export type FileAccess = Pick<
  Environment,
  'readText' | 'readFolder' | 'listFolder' | 'openFile' | 'writeFile' | 'openFolder'
>

/**
 * Files as a call of the command has them. It remembers what it has read, and refuses to write over that: under another
 * spelling, through links, whatever the option was called.
 */
export function fileAccess(files: FileSystem, owner: Owner): FileAccess {
  // By what is the same for all names of a file; those that were opened as what a command is about, and the others.
  const [opened, read] = [new Set<string>(), new Set<string>()]
  const remember = ({ kind, identity }: Entry, into: Set<string>) => {
    if (kind === 'file') into.add(identity)
  }
  const refuseInput = (path: string, own: ReadonlySet<string> = new Set()) => {
    const { identity = '' } = writing(path, () => orNull(() => files.find(path))) ?? {}
    if (opened.has(identity) || (read.has(identity) && !own.has(identity)))
      throw new InputError(({ command: { storage } }) => storage.isInput(path))
  }
  return {
    readText: path =>
      reading(path, () =>
        orNull(() => {
          const { bytes, entry } = files.read(path)
          remember(entry, read)
          return textOf(bytes)
        }),
      ),
    listFolder: path => reading(path, () => orNull(() => [...files.list(path)].sort())),
    readFolder: (folder, names) => {
      heal(files, owner, folder)
      const { texts, entries } = readTogether(files, folder, names)
      for (const entry of entries) remember(entry, read)
      return texts
    },
    openFile: path => {
      const found = reading(path, () => orNull(() => files.find(path)))
      if (!found) return null
      if (found.kind === 'folder') throw unreadable(path, Object.assign(new Error(), { code: 'EISDIR' }))
      remember(found, opened)
      return { size: found.size, pieces: piecesOf(files, path) } satisfies OpenFile
    },
    writeFile: (path, bytes) => {
      refuseInput(path)
      writeFileWhole(files, owner, path, bytes)
    },
    openFolder: async (folder, onWait): Promise<OpenFolder> => {
      const made = writing(folder, () => missingIn(files, folder))
      const release = await lockFolder(files, owner, folder, { onWait })
      const own = new Set<string>()
      try {
        writing(folder, () => finishUpdate(files, folder))
      } catch (error) {
        release()
        throw error
      }
      removeLeftovers(files, owner, folder)
      return {
        read: names => {
          const { texts, entries } = readTogether(files, folder, names)
          for (const entry of entries) remember(entry, own)
          return texts
        },
        write: contents => {
          for (const name of contents.keys()) refuseInput(join(folder, name), own)
          writing(folder, () => updateFolder(files, folder, contents))
        },
        release: () => {
          release()
          // What was made for nothing goes again; what is not empty stays.
          tidily(() => {
            for (const path of made) files.removeEmptyFolder(path)
          })
        },
      }
    },
  }
}

/** Carries out what a killed call left behind in a folder, if nobody is writing there and it may be written to. */
function heal(files: FileSystem, owner: Owner, folder: string): void {
  tidily(() => {
    if (!files.list(folder).some(name => isUpdate(name) || isTicket(name))) return
    const release = tryLockFolder(files, owner, folder)
    if (release === null) return
    tidily(() => finishUpdate(files, folder))
    release()
  })
}

async function* piecesOf(files: FileSystem, path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* files.readPieces(path)
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** The folders that are not there yet, the innermost first. */
function missingIn(files: FileSystem, folder: string): string[] {
  const missing: string[] = []
  for (let path = resolve(folder); files.find(path) === null; path = dirname(path)) missing.push(path)
  return missing
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
