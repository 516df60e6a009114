import { Paragraph } from 'docx'
import fc from 'fast-check'
import { strToU8, zipSync, zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { DocumentError } from '../../src/document/document-error.ts'
import { DOCUMENT_EXTENSIONS } from '../../src/document/document-format.ts'
import { readDocument } from '../../src/document/read-document.ts'
import { madeDocx } from './made-docx.ts'
import { madePdf, pdfOf } from './made-pdf.ts'

const bytesOf = (text: string) => Uint8Array.from(text, character => character.charCodeAt(0))
const refusal = async (file: string, bytes: Uint8Array, limits = {}) => {
  const error: unknown = await readDocument(file, bytes, { limits }).catch(caught => caught)
  if (!(error instanceof DocumentError)) throw new Error(`not refused: ${String(error)}`)
  expect(error.message.split('\n')).toHaveLength(1)
  return error.problem
}

describe('a text file', () => {
  it('is read as UTF-8, as UTF-16 and as what Vietnamese Windows calls ANSI, without its byte order mark', async () => {
    const text = 'Công khai\r\nngân sách xã'
    const utf16 = new Uint8Array(Uint16Array.from(`\ufeff${text}`, unit => unit.charCodeAt(0)).buffer)
    for (const bytes of [strToU8(text), strToU8(`\ufeff${text}`), utf16])
      expect(await readDocument('a.txt', bytes)).toEqual({ format: 'txt', text, unreadPages: [] })
    expect((await readDocument('a.txt', bytesOf('C\xf4ng khai'))).text).toBe('Công khai')
  })

  it('is refused if it is no text', async () => {
    const problem = { code: 'unsupported-format', named: 'txt', content: 'unknown' }
    expect(await refusal('a.txt', bytesOf(`ngan sach xa${String.fromCharCode(0)}`))).toEqual(problem)
    expect(await refusal('a.txt', bytesOf('\x01\x02\x03\xfe'))).toEqual(problem)
  })
})

describe('a document is refused, saying what to do,', () => {
  it('if it is empty, or holds no text', async () => {
    expect(await refusal('a.txt', new Uint8Array(0))).toEqual({ code: 'empty' })
    expect((await refusal('a.txt', bytesOf(' \n'))).code).toBe('no-text')
    expect((await refusal('a.docx', await madeDocx([new Paragraph('')]))).code).toBe('no-text')
    expect(await refusal('a.pdf', madePdf([{ texts: [] }]))).toEqual({ code: 'no-text', format: 'pdf' })
  })

  it('if it is too large or has too many pages', async () => {
    expect(await refusal('a.txt', bytesOf('a'.repeat(200_000)), { bytes: 100_000 })).toEqual({
      code: 'too-large',
      of: 'bytes',
      found: 200_000,
      most: 100_000,
    })
    expect(await refusal('a.txt', bytesOf('mot\r\nhai\rba\n'), { lines: 3 })).toEqual({
      code: 'too-large',
      of: 'lines',
      found: 4,
      most: 3,
    })
    const page = { texts: [[50, 700, 'mot']] as const }
    expect(await refusal('a.pdf', madePdf([page, page, page]), { pages: 2 })).toEqual({
      code: 'too-many-pages',
      pages: 3,
      most: 2,
    })
  })

  it('if it is encrypted, or a DOC of before 2007', async () => {
    const compound = (name: string) => bytesOf(`\xd0\xcf\x11\xe0${[...name].map(c => `${c}\0`).join('')}`)
    expect(await refusal('a.docx', compound('EncryptedPackage'))).toEqual({
      code: 'encrypted',
      format: 'docx',
    })
    expect(await refusal('a.doc', compound('WordDocument'))).toEqual({ code: 'old-format' })
    const key = `<${'5a'.repeat(32)}>`
    const encrypt = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >>`
    expect(await refusal('a.pdf', madePdf([{ texts: [[50, 700, 'mot']] }], encrypt))).toEqual({
      code: 'encrypted',
      format: 'pdf',
    })
  })

  it('if it is something else under the name of a document', async () => {
    expect(await refusal('a.pdf', bytesOf('\x89PNG\r\n'))).toEqual({
      code: 'unsupported-format',
      named: 'pdf',
      content: 'picture',
    })
    expect(await refusal('a.docx', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }))).toEqual({
      code: 'unsupported-format',
      named: 'docx',
      content: 'workbook',
    })
    expect(await refusal('a.zip', zipSync({ 'a.txt': strToU8('a') }))).toEqual({
      code: 'unsupported-format',
      named: null,
      content: 'archive',
    })
    expect((await refusal('a.html', bytesOf('<!DOCTYPE html><p>a'))).code).toBe('unsupported-format')
  })

  it('if it is damaged', async () => {
    const docx = await madeDocx([new Paragraph('một')])
    expect((await refusal('a.docx', docx.subarray(0, 900))).code).toBe('malformed')
    expect((await refusal('a.pdf', bytesOf('%PDF-1.7\nnothing more'))).code).toBe('malformed')
  })
})

describe('a bomb', () => {
  const zeros = new Uint8Array(6e6)

  it('in a DOCX is refused by what its directory says, before it goes off', async () => {
    const bomb = zipSync({ 'word/document.xml': strToU8('<a/>'), 'word/media/a.bmp': zeros })
    expect(bomb.length).toBeLessThan(10_000)
    expect((await refusal('a.docx', bomb)).code).toBe('unpacks-too-large')
    expect((await refusal('a.docx', bomb, { ratio: 1e9, unpackedBytes: 5e6 })).code).toBe('unpacks-too-large')
  })

  it('whose directory tells a lie is cut where that ends', async () => {
    const bomb = zipSync({ 'word/document.xml': zeros })
    const view = new DataView(bomb.buffer)
    for (let at = 0; at < bomb.length - 4; at++)
      if (view.getUint32(at, true) === zeros.length) view.setUint32(at, 100, true)
    expect((await refusal('a.docx', bomb)).code).toBe('malformed')
  })

  it('in a PDF is refused after unpacking no more than allowed', async () => {
    const packed = [...zlibSync(zeros)].map(byte => String.fromCharCode(byte)).join('')
    const stream = (filter: string) =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Count 0 /Kids [] >>',
        `<< /Length ${packed.length} /Filter ${filter} >>\nstream\n${packed}\nendstream`,
      ])
    expect((await refusal('a.pdf', stream('/FlateDecode'), { unpackedBytes: 5e6 })).code).toBe(
      'unpacks-too-large',
    )
    expect((await refusal('a.pdf', stream('[/FlateDecode /FlateDecode]'))).code).toBe('unpacks-too-large')
  })

  it('of tags is refused', async () => {
    const docx = zipSync({ 'word/document.xml': strToU8('<w:p/>'.repeat(1_000)) })
    expect((await refusal('a.docx', docx, { tags: 500 })).code).toBe('too-large')
  })
})

it('any bytes under any name give text or a DocumentError of one line', async () => {
  const heads = ['', 'PK\x03\x04', '%PDF-1.4\n', '\xd0\xcf\x11\xe0', '\xff\xfe'].map(bytesOf)
  const file = fc.tuple(fc.constantFrom('a', 'b\n'), fc.constantFrom('', ...DOCUMENT_EXTENSIONS))
  await fc.assert(
    fc.asyncProperty(
      file,
      fc.constantFrom(...heads),
      fc.uint8Array({ maxLength: 300 }),
      async (name, head, rest) => {
        try {
          const { text } = await readDocument(name.join(''), new Uint8Array([...head, ...rest]))
          expect(text.length).toBeGreaterThan(0)
        } catch (error) {
          expect(error).toBeInstanceOf(DocumentError)
          expect(String(error)).not.toContain('\n')
        }
      },
    ),
    { seed: 4, numRuns: 150 },
  )
})
