import { type ReadonlySignal, signal } from '@preact/signals'
import type { ScoreOutcome } from './read-scores.ts'
import type { ScoreOptions, ScoreReading, ScoreTask } from './score-task.ts'

/** Files read together. */
export const MOST_FILES = 20

/** How far the opening of files is. */
export type Opening =
  | { readonly stage: 'none' }
  | {
      readonly stage: 'reading'
      readonly names: readonly string[]
      readonly progress: OpeningProgress | null
    }
  | { readonly stage: 'read'; readonly names: readonly string[]; readonly reading: ScoreReading }
  | { readonly stage: 'ended'; readonly names: readonly string[]; readonly why: OpeningEnd }

export interface OpeningProgress {
  readonly percent: number
  readonly rows: number
}

/** Why files were not read to their end. */
export type OpeningEnd = Exclude<ScoreOutcome, { kind: 'read' }> | { readonly kind: 'too-many' }

/** Opens files: they are read, looked over, and used or not. Nothing changes before they are used. */
export interface Opener {
  readonly opening: ReadonlySignal<Opening>
  /** Reads files, in place of what is being opened. */
  open(files: readonly File[]): Promise<void>
  /** Reads the same files with other options. */
  again(options: ScoreOptions): Promise<void>
  cancel(): void
  /** Puts away what was read. */
  close(): void
}

type Read = (
  task: Pick<ScoreTask, 'files' | 'options'>,
  signal: AbortSignal,
  onProgress: (progress: OpeningProgress) => void,
) => Promise<ScoreOutcome>

/** An opener of files, which are read by `read`. */
export function createOpener(read: Read): Opener {
  const opening = signal<Opening>({ stage: 'none' })
  let running: AbortController | null = null
  let latest: { readonly files: readonly File[]; readonly options: ScoreOptions } = { files: [], options: {} }
  const run = async (files: readonly File[], options: ScoreOptions) => {
    running?.abort()
    const stop = new AbortController()
    running = stop
    latest = { files, options }
    const names = files.map(({ name }) => name)
    if (files.length > MOST_FILES) {
      opening.value = { stage: 'ended', names, why: { kind: 'too-many' } }
      return
    }
    opening.value = { stage: 'reading', names, progress: null }
    const outcome = await read({ files, options }, stop.signal, progress => {
      if (running === stop) opening.value = { stage: 'reading', names, progress }
    }).catch((error): ScoreOutcome => {
      reportError(error)
      return { kind: 'failed' }
    })
    // Others may have been opened meanwhile.
    if (running !== stop) return
    running = null
    opening.value =
      outcome.kind === 'read'
        ? { stage: 'read', names, reading: outcome.reading }
        : { stage: 'ended', names, why: outcome }
  }
  return {
    opening,
    open: files => (files.length === 0 ? Promise.resolve() : run(files, {})),
    again: options => run(latest.files, { ...latest.options, ...options }),
    cancel: () => running?.abort(),
    close() {
      running?.abort()
      running = null
      opening.value = { stage: 'none' }
    },
  }
}
