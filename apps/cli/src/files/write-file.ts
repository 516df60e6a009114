import { basename, dirname, join, resolve } from 'node:path'
import { InputError } from '../call/failure.ts'
import { tidily, writing } from './file-error.ts'
import type { FileSystem } from './file-system.ts'
import type { Owner } from './owner.ts'

/** Begins the names of files that are not whole yet. */
const UNFINISHED = '.papi-file.'

/**
 * Writes a file whole or not at all: into a file beside it first, which then takes its name. What is no plain file,
 * such as a device, is written to as it is. What earlier calls left beside it when they were killed is removed.
 *
 * @throws {InputError} if the folder is missing or nothing can be written there
 */
export function writeFileWhole(files: FileSystem, owner: Owner, path: string, bytes: Uint8Array): void {
  writing(path, () => {
    const folder = dirname(resolve(path))
    if (files.find(folder) === null)
      throw new InputError(({ command: { storage } }) => storage.noFolder(folder))
    const found = files.find(path)
    if (found?.kind === 'folder')
      throw new InputError(({ command: { storage } }) => storage.cannotWrite(path, 'EISDIR'))
    if (found?.kind === 'other') {
      files.writeTo(path, bytes)
      return
    }
    // A file that may only be read is not replaced either.
    if (found) files.requireWritable(path)
    // The file that a link points to is the one to replace.
    replaceFile(files, owner, found ? files.realPath(path) : resolve(path), bytes, found?.mode)
  })
}

function replaceFile(
  files: FileSystem,
  owner: Owner,
  target: string,
  bytes: Uint8Array,
  mode: number | undefined,
): void {
  const folder = dirname(target)
  removeLeftovers(files, owner, folder)
  const unfinished = join(folder, `${UNFINISHED}${owner.mark()}`)
  try {
    files.create(unfinished, bytes, mode)
    files.rename(unfinished, join(folder, basename(target)))
  } catch (error) {
    tidily(() => files.remove(unfinished))
    throw error
  }
  files.sync(folder)
}

/** Removes the unfinished files of calls that are no more. */
export function removeLeftovers(files: FileSystem, owner: Owner, folder: string): void {
  tidily(() => {
    for (const name of files.list(folder)) {
      if (name.startsWith(UNFINISHED) && owner.isGone(name.slice(UNFINISHED.length)))
        files.remove(join(folder, name))
    }
  })
}
