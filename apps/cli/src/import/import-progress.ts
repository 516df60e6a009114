import { basename } from 'node:path'
import type { ImportProgress } from '@papi-lens/io'
import { visible } from '@papi-lens/words'
import { Presets, SingleBar } from 'cli-progress'
import type { Invocation } from '../call/invocation.ts'
import { barStream } from '../told/bar-stream.ts'

/** Shorter work is done before a bar could be read. */
const LONG_WORK = 4e6

/** Shows how far an import is; must be stopped. */
export interface ProgressBar {
  show(progress: ImportProgress): void
  stop(): void
}

/**
 * A progress bar on stderr for files of at least four megabytes; none where stderr is no terminal, or with --quiet.
 *
 * @param bytes size of all files together
 */
export function importProgress({ environment, quiet, words }: Invocation, bytes: number): ProgressBar {
  const { stderr } = environment
  if (quiet || !stderr.isTerminal || bytes < LONG_WORK) return { show: () => {}, stop: () => {} }
  const { rows } = words.command.files
  const bar = new SingleBar(
    {
      format: `papi: {bar} {percentage}% {file} {read} ${rows}`,
      stream: barStream(stderr),
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  )
  const done = new Map<string, number>()
  bar.start(bytes, 0, { file: '', read: 0 })
  return {
    show({ file, bytes: read, rows: count }) {
      done.set(file, read)
      const sum = [...done.values()].reduce((total, size) => total + size, 0)
      bar.update(Math.min(sum, bytes), { file: visible(basename(file)), read: count })
    },
    stop: () => bar.stop(),
  }
}
