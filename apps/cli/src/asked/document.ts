import { basename, extname } from 'node:path'
import type { Dataset } from '@papi-lens/core'
import { DOCUMENT_LIMITS, DocumentError } from '@papi-lens/io'
import { type Plan, type PlanReading, parsePlan, planOfDocument } from '@papi-lens/plans'
import type { Environment } from '../call/environment.ts'
import { InputError } from '../call/failure.ts'
import { type Asker, documentProgress } from './document-progress.ts'

/** A document that was read: its file, a short id, and what it holds. */
export interface LoadedDocument extends PlanReading {
  readonly file: string
  /** The file's name without folder and extension. */
  readonly id: string
  /** The first line that was not read, of a text with more characters than were asked for; else null. */
  readonly unreadFrom: number | null
}

/**
 * The bytes of a document.
 *
 * @throws {InputError} if there is no such file
 */
export async function documentBytes(environment: Environment, file: string): Promise<Uint8Array> {
  const open = environment.openFile(file)
  if (!open) throw new InputError(words => words.command.input.noDocument(file))
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of open.pieces) {
    pieces.push(piece)
    size += piece.length
    // The reader refuses what is too large; to know that, no more than one piece too many is needed.
    if (size > DOCUMENT_LIMITS.bytes) break
  }
  return joined(pieces, size)
}

/**
 * What comes of reading a document.
 *
 * @throws {InputError} if it cannot be read as one
 */
export async function fromDocument<T>(read: Promise<T>): Promise<T> {
  try {
    return await read
  } catch (error) {
    if (error instanceof DocumentError)
      throw new InputError(words => `${error.file}: ${words.documents.problem(error.problem)}`)
    throw error
  }
}

/**
 * A plan read from a document.
 *
 * @param most characters of its text that are read; absent for all
 * @throws {InputError} if there is no such file, or it cannot be read as a document
 */
export async function loadDocument(
  asker: Asker,
  file: string,
  { panel }: Dataset,
  { most = Number.POSITIVE_INFINITY }: { readonly most?: number } = {},
): Promise<LoadedDocument> {
  const { environment } = asker
  const bytes = await documentBytes(environment, file)
  const { readDocument } = await environment.readers()
  const { show: onProgress, stop } = documentProgress(asker)
  const { text, unreadPages } = await environment
    .stoppable(signal => fromDocument(readDocument(file, bytes, { signal, onProgress })))
    .finally(stop)
  // A line cut in two may say something else.
  const end = text.length > most ? text.lastIndexOf('\n', most) : text.length
  const reading = parsePlan(text.slice(0, end < 0 ? most : end), { provinces: panel.provinces, unreadPages })
  const unreadFrom = text.length > most ? reading.lines.length + (end < 0 ? 0 : 1) : null
  return { ...reading, file, id: basename(file, extname(file)), unreadFrom }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/**
 * A document as a plan like those of the data folder.
 *
 * @throws {InputError} as {@link loadDocument}
 */
export async function loadDocumentPlan(
  environment: Environment,
  file: string,
  dataset: Dataset,
): Promise<Plan> {
  const { id, document } = await loadDocument({ environment }, file, dataset)
  return planOfDocument(id, document)
}
