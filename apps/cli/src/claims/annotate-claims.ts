import { extname } from 'node:path'
import type { Dataset, JudgedClaim } from '@papi-lens/core'
import { claimComment } from '@papi-lens/words'
import { documentBytes, fromDocument } from '../asked/document.ts'
import { InputError, UsageError } from '../call/failure.ts'
import type { Invocation } from '../call/invocation.ts'
import type { Json } from '../told/json.ts'

/**
 * Writes a DOCX anew with a comment at each figure that differs from the published one or could not be checked.
 *
 * @returns for --json: the file written, how many comments it has, how many found no place
 * @throws {UsageError} if it should be written over the document itself, or to no DOCX
 * @throws {InputError} if the document is no DOCX
 */
export async function annotateClaims(
  { environment, words, note, writeFile }: Invocation,
  dataset: Dataset,
  { file, out }: { readonly file: string; readonly out: string },
  claims: readonly JudgedClaim[],
): Promise<Json> {
  if (extname(out).toLowerCase() !== '.docx')
    throw new UsageError(words => words.command.usage.annotatesNoDocx(out))
  if (out === file) throw new UsageError(words => words.command.usage.annotatesItself(file))
  if (extname(file).toLowerCase() !== '.docx')
    throw new InputError(words => words.command.input.notDocx(file))
  const remarks = claims
    .filter(({ verdict }) => verdict !== 'confirmed')
    .sort((a, b) => a.line - b.line)
    .map(claim => ({
      quote: claim.quote,
      figure: claim.figure,
      text: claimComment(claim, dataset.panel, words),
    }))
  const bytes = await documentBytes(environment, file)
  const { annotateDocx } = await environment.readers()
  const {
    placed,
    unplaced,
    bytes: annotated,
  } = await environment.stoppable(signal =>
    fromDocument(annotateDocx(file, bytes, remarks, { author: words.claims.author, signal })),
  )
  writeFile(out, annotated)
  note(words.claims.annotated({ comments: placed, file: out }))
  if (unplaced.length > 0) note(words.claims.unplaced(unplaced.length))
  return { file: out, comments: placed, unplaced: unplaced.length }
}
