// What the eye sees is what is read: workbooks with hidden, odd and merged cells, and texts as people make them.
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { decodeFont } from '../src/font-encoding.ts'
import { importFile } from '../src/import-file.ts'
import { context, read, TWO, told } from './small-import.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0\\%&quot; x&quot;"/><numFmt numFmtId="165" formatCode="dd/mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`

/** A workbook of one sheet, `2001`, from the XML of its sheet. */
function workbook(sheet: string, book = ''): Uint8Array {
  const files = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml':
      book || '<workbook><sheets><sheet name="2001" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="/xl/worksheets/one.xml"/><Relationship Id="r2" Type="x/styles" Target="styles.xml"/></Relationships>',
    'xl/styles.xml': STYLES,
    'xl/worksheets/one.xml': sheet,
  }
  const encoder = new TextEncoder()
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)])),
  )
}

const text = (value: string, at = '') => `<c${at} t="inlineStr"><is><t>${value}</t></is></c>`
const HEAD = `<row>${text('Tỉnh')}${text('Votes')}${text('Gifts, given')}</row>`
const sheetOf = (rows: string, before = '', after = '') =>
  `<worksheet>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`

async function open(content: Uint8Array) {
  const { report, rows } = await importFile({ file: 'a.xlsx', content }, context)
  return {
    errors: told(report.errors),
    warnings: told(report.warnings),
    scores: [...rows].map(row => [row.year, row.province, row.unit, row.score]),
  }
}

describe('a workbook', () => {
  it('in strict OOXML, under a prefix, is read as any other', async () => {
    const plain = sheetOf(`${HEAD}<row>${text('Sơn La')}<c><v>2.5</v></c><c><v>3</v></c></row>`)
    const prefixed = plain
      .replace(/<(\/?)(\w)/g, '<$1x:$2')
      .replace('<x:worksheet', `<x:worksheet xmlns:x="${MAIN}"`)
    expect(await open(workbook(prefixed))).toEqual(await open(workbook(plain)))
    expect((await open(workbook(prefixed))).scores).toHaveLength(2)
  })

  it('names hidden rows and columns, and does not read them', async () => {
    const rows = `${HEAD}<row hidden="1">${text('Sơn La')}<c><v>1</v></c><c><v>1</v></c></row><row>${text('Yên Bái')}<c><v>2</v></c><c><v>3</v></c></row>`
    const columns = '<cols><col min="3" max="3" hidden="1"/></cols>'
    expect(await open(workbook(sheetOf(rows, columns)))).toEqual({
      errors: [],
      warnings: [' hidden-rows rows=[2]', ' hidden-columns columns=["C"]'],
      scores: [[2001, '15', 'votes', 2]],
    })
  })

  it('gives no score for a date or a percentage, but for a text in its format', async () => {
    const rows = `${HEAD}<row>${text('Sơn La')}<c s="3"><v>45901</v></c><c s="1"><v>0.0251</v></c></row><row>${text('Yên Bái')}<c s="2"><v>2.5</v></c></row>`
    expect(await open(workbook(sheetOf(rows)))).toEqual({
      errors: [
        '2:Votes: odd-cell oddity="date" role="score" text="2025-09-01"',
        '2:Gifts, given: odd-cell oddity="percent" role="score" text="2.51%"',
      ],
      warnings: [],
      scores: [],
    })
  })

  it('all of whose sheets are hidden says so', async () => {
    const book =
      '<workbook><sheets><sheet name="2001" state="veryHidden" sheetId="1" r:id="r1"/></sheets></workbook>'
    const found = await open(workbook(sheetOf(HEAD), book))
    expect(found.errors).toEqual(
      ['2001: only-hidden sheets=["2001"]'].map(fault => fault.replace('2001:', '')),
    )
  })

  it('whose two rows of heads disagree is refused, and one that numbers its columns is read', async () => {
    const row = `<row>${text('Sơn La')}<c><v>2.5</v></c><c><v>3</v></c></row>`
    const other = `<row>${text('Province')}${text('Bầu cử')}${text('Bầu cử')}</row>`
    expect((await open(workbook(sheetOf(`${HEAD}${other}${row}`)))).errors[0]).toMatch(
      /same-unit|heads-disagree/,
    )
    const numbers = `<row>${text('(1)')}<c><v>2</v></c><c><v>3</v></c></row>`
    expect((await open(workbook(sheetOf(`${HEAD}${numbers}${row}`)))).scores).toEqual([
      [2001, '14', 'votes', 2.5],
      [2001, '14', 'gifts', 3],
    ])
  })
})

describe('letters of old fonts', () => {
  it.each([
    ['tcvn3', 'N¨m;TØnh;ChØ sè;§iÓm\n2001;S¬n La;BÇu cö;2,5\n2001;Yªn B¸i;BÇu cö;3,25\n'],
    ['vni', 'Naêm;Tænh;Chæ soá;Ñieåm\n2001;Sôn La;Baàu cöû;2,5\n2001;Yeân Baùi;Baàu cöû;3,25\n'],
  ] as const)('%s are read, from UTF-8 and from bytes of Windows, and named', async (encoding, content) => {
    const bytes = Uint8Array.from(content, letter => letter.charCodeAt(0))
    for (const source of [content, bytes]) {
      const found = await read(source)
      expect([told(found.errors), found.scores]).toEqual([[], TWO])
      expect(told(found.warnings)).toEqual([` font-encoding encoding="${encoding}"`])
    }
  })

  it('are turned into every letter', () => {
    expect(decodeFont('Ñaõ ñoåi §', 'vni')).toBe('Đã đổi §')
    expect(decodeFont('§· ®æi', 'tcvn3')).toBe('Đã đổi')
  })
})

it.each([
  [
    'a delimiter in the title',
    'Điểm, nhóm, hạng; 2001\nNăm;Tỉnh;Chỉ số;Điểm\n2001;14;votes;2,5\n2001;15;votes;3,25\n',
  ],
  [
    'a comment above',
    '# made by hand, 2001\nyear|province|unit|score\n2001|14|votes|2.5\n2001|15|votes|3.25\n',
  ],
  [
    'notes and an average below',
    'Năm,Tỉnh,Chỉ số,Điểm\n2001,14,votes,2.5\n2001,15,votes,3.25\n,Trung bình,,2.9\n(*) chưa công bố, xem báo cáo, trang 5, dòng 2\n',
  ],
])('a text with %s is read', async (_rule, content) => {
  const found = await read(content)
  expect([told(found.errors), found.scores]).toEqual([[], TWO])
})

it('an error cell that was to name a province is a fault of that cell, not of a province called #REF!', async () => {
  const broken = `<row><c t="e"><f>A1</f><v>#REF!</v></c><c><v>1.5</v></c><c><v>1.5</v></c></row>`
  const { errors } = await open(workbook(sheetOf(HEAD + broken)))
  expect(errors.join()).toContain('#REF!')
  expect(errors.join()).toContain('odd-cell')
})
