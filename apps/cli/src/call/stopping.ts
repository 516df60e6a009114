/** The user stopped the call, or the system did. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError'
  /** As shells tell it: 128 and the number of the signal. */
  readonly exitCode: 130 | 143

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super(signal)
    this.exitCode = signal === 'SIGINT' ? 130 : 143
  }
}

/**
 * Does work that Ctrl-C stops at once, and in order: what it began is ended, what it locked is released. A second Ctrl-C
 * ends the process, as it does where this is not used.
 *
 * @param work is given a signal, aborted with a {@link StoppedError}
 */
export async function stoppable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const signals = ['SIGINT', 'SIGTERM'] as const
  const stop = (signal: 'SIGINT' | 'SIGTERM') => {
    leave()
    controller.abort(new StoppedError(signal))
  }
  const leave = () => {
    for (const signal of signals) process.off(signal, stop)
  }
  for (const signal of signals) process.on(signal, stop)
  try {
    const result = await work(controller.signal)
    // A signal that came while this thread was busy is heard now, before anything is made of the result.
    await new Promise(resolve => setImmediate(resolve))
    controller.signal.throwIfAborted()
    return result
  } finally {
    leave()
  }
}
