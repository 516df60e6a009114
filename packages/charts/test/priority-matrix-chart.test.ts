import { describe, expect, it } from 'vitest'
import * as gallery from '../gallery/priority-matrix.ts'
import { placeBeside } from '../src/place-beside.ts'
import { expectGolden } from './golden.ts'
import { describeRobust, faultsOf, WAYS } from './robust.ts'
import { renderVegaLite } from './vega-render.ts'

const charts = Object.entries(gallery)

describe('the priority matrix', () => {
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

describe('labels beside marks', () => {
  it('never cover each other, however many marks are in one place', () => {
    const mark = { x: 150, y: 150, radius: 8, width: 20, height: 12 }
    const boxes = placeBeside(new Array(28).fill(mark), { left: 0, top: 0, right: 300, bottom: 300 })
    const placed = boxes.flatMap(box => (box ? [box] : []))
    expect(placed.length).toBeGreaterThan(20)
    placed.forEach((a, index) => {
      for (const b of placed.slice(index + 1)) {
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
      }
    })
  })
})

describeRobust('priority-matrix')
describeRobust('priority-matrix', { year: 2021 })
