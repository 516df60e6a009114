import {
  copyFileSync,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { InputError } from './failure.ts'

/** So that two calls at a time do not take each other's unfinished files. */
const UNFINISHED = `.papi-${process.pid}`

/**
 * Writes a file whole or not at all: into a file beside it first, which then takes its name. What is no plain file,
 * such as /dev/stdout, is written to as it is.
 *
 * @throws {InputError} if the folder is missing or nothing can be written there
 */
export function writeFileWhole(path: string, bytes: Uint8Array): void {
  const folder = dirname(resolve(path))
  if (!existsSync(folder)) throw new InputError(words => words.command.input.noFolderToWrite(folder))
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory()) throw new InputError(words => words.command.input.cannotWriteFolder(path))
  if (found && !found.isFile()) {
    orInputError(path, () => writeFileSync(path, bytes))
    return
  }
  // The file that a link points to is the one to replace.
  const target = found ? realpathSync(path) : resolve(path)
  const unfinished = join(dirname(target), `.${basename(target)}${UNFINISHED}`)
  try {
    orInputError(path, () => {
      writeFileSync(unfinished, bytes, { flush: true })
      renameSync(unfinished, target)
    })
  } finally {
    rmSync(unfinished, { force: true })
  }
}

/**
 * Writes files of a folder, by their paths in it, all or none. A new folder appears whole; in one that is there, all
 * files are written out beside the old ones before the first takes its place, and if one cannot, those before it get
 * their old content back. Other files in the folder stay as they are.
 *
 * @throws {InputError} if something cannot be written
 */
export function writeFolderWhole(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const target = existsSync(folder) ? realpathSync(folder) : resolve(folder)
  orInputError(folder, () => {
    if (existsSync(target)) replaceFiles(target, files)
    else createFolder(target, files)
  })
}

function createFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const unfinished = join(dirname(folder), `.${basename(folder)}${UNFINISHED}`)
  try {
    writeAll(unfinished, files)
    renameSync(unfinished, folder)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

function replaceFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const unfinished = join(folder, UNFINISHED)
  const [before, after] = [join(unfinished, 'before'), join(unfinished, 'after')]
  const replaced: string[] = []
  try {
    writeAll(after, files)
    for (const file of files.keys()) {
      if (!existsSync(join(folder, file))) continue
      mkdirSync(dirname(join(before, file)), { recursive: true })
      copyFileSync(join(folder, file), join(before, file))
    }
    for (const file of files.keys()) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      renameSync(join(after, file), join(folder, file))
      replaced.push(file)
    }
  } catch (error) {
    for (const file of replaced) {
      if (existsSync(join(before, file))) renameSync(join(before, file), join(folder, file))
      else rmSync(join(folder, file))
    }
    throw error
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

function writeAll(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [file, content] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content, { flush: true })
  }
}

function orInputError(path: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new InputError(words => words.command.input.cannotWrite(path, code))
  }
}
