// Workbooks in the official layouts, made by scripts/make-workbooks.ts; their standard errors are synthetic.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { officialWorkbooks, workbookBytes } from '../../../scripts/make-workbooks.ts'
import { bundledDataset } from '../../../tests/bundled.ts'
import { at, type JsonValue, papi, papiJson } from './fake-environment.ts'

let folder = ''
const files: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'papi-workbook-'))
  for (const workbook of officialWorkbooks(bundledDataset().panel)) {
    if (!/2016|2018|2019/.test(workbook.file)) continue
    files.push(join(folder, workbook.file))
    writeFileSync(join(folder, workbook.file), await workbookBytes(workbook))
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A document without what rests on the other years too, of which an import of three has few. */
function published(document: JsonValue): unknown {
  const certainty = new Set(['rankRange', 'groupProbability', 'onBorderOf'])
  return JSON.parse(JSON.stringify(document, (key, value) => (certainty.has(key) ? undefined : value)))
}

describe('papi import of official workbooks', () => {
  it('gives the published scores, the newest file’s where a year is repeated', async () => {
    const out = join(folder, 'out')
    const { exitCode, stdout, stderr } = await papi(['import', ...files, '--out', out, '--json'])
    expect(exitCode).toBe(0)
    expect(stderr).toMatch(/^papi: năm 2018 có trong 2 tệp; lấy tệp mới nhất là .*2019PAPI_/m)
    const document = JSON.parse(stdout)
    expect([0, 1, 2].map(index => at(document, 'files', index, 'layout'))).toEqual([
      'official-2011-2017',
      'official-2018',
      'official-2019-2024',
    ])
    expect(at(document, 'files', 2, 'warnings', 0)).toMatchObject({ row: null, code: 'repeated-year' })
    for (const year of ['2016', '2018', '2019']) {
      const scores = ['scores', '--province', '14', '--year', year]
      expect(published(await papiJson(...scores, '--data', out))).toEqual(
        published(await papiJson(...scores)),
      )
    }
  })

  it('keeps standard errors through a second import', async () => {
    const [out, file] = [join(folder, 'kept'), files[1] ?? '']
    const uncertainties = () => readFileSync(join(out, 'scores/uncertainties.csv'), 'utf8')
    await papiJson('import', file, '--out', out)
    const before = uncertainties()
    expect(before).toMatch(
      /^year,province_code,unit,standard_error,low,high\n2018,01,total,0\.\d+,\d\d\.\d+,\d\d\.\d+\n/,
    )
    const more = join(folder, 'more.csv')
    writeFileSync(more, 'year,province,unit,score\n2023,14,health-care,1.9\n')
    await papiJson('import', more, '--out', out)
    expect(uncertainties()).toBe(before)
  })
})
