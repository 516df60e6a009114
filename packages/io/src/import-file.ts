import { documentKind, isCompoundFile, isEncrypted, isZip } from './file-kind.ts'
import type { ImportContext } from './import-context.ts'
import { importCsv } from './import-csv.ts'
import { IMPORT_LIMITS, type ImportedFile, type ImportOptions } from './import-report.ts'
import { importWhole } from './import-whole.ts'
import { refuseFile } from './read-score-table.ts'
import { recogniseExport } from './recognise-export.ts'

/** A file to import: its name, which may say the year, and its bytes, whole or in pieces. */
export interface ImportSource {
  readonly file: string
  readonly content: Uint8Array | string | AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>
  /** Size in bytes, for progress, where the content is a stream. */
  readonly size?: number
}

/** Bytes handed on at a time. */
const PIECE = 1 << 18

/**
 * Imports one file: a delimited text (long or wide; encoding, delimiter and decimal mark detected), an XLSX workbook
 * (the same, or the official layouts of 2011–2017, 2018 and 2019–2024), or an export as JSON, Arrow or Parquet. What the
 * bytes are decides, not the name.
 *
 * A score of 0 means not published and gives no row; others are given as they stand. Nothing throws on bad
 * content: all faults are in the report, each with row, column, code and message; with any error there are no rows
 * unless `takeGoodRows` is set.
 *
 * @throws what `options.signal` was aborted with
 * @example
 * const content = 'Năm;Tỉnh;Chỉ số;Điểm\n2024;tinh son la;Y tế công lập;2,0512\n'
 * const { report, rows } = await importFile({ file: 'scores.csv', content }, panel)
 * report.layout // => 'long'
 * [...rows] // => [{ year: 2024, province: '14', unit: 'health-care', score: 2.0512 }]
 */
export async function importFile(
  source: ImportSource,
  context: ImportContext,
  options: ImportOptions = {},
): Promise<ImportedFile> {
  const { file, content } = source
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const size = bytes instanceof Uint8Array ? bytes.length : source.size
  const { signal, readWhole = importWhole } = options
  const pieces = piecesOf(bytes, signal)
  const first = await firstPiece(pieces)
  const limits = { ...IMPORT_LIMITS, ...options.limits }
  if (isZip(first)) {
    // One byte more than allowed is enough to know that it is too large.
    const all = bytes instanceof Uint8Array ? bytes : await gather(first, pieces, limits.workbookBytes + 1)
    return readWhole({ file, format: 'workbook', bytes: all, isOwn: all !== content }, context, options)
  }
  const exported = recogniseExport(first)
  if (exported) {
    const most = limits.textBytes
    const all = bytes instanceof Uint8Array ? bytes : await gather(first, pieces, most + 1)
    if (all.length > most)
      return refuseFile(file, context, 'too-many-bytes', { megabytes: null, most: most / 1e6 })
    return readWhole({ file, format: exported, bytes: all, isOwn: all !== content }, context, options)
  }
  if (isCompoundFile(first)) {
    const all = bytes instanceof Uint8Array ? bytes : await gather(first, pieces, limits.workbookBytes)
    return refuseFile(file, context, isEncrypted(all) ? 'password' : 'old-workbook', {})
  }
  const kind = documentKind(first)
  if (kind) return refuseFile(file, context, 'other-document', { is: kind })
  if (/\.xlsx?$/i.test(file)) return refuseFile(file, context, 'not-as-named', {})
  if (first.length === 0) return refuseFile(file, context, 'empty-file', {})
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield first
    yield* pieces
  }
  return importCsv({ file, chunks: chunks(), ...(size === undefined ? {} : { size }) }, context, options)
}

async function* piecesOf(
  content: Exclude<ImportSource['content'], string>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  for await (const piece of unstoppable(content)) {
    signal?.throwIfAborted()
    yield piece
  }
}

async function* unstoppable(content: Exclude<ImportSource['content'], string>): AsyncGenerator<Uint8Array> {
  if (content instanceof Uint8Array) {
    for (let at = 0; at < content.length; at += PIECE) yield content.subarray(at, at + PIECE)
  } else if ('getReader' in content) {
    // Not every browser lets a stream be iterated.
    const reader = content.getReader()
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
    } finally {
      await reader.cancel()
    }
  } else yield* content
}

/** The first bytes, at least as many as it takes to know what they are. */
async function firstPiece(pieces: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  return gather(new Uint8Array(0), pieces, 64)
}

async function gather(
  first: Uint8Array,
  pieces: AsyncGenerator<Uint8Array>,
  enough: number,
): Promise<Uint8Array> {
  const parts = [first]
  let length = first.length
  while (length < enough) {
    const next = await pieces.next()
    if (next.done) break
    parts.push(next.value)
    length += next.value.length
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
