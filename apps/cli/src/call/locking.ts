import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { InputError } from './failure.ts'

/** How long a call waits for another one that writes to the same folder. */
const PATIENCE = 30_000

/** Time between two looks, in milliseconds. */
const PAUSE = 50

/**
 * Keeps other calls of the command from writing to a folder, which need not be there yet: each reads what is there,
 * works out what shall be there, and writes it, so that of two at once one would undo the other. A call waits for the
 * one before it; a lock left behind by a call that was killed counts no more.
 *
 * @returns releases the lock
 * @throws {InputError} if another call does not come to its end
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const target = resolve(folder)
  const lock = join(dirname(target), `.${basename(target)}.papi-lock`)
  const end = performance.now() + PATIENCE
  while (!take(lock)) {
    if (isLeftBehind(lock)) rmSync(lock, { force: true })
    else if (performance.now() > end) {
      throw new InputError(words => words.command.input.folderBusy(folder, lock))
    } else await setTimeout(PAUSE)
  }
  return () => rmSync(lock, { force: true })
}

/** Makes the file of a lock; false if it is there. Where none can be made, nothing can be written either. */
function take(lock: string): boolean {
  try {
    const file = openSync(lock, 'wx')
    writeSync(file, `${process.pid}`)
    closeSync(file)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'EEXIST')
  }
}

/** Whether the call that made a lock is no more. */
function isLeftBehind(lock: string): boolean {
  let pid: number
  try {
    pid = Number(readFileSync(lock, 'utf8'))
  } catch {
    return false
  }
  // The number may not have been written yet.
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}
