import { Paragraph, TextRun } from 'docx'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../../tests/processor-time.ts'
import { readDocument } from '../../src/document/read-document.ts'
import { item, madeDocx, table, withParts } from './made-docx.ts'

const textOf = async (bytes: Uint8Array) => (await readDocument('ke-hoach.docx', bytes)).text

describe('paragraphs of a DOCX', () => {
  it('are lines with a blank one between; a line break within one is a line, a tab a space', async () => {
    const runs = [
      new TextRun('KẾ HOẠCH'),
      new TextRun({ text: 'Nâng cao PAPI', break: 1 }),
      new TextRun('\tnăm 2022'),
    ]
    const docx = await madeDocx([
      new Paragraph({ children: runs }),
      new Paragraph(''),
      new Paragraph('Nội dung'),
    ])
    expect(await textOf(docx)).toBe('KẾ HOẠCH\nNâng cao PAPI năm 2022\n\nNội dung')
  })

  it('keep the characters as they are, composed or not', async () => {
    const docx = await madeDocx([new Paragraph('bản'.normalize('NFD'))])
    expect(await textOf(docx)).toBe('bản'.normalize('NFD'))
  })

  it('show the number, letter or sign of a list item, which Word writes nowhere', async () => {
    const docx = await madeDocx([
      item('Tham gia', 0),
      item('Tuyên truyền', 1),
      item('Bầu trưởng bản', 1),
      item('Niêm yết', 2),
      item('Công khai', 0),
      item('Hộ nghèo', 1),
    ])
    expect((await textOf(docx)).split('\n\n')).toEqual([
      '1. Tham gia',
      'a) Tuyên truyền',
      'b) Bầu trưởng bản',
      '- Niêm yết',
      '2. Công khai',
      'a) Hộ nghèo',
    ])
  })

  it('show numbers of several levels', async () => {
    const docx = await madeDocx([
      item('Mục đích', 0, 'muc'),
      item('Yêu cầu', 0, 'muc'),
      item('Kịp thời', 1, 'muc'),
    ])
    expect(await textOf(docx)).toBe('I. Mục đích\n\nII. Yêu cầu\n\nII.1. Kịp thời')
  })
})

describe('tables of a DOCX', () => {
  it('are a line for each row with tabs between cells; what a cell holds is one line', async () => {
    const docx = await madeDocx([
      table([
        ['TT', 'Nhiệm vụ', 'Sản phẩm'],
        ['1', 'Lập kế hoạch', ['- Kế hoạch', '- Báo cáo']],
      ]),
      new Paragraph('Hết'),
    ])
    expect(await textOf(docx)).toBe('TT\tNhiệm vụ\tSản phẩm\n1\tLập kế hoạch\t- Kế hoạch - Báo cáo\n\nHết')
  })

  it('keep their columns where cells are merged over them', async () => {
    const docx = await madeDocx([
      table([
        ['I', { text: 'Tham gia', columns: 3 }],
        ['1', 'Lập kế hoạch', 'Văn phòng', 'Quý I'],
      ]),
    ])
    expect(await textOf(docx)).toBe('I\tTham gia\t\t\n1\tLập kế hoạch\tVăn phòng\tQuý I')
  })

  it('repeat what is merged over rows in rows that begin anew, not in parts of a row', async () => {
    const shared = await madeDocx([
      table([
        ['1', 'Kế hoạch', { text: 'Văn phòng', rows: 2 }],
        ['2', 'Báo cáo'],
      ]),
    ])
    expect(await textOf(shared)).toBe('1\tKế hoạch\tVăn phòng\n2\tBáo cáo\tVăn phòng')
    const parts = await madeDocx([
      table([[{ text: '1', rows: 2 }, { text: 'Công khai', rows: 2 }, 'Kế hoạch'], ['Báo cáo']]),
    ])
    expect(await textOf(parts)).toBe('1\tCông khai\tKế hoạch\n\t\tBáo cáo')
  })

  it('that set issuer and motto, or receivers and signature, side by side are read one after the other', async () => {
    const docx = await madeDocx([
      table([
        [
          ['UBND HUYỆN MƯỜNG THỬ', 'Số: 21/KH-UBND'],
          ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
        ],
      ]),
      table([[['Nơi nhận:', '- Như trên;'], 'CHỦ TỊCH']]),
    ])
    expect((await textOf(docx)).split('\n')).toEqual([
      'UBND HUYỆN MƯỜNG THỬ',
      'Số: 21/KH-UBND',
      '',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '',
      'Nơi nhận:',
      '- Như trên;',
      '',
      'CHỦ TỊCH',
    ])
  })
})

describe('a DOCX', () => {
  it('is refused if its XML is not sound or deep beyond measure', async () => {
    const docx = await madeDocx([new Paragraph('một')])
    const broken = withParts(docx, { 'word/document.xml': '<w:document><w:body>' })
    await expect(textOf(broken)).rejects.toThrow('ke-hoach.docx: malformed: what docx')
    const body = `${'<w:p>'.repeat(50_000)}${'</w:p>'.repeat(50_000)}`
    const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const deep = withParts(docx, {
      'word/document.xml': `<w:document ${space}><w:body>${body}</w:body></w:document>`,
    })
    await expect(textOf(deep)).rejects.toMatchObject({ name: 'DocumentError' })
  })

  it('does not fetch what it refers to', async () => {
    const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const entity = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    const docx = withParts(await madeDocx([new Paragraph('một')]), {
      'word/document.xml': `${entity}<w:document ${space}><w:body><w:p><w:r><w:t>a&x;b</w:t></w:r></w:p></w:body></w:document>`,
    })
    await expect(textOf(docx)).rejects.toMatchObject({ code: 'malformed' })
  })
})

it('reading a DOCX takes time in proportion to its length', async () => {
  const timeOf = async (paragraphs: number) => {
    const docx = await madeDocx([
      table(Array.from({ length: paragraphs }, (_, at) => [`${at}`, 'Lập kế hoạch', 'Quý I'])),
    ])
    const times: number[] = []
    for (let run = 0; run < 3; run++) {
      const begin = processorTime()
      await textOf(docx)
      times.push(processorTime() - begin)
    }
    return Math.min(...times)
  }
  await timeOf(200)
  const [small, large] = [await timeOf(500), await timeOf(2_000)]
  expect(large / small).toBeLessThan(14)
})

it('a DOCX that names a part of numbers or notes which is not there is damaged, not read without them', async () => {
  const docx = await madeDocx([item('Tham gia', 0)])
  const { 'word/numbering.xml': numbering, ...others } = unzipSync(docx)
  expect(numbering).toBeDefined()
  await expect(textOf(zipSync(others))).rejects.toMatchObject({ code: 'malformed' })
})
