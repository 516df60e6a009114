import { describe, expect, it } from 'vitest'
import * as gallery from '../gallery/distribution.ts'
import { swarmOf } from '../src/distribution/swarm.ts'
import { expectGolden } from './golden.ts'
import { describeRobust, faultsOf, WAYS } from './robust.ts'
import { renderVegaLite } from './vega-render.ts'

const charts = Object.entries(gallery)

describe('the distribution', () => {
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
})

describe('a swarm', () => {
  it('lets no two dots touch and keeps every place', () => {
    const places = [0, 1, 1, 2, 3, 3, 3, 8, 9, 30]
    const { dots, radius } = swarmOf(places, { radius: 4, most: 200 })
    expect(dots.map(({ x }) => x)).toEqual(places)
    dots.forEach((a, index) => {
      for (const b of dots.slice(index + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * radius)
      }
    })
  })

  it('makes dots smaller before it grows too high', () => {
    const { radius, reach } = swarmOf(new Array<number>(40).fill(5), { radius: 5, most: 90 })
    expect(radius).toBeLessThan(3)
    expect(reach).toBeLessThanOrEqual(90)
  })
})

describeRobust('distribution', { unit: 'health-care' })
describeRobust('distribution', { provinces: ['11', '12', '79'] })
