import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { madePdf } from './made-pdf.ts'

const textOf = async (bytes: Uint8Array) => (await readDocument('ke-hoach.pdf', bytes)).text
const PRINTED = new URL('ke-hoach.pdf', import.meta.url)

describe('lines of a PDF', () => {
  it('go from the top, with a blank one where a paragraph begins', async () => {
    const pdf = madePdf([
      {
        texts: [
          [100, 640, 'a] second'],
          [100, 700, 'first begins'],
          [60, 684, 'and goes on'],
          [60, 668, 'to here'],
        ],
      },
    ])
    expect(await textOf(pdf)).toBe('first begins\nand goes on\nto here\n\na] second')
  })

  it('do not have the number of the page', async () => {
    const pdf = madePdf(
      [1, 2].map(number => ({
        texts: [
          [290, 810, `${number}`],
          [60, 700, `page of ${number}`],
        ],
      })),
    )
    expect(await textOf(pdf)).toBe('page of 1\n\npage of 2')
  })
})

/** A table at x 50, 100, 300, 500 with edges of rows at these heights. */
const grid = (...heights: number[]) => {
  const [top = 0, bottom = 0] = [Math.max(...heights), Math.min(...heights)]
  return [...heights.map(y => [50, y, 500, y]), ...[50, 100, 300, 500].map(x => [x, bottom, x, top])]
}

describe('tables of a PDF', () => {
  it('with drawn lines are a line for each row, whatever the lines in its cells', async () => {
    const pdf = madePdf([
      {
        texts: [
          [60, 705, 'TT'],
          [110, 705, 'Viec'],
          [310, 705, 'Ai'],
          [60, 670, '1'],
          [110, 685, 'Lap'],
          [110, 670, 'ke hoach'],
          [310, 685, '- A'],
          [310, 670, '- B'],
          [60, 600, 'Het.'],
        ],
        lines: grid(720, 700, 660),
      },
    ])
    expect(await textOf(pdf)).toBe('TT\tViec\tAi\n1\tLap ke hoach\t- A - B\n\nHet.')
  })

  it('go on over pages: heads once, and a row in two parts is one', async () => {
    const head = [
      [60, 705, 'TT'],
      [110, 705, 'Viec'],
      [310, 705, 'Ai'],
    ] as const
    const pdf = madePdf([
      { texts: [...head, [60, 685, '1'], [110, 685, 'Lap ke'], [310, 685, 'A']], lines: grid(720, 700, 660) },
      {
        texts: [...head, [110, 685, 'hoach'], [60, 645, '2'], [110, 645, 'Bao cao'], [310, 645, 'B']],
        lines: grid(720, 700, 660, 640),
      },
    ])
    expect(await textOf(pdf)).toBe('TT\tViec\tAi\n1\tLap ke hoach\tA\n2\tBao cao\tB')
  })

  it('without lines are told by gaps that go down through their rows', async () => {
    const rows = [
      ['TT', 'Viec', 'Ai'],
      ['1', 'Lap ke hoach', 'Van phong'],
      ['2', 'Bao cao', 'Tu phap'],
    ]
    const texts = rows.flatMap((row, at) =>
      row.map((text, column) => [60 + 150 * column, 700 - 16 * at, text] as const),
    )
    expect(await textOf(madePdf([{ texts }]))).toBe(rows.map(row => row.join('\t')).join('\n'))
  })
})

const HEADS = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành']

describe('a plan printed by Chromium (by npm run make:printed-plan)', () => {
  it('gives head, paragraphs and a table of six columns over two pages', async () => {
    const text = await textOf(new Uint8Array(readFileSync(PRINTED)))
    const lines = text.split('\n')
    expect(lines.slice(0, 10)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'HUYỆN MƯỜNG THỬ',
      'Số: 21/KH-UBND',
      '',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Mường Thử, ngày 07 tháng 3 năm 2022',
      '',
      'KẾ HOẠCH',
      'Cải thiện chỉ số PAPI năm 2022',
    ])
    const rows = lines.filter(line => line.includes('\t')).map(line => line.split('\t'))
    expect(rows.slice(0, 3)).toEqual([
      HEADS,
      ['I', 'Tham gia của người dân ở cấp cơ sở', '', '', '', ''],
      [
        '1',
        'Ban hành kế hoạch tuyên truyền quy chế dân chủ tới từng bản, tổ dân phố, đợt 1',
        '- Kế hoạch; - Báo cáo',
        'Phòng Nội vụ',
        'Các phòng, ban; UBND các xã',
        'Tháng 02/2022 và thường xuyên',
      ],
    ])
    expect(rows.slice(2).map(([number]) => number)).toEqual(
      Array.from({ length: 14 }, (_, at) => `${at + 1}`),
    )
    expect(rows.filter(row => row.length !== 6)).toEqual([])
    expect(lines.slice(-6)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      '',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
    ])
  })
})
