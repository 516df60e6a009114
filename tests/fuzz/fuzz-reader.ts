import { createHash } from 'node:crypto'
import type { Random } from './random.ts'

/** What came of one input: it was read, or refused with a reason that is documented. Anything else is a failure. */
export type Outcome = 'read' | 'refused'

/** One input: what a reader is given, and the reader's promises held on it. */
export interface FuzzInput {
  /** How it was made, in a word or two: inputs are counted by it. */
  readonly way: string
  readonly content: string | Uint8Array
  /** @throws {Error} where a promise is broken */
  attempt(): Promise<Outcome> | Outcome
}

/** A reader under test: makes an input of each number and holds the reader's promises on it. */
export interface FuzzReader {
  readonly name: string
  readonly kind: 'text' | 'binary'
  /** What is held beyond that it ends, in time and memory, with a result or a documented reason. */
  readonly holds: string
  make(random: Random): Promise<FuzzInput> | FuzzInput
}

/** A number that two contents have in common by chance only (48 bits). */
export function printOf(content: string | Uint8Array): number {
  return createHash('sha1').update(content).digest().readUIntBE(0, 6)
}

/** A promise that an input broke. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise'
}

/** Fails with what was found where a promise does not hold. */
export function promise(holds: boolean, found: () => string): void {
  if (!holds) throw new BrokenPromise(found())
}
