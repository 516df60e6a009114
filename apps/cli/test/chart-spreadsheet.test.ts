import { readdirSync, readFileSync } from 'node:fs'
import { IMPORT_LIMITS } from '@papi-lens/io'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { openWorkbook } from '../../../packages/io/src/workbook/open-workbook.ts'
import { papi } from './fake-environment.ts'
import { temporaryFolder } from './temporary-folder.ts'

const inFolder = temporaryFolder('papi-chart-')

describe('papi chart as a workbook', () => {
  it('has the figures of the chart as numbers, and what they are on a second sheet', async () => {
    const file = inFolder('trend.xlsx')
    const { exitCode, stdout } = await papi(['chart', 'trend', '--province', '14', '-o', file])
    expect(exitCode).toBe(0)
    const [figures, notes] = openWorkbook(readFileSync(file), IMPORT_LIMITS)
    const [head = [], ...rows] = figures?.read().rows ?? []
    const csv = inFolder('same.csv')
    await papi(['chart', 'trend', '--province', '14', '-o', csv])
    const { data } = Papa.parse<string[]>(readFileSync(csv, 'utf8').trimEnd())
    expect([head, ...rows].map(row => row.map(cell => `${cell ?? ''}`))).toEqual(data)
    expect(rows[0]?.[0]).toBe(2011)
    expect(notes?.name).toBe('Nguồn và ghi chú')
    expect(stdout).toContain(`${notes?.read().rows[0]?.[0]}`.slice(0, 40))
  })
})

describe('papi chart --all --spreadsheet', () => {
  const all = (out: string, ...rest: string[]) =>
    papi(['chart', '--all', '--province', '14', '--out', inFolder(out), ...rest])

  it('writes the CSV of every chart as that of one is written', async () => {
    const { exitCode } = await all('set', '--format', 'csv', '--spreadsheet')
    expect(exitCode).toBe(0)
    const files = readdirSync(inFolder('set'))
    expect(files.length).toBeGreaterThan(10)
    for (const file of files) {
      expect([file, readFileSync(inFolder('set', file), 'utf8').startsWith('\uFEFF')]).toEqual([file, true])
    }
    const one = inFolder('trend.csv')
    await papi(['chart', 'trend', '--province', '14', '-o', one, '--spreadsheet'])
    expect(readFileSync(inFolder('set/son-la-trend.csv'), 'utf8')).toBe(readFileSync(one, 'utf8'))
  })

  it('is refused where no CSV is written, before anything is drawn', async () => {
    const { exitCode, stderr } = await all('none', '--spreadsheet')
    expect(exitCode).toBe(2)
    expect(stderr).toContain('--spreadsheet')
    expect(readdirSync(inFolder())).not.toContain('none')
  })
})
