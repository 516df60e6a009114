import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset } from '../gallery/gallery-dataset.ts'
import { galleryOf } from '../gallery/gallery-entries.ts'
import { CHARTS, drawAmong, requestFor, unusedIn } from '../src/index.ts'
import { gaugeKind, SAID } from './gauge-kind.ts'

const kinds = [...CHARTS, gaugeKind]

describe('a kind that is declared', () => {
  it('is drawn by its name, and nearest to a name misspelt', () => {
    const chart = drawAmong(kinds, dataset, 'gauge', { province: '14', year: 2023 }, { words: wordsIn('vi') })
    expect([chart.kind, chart.title]).toEqual(['gauge', SAID.title()])
    expect(() => drawAmong(kinds, dataset, 'gaug', {}, { words: wordsIn('vi') })).toThrow('nearest gauge')
  })

  it('refuses what it does not take, and is named where others do not take what it does', () => {
    const words = { words: wordsIn('vi') }
    expect(() => drawAmong(kinds, dataset, 'gauge', { province: '14', by: 'dimension' }, words)).toThrow(
      'unused-chart-option: chart gauge, option by',
    )
    const [unused] = unusedIn(gaugeKind, { view: '34' }, kinds)
    expect(unused?.kinds).toEqual(['map', 'tile-map'])
    expect(requestFor(gaugeKind, { province: '14', view: '34', year: 2023 })).toEqual({
      province: '14',
      year: 2023,
    })
  })

  it('offers formats, name and purpose to catalogue, command and page', () => {
    expect(gaugeKind.formats).toEqual(['svg', 'png', 'vega-lite', 'csv', 'xlsx'])
    expect([gaugeKind.name(wordsIn('vi')), gaugeKind.purpose(wordsIn('vi'))]).toEqual([
      SAID.name,
      SAID.purpose,
    ])
  })

  it('is in the gallery with its examples, and has a specification', async () => {
    const [entry, ...others] = galleryOf([gaugeKind])
    expect(others).toEqual([])
    expect(entry?.command).toBe('gauge --province 14 --unit health-care --year 2023')
    const chart = entry?.draw()
    expect(chart?.svg).toContain('Một điểm')
    expect((await chart?.vegaLite?.())?.$schema).toContain('vega-lite')
  })
})
