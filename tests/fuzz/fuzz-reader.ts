import type { Random } from './random.ts'

/** What came of one input: it was read, or refused with a reason that is documented. Anything else is a failure. */
export type Outcome = 'read' | 'refused'

/** A reader under test: makes an input of each number and holds the reader's promises on it. */
export interface FuzzReader {
  readonly name: string
  readonly kind: 'text' | 'binary'
  /** What is held beyond that it ends, in time and memory, with a result or a documented reason. */
  readonly holds: string
  /** @throws {Error} where a promise is broken */
  tryInput(random: Random): Promise<Outcome>
}

/** A promise that an input broke. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise'
}

/** Fails with what was found where a promise does not hold. */
export function promise(holds: boolean, found: () => string): void {
  if (!holds) throw new BrokenPromise(found())
}
