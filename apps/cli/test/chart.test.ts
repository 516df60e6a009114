import { readFileSync, writeFileSync } from 'node:fs'
import { CHARTS, chartKind } from '@papi-lens/charts'
import { describe, expect, it } from 'vitest'
import { at, keysOf, listAt, papi, papiJson } from './fake-environment.ts'
import { temporaryFolder } from './temporary-folder.ts'

const inFolder = temporaryFolder('papi-chart-')
const read = (name: string) => readFileSync(inFolder(name), 'utf8')
const sonLa = ['--province', 'Sơn La']
const sonLa2023 = [...sonLa, '--year', '2023']
const KINDS = CHARTS.map(({ kind }) => kind)

describe('papi chart --list', () => {
  it('has exactly the keys of the contract, for every kind', async () => {
    const document = await papiJson('chart', '--list')
    expect(keysOf(document)).toEqual(['charts'])
    const charts = listAt(document, 'charts')
    expect(charts.map(chart => at(chart, 'kind'))).toEqual(KINDS)
    for (const chart of charts) expect(keysOf(chart)).toEqual(['kind', 'title', 'formats'])
  })

  it('has titles in the language asked for', async () => {
    const first = async (lang: string) => at(await papiJson('chart', '--list', '--lang', lang), 'charts', 0)
    expect(await first('en')).toEqual({
      kind: 'trend',
      title: 'Trend',
      formats: ['svg', 'png', 'vega-lite', 'csv', 'xlsx'],
    })
    expect(at(await first('vi'), 'title')).toBe('Xu hướng')
  })

  it('is a table for people', async () => {
    const { stdout } = await papi(['chart', '--list', '--lang', 'en'])
    expect(stdout).toMatch(/^Kind +Chart +Formats\n/)
    expect(stdout).toMatch(/^trend +Trend +svg, png, vega-lite, csv, xlsx$/m)
  })
})

describe('papi chart', () => {
  it.each(KINDS)('draws %s of a province with nothing else said', async kind => {
    const file = inFolder(`${kind}.svg`)
    const named = chartKind(kind).takes.includes('province') ? ['--province', '14'] : []
    const document = await papiJson('chart', kind, ...named, '-o', file)
    expect(keysOf(document)).toEqual(['file', 'kind', 'width', 'height'])
    expect(document).toMatchObject({ file, kind, width: 640 })
    expect(read(`${kind}.svg`)).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]*<\/svg>\n$/)
  })

  it('writes each format, told by the name of the file or by --format', async () => {
    const draw = (name: string, ...more: string[]) =>
      papiJson('chart', 'trend', ...sonLa, '--unit', 'health-care', '-o', inFolder(name), ...more)
    const svg = await draw('a.svg')
    expect(await draw('a', '--format', 'svg')).toEqual({ ...Object(svg), file: inFolder('a') })
    expect(read('a')).toBe(read('a.svg'))
    const png = await draw('a.PNG', '--scale', '1,5')
    expect(png).toMatchObject({ width: 960, height: Math.round(Number(at(svg, 'height')) * 1.5) })
    expect(readFileSync(inFolder('a.PNG')).subarray(1, 4).toString()).toBe('PNG')
    await draw('a.vl.json')
    expect(JSON.parse(read('a.vl.json')).$schema).toBe('https://vega.github.io/schema/vega-lite/v6.json')
    await draw('a.csv')
    expect(read('a.csv')).toMatch(/^Năm,[^\n]*\n2011,/)
  })

  it('takes unit, years, language, theme and width, and the version of the data', async () => {
    const file = inFolder('wide.svg')
    const document = await papiJson(
      ...['chart', 'slope', '--province', 'son-la', '--with', 'lai-chau', '--with', 'Điện Biên'],
      ...['--unit', 'health-care', '--from', '2021', '--to', '2023', '--lang', 'en', '--theme', 'dark'],
      ...['--width', '800', '-o', file],
    )
    expect(at(document, 'width')).toBe(800)
    const svg = read('wide.svg')
    for (const text of ['lang="en"', '#161c25', 'Lai Chau', 'Dien Bien', '2021', '2024.1.0']) {
      expect(svg).toContain(text)
    }
  })

  it('draws for paper: an SVG in millimetres, a PNG of 300 dots an inch', async () => {
    const draw = (name: string) =>
      papiJson('chart', 'change-bars', ...sonLa, '-o', inFolder(name), '--size', 'a4-half')
    const { width, height } = Object(await draw('paper.svg'))
    expect([width, height <= 410]).toEqual([554, true])
    expect(read('paper.svg')).toContain('width="160mm"')
    expect(await draw('paper.png')).toMatchObject({ width: 1890 })
    const png = readFileSync(inFolder('paper.png'))
    expect(png.readUInt32BE(png.indexOf('pHYs') + 4)).toBe(11811)
  })

  it('takes a title and a note, and keeps them in the text of the picture', async () => {
    const own = ['--title', 'Hình 1. Tổng điểm', '--note', 'Số liệu <tạm>']
    await papiJson('chart', 'trend', ...sonLa, '-o', inFolder('own.svg'), ...own)
    expect(read('own.svg')).toMatch(
      /<title [^>]*>Hình 1\. Tổng điểm<\/title><desc [^>]*>Hình 1[^<]*Số liệu &lt;tạm&gt;/,
    )
    await papiJson('chart', 'trend', ...sonLa, '-o', inFolder('own.png'), ...own)
    const png = readFileSync(inFolder('own.png'))
    expect(png.includes('Title\0\0\0\0\0Hình 1. Tổng điểm')).toBe(true)
    expect(png.includes('Số liệu <tạm>')).toBe(true)
  })

  it('says the finding, the file and its size', async () => {
    const file = inFolder('said.png')
    const { stdout, stderr } = await papi(['chart', 'tile-map', ...sonLa2023, '-o', file, '--lang', 'en'])
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^Son La was in the high average group in 2023.*\n\S+said\.png · 1280 × \d+ px\n$/)
    const table = await papi(['chart', 'tile-map', ...sonLa2023, '-o', inFolder('said.csv')])
    expect(table.stdout).not.toContain('px')
  })

  it('draws the present provinces on a map', async () => {
    const draw = (view: string) =>
      papiJson('chart', 'map', ...sonLa2023, '--view', view, '-o', inFolder(`${view}.svg`))
    expect(at(await draw('34'), 'height')).toBeGreaterThan(Number(at(await draw('63'), 'height')))
  })

  it('takes the plans it is given, else those of the province', async () => {
    const draw = async (...plans: string[]) => {
      await papiJson('chart', 'task-coverage', ...sonLa2023, '-o', inFolder('tasks.csv'), ...plans)
      return read('tasks.csv')
    }
    const all = await draw()
    const one = await draw('--plan', 'pac-nga-2022', '--plan', 'pac-nga-2022')
    expect(one).toBe(await draw('--plan', 'pac-nga-2022'))
    expect(one).not.toBe(all)
  })
})

describe('a plan read from a document', () =>
  it('is drawn like a bundled one', async () => {
    const file = inFolder('ours.json')
    writeFileSync(file, readFileSync(new URL('../../../data/plans/pac-nga-2022.json', import.meta.url)))
    await papiJson('chart', 'deadline-timeline', '--plan', file, '-o', inFolder('one.csv'))
    await papiJson('chart', 'deadline-timeline', '--plan', 'pac-nga-2022', '-o', inFolder('two.csv'))
    expect(read('one.csv')).toBe(read('two.csv'))
  }))
