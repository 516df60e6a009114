import { createPanel, type Panel, round4, type ScoreRow, type UncertaintyRow } from '@papi-lens/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportArrow } from '../src/export-arrow.ts'
import { exportJson } from '../src/export-json.ts'
import { exportParquet } from '../src/export-parquet.ts'
import { importArrow } from '../src/import-arrow.ts'
import { importJson } from '../src/import-json.ts'
import { importParquet } from '../src/import-parquet.ts'
import type { ImportedFile } from '../src/import-report.ts'
import { scoreTable } from '../src/score-table.ts'
import { differencesOf } from './same-panel.ts'
import { PANEL, UNCERTAIN } from './small-panels.ts'

/** Out and back in each format that keeps its types. */
const FORMATS: Readonly<Record<string, (panel: Panel) => Promise<ImportedFile>>> = {
  json: async panel => importJson('a.json', exportJson(panel), PANEL),
  arrow: async panel => importArrow('a.arrow', await exportArrow(panel), PANEL),
  parquet: async panel => importParquet('a.parquet', await exportParquet(panel), PANEL),
}

function panelOf({ report, rows, uncertainties }: ImportedFile): Panel {
  expect([report.errors, report.warnings]).toEqual([[], []])
  return createPanel({ ...PANEL, rows, uncertainties })
}

const PLACES = PANEL.years.flatMap(year =>
  PANEL.provinces.flatMap(({ code }) =>
    PANEL.framework.dimensionsIn(year).map(dimension => ({ year, province: code, dimension })),
  ),
)

/** Ten-thousandths anywhere on a scale of 0.5–5, which two parts of a dimension have, or null for a hole. */
const part = fc.option(fc.integer({ min: 5_000, max: 50_000 }), { freq: 3 })

const uncertainty = fc.option(
  fc.record(
    {
      standardError: fc.double({ min: 0, max: 2, noNaN: true }),
      // Shares of the way from the score to the end of its scale.
      low: fc.integer({ min: 0, max: 100 }).map(value => value / 100),
      high: fc.integer({ min: 0, max: 100 }).map(value => value / 100),
    },
    { requiredKeys: [] },
  ),
)

/** Made-up panels: dimensions that add up, holes anywhere, uncertainties for some of the scores and totals. */
const panels: fc.Arbitrary<Panel> = fc
  .tuple(
    ...PLACES.map(({ year, province, dimension }) => {
      const ids = PANEL.framework.subdimensionsIn(year, dimension)
      return fc
        .tuple(fc.tuple(...ids.map(() => part)), uncertainty, fc.boolean())
        .map(([parts, figures, whole]) => {
          const rows = parts.flatMap((value, index): ScoreRow[] => {
            const unit = ids[index]
            // The one part of "air" has the scale of a dimension: 1–10.
            const score = (value ?? 0) * (ids.length === 1 ? 2e-4 : 1e-4)
            return value === null || unit === undefined
              ? []
              : [{ year, province, unit, score: round4(score) }]
          })
          if (rows.length === ids.length && whole) {
            const score = round4(rows.reduce((sum, row) => sum + row.score, 0))
            rows.unshift({ year, province, unit: dimension, score })
          }
          return { rows, figures }
        })
    }),
  )
  .map(places => {
    const rows = places.flatMap(place => place.rows)
    const bare = createPanel({ ...PANEL, rows })
    const uncertainties = places.flatMap(({ figures }, index): UncertaintyRow[] => {
      const place = PLACES[index]
      if (!figures || !place || Object.keys(figures).length === 0) return []
      const { year, province, dimension } = place
      const units = dimension === 'voice' ? ['total', 'voice', 'votes'] : ['air']
      const { low, high, ...standardError } = figures
      return units.flatMap((unit): UncertaintyRow[] => {
        const [score, scale] = [bare.score(province, year, unit), PANEL.framework.scale(unit, year)]
        if (typeof score !== 'number' || !scale) return []
        const towards = (end: number, share: number) => round4(score + (end - score) * share)
        return [
          {
            ...{ year, province, unit, ...standardError },
            ...(low === undefined ? {} : { low: towards(scale.min, low) }),
            ...(high === undefined ? {} : { high: towards(scale.max, high) }),
          },
        ]
      })
    })
    return createPanel({ ...PANEL, rows, uncertainties })
  })

describe.each(Object.entries(FORMATS))('what is exported as %s', (_format, trip) => {
  it('imports back to an equal panel: scores, holes with their reasons, uncertainties', async () => {
    const back = panelOf(await trip(UNCERTAIN))
    expect(differencesOf(UNCERTAIN, back)).toEqual([])
    expect(back.score('14', 2002, 'air')).toEqual({ missing: 'not-published' })
    expect(back.score('14', 2001, 'air')).toEqual({ missing: 'not-measured' })
    expect(back.uncertainty('01', 2002, 'total')).toEqual({ standardError: 0.42, low: 11.93, high: 13.57 })
  })

  it('imports back to an equal panel, whatever is published and whatever not', async () => {
    let scores = 0
    await fc.assert(
      fc.asyncProperty(panels, async panel => {
        const back = panelOf(await trip(panel))
        scores += scoreTable(panel).rows
        expect(differencesOf(panel, back)).toEqual([])
      }),
      { seed: 2024, numRuns: 100 },
    )
    expect(scores).toBeGreaterThan(500)
  })
})

it('panels that differ in one score, hole or uncertainty are told apart', () => {
  expect(differencesOf(PANEL, UNCERTAIN)).toEqual(['total 01 2002', 'voice 01 2002', 'votes 14 2002'])
})
