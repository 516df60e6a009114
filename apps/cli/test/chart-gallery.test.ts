import { chartKind, drawChart, FIELDS } from '@papi-lens/charts'
import { wordsIn } from '@papi-lens/words/all'
import { loadCommandWords } from '@papi-lens/words/command'
import { describe, expect, it } from 'vitest'
import { dataset } from '../../../packages/charts/gallery/gallery-dataset.ts'
import { GALLERY } from '../../../packages/charts/gallery/gallery-entries.ts'
import { processEnvironment } from '../src/call/environment.ts'
import { invocationOf } from '../src/call/invocation.ts'
import { SpeakingProgram } from '../src/call/speaking-program.ts'
import { type ChartRequestOptions, loadChartOptions, loadChartRequest } from '../src/chart/chart-request.ts'

const program = new SpeakingProgram('papi', await loadCommandWords('vi')).option('--lang <lang>', '', 'vi')
const call = invocationOf(program, processEnvironment())

/** What the command draws, without reading the scores anew each time. */
async function drawn(command: string): Promise<string> {
  const [kind = '', ...words] = command.split(' ')
  const options: Record<string, true | string | string[]> = {}
  for (const { flag, value, repeats } of FIELDS) {
    const values = words.flatMap((word, at) => (word === `--${flag}` ? [words[at + 1] ?? ''] : []))
    const [first] = values
    if (first !== undefined) options[flag] = value === null ? true : repeats ? values : first
  }
  const asked = options as ChartRequestOptions
  const request = await loadChartRequest(call, dataset, [chartKind(kind)], asked)
  const drawing = { ...loadChartOptions(call, asked), words: wordsIn('vi') }
  return drawChart(dataset, kind, request, drawing).svg
}

describe('the command that the gallery names', () => {
  it.each(GALLERY)('draws $name to the byte', async ({ draw, command }) => {
    expect(await drawn(command)).toBe(draw({ lang: 'vi' }).svg)
  })
})
