import { dirname, join, relative, resolve, sep } from 'node:path'
import { InputError } from '../call/failure.ts'
import { tidily } from './file-error.ts'
import { codeOf, type FileSystem } from './file-system.ts'

/** New files of a folder that are not all written yet; of no use to anybody but the call that writes them. */
const STAGED = '.papi-new'

/** New files of a folder, all of them: from the moment this name is there, they are what the folder holds. */
export const COMMITTED = '.papi-update'

/**
 * Writes files of a folder, by their paths in it, so that whoever reads it through `readTogether` sees all or none of
 * them, whenever the call is killed or the machine loses power: they are written out in a folder of their own, which
 * then gets the name of a committed update in one step, and only then take their places. An update that was committed
 * and not carried out counts as written; whoever locks the folder next carries it out. Other files stay as they are.
 *
 * The folder must be locked, and tidied by `finishUpdate`.
 *
 * @throws {InputError} if an update was committed and cannot be carried out yet
 * @throws the system's error if nothing was changed
 */
export function updateFolder(
  files: FileSystem,
  folder: string,
  contents: ReadonlyMap<string, string | Uint8Array>,
): void {
  const target = files.realPath(folder)
  for (const file of contents.keys()) requirePlace(files, target, file)
  const staged = join(target, STAGED)
  try {
    for (const [file, content] of contents) {
      files.makeFolder(dirname(join(staged, file)))
      files.create(join(staged, file), content, files.find(join(target, file))?.mode)
    }
    for (const path of foldersIn(files, staged)) files.sync(path)
    files.rename(staged, join(target, COMMITTED))
  } catch (error) {
    tidily(() => files.removeFolder(staged))
    throw error
  }
  try {
    carryOut(files, target)
  } catch (error) {
    throw new InputError(({ command: { storage } }) => storage.unfinished(folder, codeOf(error)))
  }
}

/**
 * Carries out what a killed call committed to a folder, and removes what it did not come to commit. The folder must be
 * locked.
 */
export function finishUpdate(files: FileSystem, folder: string): void {
  const names = files.list(folder)
  if (names.includes(STAGED)) files.removeFolder(join(folder, STAGED))
  if (names.includes(COMMITTED)) carryOut(files, folder)
}

/** Whether a name in a folder is that of something that `finishUpdate` sees to. */
export function isUpdate(name: string): boolean {
  return name === STAGED || name === COMMITTED
}

/** Each file takes its place; done again from the start, it goes on where it stopped. */
function carryOut(files: FileSystem, folder: string): void {
  const update = join(folder, COMMITTED)
  files.sync(folder)
  for (const from of foldersIn(files, update)) {
    const to = join(folder, relative(update, from))
    files.makeFolder(to)
    for (const name of files.list(from)) {
      if (files.find(join(from, name))?.kind === 'file') files.rename(join(from, name), join(to, name))
    }
    files.sync(to)
  }
  files.removeFolder(update)
  files.sync(folder)
}

/** A folder and those in it, in order. */
function foldersIn(files: FileSystem, folder: string): string[] {
  const inner = [...files.list(folder)]
    .sort()
    .map(name => join(folder, name))
    .filter(path => files.find(path)?.kind === 'folder')
  return [folder, ...inner.flatMap(path => foldersIn(files, path))]
}

/** Refuses what could be committed and then not carried out, and what would be written elsewhere. */
function requirePlace(files: FileSystem, folder: string, file: string): void {
  const path = resolve(folder, file)
  const refused = (code: string) =>
    new InputError(({ command: { storage } }) => storage.cannotWrite(join(folder, file), code))
  if (!isWithin(folder, path)) throw outside(folder, file)
  if (files.find(path)?.kind === 'folder') throw refused('EISDIR')
  let place = dirname(path)
  while (isWithin(folder, place) && files.find(place) === null) place = dirname(place)
  if (files.find(place)?.kind !== 'folder') throw refused('ENOTDIR')
  // A folder in it may be a link.
  const real = files.realPath(place)
  if (real !== folder && !isWithin(folder, real)) throw outside(folder, file)
  files.requireWritable(place)
}

function outside(folder: string, file: string): InputError {
  return new InputError(({ command: { storage } }) => storage.outside(folder, file))
}

function isWithin(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)
}
