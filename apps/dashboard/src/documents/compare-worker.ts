import { comparePlans } from '@papi-lens/plans'
import type { CompareAnswer, CompareTask } from './compare-task.ts'

// Long plans take longer to compare than a page may stand still.

addEventListener('message', ({ data: { before, after } }: MessageEvent<CompareTask>) => {
  const answer: CompareAnswer = comparePlans(before, after)
  postMessage(answer)
})
