import { LANGS } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset } from '../gallery/gallery-dataset.ts'
import { example } from '../gallery/gallery-entries.ts'
import { drawChart } from '../src/index.ts'
import { describeChart } from './describe-chart.ts'

describeChart('shape', [{}, { year: 2015 }])

const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)

describe('the shape', () => {
  it('has a numbered petal and a line in the key for every sub-dimension', () => {
    const { svg, vegaLite } = example('shapeSonLa')()
    expect(svg.match(/class="petal"/g)).toHaveLength(28)
    expect(svg.match(/>6\.1</g)).toHaveLength(1)
    expect(svg).toContain('>6.1 Y tế công lập<')
    // Vega-Lite has no petals.
    expect(vegaLite).toBeNull()
  })

  it.each([320, 640, 1000])('prints every score once at %s pixels, beside its petal or in the key', width => {
    const { svg, table } = example('shapeSonLa')({ lang: 'en', width })
    const scores = table.rows.map(row => Number(row[1]).toFixed(2)).sort()
    expect(
      textsOf(svg)
        .filter(text => /^\d\.\d\d$/.test(text ?? ''))
        .sort(),
    ).toEqual(scores)
  })

  it('names on half a page what is furthest from the median either way, and counts the rest', () => {
    for (const lang of LANGS) {
      const words = wordsIn(lang)
      const { svg, description, height } = drawChart(
        dataset,
        'shape',
        { province: '14', year: 2023 },
        { words, size: 'a4-half' },
      )
      expect(height).toBeLessThanOrEqual(410)
      const texts = textsOf(svg)
      const rows = texts.filter(text => /^\d\.\d \p{L}/u.test(text ?? ''))
      // Voluntary contributions lie furthest below, as the title says.
      expect(rows[0]).toMatch(/^1\.4 /)
      expect(description).toContain(
        words.charts.paper.leftOut(words.charts.paper.subdimensions(28 - rows.length)),
      )
    }
  })
})
