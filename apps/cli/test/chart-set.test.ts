import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHARTS } from '@papi-lens/charts'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { at, keysOf, listAt, papi, papiJson } from './fake-environment.ts'
import { temporaryFolder } from './temporary-folder.ts'

const inFolder = temporaryFolder('papi-chart-set-')
const KINDS = CHARTS.map(({ kind }) => kind)

describe('papi chart --all', () => {
  it('draws every chart as SVG and PNG', async () => {
    const out = inFolder('set')
    const document = await papiJson('chart', '--all', '--province', '14', '--out', out, '--scale', '1')
    const names = KINDS.flatMap(kind => [`son-la-${kind}.svg`, `son-la-${kind}.png`])
    expect(listAt(document, 'files').map(file => at(file, 'file'))).toEqual(names)
    expect(readdirSync(out).sort()).toEqual([...names].sort())
    expect(at(document, 'skipped')).toEqual([])
    expect(readFileSync(join(out, 'son-la-map.png')).subarray(1, 4).toString()).toBe('PNG')
    for (const file of listAt(document, 'files')) {
      expect(keysOf(file)).toEqual(['file', 'kind', 'width', 'height'])
    }
  })

  it('leaves out what needs a plan where none is bundled, and says so', async () => {
    const out = inFolder('ha-noi')
    const argv = ['chart', '--all', '--province', 'Hà Nội', '--out', out, '--format', 'svg']
    const { exitCode, stdout, stderr } = await papi(argv)
    expect(exitCode).toBe(0)
    expect(stderr.split('\n').map(line => line.slice(0, 50))).toEqual([
      'papi: bỏ qua task-coverage: biểu đồ "task-coverage',
      'papi: bỏ qua deadline-timeline: biểu đồ "deadline-',
      '',
    ])
    const count = KINDS.length - 2
    expect(stdout).toContain(`Đã vẽ ${count} biểu đồ của Hà Nội: ${count} tệp trong ${out}\n`)
    expect(readdirSync(out)).toHaveLength(count)
    expect((await papi([...argv, '--quiet'])).stderr).toBe('')
  })

  it('shows how far it is on a terminal only', async () => {
    const written: string[] = []
    const terminal = { write: (text: string) => void written.push(text), isTerminal: true, columns: 100 }
    const argv = ['chart', '--all', '--province', '14', '--out', inFolder('bar'), '--format', 'csv']
    await papi(argv, { stderr: terminal })
    expect(written.join('')).toMatch(new RegExp(`\\d+/${KINDS.length} waterfall`))
    written.length = 0
    await papi([...argv, '--quiet'], { stderr: terminal })
    expect(written).toEqual([])
  })

  it('writes nothing if a chart fails', async () => {
    const out = inFolder('never')
    const argv = ['chart', '--all', '--province', '14', '--out', out, '--width', '20']
    expect(await papi(argv)).toMatchObject({ exitCode: 2, stdout: '' })
    expect(existsSync(out)).toBe(false)
  })
})

describe('papi chart --all of two years', () => {
  it('shows in charts of one year the later of them', async () => {
    const out = inFolder('pair')
    const years = ['--from', '2018', '--to', '2019']
    await papi(['chart', '--all', '--province', '14', '--out', out, '--format', 'svg', ...years])
    const titleOf = (kind: string) =>
      /<title[^>]*>([^<]*)/.exec(readFileSync(join(out, `son-la-${kind}.svg`), 'utf8'))?.[1]
    for (const kind of ['distribution', 'map', 'shape', 'rank-ranges'])
      expect(titleOf(kind)).toContain('2019')
  })
})

describe('papi chart --all --zip', () => {
  it('writes one archive, in the order of the catalogue, with an index', async () => {
    const file = inFolder('set.zip')
    const argv = ['chart', '--all', '--zip', '--province', '14', '--size', 'a4', '--scale', '0.5', '-o', file]
    const document = await papiJson(...argv)
    expect(keysOf(document)).toEqual(['file', 'files', 'skipped'])
    const names = KINDS.flatMap((kind, index) =>
      ['svg', 'png', 'csv'].map(ending => `son-la-${String(index + 1).padStart(2, '0')}-${kind}.${ending}`),
    )
    const entries = unzipSync(readFileSync(file))
    expect(Object.keys(entries)).toEqual(['muc-luc.txt', ...names])
    expect(strFromU8(entries['son-la-01-trend.svg'] ?? new Uint8Array())).toContain('width="160mm"')
    const index = strFromU8(entries['muc-luc.txt'] ?? new Uint8Array())
    expect(index.startsWith('Biểu đồ PAPI của Sơn La\r\n\r\n1. ')).toBe(true)
    expect([...(entries['muc-luc.txt'] ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf])
    for (const kind of KINDS) expect(index).toContain(`-${kind}.svg · son-la-`)
    expect(index.match(/^Nguồn: /gm)?.length).toBeGreaterThan(KINDS.length - 4)
  })

  it('has what --format names, and numbers without a gap where charts are left out', async () => {
    const file = inFolder('ha-noi.zip')
    const argv = [
      'chart',
      '--all',
      '--zip',
      '--province',
      'ha-noi',
      '--format',
      'csv',
      '--lang',
      'en',
      '-o',
      file,
    ]
    const { exitCode, stdout } = await papi(argv)
    const names = Object.keys(unzipSync(readFileSync(file)))
    expect([exitCode, names[0], names.length]).toEqual([0, 'contents.txt', KINDS.length - 1])
    expect(names.slice(1).map(name => Number(/-(\d\d)-/.exec(name)?.[1]))).toEqual(
      names.slice(1).map((_, index) => index + 1),
    )
    expect(stdout).toContain(file)
    const before = readFileSync(file)
    await papi(argv)
    expect(readFileSync(file)).toEqual(before)
  })
})
