import { describe, expect, it } from 'vitest'
import * as gallery from '../gallery/slope.ts'
import { expectGolden } from './golden.ts'
import { describeRobust, faultsOf, WAYS } from './robust.ts'
import { renderVegaLite } from './vega-render.ts'

const charts = Object.entries(gallery)

describe('the slope', () => {
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

  it('joins no line across a redefinition', () => {
    const { table, svg } = gallery.slopeBroken()
    const row = table.rows.find(([name]) => name === '6.4 Law and Order')
    expect(row?.slice(5)).toEqual([null, null, 'redefined'])
    expect(svg.match(/<line [^>]*stroke-width="2"/g)).toHaveLength(3)
    expect(svg).toContain('>redefined<')
  })

  it('names those that rose and fell most if no province is asked for', () => {
    expect(gallery.slopeNation().table.rows).toHaveLength(6)
  })
})

describeRobust('slope')
describeRobust('slope', { unit: 'procedures', from: 2020, to: 2021 })
describeRobust('slope', { unit: 'health-care', provinces: ['12', '01'] })
