import { existsSync, readFileSync } from 'node:fs'

/** Small inputs with their expected results, beside the checkout; tests of them are skipped, visibly, without it. */
const SHARED = new URL('../../shared/', import.meta.url)

export const HAS_SHARED_CASES = existsSync(new URL('cases', SHARED))

/** The path of a file in the shared folder. */
export function sharedPath(name: string): string {
  return new URL(name, SHARED).pathname
}

/** The bytes of a file in the shared folder. */
export function sharedBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, SHARED)))
}
