/** Median time of a piece of work, with the slowest and fastest run. */
export interface Timing {
  /** Milliseconds. */
  readonly median: number
  readonly fastest: number
  readonly slowest: number
  readonly runs: number
}

/** A piece of work. `prepare` gives each run fresh input outside the timing: nothing one run remembered helps the next. */
export interface Work<Input> {
  readonly prepare: () => Input
  readonly work: (input: Input) => unknown
}

export interface Rounds {
  readonly warmUps: number
  readonly runs: number
}

/** Times a piece of work after warming up. */
export function time<Input>(work: Work<Input>, { warmUps, runs }: Rounds): Timing {
  const times: number[] = []
  for (let run = -warmUps; run < runs; run++) {
    const taken = timed(work)
    if (run >= 0) times.push(taken)
  }
  return timingOf(times)
}

/** Times two pieces of work in turn, so that whatever slows the machine down slows both. */
export function timeInTurn<A, B>(one: Work<A>, other: Work<B>, { warmUps, runs }: Rounds): [Timing, Timing] {
  const times: [number[], number[]] = [[], []]
  for (let run = -warmUps; run < runs; run++) {
    const [a, b] = [timed(one), timed(other)]
    if (run < 0) continue
    times[0].push(a)
    times[1].push(b)
  }
  return [timingOf(times[0]), timingOf(times[1])]
}

/** One line: what, median, range. */
export function describeTiming(what: string, { median, fastest, slowest, runs }: Timing): string {
  const ms = (value: number) => value.toFixed(1).padStart(8)
  return `${what.padEnd(52)} ${ms(median)} ms  (${ms(fastest)} – ${ms(slowest)}, ${runs} runs)`
}

/** Prints a ratio with its target; a missed target is the exit code. */
export function report(
  what: string,
  ratio: number,
  target: { readonly atLeast: number } | { readonly atMost: number },
): void {
  const met = 'atLeast' in target ? ratio >= target.atLeast : ratio <= target.atMost
  const goal = 'atLeast' in target ? `≥ ${target.atLeast}` : `≤ ${target.atMost}`
  console.log(`${what}: ${ratio.toFixed(2)}×, target ${goal}×: ${met ? 'met' : 'MISSED'}`)
  if (!met) process.exitCode = 1
}

function timed<T>({
  prepare,
  work,
}: {
  readonly prepare: () => T
  readonly work: (input: T) => unknown
}): number {
  const input = prepare()
  // Without this, one side's garbage is collected in the other's time (needs --expose-gc).
  globalThis.gc?.()
  const start = performance.now()
  work(input)
  return performance.now() - start
}

/** Median and range of times in milliseconds. */
export function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b)
  return {
    median: sorted[sorted.length >> 1] ?? Number.NaN,
    fastest: sorted[0] ?? Number.NaN,
    slowest: sorted.at(-1) ?? Number.NaN,
    runs: sorted.length,
  }
}
