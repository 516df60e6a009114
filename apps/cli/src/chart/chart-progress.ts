import { Presets, SingleBar } from 'cli-progress'
import type { Invocation } from '../call/invocation.ts'
import { barStream } from '../told/bar-stream.ts'

/** Shows how many charts of a set are drawn; must be stopped. */
export interface ChartProgress {
  /** A chart is begun; those before it are done. */
  begin(kind: string): void
  stop(): void
}

/** A progress bar on stderr; none where stderr is no terminal, or with --quiet. */
export function chartProgress({ environment, quiet }: Invocation, count: number): ChartProgress {
  const { stderr } = environment
  if (quiet || !stderr.isTerminal) return { begin: () => {}, stop: () => {} }
  const bar = new SingleBar(
    {
      format: 'papi: {bar} {value}/{total} {kind}',
      stream: barStream(stderr),
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  )
  let begun = 0
  bar.start(count, 0, { kind: '' })
  return {
    begin(kind) {
      bar.update(begun++, { kind })
      // Drawing leaves the bar's own timer no time.
      bar.render()
    },
    stop: () => bar.stop(),
  }
}
