import { describe, expect, it } from 'vitest'
import type { Chart, ChartOptions, ChartRequest } from '../src/index.ts'
import { expectGolden } from './golden.ts'
import { describeRobust, faultsOf, WAYS } from './robust.ts'
import { renderVegaLite } from './vega-render.ts'

/** Named chart functions of a gallery file. */
export type Gallery = Readonly<Record<string, (options?: ChartOptions) => Chart>>

/**
 * What every chart has to keep: its golden files, no fault in any language, theme and width, the same bytes each time, a
 * specification that Vega-Lite takes without a warning, and the hard cases for each of the requests given.
 */
export function describeChart(
  kind: string,
  gallery: Gallery,
  requests: readonly ChartRequest[] = [{}],
): void {
  const charts = Object.entries(gallery)
  describe(`the gallery of ${kind}`, () => {
    it.each(charts)('%s is its golden', (name, draw) => expectGolden(name, draw()))

    it.each(charts)('%s has no fault in any language, theme and width', (_name, draw) => {
      for (const options of WAYS) {
        expect({ options, faults: faultsOf(draw(options)) }).toEqual({ options, faults: [] })
      }
    })

    it.each(charts)('%s gives the same bytes each time', (_name, draw) => expect(draw()).toEqual(draw()))

    it.each(charts)('%s is drawn by Vega without a warning, if it can be', async (_name, draw) => {
      for (const options of WAYS.slice(0, 3)) {
        const { vegaLite } = draw(options)
        if (!vegaLite) continue
        const { warnings, svg } = await renderVegaLite(vegaLite)
        expect(warnings).toEqual([])
        expect(svg).not.toContain('NaN')
      }
    })
  })
  for (const request of requests) describeRobust(kind, request)
}
