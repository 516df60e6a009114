import { existsSync, readFileSync } from 'node:fs'
import { CHARTS } from '@papi-lens/charts'
import { describe, expect, it } from 'vitest'
import { papi } from './fake-environment.ts'
import { temporaryFolder } from './temporary-folder.ts'

const inFolder = temporaryFolder('papi-chart-refusals-')
const sonLa = ['--province', 'Sơn La']
const KINDS = CHARTS.map(({ kind }) => kind)

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
