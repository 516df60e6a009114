// What a call of `papi` does before it can answer: reading the bundled data in their packed form, sums checked, against the
// same data from their text, as a folder given with --data is read.

import { loadCommandWords } from '@papi-lens/words/command'
import { loadDataset } from '../apps/cli/src/asked/data.ts'
import type { Invocation } from '../apps/cli/src/call/invocation.ts'
import { fakeEnvironment } from '../apps/cli/test/fake-environment.ts'
import { processorTime } from '../tests/processor-time.ts'
import { report } from './ratio.ts'

const RUNS = 21

console.log('reading the bundled data in papi: processor time, milliseconds')
const [packed, text] = [await timeOf(false), await timeOf(true)]
console.log(`packed, with the sums of their sources: ${packed.toFixed(1)}`)
console.log(`from text: ${text.toFixed(1)}`)
report('packed is faster by', text / packed, { atLeast: 3 })

/** Median of several readings, the first of which is not counted. */
async function timeOf(given: boolean): Promise<number> {
  const { environment } = fakeEnvironment()
  const call = {
    environment,
    words: await loadCommandWords('vi'),
    data: { folder: environment.folders.data, given },
  } as Invocation
  const times: number[] = []
  for (let run = 0; run <= RUNS; run++) {
    const begin = processorTime()
    await loadDataset(call)
    if (run > 0) times.push(processorTime() - begin)
  }
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? Number.NaN
}
