// papi-chart.js as it is built: words and modules that it leaves out must not be missed by what it draws.
import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { drawChart } from '@papi-lens/charts'
import type { PapiChart } from '@papi-lens/embed'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset } from '../../packages/charts/gallery/gallery-dataset.ts'
import { GALLERY, requestIn } from '../../packages/charts/gallery/gallery-entries.ts'
import { ROOT } from '../bundled.ts'

/** The element that a script makes known, in a page that has nothing else. */
function elementOf(file: string): typeof PapiChart {
  const known: (typeof PapiChart)[] = []
  const customElements = {
    define: (_: string, element: typeof PapiChart) => known.push(element),
    get: () => known[0],
  }
  const page = { customElements, document: { currentScript: null }, HTMLScriptElement: class {} }
  runInContext(readFileSync(`${ROOT}packages/embed/dist/${file}`, 'utf8'), createContext({ ...page }))
  const [element] = known
  if (!element) throw new Error(`${file} makes no element known`)
  return element
}

const element = elementOf('papi-chart.js')
const { kinds, words, drawing } = element

describe('papi-chart.js', () => {
  it('carries nine kinds', () => {
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'trend',
      'change-bars',
      'dot-strip',
      'heat-map',
      'shape',
      'tile-map',
      'distribution',
      'rank-ranges',
      'comparison',
    ])
  })

  it.each(kinds.map(({ kind }) => kind))('draws and tells every example of %s as the library does', kind => {
    const own = words.vi
    if (!own) throw new Error('papi-chart.js has no Vietnamese')
    const entries = GALLERY.filter(entry => entry.kind === kind)
    expect(entries.length).toBeGreaterThan(2)
    for (const { asks } of entries) {
      const request = requestIn(asks)
      for (const width of [320, 640]) {
        const draw = () => drawing(kinds, dataset, kind, request, { words: own, width })
        // More than five provinces are a list.
        const isList = kind === 'comparison' && (request.provinces?.length ?? 0) > 4
        if (request.view === '34' || isList) {
          // Left to papi-chart-all.js, which the element then asks for.
          expect(draw).toThrow(expect.objectContaining({ code: 'not-here' }))
          continue
        }
        const { svg, title, description, source, table } = draw()
        const whole = drawChart(dataset, kind, request, { words: wordsIn('vi'), width })
        expect(svg).toBe(whole.svg)
        expect([title, description, source, JSON.stringify(table)]).toEqual([
          whole.title,
          whole.description,
          whole.source,
          JSON.stringify(whole.table),
        ])
      }
    }
  })
})
