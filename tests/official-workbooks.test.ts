// Workbooks made by scripts/make-workbooks.ts from the bundled figures come back as these figures.
import { createPanel, isScore, type Panel } from '@papi-lens/core'
import { importFile, importFiles } from '@papi-lens/io'
import { describe, expect, it } from 'vitest'
import { officialWorkbooks, syntheticUncertainties, workbookBytes } from '../scripts/make-workbooks.ts'
import { bundledDataset } from './bundled.ts'

const { panel } = bundledDataset()
const { framework, provinces, years } = panel
const workbooks = officialWorkbooks(panel)
const bytes = new Map<string, Uint8Array>()

async function open(file: string): Promise<{ file: string; content: Uint8Array }> {
  const made = workbooks.find(workbook => workbook.file === file)
  if (!made) throw new Error(`no workbook ${file}`)
  const content = bytes.get(file) ?? (await workbookBytes(made))
  bytes.set(file, content)
  return { file, content }
}

/** Cells of some years in which two panels differ. */
function differences(a: Panel, b: Panel, among: readonly number[]): string[] {
  return among.flatMap(year =>
    framework.units.flatMap(({ id }) =>
      provinces
        .filter(({ code }) => {
          const [x, y] = [a.score(code, year, id), b.score(code, year, id)]
          return isScore(x) || isScore(y) ? x !== y : false
        })
        .map(({ code }) => `${id} ${code} ${year}`),
    ),
  )
}

const layoutOf = (year: number) =>
  year <= 2017 ? 'official-2011-2017' : year === 2018 ? 'official-2018' : 'official-2019-2024'

describe('an official workbook', () => {
  it.each(workbooks.map(({ file }, index) => [file, years[index] ?? 0] as const))(
    '%s gives the published scores of its years',
    async (file, year) => {
      const { report, rows, uncertainties } = await importFile(await open(file), panel)
      expect(report.errors).toEqual([])
      expect(report.layout).toBe(layoutOf(year))
      const held = year <= 2017 ? [year] : years.filter(other => other >= 2018 && other <= year)
      const back = createPanel({ framework, provinces, rows })
      expect(
        differences(
          back,
          panel,
          years.filter(other => held.includes(other)),
        ),
      ).toEqual([])
      expect([...new Set([...rows].map(row => row.year))]).toEqual(held)
      expect(report.accepted).toBe(report.rows)
      expect(uncertainties).toEqual(held.flatMap(other => syntheticUncertainties(panel, other)))
    },
  )

  it('of 2011 whose tab says 2012 is of 2011, with a warning', async () => {
    const { report } = await importFile(await open('PAPI-2011-Dữ-liệu-1.xlsx'), panel)
    expect(report.rows).toBe(63)
    expect(report.warnings.map(({ sheet, why, facts }) => [sheet, why, facts])).toContainEqual([
      '2012PAPI- Bảng tổng hợp kết quả',
      'year-in-sheet-differs',
      { inSheet: 2012, taken: 2011 },
    ])
  })
})

it('years repeated in several workbooks come from the newest, with a notice', async () => {
  const sources = [2020, 2019].map(year => `${year}PAPI_ProvincialIndicators_BangChiTieuCapTinh.xlsx`)
  const { files, rows, notices } = await importFiles(await Promise.all(sources.map(open)), panel)
  expect(files.map(({ file }) => file)).toEqual(sources)
  expect(notices.map(({ year, kept, different }) => [year, kept, different])).toEqual([
    [2018, sources[0], 0],
    [2019, sources[0], 0],
  ])
  const back = createPanel({ framework, provinces, rows })
  expect(differences(back, panel, [2018, 2019, 2020])).toEqual([])
})
