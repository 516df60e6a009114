// A year that the framework does not know is proposed, and used only when a person takes the proposal. Rehearsed with
// made-up workbooks (seeded, SYNTHETIC) from scripts/make-workbooks.ts.
import { readFileSync } from 'node:fs'
import { importFile, proposeYear, readBreaks, readDataset, readFramework } from '@papi-lens/io'
import { describe, expect, it } from 'vitest'
import { type MadeWorkbook, rehearsalWorkbook, workbookBytes } from '../scripts/make-workbooks.ts'
import { bundledDataset, ROOT } from './bundled.ts'

const dataset = bundledDataset()
const { panel } = dataset
const textOf = (file: string) => readFileSync(`${ROOT}data/${file}`, 'utf8')
const facts = readFramework('framework.json', textOf('framework.json'))
const breaks = readBreaks('comparability.json', textOf('comparability.json'))
if (!('value' in facts && 'value' in breaks)) throw new Error('the bundled facts are damaged')
const before = { dataset, facts: facts.value, breaks: breaks.value }
const made = rehearsalWorkbook(panel)

/** The rehearsal with other cells. */
function changed(change: (cells: readonly (string | number | null)[]) => (string | number | null)[]) {
  return { ...made, sheets: made.sheets.map(({ sheet, data }) => ({ sheet, data: data.map(change) })) }
}

async function propose(workbook: MadeWorkbook) {
  const found = await proposeYear({ file: workbook.file, bytes: await workbookBytes(workbook) }, before)
  if ('faults' in found) throw new Error(found.faults.map(({ why }) => why).join())
  return found
}

describe('the 34 provinces of 2025', () => {
  it('come with their members, by the codes of 2025', async () => {
    const { year, successors, scores, isMadeUp } = await propose(made)
    expect([year, successors?.length, scores, isMadeUp]).toEqual([2025, 34, 34 * 36, true])
    const named = (code: string) => {
      const found = successors?.find(({ province }) => province.code === code)
      return [found?.province.vi, found?.members.map(({ vi }) => vi)]
    }
    expect(named('15')).toEqual(['Lào Cai', ['Lào Cai', 'Yên Bái']])
    expect(named('37')).toEqual(['Ninh Bình', ['Hà Nam', 'Nam Định', 'Ninh Bình']])
    expect(named('14')).toEqual(['Sơn La', ['Sơn La']])
    expect(successors?.flatMap(({ members }) => members)).toHaveLength(63)
  })

  it('keep sub-dimensions of the same names, and show no break where scores moved at random', async () => {
    const { subdimensions, dropped, breaks: found } = await propose(made)
    expect([subdimensions.length, subdimensions.filter(({ isNew }) => isNew), dropped, found]).toEqual([
      28,
      [],
      [],
      [],
    ])
  })

  it('make a data folder of their own: no earlier score is that of a merged province, and there is no change', async () => {
    const { files } = await propose(made)
    const text = (file: string) => files.get(file) ?? null
    const folder = readDataset({
      framework: text('framework.json'),
      comparability: text('comparability.json'),
      provinces: text('provinces.csv'),
      dimensionScores: text('scores/dimension-scores.csv'),
      subdimensionScores: text('scores/subdimension-scores.csv'),
    })
    expect(folder.faults).toEqual([])
    const context = folder.dataset?.panel
    if (!context) throw new Error('no dataset')
    const { report, rows } = await importFile(
      { file: made.file, content: await workbookBytes(made) },
      context,
    )
    expect([report.errors, rows.length]).toEqual([[], 34 * 36])
    expect(new Set([...rows].map(({ year }) => year))).toEqual(new Set([2025]))
  })

  it('are not taken for the old provinces of their names', async () => {
    const { files } = await propose(made)
    const framework = readFramework('f.json', files.get('framework.json') ?? '')
    const { dataset: folder } = readDataset({
      framework: files.get('framework.json') ?? null,
      comparability: files.get('comparability.json') ?? null,
      provinces: textOf('provinces.csv'),
      dimensionScores: textOf('scores/dimension-scores.csv'),
      subdimensionScores: textOf('scores/subdimension-scores.csv'),
    })
    if (!folder || !('value' in framework)) throw new Error('no dataset')
    const content = await workbookBytes(made)
    const { report, rows } = await importFile({ file: made.file, content }, folder.panel)
    expect(rows.length).toBe(0)
    expect(new Set(report.errors.map(({ why }) => why))).toEqual(new Set(['merged-province']))
    expect(report.errors).toHaveLength(23)
  })
})

describe('a framework that changes', () => {
  it('has new sub-dimensions with an id, drops others, and says which scales changed', async () => {
    // 7.3 is named otherwise; the last of dimension 8 is gone.
    const other = changed(cells => {
      const [label] = cells
      if (`${label}`.startsWith('7.3:'))
        return ['7.3: Xử lý rác thải', '7.3: Waste Treatment', ...cells.slice(2)]
      return [...cells]
    })
    const workbook: MadeWorkbook = {
      ...other,
      sheets: other.sheets.map(({ sheet, data }) => ({
        sheet,
        // Without 8.3, and so without the sum of dimension 8, which is no longer that of its parts.
        data: data
          .filter(([label]) => !/^(8\.3:|Chỉ số nội dung 8:)/.test(`${label}`))
          // Two parts share the scale that three had.
          .map(cells =>
            /^8\.[12]:/.test(`${cells[0]}`)
              ? cells.map(cell => (typeof cell === 'number' ? Math.max(0.5, cell * 1.5) : cell))
              : cells,
          ),
      })),
    }
    const { subdimensions, dropped, files } = await propose(workbook)
    expect(subdimensions.filter(({ isNew }) => isNew)).toEqual([
      {
        id: 'waste-treatment',
        dimension: 'environment',
        position: '7.3',
        vi: 'Xử lý rác thải',
        en: 'Waste Treatment',
        isNew: true,
      },
    ])
    expect(dropped).toEqual(['water-quality', 'egov-response'])
    const added = JSON.parse(files.get('comparability.json') ?? '[]').slice(breaks.value.length)
    expect(
      added.map((row: { verdict: string; subdimensions: string[] }) => [row.verdict, row.subdimensions]),
    ).toEqual([['rescaled', ['egov-portals', 'internet-access']]])
  })

  it('shows a break that the scores of the unchanged provinces show', async () => {
    const workbook: MadeWorkbook = {
      ...made,
      sheets: made.sheets.map(({ sheet, data }) => ({
        sheet,
        data: data
          .filter(([label]) => !`${label}`.startsWith('Chỉ số nội dung 6:'))
          .map(cells =>
            `${cells[0]}`.startsWith('6.4:')
              ? cells.map(cell => (typeof cell === 'number' ? Math.min(2.5, cell + 0.6) : cell))
              : cells,
          ),
      })),
    }
    const { breaks: found } = await propose(workbook)
    expect(found.map(({ subdimension, year }) => [subdimension, year])).toEqual([['law-and-order', 2025]])
  })
})

it.each([
  ['a year that is known', '2024_PAPI', 'no-new-year'],
  ['a year too far on', '2027_PAPI', 'year-gap'],
])('%s gives no proposal', async (_rule, sheet, why) => {
  const [only] = made.sheets
  const workbook = { file: 'a.xlsx', sheets: [{ sheet, data: only?.data ?? [] }] }
  const found = await proposeYear({ file: 'a.xlsx', bytes: await workbookBytes(workbook) }, before)
  expect('faults' in found && found.faults.map(fault => fault.why)).toEqual([why])
})
