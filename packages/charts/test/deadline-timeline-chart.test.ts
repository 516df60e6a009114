import { describe, expect, it } from 'vitest'
import * as gallery from '../gallery/deadline-timeline.ts'
import { monthsInto } from '../src/deadline-timeline/plan-calendar.ts'
import { expectGolden } from './golden.ts'
import { describeRobust, faultsOf, WAYS } from './robust.ts'
import { renderVegaLite } from './vega-render.ts'

const charts = Object.entries(gallery)

describe('the deadline timeline', () => {
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

describe('months into a year', () => {
  it('are whole at the ends of months, also in a leap year', () => {
    expect(monthsInto('2024-02-29', 'end')).toBe(2)
    expect(monthsInto('2023-02-28', 'end')).toBe(2)
    expect(monthsInto('2024-12-31', 'end')).toBe(12)
    expect(monthsInto('2024-01-01', 'start')).toBe(0)
  })
})

describeRobust('deadline-timeline')
describeRobust('deadline-timeline', {
  plans: [{ id: 'none', title: { vi: 'Không', en: 'None' }, tasks: [] }],
})
