import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { bundledDataset } from '../../../tests/bundled.ts'
import { at, listAt, papi, papiJson } from './fake-environment.ts'

const { panel } = bundledDataset()
const folder = mkdtempSync(join(tmpdir(), 'papi-indicators-'))

/** The published scores of health-care with two made-up questions below; the second moves in Sơn La alone. */
function sheet(year: number) {
  const provinces = panel.provinces.map(({ vi, code }) => ({
    vi,
    score: panel.score(code, year, 'health-care'),
    code,
  }))
  const cells = (figure: (index: number, code: string) => number) =>
    provinces.map(({ code }, index) => figure(index, code))
  const data = [
    ['', '', 'Thang điểm', ...provinces.map(({ vi }) => vi)],
    [
      '6.1: Y tế công lập',
      '6.1: Public Health Care',
      '',
      ...provinces.map(({ score }) => (typeof score === 'number' ? score : 0)),
    ],
    [
      'Giả: có thẻ',
      'Made up: has a card',
      '0-100',
      ...cells(index => 60 + (index % 5) + (year - 2022) * (index % 3)),
    ],
    [
      'Giả: chờ lâu',
      'Made up: waits long',
      '0-100',
      ...cells((index, code) => (code === '14' ? (year - 2022) * 30 : 10 + (index % 4) * (year - 2021))),
    ],
  ]
  return { sheet: `${year}_VIE_ENG`, data }
}

it('imported questions are shown year by year, and named where priorities are', async () => {
  const [file, out] = [join(folder, 'a.xlsx'), join(folder, 'data')]
  writeFileSync(file, await writeXlsxFile([sheet(2022), sheet(2023)]).toBuffer())
  expect(at(await papiJson('import', file, '--out', out), 'files', 0, 'indicators')).toBe(4)
  const about = ['--province', 'son-la', '--data', out]
  const shown = await papiJson('indicators', ...about, '--unit', 'health-care')
  expect(at(shown, 'indicators', 1)).toEqual({
    label: { vi: 'Giả: chờ lâu', en: 'Made up: waits long' },
    scale: '0-100',
    values: [
      { year: 2022, value: 0 },
      { year: 2023, value: 30 },
    ],
  })
  const picture = join(folder, 'indicators.csv')
  await papiJson('chart', 'indicators', ...about, '--unit', 'health-care', '-o', picture)
  expect(readFileSync(picture, 'utf8')).toMatch(/^"?Giả: chờ lâu"?,0-100,30,0,/m)
  expect(
    listAt(await papiJson('indicators', ...about, '--unit', 'health-care', '--from', '2023'), 'indicators'),
  ).toHaveLength(2)
  const { stdout } = await papi(['priorities', ...about, '--year', '2023'])
  expect(stdout).toContain('- Y tế công lập: Giả: chờ lâu (0 → 30); Giả: có thẻ (')
})

it('without any the command ends with 1 and says which file to get', async () => {
  const { exitCode, stdout, stderr } = await papi([
    'indicators',
    '--province',
    'son-la',
    '--unit',
    'health-care',
  ])
  expect([exitCode, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/BangChiTieuCapTinh.*papi\.org\.vn.*papi import/)
})
