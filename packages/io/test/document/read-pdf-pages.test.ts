import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { madePdf, pdfOf } from './made-pdf.ts'

const read = (bytes: Uint8Array) => readDocument('ke-hoach.pdf', bytes)
/** A page with this content and these resources. */
const pdfWith = (content: string, resources = '', rotate = 0, further: readonly string[] = []) =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Type /Page /Parent 2 0 R /Rotate ${rotate} /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> ${resources} >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...further,
  ])
const SENTENCE = 'Sua duong lien ban cho nguoi dan'
const OTHER = 'Cap nuoc sach cho cac ho o vung cao'

describe('pages of a PDF', () => {
  it('on which something is drawn but no word stands are named; blank ones are not', async () => {
    const pdf = madePdf([
      { texts: [[60, 700, SENTENCE]] },
      { texts: [], lines: [[50, 50, 500, 700]] },
      { texts: [] },
      { texts: [[290, 810, '4']], lines: [[50, 50, 500, 700]] },
    ])
    expect((await read(pdf)).unreadPages).toEqual([2, 4])
  })

  it.each([
    ['upwards', '0 1 -1 0 200 100', '0 1 -1 0 220 100'],
    ['downwards', '0 -1 1 0 300 700', '0 -1 1 0 280 700'],
    ['upside down', '-1 0 0 -1 500 300', '-1 0 0 -1 500 320'],
  ])('are turned where their text runs %s', async (_, first, second) => {
    const content = [
      [first, SENTENCE],
      [second, OTHER],
    ].map(([matrix, text]) => `BT /F1 12 Tf ${matrix} Tm (${text}) Tj ET`)
    expect((await read(pdfWith(content.join('\n')))).text).toBe(`${SENTENCE}\n${OTHER}`)
  })

  it('keep their way where only a stamp runs another', async () => {
    const content = `BT /F1 12 Tf 1 0 0 1 60 700 Tm (${SENTENCE}) Tj ET BT /F1 12 Tf 0 1 -1 0 20 100 Tm (MAT) Tj ET`
    expect((await read(pdfWith(content))).text).toBe(SENTENCE)
  })

  it('that say a few words over a picture of most of the page are named; a letter with a small one is not', async () => {
    const picture =
      '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream'
    const page = (width: number, height: number) =>
      pdfWith(
        `BT /F1 12 Tf 60 700 Td (${SENTENCE}) Tj ET q ${width} 0 0 ${height} 40 40 cm /Im Do Q`,
        '/XObject << /Im 6 0 R >>',
        0,
        [picture],
      )
    expect((await read(page(500, 600))).unreadPages).toEqual([1])
    expect((await read(page(80, 80))).unreadPages).toEqual([])
  })

  it('that draw forms within forms beyond measure are refused at once', async () => {
    const forms = Array.from({ length: 9 }, (_, at) => {
      const content = '/X Do '.repeat(10)
      const resources = `<< /XObject << /X ${7 + at} 0 R >> >>`
      return `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources ${resources} /Length ${content.length} >>\nstream\n${content}\nendstream`
    })
    const pdf = pdfWith('/X Do', '/XObject << /X 6 0 R >>', 0, [...forms, '<< >>'])
    await expect(read(pdf)).rejects.toMatchObject({ problem: { code: 'malformed', what: 'nesting' } })
  })
})

describe('columns of running text', () => {
  const column = (x: number, letter: string, from: number): [number, number, string][] =>
    Array.from({ length: 8 }, (_, at) => [x, from - 16 * at, `${letter}${at} ${SENTENCE}`])

  it.each([
    ['on the same heights', 600],
    ['on other heights', 593],
  ])('are read one after the other: %s', async (_, from) => {
    const texts = [[60, 760, `Tieu de ${SENTENCE} ${OTHER} va cac viec khac`] as const]
    const pdf = madePdf([{ texts: [...texts, ...column(60, 'a', 600), ...column(320, 'b', from)] }])
    const lines = (await read(pdf)).text.split('\n').filter(Boolean)
    expect(lines.map(line => line.slice(0, 2))).toEqual([
      'Ti',
      ...Array.from({ length: 8 }, (_, at) => `a${at}`),
      ...Array.from({ length: 8 }, (_, at) => `b${at}`),
    ])
  })

  it('are read as three where there are three, below a title in the middle that crosses no space between them', async () => {
    const short = (x: number, letter: string) =>
      column(x, letter, 600).map(([left, y, text]) => [left, y, text.slice(0, 24)] as const)
    const texts = [
      [240, 640, 'Tieu de cua van ban'] as const,
      ...['a', 'b', 'c'].flatMap((letter, at) => short(50 + 175 * at, letter)),
    ]
    const lines = (await read(madePdf([{ texts }]))).text.split('\n').filter(Boolean)
    const expected = ['a', 'b', 'c'].flatMap(letter => Array.from({ length: 8 }, (_, at) => `${letter}${at}`))
    expect(lines.map(line => line.slice(0, 2))).toEqual(['Ti', ...expected])
  })

  it('are not labels with texts beside them', async () => {
    const texts = Array.from({ length: 8 }, (_, at) => [
      [60, 600 - 30 * at, at % 2 === 0 ? `So ${at}` : `Phong Noi vu huyen ${at}`],
      [320, 600 - 30 * at, `${SENTENCE} ${at}`],
    ]).flat() as [number, number, string][]
    const { text } = await read(madePdf([{ texts }]))
    expect(text).toContain(`So 0 ${SENTENCE} 0`)
  })
})
