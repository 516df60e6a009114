import { DocumentError } from './document-error.ts'
import type { DocumentLimits } from './document-limits.ts'
import { writeListLabels } from './docx-labels.ts'
import { type DocxElement, docxLines } from './docx-lines.ts'
import { readNumbering } from './docx-numbering.ts'
import { refuseDocx, unpackDocx } from './docx-parts.ts'
import { hiddenStylesIn, notesIn, shownXml } from './docx-shown.ts'

/**
 * The text of a DOCX as Word shows it: paragraphs, list numbers, tables, text boxes, notes where they are referred to.
 * Pictures, comments, heads and feet of pages, deleted and hidden text are left out.
 *
 * @throws {DocumentError} `malformed`, `unsupported-format`, `unpacks-too-large`, `too-large`
 */
export async function readDocx(file: string, bytes: Uint8Array, limits: DocumentLimits): Promise<string> {
  const parts = await unpackDocx(file, bytes, limits)
  try {
    showBody(parts)
    return docxLines(await bodyOf(parts)).join('\n')
  } catch (error) {
    if (error instanceof DocumentError) throw error
    return refuseDocx(file)
  }
}

/** Leaves what Word shows in the body, and writes the numbers of lists into it. */
function showBody(parts: Map<string, Uint8Array>): void {
  const decoder = new TextDecoder()
  const textOf = (part: string) => decoder.decode(parts.get(part) ?? new Uint8Array(0))
  const name = [...parts.keys()].find(part => /^word\/document\d*\.xml$/i.test(part)) ?? ''
  const body = parts.get(name)
  if (!body) return
  const styles = textOf('word/styles.xml')
  const hiddenStyles = hiddenStylesIn(styles)
  const notes = new Map(
    ['word/footnotes.xml', 'word/endnotes.xml'].flatMap(part => [...notesIn(textOf(part), hiddenStyles)]),
  )
  for (const part of [...parts.keys()])
    if (/^word\/(?:_rels\/)?(?:foot|end)notes/i.test(part)) parts.delete(part)
  const shown = shownXml(decoder.decode(body), { hiddenStyles, notes })
  const numbering = textOf('word/numbering.xml')
  const labelled = numbering ? writeListLabels(shown, readNumbering(numbering, styles)) : shown
  parts.set(name, new TextEncoder().encode(labelled))
}

/** What the document's body holds, as mammoth understands it. */
async function bodyOf(parts: ReadonlyMap<string, Uint8Array>): Promise<readonly DocxElement[]> {
  const [{ default: mammoth }, { zipSync }] = await Promise.all([import('mammoth'), import('fflate')])
  // mammoth unpacks by itself: it gets only what has been bounded.
  const packed = zipSync(Object.fromEntries(parts), { level: 0 })
  const arrayBuffer = new Uint8Array(packed).buffer
  let body: readonly DocxElement[] = []
  // In Node it takes the one, in a browser the other.
  const input = { buffer: packed, arrayBuffer } as unknown as { arrayBuffer: ArrayBuffer }
  await mammoth.convertToHtml(input, {
    externalFileAccess: false,
    includeEmbeddedStyleMap: false,
    transformDocument(whole: DocxElement) {
      body = whole.children ?? []
      // Nothing is left to be made into HTML.
      return { ...whole, children: [] }
    },
  })
  return body
}
