import { buffersOfScores } from './kept-scores.ts'
import type { ScoreAnswer, ScoreTask } from './score-task.ts'
import { understandScores } from './understand-scores.ts'

// Runs in a worker of its own: some files, then it is ended.

/** Progress is told no oftener than this, in milliseconds. */
const PACE = 50

const answer = (message: ScoreAnswer, handedOver: readonly ArrayBufferLike[] = []) =>
  postMessage(message, { transfer: handedOver as ArrayBuffer[] })

addEventListener('message', async ({ data }: MessageEvent<ScoreTask>) => {
  let last = 0
  try {
    const reading = await understandScores(data, progress => {
      if (performance.now() - last < PACE) return
      last = performance.now()
      answer({ kind: 'progress', progress })
    })
    answer({ kind: 'read', reading }, reading.kept ? buffersOfScores(reading.kept) : [])
  } catch {
    // A file that was taken away or changed meanwhile, or what outgrows what a program can have.
    answer({ kind: 'failed' })
  }
})
