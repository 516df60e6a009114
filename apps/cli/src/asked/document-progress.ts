import { basename } from 'node:path'
import type { DocumentProgress } from '@papi-lens/io'
import { visible } from '@papi-lens/words'
import { Presets, SingleBar } from 'cli-progress'
import type { Invocation } from '../call/invocation.ts'
import { barStream } from '../told/bar-stream.ts'

/** Fewer pages are read before a bar could be. */
const MANY_PAGES = 20

/** Who asks for a document; one that does not say its words is told of no progress. */
export type Asker = Pick<Invocation, 'environment'> & Partial<Pick<Invocation, 'quiet' | 'words'>>

/** A progress bar of pages on stderr; none where stderr is no terminal, or with --quiet. Must be stopped. */
export function documentProgress({ environment: { stderr }, quiet, words }: Asker): {
  show(progress: DocumentProgress): void
  stop(): void
} {
  let bar: SingleBar | null = null
  return {
    show({ file, pages, of }) {
      if (quiet || !words || !stderr.isTerminal || of < MANY_PAGES) return
      if (!bar) {
        bar = new SingleBar(
          {
            format: `papi: {bar} {percentage}% {file} {value}/{total} ${words.command.files.pages}`,
            stream: barStream(stderr),
            clearOnComplete: true,
            hideCursor: true,
          },
          Presets.shades_classic,
        )
        bar.start(of, pages, { file: visible(basename(file)) })
      } else bar.update(pages)
    },
    stop: () => bar?.stop(),
  }
}
