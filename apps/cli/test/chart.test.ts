import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CHARTS, chartKind } from '@papi-lens/charts'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at, keysOf, listAt, papi, papiJson } from './fake-environment.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papi-chart-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const inFolder = (name: string) => join(folder, name)
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

describe('papi chart refuses', () => {
  const cases: [string, string[], string][] = [
    ['no kind', [], `chưa chọn biểu đồ; các loại: ${KINDS.join(', ')}`],
    ['a kind misspelt', ['trnd', '-o', 'x.svg'], 'không có biểu đồ "trnd"; có phải trend?'],
    ['no file', ['trend', ...sonLa], 'thiếu tùy chọn -o; xem "papi help chart"'],
    [
      'no province',
      ['trend', '-o', 'x.svg'],
      'biểu đồ "trend" cần một tỉnh; hãy ghi mã (14) hoặc tên (Sơn La)',
    ],
    [
      'no plan',
      ['deadline-timeline', '--province', 'ha-noi', '-o', 'x.svg'],
      'biểu đồ "deadline-timeline" cần kế hoạch mà tỉnh này chưa có kế hoạch kèm theo; hãy đưa văn bản, tệp JSON hoặc mã như pac-nga-2022 bằng --plan',
    ],
    [
      'a name without a format',
      ['trend', ...sonLa, '-o', 'x.doc'],
      'tên tệp "x.doc" không cho biết định dạng; hãy đặt đuôi .svg, .png, .json (vega-lite), .csv hoặc .xlsx, hoặc dùng --format',
    ],
    [
      'a name of another format',
      ['trend', ...sonLa, '-o', 'x.PNG', '--format', 'svg'],
      'tên tệp "x.PNG" nói một định dạng khác với --format svg; hãy đổi tên tệp hoặc bỏ --format',
    ],
    [
      'an unknown format',
      ['trend', ...sonLa, '-o', 'x', '--format', 'pdf'],
      'không có định dạng "pdf"; có các định dạng svg, png, vega-lite, csv, xlsx',
    ],
    [
      'a format the chart does not have',
      ['shape', ...sonLa, '-o', 'x.json'],
      'biểu đồ "shape" không có dạng vega-lite; có các dạng svg, png, csv, xlsx',
    ],
    [
      'a scale for no picture',
      ['trend', '-o', 'x.svg', '--scale', '2'],
      '--scale chỉ dùng cho png, không cho svg; hãy bỏ đi',
    ],
    [
      'a scale out of range',
      ['trend', '-o', 'x.png', '--scale', '9'],
      '"9" không phải là tỷ lệ ảnh; hãy ghi số lớn hơn 0, nhiều nhất 8',
    ],
    [
      'a width that is none',
      ['trend', ...sonLa, '-o', 'x.svg', '--width', 'wide'],
      '"wide" không phải là độ rộng; hãy ghi số nguyên điểm ảnh, ví dụ 640',
    ],
    [
      'a width out of range',
      ['trend', ...sonLa, '-o', 'x.svg', '--width', '100'],
      'độ rộng "100" không hợp lệ cho biểu đồ; hãy ghi từ 320 đến 1600 điểm ảnh',
    ],
    [
      'a width for paper',
      ['trend', ...sonLa, '-o', 'x.svg', '--size', 'a4', '--width', '640'],
      'độ rộng "640" không hợp lệ cho biểu đồ; hãy ghi 554 điểm ảnh',
    ],
    [
      'an unknown size',
      ['trend', ...sonLa, '-o', 'x.svg', '--size', 'A3'],
      'cỡ "A3" không hợp lệ cho biểu đồ; hãy chọn web, a4, a4-half, slide',
    ],
    [
      'a title that is too long',
      ['trend', ...sonLa, '-o', 'x.svg', '--title', 'a'.repeat(201)],
      'tiêu đề của biểu đồ dài nhất 200 chữ cái; ở đây có 201',
    ],
    [
      'one title for all',
      ['--all', ...sonLa, '--out', 'x', '--title', 'a'],
      '--title dành cho một biểu đồ; hãy bỏ khi dùng --all',
    ],
    [
      'an unknown theme',
      ['trend', ...sonLa, '-o', 'x.svg', '--theme', 'blue'],
      'bảng màu "blue" không hợp lệ cho biểu đồ; hãy chọn light, dark, print',
    ],
    [
      'an unknown view',
      ['map', '-o', 'x.svg', '--view', '34x'],
      'địa giới "34x" không hợp lệ cho biểu đồ; hãy chọn 63, 34',
    ],
    [
      'an unknown unit',
      ['trend', ...sonLa, '-o', 'x.svg', '--unit', 'health-car'],
      'không có nội dung "health-car"; có phải "Y tế công lập" (health-care)?',
    ],
    [
      'an unknown other province',
      ['comparison', ...sonLa, '-o', 'x.svg', '--with', 'Ha Noii'],
      'không có tỉnh "Ha Noii"; có phải "Hà Nội"?',
    ],
    [
      'an option that the kind does not take',
      ['shape', ...sonLa, '-o', 'x.svg', '--with', '10'],
      'biểu đồ "shape" không dùng "--with"; các biểu đồ có dùng: trend, heat-map, distribution, slope, comparison',
    ],
    [
      'years the wrong way round',
      ['slope', ...sonLa, '-o', 'x.svg', '--from', '2023', '--to', '2022'],
      'năm 2023 không trước năm 2022; hãy ghi năm trước rồi đến năm sau',
    ],
    [
      'a name without quotes',
      ['trend', '--province', 'Sơn', 'La', '-o', 'x.svg'],
      'chart chỉ nhận 1 từ và các tùy chọn; giá trị có dấu cách đặt trong ngoặc kép ("Sơn La")',
    ],
    ['a kind with --all', ['trend', '--all'], '--all vẽ mọi biểu đồ; hãy bỏ "trend"'],
    ['a file with --all', ['--all', '-o', 'x'], '-o dành cho một biểu đồ; thư mục của --all ghi bằng --out'],
    [
      'a folder for one chart',
      ['trend', '--out', 'x'],
      '--out dành cho --all; một biểu đồ ghi vào tệp bằng -o',
    ],
    [
      'an archive of one chart',
      ['trend', ...sonLa, '--zip', '-o', 'x.zip'],
      '--zip dành cho --all; hãy bỏ đi, hoặc vẽ mọi biểu đồ bằng --all',
    ],
    [
      'a folder for an archive',
      ['--all', ...sonLa, '--zip', '--out', 'x'],
      '--zip ghi một tệp, đặt tên bằng -o; hãy bỏ --out',
    ],
    [
      'an archive of another name',
      ['--all', ...sonLa, '--zip', '-o', 'x.png'],
      'tên tệp "x.png" không phải là tên tệp nén; hãy đặt đuôi .zip',
    ],
    ['--all without a folder', ['--all', '--province', '14'], 'thiếu tùy chọn --out; xem "papi help chart"'],
  ]
  it.each(cases)('%s', async (_name, argv, message) => {
    expect(await papi(['chart', ...argv])).toEqual({ exitCode: 2, stdout: '', stderr: `papi: ${message}\n` })
  })

  it('a folder that is not there', async () => {
    const outcome = await papi(['chart', 'trend', ...sonLa, '-o', inFolder('no/x.svg')])
    expect(outcome).toMatchObject({ exitCode: 1, stdout: '' })
    expect(outcome.stderr).toBe(
      `papi: không có thư mục "${inFolder('no')}"; hãy tạo thư mục hoặc ghi vào nơi khác\n`,
    )
  })

  it('outlines that are none', async () => {
    const readText = (path: string) =>
      path.endsWith('.topo.json') ? '{}' : existsSync(path) ? readFileSync(path, 'utf8') : null
    expect(await papi(['chart', 'map', '-o', inFolder('x.svg')], { readText })).toEqual({
      exitCode: 1,
      stdout: '',
      stderr:
        'papi: tệp ranh giới các tỉnh không đúng dạng TopoJSON; hãy dùng data/geo/provinces.topo.json\n',
    })
  })

  it('a damaged manifest', async () => {
    const readText = (path: string) =>
      path.endsWith('manifest.json') ? '{' : existsSync(path) ? readFileSync(path, 'utf8') : null
    const { exitCode, stderr } = await papi(['chart', 'trend', ...sonLa, '-o', inFolder('x.svg')], {
      readText,
    })
    expect([exitCode, stderr]).toEqual([
      1,
      'papi: manifest.json: không đúng dạng JSON; hãy bỏ tệp này hoặc chép lại từ dữ liệu kèm theo\n',
    ])
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
