import { describe, expect, it } from 'vitest'
import * as gallery from '../gallery/waterfall.ts'
import { expectGolden } from './golden.ts'
import { describeRobust, faultsOf, WAYS } from './robust.ts'
import { renderVegaLite } from './vega-render.ts'

const charts = Object.entries(gallery)

describe('the waterfall', () => {
  it.each(charts)('%s is its golden', (name, draw) => expectGolden(name, draw()))

  it.each(charts)('%s has no fault at any width, in any language and theme', (_name, draw) => {
    for (const options of WAYS) {
      expect({ options, faults: faultsOf(draw(options)) }).toEqual({ options, faults: [] })
    }
  })

  it.each(charts)('%s compiles and renders in Vega without a warning', async (name, draw) => {
    for (const options of WAYS.slice(0, 2)) {
      const { vegaLite } = draw(options)
      if (name !== 'waterfallBroken') expect(vegaLite).not.toBeNull()
      if (!vegaLite) return
      const { warnings, svg } = await renderVegaLite(vegaLite)
      expect(warnings).toEqual([])
      expect(svg).not.toContain('NaN')
    }
  })

  it('ends where the later score is', () => {
    const { table } = gallery.waterfallSubdimensions()
    expect(table.rows.at(-2)?.slice(0, 4)).toEqual(['Do làm tròn điểm công bố', 42.3967, 42.3966, -0.0001])
    expect(table.rows.at(-1)?.slice(1, 4)).toEqual([40.8694, 42.3966, 1.5272])
  })

  it('splits no change across years that do not compare', () => {
    expect(gallery.waterfallBroken().table.rows).toEqual([])
  })
})

describeRobust('waterfall', { from: 2022, to: 2023 })
describeRobust('waterfall', { unit: 'services', from: 2022, to: 2023 })
