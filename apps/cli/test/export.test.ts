import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundledFolders } from '../src/call/environment.ts'
import { keysOf, papi, papiJson } from './fake-environment.ts'
import { temporaryFolder } from './temporary-folder.ts'

const inFolder = temporaryFolder('papi-export-')

/** Rows of a score file, whatever their order. */
const rowsOf = (data: string, file: string) =>
  readFileSync(join(data, 'scores', file), 'utf8')
    .split('\n')
    .sort()

describe('papi export', () => {
  it.each(['csv', 'json', 'arrow', 'parquet', 'xlsx'])(
    'writes %s that imports back to the same scores',
    async format => {
      const [file, out] = [inFolder(`all.${format}`), inFolder(`from-${format}`)]
      const document = await papiJson('export', '--format', format, '-o', file)
      expect(document).toEqual({ file, rows: 28854 })
      expect(keysOf(document)).toEqual(['file', 'rows'])
      const { exitCode, stderr } = await papi(['import', file, '--out', out])
      expect([exitCode, stderr]).toEqual([0, ''])
      for (const scores of ['dimension-scores.csv', 'subdimension-scores.csv']) {
        expect(rowsOf(out, scores)).toEqual(rowsOf(bundledFolders().data, scores))
      }
    },
  )

  it('replaces a file that is there and says what it did', async () => {
    writeFileSync(inFolder('old.csv'), 'old')
    const { stdout } = await papi(['export', '--format', 'csv', '--output', inFolder('old.csv')])
    expect(stdout).toBe(
      `Đã ghi 28.854 điểm 2011–2024 vào ${inFolder('old.csv')}\nNguồn: PAPI, CECODES, RTA & UNDP, 2011–2024\n`,
    )
    expect(readFileSync(inFolder('old.csv'), 'utf8').split('\n').slice(0, 2)).toEqual([
      'year,province_code,province,unit,level,dimension,score',
      '2011,01,Hà Nội,total,total,,36.4051',
    ])
  })

  it('writes CSV for a spreadsheet in the language asked for', async () => {
    const head = async (lang: string) => {
      const file = inFolder(`sheet-${lang}.csv`)
      await papi(['export', '--format', 'csv', '--spreadsheet', '--lang', lang, '-o', file])
      return readFileSync(file, 'utf8').split('\n').slice(0, 2)
    }
    expect(await head('vi')).toEqual([
      '\uFEFFNăm;Mã tỉnh;Tỉnh;Chỉ số;Cấp;Chỉ số nội dung;Điểm;Nhóm',
      '2011;01;Hà Nội;Chỉ số tổng hợp PAPI;chỉ số tổng hợp;;36,4051;Trung bình cao',
    ])
    expect(await head('en')).toEqual([
      '\uFEFFYear,Province code,Province,Unit,Level,Dimension,Score,Group',
      '2011,01,Hà Nội,PAPI total,total,,36.4051,High average',
    ])
  })

  it('ends with 2 for wrong usage and 1 where it cannot write, and writes nothing', async () => {
    const run = async (...argv: string[]) => {
      const { exitCode, stdout, stderr } = await papi(['export', ...argv, '--json'])
      return [exitCode, stdout, stderr]
    }
    const file = inFolder('never.csv')
    expect(await run('--format', 'sav', '-o', file)).toEqual([
      2,
      '',
      'papi: không có định dạng "sav"; có các định dạng csv, json, arrow, parquet, xlsx\n',
    ])
    expect(await run('-o', file)).toEqual([2, '', 'papi: thiếu tùy chọn --format; xem "papi help export"\n'])
    expect(await run('--format', 'csv')).toEqual([2, '', 'papi: thiếu tùy chọn -o; xem "papi help export"\n'])
    expect(await run('--format', 'parquet', '--spreadsheet', '-o', inFolder('never.parquet'))).toEqual([
      2,
      '',
      'papi: --spreadsheet chỉ dùng cho csv, xlsx, không cho parquet; hãy bỏ đi\n',
    ])
    expect(await run('--format', 'csv', '-o', inFolder('no/such.csv'))).toEqual([
      1,
      '',
      `papi: không có thư mục "${inFolder('no')}"; hãy tạo thư mục hoặc ghi vào nơi khác\n`,
    ])
    expect(await run('--format', 'xlsx', '-o', file)).toEqual([
      2,
      '',
      `papi: tên tệp "${file}" nói một định dạng khác với --format xlsx; hãy đổi tên tệp hoặc bỏ --format\n`,
    ])
    expect(existsSync(file)).toBe(false)
  })
})
