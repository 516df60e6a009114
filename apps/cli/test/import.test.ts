import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bundledFolders } from '../src/call/environment.ts'
import { at, keysOf, listAt, papi, papiJson } from './fake-environment.ts'

let folder = ''
let count = 0
let out = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papi-import-'))
})
beforeEach(() => {
  out = join(folder, `out-${++count}`)
})
afterAll(() => rmSync(folder, { recursive: true }))

function fileWith(name: string, ...lines: string[]): string {
  const path = join(folder, name)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

const HEAD = 'year,province,unit,score'
const bundled = (file: string) => readFileSync(join(bundledFolders().data, file), 'utf8')

/** The sub-dimension scores of a data folder, numbers as short as they go. */
function scoresIn(dir: string): string[] {
  const lines = readFileSync(join(dir, 'scores/subdimension-scores.csv'), 'utf8').trim().split('\n').slice(1)
  return lines.map(line => line.replace(/[^,]+$/, score => `${Number(score)}`))
}

/** Every file of a folder with its bytes. */
function contentOf(dir: string): Map<string, string> {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort()
  return new Map(
    names
      .filter(name => statSync(join(dir, name)).isFile())
      .map(name => [name, readFileSync(join(dir, name), 'latin1')]),
  )
}

describe('papi import', () => {
  it('has exactly the keys of the contract, in its order', async () => {
    const file = fileWith('a.csv', HEAD, '2023,Sơn La,health-care,1.9')
    const document = await papiJson('import', file, '--out', out)
    expect(document).toEqual({
      files: [{ file, layout: 'long', rows: 1, accepted: 1, indicators: 0, errors: [], warnings: [] }],
      breaks: [],
    })
    expect(keysOf(document)).toEqual(['files', 'breaks'])
    expect(keysOf(at(document, 'files', 0))).toEqual([
      'file',
      'layout',
      'rows',
      'accepted',
      'indicators',
      'errors',
      'warnings',
    ])
  })

  it('makes a new folder a whole data folder with the imported scores only', async () => {
    await papiJson('import', fileWith('a.csv', HEAD, '2023,Sơn La,health-care,1.9'), '--out', out)
    expect([...contentOf(out).keys()]).toEqual([
      'comparability.json',
      'framework.json',
      'provinces.csv',
      'scores/dimension-scores.csv',
      'scores/subdimension-scores.csv',
    ])
    expect(readFileSync(join(out, 'framework.json'), 'utf8')).toBe(bundled('framework.json'))
    expect(scoresIn(out)).toEqual(['2023,14,health-care,1.9'])
    const scores = await papiJson('scores', '--province', '14', '--year', '2023', '--data', out)
    expect(at(scores, 'dimensions', 5, 'subdimensions', 0, 'score')).toBe(1.9)
  })

  it('adds to the data that are there, and counts what it replaces', async () => {
    await papiJson(
      'import',
      fileWith('a.csv', HEAD, '2023,14,health-care,1.9', '2023,01,health-care,1.8'),
      '--out',
      out,
    )
    writeFileSync(join(out, 'notes.txt'), 'kept')
    const again = fileWith(
      'b.csv',
      HEAD,
      '2023,14,health-care,2',
      '2023,01,health-care,1.8',
      '2024,14,air-quality,2.2',
    )
    const { exitCode, stdout, stderr } = await papi(['import', again, '--out', out, '--json'])
    expect([exitCode, stderr]).toEqual([0, `papi: 2 điểm trong "${out}" đã được thay, 1 điểm khác trước\n`])
    expect(at(JSON.parse(stdout), 'files', 0, 'accepted')).toBe(3)
    expect(scoresIn(out)).toEqual([
      '2023,01,health-care,1.8',
      '2023,14,health-care,2',
      '2024,14,air-quality,2.2',
    ])
    expect(readFileSync(join(out, 'notes.txt'), 'utf8')).toBe('kept')
    expect((await papi(['import', again, '--out', out])).stdout.split('\n')[0]).toBe(
      `Đã ghi 3 điểm của 2 tỉnh, 2 năm (2023–2024) vào ${out}; 0 lỗi; 3 điểm đã có được thay, 0 điểm khác trước`,
    )
  })

  it('gives the year of wide tables that do not say theirs', async () => {
    const file = fileWith(
      'wide.csv',
      'Tỉnh;Y tế công lập;Chất lượng không khí',
      'TP.HCM;1,95;1,8',
      'Sơn La;1,84;2,1',
    )
    expect(await papi(['import', file, '--out', out, '--json', '--quiet'])).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/wide\.csv, dòng 1: .*năm/),
    })
    expect(at(await papiJson('import', file, '--out', out, '--year', '2023'), 'files', 0)).toMatchObject({
      layout: 'wide',
      rows: 2,
      errors: [],
    })
    expect(scoresIn(out)).toContain('2023,79,health-care,1.95')
    expect((await papi(['import', file, '--out', out, '--year', '1999'])).exitCode).toBe(2)
  })

  it('proposes breaks with their evidence and applies none', async () => {
    const lowered = bundled('scores/subdimension-scores.csv')
      .split('\n')
      .filter(line => /^2023,\d\d,health-care,/.test(line))
      .map(line => line.replace(/[^,]+$/, score => (Number(score) * 0.7).toFixed(4)))
    const file = fileWith('low.csv', 'year,province_code,unit,score', ...lowered)
    const document = await papiJson('import', file, '--out', out)
    expect(listAt(document, 'breaks').map(found => [at(found, 'subdimension'), at(found, 'year')])).toEqual([
      ['health-care', 2023],
      ['health-care', 2024],
    ])
    expect(keysOf(at(document, 'breaks', 0))).toEqual(['subdimension', 'year', 'kind', 'evidence'])
    expect(at(document, 'breaks', 0, 'evidence')).toMatchObject({ n: 61, shareOneWay: 1, reason: 'shift' })
    expect(readFileSync(join(out, 'comparability.json'), 'utf8')).toBe(bundled('comparability.json'))
    const { stdout } = await papi(['import', file, '--out', out, '--lang', 'en'])
    expect(stdout).toContain(
      '- Public Health Care (health-care) 2023: 100% of provinces moved one way, on average −26.7 percentage points of the scale',
    )
  })
})

describe('papi import of files with errors', () => {
  const BAD = [HEAD, '2023,Sonn La,health-care,1.9', '2023,14,health-care,19', '2023,14,air-quality,2']
  const errorsOf = (file: string) =>
    `papi: ${file}, dòng 2, cột province: không có tỉnh "Sonn La"; có phải "Sơn La"?\n` +
    `papi: ${file}, dòng 3, cột score: 19 nằm ngoài thang điểm 0,25–2,5: Y tế công lập, Sơn La năm 2023; sửa lại, hoặc ghi 0 nếu chưa công bố\n`

  it('lists every error, ends with 1, and leaves the folder as it was', async () => {
    await papiJson('import', fileWith('good.csv', HEAD, '2022,14,health-care,1.9'), '--out', out)
    const before = contentOf(out)
    const [bad, good] = [fileWith('bad.csv', ...BAD), fileWith('good2.csv', HEAD, '2024,14,health-care,1.9')]
    const { exitCode, stdout, stderr } = await papi(['import', bad, good, '--out', out, '--json', '--quiet'])
    expect([exitCode, stderr]).toEqual([1, errorsOf(bad)])
    expect(listAt(JSON.parse(stdout), 'files').map(file => at(file, 'accepted'))).toEqual([0, 0])
    expect(at(JSON.parse(stdout), 'files', 0, 'errors', 0)).toEqual({
      row: 2,
      column: 'province',
      code: 'unknown-province',
      message: 'không có tỉnh "Sonn La"; có phải "Sơn La"?',
    })
    expect(contentOf(out)).toEqual(before)
  })

  it('makes no new folder, and says what to do', async () => {
    const bad = fileWith('bad.csv', ...BAD)
    const { stdout, stderr } = await papi(['import', bad, '--out', out])
    expect(readdirSync(folder)).not.toContain(`out-${count}`)
    expect(stdout.split('\n')[0]).toBe(`Chưa ghi gì vào ${out}: tệp có lỗi`)
    expect(stderr).toBe(
      `papi: chưa ghi gì vào "${out}"; sửa các lỗi, hoặc thêm --take-good-rows để lấy các dòng đúng\n${errorsOf(bad)}`,
    )
  })

  it('takes the good rows only when told, and still ends with 1', async () => {
    const bad = fileWith('bad.csv', ...BAD)
    const { exitCode, stdout, stderr } = await papi([
      'import',
      bad,
      '--out',
      out,
      '--take-good-rows',
      '--json',
    ])
    expect([exitCode, stderr]).toEqual([1, errorsOf(bad)])
    expect(at(JSON.parse(stdout), 'files', 0, 'accepted')).toBe(1)
    expect(scoresIn(out)).toEqual(['2023,14,air-quality,2'])
  })

  it('writes nothing that would not add up with the scores that are there', async () => {
    const services = ['health-care', 'primary-education', 'basic-infrastructure', 'law-and-order']
    const whole = fileWith('whole.csv', HEAD, '2023,14,services,8', ...services.map(id => `2023,14,${id},2`))
    await papiJson('import', whole, '--out', out)
    const before = contentOf(out)
    const { exitCode, stdout, stderr } = await papi([
      'import',
      fileWith('part.csv', HEAD, '2023,14,health-care,1.5'),
      '--out',
      out,
      '--json',
    ])
    expect([exitCode, stderr]).toEqual([
      1,
      `papi: chưa ghi gì vào "${out}", vì ở đó sẽ thành: scores/dimension-scores.csv, dòng 2: Cung ứng dịch vụ công, Sơn La năm 2023 là 8,0000, nhưng các nội dung thành phần cộng lại bằng 7,5000; sửa một trong hai; nạp chỉ số nội dung cùng các nội dung thành phần của nó\n`,
    ])
    expect(at(JSON.parse(stdout), 'files', 0, 'accepted')).toBe(0)
    expect(contentOf(out)).toEqual(before)
  })

  it('names every file that is not there, and a damaged folder', async () => {
    expect(await papi(['import', '/no/a.csv', folder, '--out', out])).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `papi: không có tệp "/no/a.csv"; hãy kiểm tra lại tên\npapi: không đọc được "${folder}": đây là thư mục (EISDIR); hãy đưa tên một tệp\n`,
    })
    const good = fileWith('good.csv', HEAD, '2022,14,health-care,1.9')
    await papiJson('import', good, '--out', out)
    rmSync(join(out, 'framework.json'))
    expect((await papi(['import', good, '--out', out])).stderr).toBe(
      `papi: ${join(out, 'framework.json')}: thiếu tệp này; thư mục dữ liệu phải có đủ các tệp như dữ liệu đi kèm\n`,
    )
    expect((await papi(['import', '--out', out])).stderr).toBe('papi: thiếu tệp; xem "papi help import"\n')
    expect((await papi(['import', good])).stderr).toBe('papi: thiếu tùy chọn --out; xem "papi help import"\n')
  })
})
