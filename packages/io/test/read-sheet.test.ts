import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSheet } from '../src/workbook/read-sheet.ts'
import type { SheetSurroundings } from '../src/workbook/sheet-cell.ts'

const surroundings: SheetSurroundings = {
  strings: ['Sơn La', '', 'Yên Bái'],
  formats: [null, { oddity: 'percent', decimals: 1 }, { oddity: 'date', decimals: 0 }],
  countsFrom1904: false,
  claim: () => {},
}
const read = (xml: string) => {
  try {
    return readSheet(new TextEncoder().encode(xml), surroundings)
  } catch {
    return 'unsound'
  }
}
const sheet = (rows: string, before = '', after = '') =>
  `<?xml version="1.0"?><worksheet xmlns="x">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`
/** The same for the general reader: a comment might hold what looks like a row, so none is read at once. */
const carefully = (xml: string) => read(xml.replace('</worksheet>', '<!-- --></worksheet>'))

describe('a sheet', () => {
  it.each([
    ['numbers and texts', '<row r="2"><c r="B2"><v>1.25</v></c><c r="AA2" t="s"><v>2</v></c></row>'],
    [
      'cells and rows without a reference',
      '<row><c><v>1</v></c><c/><c><v>-2e-3</v></c></row>\n <row><c/></row>',
    ],
    ['a digit more than a number keeps', '<row r="1"><c r="A1"><v>0.47229999999999999</v></c></row>'],
    ['a decimal comma, which is no number', '<row r="1"><c r="A1"><v>1,5</v></c></row>'],
    ['styles', '<row r="1"><c r="A1" s="1"><v>0.07</v></c><c r="B1" s="2" t="n"><v>45000</v></c></row>'],
    ['a formula', '<row><c><v>1</v></c><c><f>1+1</f></c></row><row><c><f>A1</f><v>1</v></c></row>'],
    [
      'texts of its own',
      '<row><c t="inlineStr"><is><t>Hà &amp; Nội</t></is></c><c t="str"><v>a</v></c></row>',
    ],
    [
      'hidden rows',
      '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    ],
    ['extensions', '<x:row><x:c r="A1"><v>1</v></x:c></x:row><row><x:y/><c r="A1"><v>2</v></c></row>'],
    ['empty values', '<row><c><v></v></c><c t="s"><v></v></c><c><v/></c><c t="s"><v>1</v></c></row>'],
    [
      'columns beyond the last, and rows',
      '<row r="9999999"><c r="XFE1"><v>1</v></c><c r="ABCD1"><v>2</v></c></row>',
    ],
    ['attributes of programs', '<row r="1" spans="1:2" x14ac:dy="0.2"><c r="A1" cm="1"><v>1</v></c></row>'],
    ['an end too few', '<row r="1"><c r="A1"><v>1</v></c>'],
    ['an end too many', '<row r="1"><c r="A1"><v>1</v></c></row></row>'],
    ['an end in the wrong place', '<row r="1"><c r="A1"><v>1</c></v></row>'],
    [
      'an attribute with a bracket',
      '<row r="1" a=">"><c r="A1"><v>1</v></c></row><row><c><v>2</v></c></row>',
    ],
    ['two tables of cells', '<row><c><v>1</v></c></row></sheetData><sheetData><row><c><v>2</v></c></row>'],
  ])('with %s is read at once as by the general reader', (_, rows) => {
    expect(read(sheet(rows))).toEqual(carefully(sheet(rows)))
  })

  it('has its hidden columns and merged cells, which stand before and after the rows', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="C2"><v>3</v></c></row>'
    const xml = sheet(
      rows,
      '<cols><col min="2" max="2" hidden="1"/></cols>',
      '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
    )
    expect(read(xml)).toEqual({ rows: [[1], [1, null, 3]], hiddenRows: [], hiddenColumns: [1] })
    expect(read(xml)).toEqual(carefully(xml))
  })

  it('in which what looks like a row stands in a comment, CDATA or an instruction has no such row', () => {
    const row = '<row r="1"><c r="A1"><v>1</v></c></row>'
    for (const hidden of [`<!--${row}-->`, `<![CDATA[${row}]]>`, `<?x ${row}?>`])
      expect(read(sheet(hidden))).toEqual({ rows: [], hiddenRows: [], hiddenColumns: [] })
  })

  it('of any rows, sound or not, is read at once as by the general reader', () => {
    const piece = fc.constantFrom(
      ...['<row r="3">', '<row>', '<row r="1" hidden="1">', '</row>', '<row/>', '\n', ' ', 'x', '&amp;', 'ế'],
      ...[
        '<c r="B1">',
        '<c>',
        '<c s="1">',
        '<c t="s">',
        '<c t="b">',
        '<c t="e" s="2">',
        '<c/>',
        '</c>',
        '<x/>',
      ],
      ...['<v>1</v>', '<v>2.50</v>', '<v>1e3</v>', '<v> 7 </v>', '<v>#N/A</v>', '<v>', '</v>', '<f>A1</f>'],
    )
    const cell = fc
      .tuple(
        fc.constantFrom('', ' r="A1"', ' r="C5"', ' r="B1" s="1"', ' s="0" t="s"', ' t="s"', ' t="n" s="2"'),
        fc.constantFrom(
          '0',
          '1',
          '2',
          '3',
          '1.5',
          '-1',
          '0.1234567890123456789',
          '1,5',
          '',
          ' 2',
          'abc',
          '1e2',
        ),
      )
      .map(([attributes, value]) => `<c${attributes}><v>${value}</v></c>`)
    const rows = fc
      .array(
        fc.oneof(
          {
            weight: 6,
            arbitrary: fc.array(cell, { maxLength: 5 }).map(cells => `<row>${cells.join('')}</row>`),
          },
          { weight: 1, arbitrary: fc.array(piece, { maxLength: 6 }).map(pieces => pieces.join('')) },
        ),
        { maxLength: 6 },
      )
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(rows, xml => {
        expect(read(sheet(xml))).toEqual(carefully(sheet(xml)))
      }),
      { seed: 12, numRuns: 2_000 },
    )
  })
})
