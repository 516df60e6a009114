import { DocumentError } from './document-error.ts'
import type { DocumentLimits } from './document-limits.ts'
import { boundForms } from './pdf-forms.ts'
import { compose, type Matrix, type PdfPage, type PdfText, toMatrix } from './pdf-page.ts'
import { pictureShare } from './pdf-pictures.ts'
import { rulingsOf } from './pdf-rulings.ts'
import { boundStreams } from './pdf-streams.ts'
import { pdfLines } from './pdf-text.ts'
import { type Direction, directionOf, mainDirection, turned } from './pdf-turn.ts'

/**
 * The text of a PDF, tables rebuilt from the lines drawn around their cells or, without such, from the gaps between
 * their columns; pages that lie on their side are turned. With it the pages of which hardly anything could be read.
 *
 * @throws {DocumentError} `encrypted`, `malformed`, `too-many-pages`, `no-text`, `unpacks-too-large`, `too-large`
 */
export async function readPdf(
  file: string,
  bytes: Uint8Array,
  limits: DocumentLimits,
  onPage: (page: number, of: number) => void = () => {},
): Promise<{ text: string; unreadPages: number[] }> {
  await boundStreams(file, bytes, limits)
  await boundForms(file, bytes)
  let pages: PdfPage[]
  try {
    pages = await pagesOf(file, bytes, limits, onPage)
  } catch (error) {
    return refusePdf(file, error)
  }
  const text = pdfLines(pages).join('\n')
  const unreadPages = pages.filter(({ isUnread }) => isUnread).map(({ number }) => number)
  if (/\S/.test(text)) return { text, unreadPages }
  throw new DocumentError(file, { code: 'no-text', format: 'pdf' })
}

async function pagesOf(
  file: string,
  bytes: Uint8Array,
  limits: DocumentLimits,
  onPage: (page: number, of: number) => void,
): Promise<PdfPage[]> {
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
      throw new DocumentError(file, { code: 'too-many-pages', pages: pdf.numPages, most: limits.pages })
    const pages: PdfPage[] = []
    let characters = 0
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { transform, width, height: shown } = page.getViewport({ scale: 1 })
      const straight = toMatrix(transform) ?? [1, 0, 0, -1, 0, shown]
      const { items }: { items: readonly (PlacedItem | object)[] } = await page.getTextContent()
      const found = items.flatMap(item => ('str' in item && item.str !== '' ? [item] : []))
      const { turn, height } = turned(mainDirection(lettersByDirection(found, straight)), width, shown)
      const base = compose(turn, straight)
      const texts: PdfText[] = found.flatMap(item => placed(item, base) ?? [])
      characters += texts.reduce((sum, { text }) => sum + text.length, 0)
      if (characters > limits.characters)
        throw new DocumentError(file, {
          code: 'too-large',
          of: 'characters',
          found: null,
          most: limits.characters,
        })
      const operators = await page.getOperatorList()
      const rulings = texts.length > 0 ? rulingsOf(operators, OPS, base) : []
      const isUnread = hardlyAnyWord(texts)
        ? draws(operators.fnArray, OPS)
        : isCaption(texts) && pictureShare(operators, OPS, width * shown) >= MOST_OF_PAGE
      pages.push({ number, isUnread, height, texts, rulings })
      page.cleanup()
      onPage(number, pdf.numPages)
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
  readonly fontName?: unknown
}

function lettersByDirection(items: readonly PlacedItem[], base: Matrix): Map<Direction, number> {
  const letters = new Map<Direction, number>()
  for (const { str, transform } of items) {
    const inner = toMatrix(transform)
    const [a, b] = inner ? compose(base, inner) : [0, 0]
    const direction = directionOf(a, b)
    if (direction) letters.set(direction, (letters.get(direction) ?? 0) + str.trim().length)
  }
  return letters
}

/** Null for text that runs another way than the page's, such as stamps and watermarks. */
function placed({ str, transform, width, fontName }: PlacedItem, base: Matrix): PdfText | null {
  const inner = toMatrix(transform)
  if (!inner) return null
  const [a, b, c, d, left, y] = compose(base, inner)
  const size = Math.hypot(c, d)
  if (directionOf(a, b) !== 'right' || ![left, y, size, width].every(Number.isFinite)) return null
  return { text: str, left, right: left + width, y, size: Math.max(size, 1), font: String(fontName ?? '') }
}

/** A page's number, or the words of a signature's stamp, are no text of a document. */
const FEWEST_LETTERS = 20
const STAMP = /(?:ký bởi|người ký|ngày ký|thời gian ký|digitally signed|signature)/iu
const LONGEST_STAMP = 300

/** A heading or a number over a picture of this part of the page: the text is in the picture. */
const CAPTION_LETTERS = 250
const MOST_OF_PAGE = 0.4

function isCaption(texts: readonly PdfText[]): boolean {
  return texts.reduce((sum, { text }) => sum + text.trim().length, 0) < CAPTION_LETTERS
}

function hardlyAnyWord(texts: readonly PdfText[]): boolean {
  const letters = texts.reduce((sum, { text }) => sum + text.trim().length, 0)
  if (letters < FEWEST_LETTERS) return true
  return letters < LONGEST_STAMP && STAMP.test(texts.map(({ text }) => text).join(''))
}

/** Whether anything is drawn: a blank page only saves and restores. */
function draws(fnArray: readonly number[], ops: Readonly<Record<string, number>>): boolean {
  const nothing = new Set([ops.save, ops.restore, ops.transform, ops.dependency, ops.beginText, ops.endText])
  return fnArray.some(op => !nothing.has(op))
}

/** pdf.js names its errors. */
function refusePdf(file: string, error: unknown): never {
  if (error instanceof DocumentError) throw error
  if (error instanceof Error && error.name === 'PasswordException')
    throw new DocumentError(file, { code: 'encrypted', format: 'pdf' })
  throw new DocumentError(file, { code: 'malformed', what: 'pdf' })
}
