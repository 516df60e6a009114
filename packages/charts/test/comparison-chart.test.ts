import { describe, expect, it } from 'vitest'
import * as gallery from '../gallery/comparison.ts'
import { dataset } from '../gallery/gallery-dataset.ts'
import { drawChart } from '../src/index.ts'
import { expectGolden } from './golden.ts'
import { describeRobust, faultsOf, WAYS } from './robust.ts'
import { renderVegaLite } from './vega-render.ts'

const charts = Object.entries(gallery)

describe('the comparison', () => {
  it.each(charts)('%s is its golden', (name, draw) => expectGolden(name, draw()))

  it.each(charts)('%s has no fault at any width, in any language and theme', (_name, draw) => {
    for (const options of WAYS) {
      expect({ options, faults: faultsOf(draw(options)) }).toEqual({ options, faults: [] })
    }
  })

  it.each(charts)('%s compiles and renders in Vega without a warning', async (_name, draw) => {
    for (const options of WAYS.slice(0, 2)) {
      const { vegaLite } = draw(options)
      expect(vegaLite).not.toBeNull()
      if (!vegaLite) return
      const { warnings, svg } = await renderVegaLite(vegaLite)
      expect(warnings).toEqual([])
      expect(svg).not.toContain('NaN')
    }
  })

  it('takes six provinces and no more', () => {
    const provinces = ['12', '11', '15', '10', '17', '01']
    expect(() => drawChart(dataset, 'comparison', { province: '14', provinces })).toThrow(
      '7 provinces in a comparison; give two to 6',
    )
  })
})

describeRobust('comparison', { provinces: ['12'] })
describeRobust('comparison', { unit: 'services', provinces: ['12', '11', '15', '10', '17'] })
