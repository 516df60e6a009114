// The way of a new year into the data that data/README.md tells, step by step, with workbooks of made-up scores (seeded).
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rehearsalWorkbook, workbookBytes } from '../../../scripts/make-workbooks.ts'
import { bundledDataset } from '../../../tests/bundled.ts'
import { papi } from './fake-environment.ts'

let folder = ''
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'papi-new-year-'))
  const made = rehearsalWorkbook(bundledDataset().panel)
  writeFileSync(at('2025PAPI.xlsx'), await workbookBytes(made))
  const later = (cell: string | number | null) =>
    typeof cell === 'string' ? cell.replaceAll('2025', '2026') : cell
  const sheets = made.sheets.map(({ sheet, data }) => ({
    sheet: sheet.replace('2025', '2026'),
    data: data.map(cells => cells.map(later)),
  }))
  writeFileSync(at('2026PAPI.xlsx'), await workbookBytes({ ...made, sheets }))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('a year of the 34 provinces and the year after go into a folder of their own, as the README says', async () => {
  const done = async (...words: string[]) => {
    const { exitCode, stdout, stderr } = await papi(words)
    expect([words.join(' '), exitCode, stderr]).toEqual([words.join(' '), 0, ''])
    return stdout
  }
  const [proposal, next] = [at('proposal'), at('next')]
  const proposed = await done('import', at('2025PAPI.xlsx'), '--propose', proposal)
  // What it says to do next is what is done next.
  expect(proposed).toContain(`papi import --out "${proposal}" "${at('2025PAPI.xlsx')}"`)
  await done('import', '--out', proposal, at('2025PAPI.xlsx'))
  expect(await done('scores', '--province', 'lao-cai', '--data', proposal)).toMatch(
    /^Lào Cai 2025: \d\d,\d\d điểm/,
  )
  await done('import', at('2026PAPI.xlsx'), '--data', proposal, '--propose', next)
  for (const file of ['framework.json', 'comparability.json'])
    copyFileSync(join(next, file), join(proposal, file))
  await done('import', '--out', proposal, at('2026PAPI.xlsx'))
  const asked = ['--province', 'lao-cai', '--from', '2025', '--to', '2026', '--data', proposal]
  expect(await done('change', ...asked)).toMatch(
    /^Lào Cai 2025–2026: điểm tổng hợp (\d\d,\d\d) → \1, không đổi/,
  )
})

it('is not taken into a folder of the 63', async () => {
  const { exitCode, stderr } = await papi(['import', at('2025PAPI.xlsx'), '--out', at('mine')])
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining('chưa có khung PAPI cho năm 2025')])
})
