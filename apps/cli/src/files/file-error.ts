import { InputError } from '../call/failure.ts'
import { codeOf } from './file-system.ts'

/** Reads, and tells what the system has against it. */
export function reading<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** Writes, and tells what the system has against it. */
export function writing<T>(path: string, write: () => T): T {
  try {
    return write()
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError(({ command: { storage } }) => storage.cannotWrite(path, codeOf(error)))
  }
}

/** What the system has against reading a file. */
export function unreadable(path: string, error: unknown): Error {
  if (error instanceof InputError) return error
  return new InputError(({ command: { storage } }) => storage.cannotRead(path, codeOf(error)))
}

/** Cleans up; what is in the way of that is left to the next call, so that it hides nothing worse. */
export function tidily(clean: () => void): void {
  try {
    clean()
  } catch {}
}
