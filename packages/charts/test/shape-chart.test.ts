import { describe, expect, it } from 'vitest'
import * as gallery from '../gallery/shape.ts'
import { expectGolden } from './golden.ts'
import { describeRobust, faultsOf, WAYS } from './robust.ts'

const charts = Object.entries(gallery)

describe('the shape', () => {
  it.each(charts)('%s is its golden', (name, draw) => expectGolden(name, draw()))

  it.each(charts)('%s has no fault at any width, in any language and theme', (_name, draw) => {
    for (const options of WAYS) {
      expect({ options, faults: faultsOf(draw(options)) }).toEqual({ options, faults: [] })
    }
  })

  it('has a numbered petal and a line in the key for every sub-dimension', () => {
    const { svg, vegaLite } = gallery.shapeSonLa()
    expect(svg.match(/class="petal"/g)).toHaveLength(28)
    expect(svg.match(/>6\.1</g)).toHaveLength(1)
    expect(svg).toContain('>6.1 Y tế công lập<')
    // Vega-Lite has no petals.
    expect(vegaLite).toBeNull()
  })
})

describeRobust('shape')
describeRobust('shape', { year: 2015 })
