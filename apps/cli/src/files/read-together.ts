import { join } from 'node:path'
import { InputError } from '../call/failure.ts'
import { reading } from './file-error.ts'
import { codeOf, type Entry, type FileSystem } from './file-system.ts'
import { COMMITTED } from './folder-update.ts'

/** Where a part of the path is a file, nothing is below it. */
const NOTHING_THERE = ['ENOENT', 'ENOTDIR']

/** How often files are read anew because they were written meanwhile. */
const TRIES = 20

/** Files of a folder as they were at one moment. */
export interface FolderReading {
  /** By the paths asked for; null for a file that is not there. */
  readonly texts: ReadonlyMap<string, string | null>
  readonly entries: readonly Entry[]
}

/**
 * Reads files of a folder as they were together at one moment, though another call may be writing them: a committed update
 * counts as carried out, and files that changed while others were read are all read again.
 *
 * @throws {InputError} if a file cannot be read, or they never stay the same
 */
export function readTogether(files: FileSystem, folder: string, names: readonly string[]): FolderReading {
  for (let tries = 0; tries < TRIES; tries++) {
    const found = names.map(name => ({ name, ...readOne(files, folder, name) }))
    // As none of them changed since it was read, all were there when the last one was.
    if (found.every(({ name, entry }) => versionOf(files, folder, name) === (entry?.version ?? null))) {
      return {
        texts: new Map(found.map(({ name, text }) => [name, text])),
        entries: found.flatMap(({ entry }) => entry ?? []),
      }
    }
  }
  throw new InputError(({ command: { storage } }) => storage.keepsChanging(folder))
}

function readOne(files: FileSystem, folder: string, name: string) {
  for (const path of placesOf(folder, name)) {
    const found = reading(path, () => orNull(() => files.read(path)))
    if (found)
      return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(found.bytes), entry: found.entry }
  }
  return { text: null, entry: null }
}

function versionOf(files: FileSystem, folder: string, name: string): string | null {
  for (const path of placesOf(folder, name)) {
    const found = reading(path, () => orNull(() => files.find(path)))
    if (found) return found.version
  }
  return null
}

/** Where a file may lie: in an update first, as it leaves that for its place. */
function placesOf(folder: string, name: string): readonly string[] {
  return [join(folder, COMMITTED, name), join(folder, name)]
}

/** What is read, or null if nothing is there. */
export function orNull<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (NOTHING_THERE.includes(codeOf(error))) return null
    throw error
  }
}
