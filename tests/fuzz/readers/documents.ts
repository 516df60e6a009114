// DOCX and PDF: bytes changed anywhere, and, in a DOCX, its parts changed and packed anew.
import { DocumentError, readDocument } from '@papi-lens/io'
import { Paragraph } from 'docx'
import { item, madeDocx, table } from '../../../packages/io/test/document/made-docx.ts'
import { type MadeText, madePdf, pdfOf } from '../../../packages/io/test/document/made-pdf.ts'
import { type FuzzInput, type FuzzReader, type Outcome, promise } from '../fuzz-reader.ts'
import { mutatedBytes, mutatedText } from '../mutation.ts'
import type { Random } from '../random.ts'
import { withPartChanged } from './exports.ts'

async function read(file: string, bytes: Uint8Array): Promise<{ outcome: Outcome; text: string | null }> {
  try {
    const { text } = await readDocument(file, bytes)
    promise(/\S/.test(text), () => 'a text of nothing')
    return { outcome: 'read', text }
  } catch (error) {
    if (error instanceof DocumentError) return { outcome: 'refused', text: null }
    throw error
  }
}

let docx: Promise<{ bytes: Uint8Array; text: string | null }> | undefined

async function wholeDocx() {
  const bytes = await madeDocx([
    new Paragraph('KẾ HOẠCH'),
    item('Cung ứng dịch vụ công', 0),
    item('Sửa đường liên bản', 1),
    table([
      ['TT', 'Nhiệm vụ', { text: 'Cơ quan', columns: 2 }],
      [{ text: '1', rows: 2 }, 'Rà soát hộ nghèo', 'Sở Nội vụ', 'UBND xã'],
      ['Niêm yết công khai', 'Sở Tài chính', ['một', 'hai']],
    ]),
  ])
  return { bytes, text: (await read('a.docx', bytes)).text }
}

export const docxReader: FuzzReader = {
  name: 'docx',
  kind: 'binary',
  holds: 'bytes changed anywhere give the same text or a reason: the archive tells by its check sums',
  async make(random) {
    docx ??= wholeDocx()
    const { bytes, text: whole } = await docx
    if (random.once(2)) {
      const content = withPartChanged(bytes, random)
      return {
        way: 'mutated part',
        content,
        attempt: async () => (await read('a.docx', content)).outcome,
      }
    }
    const content = mutatedBytes(bytes, random)
    return {
      way: 'mutated bytes',
      content,
      async attempt() {
        const { outcome, text } = await read('a.docx', content)
        promise(text === null || text === whole, () => `another text: ${JSON.stringify(text?.slice(0, 300))}`)
        return outcome
      },
    }
  },
}

const PDFS = [
  madePdf([
    {
      texts: [
        [60, 780, 'KE HOACH'],
        [60, 760, '1. Cung ung dich vu cong'],
        [60, 740, 'a) Sua duong lien ban'],
      ],
    },
    {
      texts: [
        [70, 700, '1'],
        [120, 700, 'Ra soat ho ngheo'],
        [320, 700, 'So Noi vu'],
        [70, 680, '2'],
        [120, 680, 'Niem yet'],
      ],
      lines: [
        ...[710, 690, 670].map(y => [60, y, 500, y]),
        ...[60, 110, 310, 500].map(x => [x, 670, x, 710]),
      ],
    },
  ]),
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X1 6 0 R >> >> >>',
    '<< /Length 41 >>\nstream\nq 1 0 0 1 50 500 cm /X1 Do Q /X1 Do /X1 Do\nendstream',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /XObject /Subtype /Form /BBox [0 0 400 400] /Resources << /Font << /F1 5 0 R >> >> /Length 40 >>\nstream\nBT /F1 12 Tf 20 20 Td (Ke hoach nam) Tj ET\nendstream',
  ]),
]

const WORDS = [
  'ke',
  'hoach',
  'nang',
  'cao',
  'chi so',
  'tinh',
  'xa',
  'ho ngheo',
  '2023',
  '12,5',
  'a-b',
  '1.',
  'So',
]

/** Pages of lines of words: each line is read whole, in its order. */
function knownPages(random: Random): FuzzInput {
  let number = 0
  const pages = Array.from({ length: random.size(3, 20) }, () =>
    Array.from({ length: random.size(12, 38) }, () => {
      const words = Array.from({ length: random.size(6, 9) }, () => random.of(WORDS))
      return `${words.join(' ')} d${++number}`
    }),
  )
  const content = madePdf(
    pages.map(lines => ({ texts: lines.map((text, at): MadeText => [60, 800 - 18 * at, text]) })),
  )
  return {
    way: 'known lines',
    content,
    async attempt() {
      const { outcome, text } = await read('a.pdf', content)
      const spaced = text?.replace(/\s+/g, ' ') ?? ''
      let at = 0
      for (const line of pages.flat()) {
        const found = spaced.indexOf(line, at)
        promise(found >= 0, () => `"${line}" is not, or not in its place, in\n${text}`)
        at = found + line.length
      }
      return outcome
    },
  }
}

export const pdf: FuzzReader = {
  name: 'pdf',
  kind: 'binary',
  holds: 'lines of words are read whole and in order; of mutated bytes a text or a reason',
  make(random) {
    if (random.once(4)) return knownPages(random)
    const whole = random.of(PDFS)
    const isText = random.once(2)
    const text = Array.from(whole, byte => String.fromCharCode(byte)).join('')
    const content = isText
      ? Uint8Array.from(mutatedText(text, random), letter => letter.charCodeAt(0) & 255)
      : mutatedBytes(whole, random)
    return {
      way: isText ? 'mutated objects' : 'mutated bytes',
      content,
      attempt: async () => (await read('a.pdf', content)).outcome,
    }
  },
}
