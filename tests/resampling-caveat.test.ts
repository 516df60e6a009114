// Newly drawn localities are told in one sentence, wherever a change that spans them is shown.
import { drawChart } from '@papi-lens/charts'
import { changeBetween, summarise } from '@papi-lens/core'
import { LANGS, plainText } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { papi } from '../apps/cli/test/fake-environment.ts'
import { bundledDataset } from './bundled.ts'

const dataset = bundledDataset()
const [found] = dataset.comparability.resampledBetween(2020, 2021)
const CALLS = {
  change: ['change', '--province', '14', '--from', '2020', '--to', '2021'],
  trend: ['trend', '--province', '14', '--unit', 'health-care'],
  nation: ['nation', '--from', '2020', '--to', '2021'],
  peers: ['peers', '--province', '14', '--unit', 'health-care', '--year', '2021'],
}

describe.each(LANGS)('in %s', lang => {
  const words = wordsIn(lang)
  const sentence = found ? words.charts.caveat.resampled(found) : 'none found'

  it.each(Object.entries(CALLS))('papi %s says it', async (_name, args) => {
    const { stdout } = await papi([...args, '--lang', lang])
    expect(stdout).toContain(sentence)
  })

  it.each(['change-bars', 'slope'] as const)(
    'the chart %s says it under the drawing and in its text',
    kind => {
      const { svg } = drawChart(dataset, kind, { province: '14', from: 2020, to: 2021 }, { words })
      const desc = svg.slice(svg.indexOf('<desc'), svg.indexOf('</desc>'))
      expect(desc).toContain(sentence)
      // Lines of the drawing are cut where they wrap.
      expect(svg.slice(svg.indexOf('</desc>'))).toContain(`>${sentence.slice(0, 30)}`)
    },
  )

  it('the page says it in its opening, and nothing of it of other years', () => {
    const { comparability, panel } = dataset
    const opening = (from: number, to: number) => {
      const summary = summarise(changeBetween(dataset, '14', from, to))
      const resamplings = comparability.resampledBetween(from, to)
      return plainText(words.page.lede(summary, from, panel.framework, resamplings))
    }
    expect(opening(2020, 2021)).toContain(sentence)
    expect(opening(2020, 2023)).toContain(sentence)
    expect(opening(2022, 2023)).not.toContain(sentence)
  })

  it('is as sure as its basis is', () => {
    const { resampled } = words.charts.caveat
    const sure = resampled({ year: 2026, basis: 'documented' })
    expect(sure).toContain('2026')
    expect(sure).not.toMatch(/nhiều khả năng|probably/i)
    expect(resampled({ year: 2026, basis: 'detected' })).toMatch(/nhiều khả năng|probably/i)
  })
})
