// What once hung, filled the memory, threw or lied: small files, made anew by each run where a script can.
import { readFileSync } from 'node:fs'
import { DocumentError, exportArrow, exportCsv, importFile, readDocument } from '@papi-lens/io'
import { unzipSync } from 'fflate'
import { madeDocx, withParts } from '../../packages/io/test/document/made-docx.ts'
import { madePdf, pdfOf } from '../../packages/io/test/document/made-pdf.ts'
import { officialWorkbooks, workbookBytes } from '../../scripts/make-workbooks.ts'
import { PANEL, YEAR_PANEL } from './small-world.ts'

/** A file that something was wrong with, and what comes of it now. */
export interface Remembered {
  readonly name: string
  readonly make: () => Promise<Uint8Array> | Uint8Array
  readonly read: (bytes: Uint8Array) => Promise<unknown>
  readonly expected: unknown
}

/** What is wrong with a file of scores, in short. */
async function faultsOf(content: Uint8Array): Promise<readonly string[]> {
  const { report } = await importFile({ file: 'a', content }, PANEL)
  return report.errors.map(({ why }) => why)
}

/** The code of why a document is not read, else its text. */
async function documentOf(bytes: Uint8Array): Promise<string> {
  try {
    return (await readDocument('a', bytes)).text
  } catch (error) {
    if (error instanceof DocumentError) return error.code
    throw error
  }
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const encoded = (text: string) => new TextEncoder().encode(text)

/** An Arrow file in which each whole number of rows is another. */
async function arrowClaiming(rows: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(await exportArrow(YEAR_PANEL))
  const view = new DataView(bytes.buffer)
  const count = exportCsv(YEAR_PANEL).trimEnd().split('\n').length - 1
  for (let at = 0; at + 8 <= bytes.length; at += 8)
    if (view.getBigInt64(at, true) === BigInt(count)) view.setBigInt64(at, BigInt(rows), true)
  return bytes
}

/** A workbook whose sheet has a cell far away. */
async function workbookReaching(cell: string): Promise<Uint8Array> {
  const [made] = officialWorkbooks(PANEL)
  if (!made) throw new Error('no workbook is made')
  const row = cell.replace(/\D/g, '')
  const sheet = `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="${row}"><c r="${cell}"><v>1</v></c></row></sheetData></worksheet>`
  const whole = await workbookBytes(made)
  const sheets = Object.keys(unzipSync(whole)).filter(name => name.startsWith('xl/worksheets/'))
  return withParts(whole, Object.fromEntries(sheets.map(name => [name, sheet])))
}

/** A PDF whose forms draw the next one so many times, so many levels deep, the last of them a text. */
function nestedForms(times: number, levels: number): Uint8Array {
  const form = (names: string, content: string) =>
    `<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << ${names} >> /Length ${content.length} >>\nstream\n${content}\nendstream`
  const draws = '/X Do '.repeat(times)
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /XObject << /X 6 0 R >> >> /Contents 5 0 R >>',
    `<< /Length ${draws.length} >>\nstream\n${draws}\nendstream`,
    ...Array.from({ length: levels }, (_, at) => form(`/XObject << /X ${at + 7} 0 R >>`, draws)),
    form('/Font << /F1 3 0 R >>', 'BT /F1 12 Tf 20 20 Td (Ke hoach) Tj ET'),
  ])
}

const docxWith = async (body: string) =>
  withParts(await madeDocx([]), {
    'word/document.xml': `<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
  })

export const CORPUS: readonly Remembered[] = [
  {
    name: 'Arrow that claims two thousand million rows',
    make: () => arrowClaiming(2e9),
    read: faultsOf,
    expected: ['too-many-rows'],
  },
  {
    name: 'Parquet with a run of values beyond its page',
    // Found by mutation; no script makes it.
    make: () => new Uint8Array(readFileSync(new URL('run-beyond-page.parquet', import.meta.url))),
    read: faultsOf,
    expected: ['damaged-export'],
  },
  {
    name: 'XLSX with a cell in its last row and twentieth column',
    make: () => workbookReaching('T1048576'),
    read: faultsOf,
    expected: ['too-many-cells'],
  },
  {
    name: 'PDF whose forms draw forms, ten each, eight levels deep',
    make: () => nestedForms(10, 8),
    read: documentOf,
    expected: 'malformed',
  },
  {
    name: 'PDF whose page draws one form hundreds of thousands of times',
    make: () => nestedForms(300_000, 0),
    read: documentOf,
    expected: 'malformed',
  },
  {
    name: 'PDF with 1,900 lines across and as many down',
    make: () => {
      const lines = Array.from({ length: 1_900 }, (_, at) => [
        [0, at / 2.5, 595, at / 2.5],
        [at / 3.5, 0, at / 3.5, 842],
      ])
      return madePdf([{ texts: [[60, 780, 'Ke hoach']], lines: lines.flat() }])
    },
    read: documentOf,
    expected: 'Ke hoach',
  },
  {
    name: 'DOCX of a table with 490,000 rows and no cell',
    make: () => docxWith(`<w:tbl>${'<w:tr/>'.repeat(490_000)}</w:tbl>`),
    read: documentOf,
    expected: 'no-text',
  },
  {
    name: 'DOCX of brackets within brackets, twenty thousand deep',
    make: () =>
      docxWith(`${'<w:sdt><w:sdtContent>'.repeat(20_000)}${'</w:sdtContent></w:sdt>'.repeat(20_000)}`),
    read: documentOf,
    expected: 'malformed',
  },
  {
    name: 'JSON of lists within lists, a hundred thousand deep',
    make: () =>
      encoded(`[{"year":${'['.repeat(1e5)}${']'.repeat(1e5)},"province_code":"14","unit":"x","score":1}]`),
    read: faultsOf,
    expected: ['unknown-year', 'unknown-unit'],
  },
  {
    name: 'JSON whose year is no text and no number',
    make: () => encoded('[{"year":{"toString":null},"province_code":"14","unit":"health-care","score":1}]'),
    read: faultsOf,
    expected: ['unknown-year'],
  },
  {
    name: 'JSON of twenty million records of nothing',
    make: () => encoded(`[{}${',{}'.repeat(2e7)}]`),
    read: faultsOf,
    expected: ['too-many-rows'],
  },
  {
    name: 'CSV whose first row names a sub-dimension and nothing else that is known',
    make: () =>
      encoded(
        'Year|Province|Indicator|Value\n ||voluntary-contributions|"a""b"\n2016|Hà Nội|Transparency in Local Decision-making|5,0762\n',
      ),
    read: faultsOf,
    expected: ['unknown-year', 'unknown-province', 'not-a-number'],
  },
]
