import { createPanel, type Panel, type ScoreRow, type UncertaintyRow } from '@papi-lens/core'
import {
  exportPanel,
  type ImportedFile,
  importArrow,
  importFile,
  importJson,
  importParquet,
} from '@papi-lens/io'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differencesOf } from '../packages/io/test/same-panel.ts'
import { bundledDataset } from './bundled.ts'

const { panel } = bundledDataset()
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** Each way out, with the way back in. */
const WAYS: Readonly<Record<string, (from: Panel) => Promise<ImportedFile>>> = {
  json: async from => importJson('a.json', text((await exportPanel(from, 'json')).bytes), panel),
  arrow: async from => importArrow('a.arrow', (await exportPanel(from, 'arrow')).bytes, panel),
  parquet: async from => importParquet('a.parquet', (await exportPanel(from, 'parquet')).bytes, panel),
  csv: async from => importFile({ file: 'a.csv', content: (await exportPanel(from, 'csv')).bytes }, panel),
  'csv for spreadsheets, with decimal commas': async from => {
    const { bytes } = await exportPanel(from, 'csv', { forSpreadsheet: true, decimal: ',' })
    return importFile({ file: 'a.csv', content: bytes }, panel)
  },
  'csv with tabs': async from => {
    const { bytes } = await exportPanel(from, 'csv', { delimiter: '\t' })
    return importFile({ file: 'a.tsv', content: bytes }, panel)
  },
  xlsx: async from => importFile({ file: 'a.xlsx', content: (await exportPanel(from, 'xlsx')).bytes }, panel),
}

function panelOf({ report, rows, uncertainties }: ImportedFile): Panel {
  expect([report.errors, report.warnings]).toEqual([[], []])
  return createPanel({ ...panel, rows, uncertainties })
}

/** Published scores by province and year. */
const BLOCKS = panel.years.flatMap(year =>
  panel.provinces.map(({ code: province }) =>
    panel.framework.units.flatMap(({ id: unit, level }): ScoreRow[] => {
      const score = panel.score(province, year, unit)
      return level !== 'total' && typeof score === 'number' ? [{ year, province, unit, score }] : []
    }),
  ),
)

/** Which published scores to take, and with what made-up standard errors in ten-thousandths. */
const choices = fc.array(
  fc.record({
    block: fc.nat(BLOCKS.length - 1),
    kept: fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
    errors: fc.infiniteStream(fc.option(fc.integer({ min: 1, max: 9_999 }), { freq: 2 })),
  }),
  { minLength: 1, maxLength: 6 },
)

/** A small part of the published panel with further holes. */
function partOf(chosen: typeof choices extends fc.Arbitrary<infer Choices> ? Choices : never): Panel {
  const rows: ScoreRow[] = []
  const uncertainties: UncertaintyRow[] = []
  for (const { block, kept, errors } of new Map(chosen.map(choice => [choice.block, choice])).values()) {
    for (const row of BLOCKS[block] ?? []) {
      if (kept.next().value === 0) continue
      rows.push(row)
      const error = errors.next().value
      if (!error) continue
      const { year, province, unit, score } = row
      const scale = panel.framework.scale(unit, year)
      if (!scale) continue
      // A standard error wider than the scale and bounds off it are faults of a file.
      const standardError = Math.min(error / 1e4, scale.max - scale.min)
      uncertainties.push({
        year,
        province,
        unit,
        standardError,
        low: Math.max(scale.min, score - standardError),
        high: Math.min(scale.max, score + 1 / 3),
      })
    }
  }
  return createPanel({ ...panel, rows, uncertainties })
}

describe.each(Object.entries(WAYS))('exported as %s', (way, trip) => {
  it('the bundled scores import back to an equal panel', async () => {
    const imported = await trip(panel)
    expect(imported.report).toMatchObject({ layout: 'long', rows: 28_854, accepted: 28_854 })
    expect(differencesOf(panel, panelOf(imported))).toEqual([])
  })

  it('any part of them imports back to an equal panel, uncertainties included', async () => {
    await fc.assert(
      fc.asyncProperty(choices, async chosen => {
        const part = partOf(chosen)
        expect(differencesOf(part, panelOf(await trip(part)))).toEqual([])
      }),
      { seed: 2024, numRuns: way === 'xlsx' ? 4 : 12 },
    )
  })
})

// A workbook takes seconds to write; packages/io/test/export-xlsx.test.ts compares small ones.
it.each(['csv', 'json', 'arrow', 'parquet'] as const)(
  '%s of the same scores is the same file',
  async format => {
    const [a, b] = [await exportPanel(panel, format), await exportPanel(bundledDataset().panel, format)]
    expect(Buffer.from(a.bytes).equals(b.bytes)).toBe(true)
    expect(a.rows).toBe(28_854)
  },
)
