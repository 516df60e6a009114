/** What reading one file may take, whatever the file claims to hold. */
export interface Budget {
  /** Processor time, and time by the clock: a busy machine may take longer by the clock alone. */
  readonly seconds: number
  /** Added for each megabyte of the file. */
  readonly secondsPerMegabyte: number
  /** Memory beyond what the process holds when the reading begins. */
  readonly megabytes: number
}

export const BUDGET: Budget = { seconds: 8, secondsPerMegabyte: 0.5, megabytes: 600 }

/** The bound that a file's reading went over. */
export type Overrun =
  | { readonly of: 'seconds'; readonly most: number }
  | { readonly of: 'megabytes'; readonly most: number }

/** The reading of a file went over its budget and was ended. */
export class OverBudget extends Error {
  override readonly name = 'OverBudget'
  readonly overrun: Overrun

  constructor(overrun: Overrun) {
    super(`over-budget: ${overrun.of} ${overrun.most}`)
    this.overrun = overrun
  }
}

/** Seconds that reading so many bytes may take. */
export function secondsFor(bytes: number, { seconds, secondsPerMegabyte }: Budget): number {
  return Math.round(seconds + (secondsPerMegabyte * bytes) / 1e6)
}
