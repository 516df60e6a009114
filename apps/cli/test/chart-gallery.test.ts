import { chartKind, drawChart } from '@papi-lens/charts'
import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { dataset } from '../../../packages/charts/gallery/gallery-dataset.ts'
import { GALLERY, WITHOUT_COMMAND } from '../../../packages/charts/gallery/gallery-entries.ts'
import { processEnvironment } from '../src/call/environment.ts'
import { invocationOf } from '../src/call/invocation.ts'
import { type ChartRequestOptions, loadChartOptions, loadChartRequest } from '../src/chart/chart-request.ts'

const call = invocationOf(new Command().option('--lang <lang>', '', 'vi'), processEnvironment())

/** What the command draws, without reading the scores anew each time. */
async function drawn(command: string): Promise<string> {
  const [kind = '', ...words] = command.split(' ')
  const options: Record<string, string | string[]> = {}
  for (let at = 0; at < words.length; at += 2) {
    const [name, value] = [(words[at] ?? '').replace('--', ''), words[at + 1] ?? '']
    if (name !== 'with' && name !== 'plan') options[name] = value
    else options[name] = [...(options[name] ?? []), value]
  }
  const asked = options as ChartRequestOptions
  const request = await loadChartRequest(call, dataset, [chartKind(kind)], asked)
  return drawChart(dataset, kind, request, loadChartOptions(call, asked)).svg
}

describe('the command that the gallery names', () => {
  it.each(GALLERY.filter(({ command }) => command !== null))(
    'draws $name to the byte',
    async ({ draw, command }) => {
      expect(await drawn(command ?? '')).toBe(draw({ lang: 'vi' }).svg)
    },
  )

  it('is given for every chart, or said to be none', () => {
    expect(WITHOUT_COMMAND).toEqual([])
  })
})
