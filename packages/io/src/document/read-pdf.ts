import { DocumentError } from './document-error.ts'
import type { DocumentLimits } from './document-limits.ts'
import { compose, type Matrix, type PdfPage, type PdfText, toMatrix } from './pdf-page.ts'
import { rulingsOf } from './pdf-rulings.ts'
import { boundStreams } from './pdf-streams.ts'
import { pdfLines } from './pdf-text.ts'

/**
 * The text of a PDF, tables rebuilt from the lines drawn around their cells or, without such, from the gaps between
 * their columns.
 *
 * @throws {DocumentError} `encrypted`, `malformed`, `too-many-pages`, `no-text`, `unpacks-too-large`, `too-large`
 */
export async function readPdf(file: string, bytes: Uint8Array, limits: DocumentLimits): Promise<string> {
  await boundStreams(file, bytes, limits)
  let pages: PdfPage[]
  try {
    pages = await pagesOf(file, bytes, limits)
  } catch (error) {
    return refusePdf(file, error)
  }
  const text = pdfLines(pages).join('\n')
  if (/\S/.test(text)) return text
  throw new DocumentError(
    file,
    'no-text',
    'the PDF holds no text, only pictures of pages (a scan); run text recognition (OCR) on it first',
  )
}

async function pagesOf(file: string, bytes: Uint8Array, limits: DocumentLimits): Promise<PdfPage[]> {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf')
  const { OPS } = await getResolvedPDFJS()
  // pdf.js takes the bytes it is given away. Pictures are passed over, fonts not loaded, nothing is fetched.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    verbosity: 0,
  })
  try {
    if (pdf.numPages > limits.pages)
      throw new DocumentError(
        file,
        'too-many-pages',
        `the PDF has ${pdf.numPages} pages, at most ${limits.pages} are read; take out what is no plan`,
      )
    const pages: PdfPage[] = []
    let characters = 0
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { transform, height } = page.getViewport({ scale: 1 })
      const base = toMatrix(transform) ?? [1, 0, 0, -1, 0, height]
      const { items }: { items: readonly (PlacedItem | object)[] } = await page.getTextContent()
      const texts: PdfText[] = items.flatMap(item => ('str' in item ? (placed(item, base) ?? []) : []))
      characters += texts.reduce((sum, { text }) => sum + text.length, 0)
      if (characters > limits.characters)
        throw new DocumentError(
          file,
          'too-large',
          `it holds more than ${limits.characters} characters; split it`,
        )
      // Without text there is no table either.
      const rulings = texts.length > 0 ? rulingsOf(await page.getOperatorList(), OPS, base) : []
      pages.push({ height, texts, rulings })
      page.cleanup()
    }
    return pages
  } finally {
    await pdf.destroy()
  }
}

interface PlacedItem {
  readonly str: string
  readonly transform: readonly unknown[]
  readonly width: number
}

/** Null for text that runs up or down the page, such as stamps and watermarks, and for none. */
function placed({ str, transform, width }: PlacedItem, base: Matrix): PdfText | null {
  const inner = toMatrix(transform)
  if (!inner || str === '') return null
  const [a, b, c, d, left, y] = compose(base, inner)
  const size = Math.hypot(c, d)
  if (Math.abs(b) > Math.abs(a) / 4 || a <= 0 || ![left, y, size, width].every(Number.isFinite)) return null
  return { text: str, left, right: left + width, y, size: Math.max(size, 1) }
}

/** pdf.js names its errors. */
function refusePdf(file: string, error: unknown): never {
  if (error instanceof DocumentError) throw error
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  if (name === 'PasswordException')
    throw new DocumentError(file, 'encrypted', 'the PDF is locked with a password; save it without one')
  throw new DocumentError(
    file,
    'malformed',
    `the file is no sound PDF (${message.slice(0, 80)}); print or export it anew as PDF`,
  )
}
