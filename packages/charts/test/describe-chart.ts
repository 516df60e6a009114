import { describe, expect, it } from 'vitest'
import { GALLERY } from '../gallery/gallery-entries.ts'
import type { Chart, ChartRequest } from '../src/index.ts'
import { expectGolden } from './golden.ts'
import { describeRobust, faultsOf, WAYS } from './robust.ts'
import { renderVegaLite } from './vega-render.ts'

/** What of a chart two drawings must have in common. */
const bytesOf = ({ vegaLite, ...chart }: Chart) => chart

/**
 * What every chart has to keep: its golden files, no fault in any language, theme and width, the same bytes each time, a
 * specification that Vega-Lite takes without a warning, and the hard cases for each of the requests given.
 */
export function describeChart(kind: string, requests: readonly ChartRequest[] = [{}]): void {
  const charts = GALLERY.filter(entry => entry.kind === kind).map(({ name, draw }) => [name, draw] as const)
  describe(`the gallery of ${kind}`, () => {
    it.each(charts)('%s is its golden', (name, draw) => expectGolden(name, draw()))

    it.each(charts)('%s has no fault in any language, theme and width', (_name, draw) => {
      for (const options of WAYS) {
        expect({ options, faults: faultsOf(draw(options)) }).toEqual({ options, faults: [] })
      }
    })

    it.each(charts)('%s gives the same bytes each time', (_name, draw) =>
      expect(bytesOf(draw())).toEqual(bytesOf(draw())),
    )

    it.each(charts)('%s is drawn by Vega without a warning, if it can be', async (_name, draw) => {
      for (const options of WAYS.slice(0, 3)) {
        const spec = await draw(options).vegaLite?.()
        if (!spec) continue
        const { warnings, svg } = await renderVegaLite(spec)
        expect(warnings).toEqual([])
        expect(svg).not.toContain('NaN')
      }
    })
  })
  for (const request of requests) describeRobust(kind, request)
}
