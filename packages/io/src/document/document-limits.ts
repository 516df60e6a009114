import { DocumentError } from './document-error.ts'

/** How large a document may be. */
export interface DocumentLimits {
  /** Of the file. */
  readonly bytes: number
  /** Of all that is packed in it, a DOCX as a whole and the streams of a PDF. */
  readonly unpackedBytes: number
  /** How many times its packed size a DOCX may unpack to, once that is more than a megabyte. */
  readonly ratio: number
  /** Tags in the XML of a DOCX: each takes about a kilobyte while it is read. */
  readonly tags: number
  /** Of a PDF. */
  readonly pages: number
  /** Characters of text, and lines of it: more than any plan has, and as many as are understood within seconds. */
  readonly characters: number
  readonly lines: number
}

export const DOCUMENT_LIMITS: DocumentLimits = {
  bytes: 20e6,
  unpackedBytes: 100e6,
  ratio: 250,
  tags: 500_000,
  pages: 500,
  characters: 5e6,
  lines: 100_000,
}

/** @throws {DocumentError} `unpacks-too-large` */
export function refuseUnpacked(file: string, limits: DocumentLimits): never {
  const { unpackedBytes: most, ratio } = limits
  throw new DocumentError(file, { code: 'unpacks-too-large', most, ratio })
}
