import { describe, expect, it } from 'vitest'
import { example } from '../gallery/gallery-entries.ts'
import { describeChart } from './describe-chart.ts'

describeChart('shape', [{}, { year: 2015 }])

describe('the shape', () => {
  it('has a numbered petal and a line in the key for every sub-dimension', () => {
    const { svg, vegaLite } = example('shapeSonLa')()
    expect(svg.match(/class="petal"/g)).toHaveLength(28)
    expect(svg.match(/>6\.1</g)).toHaveLength(1)
    expect(svg).toContain('>6.1 Y tế công lập<')
    // Vega-Lite has no petals.
    expect(vegaLite).toBeNull()
  })
})
