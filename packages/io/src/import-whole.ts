import { importArrow } from './import-arrow.ts'
import type { ImportContext } from './import-context.ts'
import { importJson } from './import-json.ts'
import { importParquet } from './import-parquet.ts'
import type { ImportedFile, ImportOptions } from './import-report.ts'
import { importWorkbook } from './import-workbook.ts'
import type { SelfNamedFormat } from './recognise-export.ts'

/** A file of a format that is read whole, not piece by piece. */
export interface WholeFile {
  readonly file: string
  readonly format: 'workbook' | SelfNamedFormat
  readonly bytes: Uint8Array
  /** Whether nobody else holds the bytes, so that their memory may be handed on. */
  readonly isOwn?: boolean
}

/** Reads such a file; another than {@link importWhole} may do it elsewhere, within a budget. */
export type WholeReader = (
  whole: WholeFile,
  context: ImportContext,
  options: ImportOptions,
) => Promise<ImportedFile>

/**
 * Imports a workbook or an export whose format is known, in this thread. `importFile` finds the format out first.
 *
 * @example
 * const bytes = new TextEncoder().encode('[{"year":2024,"province_code":"14","unit":"health-care","score":2}]')
 * const { report } = await importWhole({ file: 'a.json', format: 'json', bytes }, panel)
 * report.accepted // => 1
 */
export async function importWhole(
  { file, format, bytes }: WholeFile,
  context: ImportContext,
  options: ImportOptions = {},
): Promise<ImportedFile> {
  if (format === 'workbook') return importWorkbook(file, bytes, context, options)
  if (format === 'arrow') return importArrow(file, bytes, context, options)
  if (format === 'parquet') return importParquet(file, bytes, context, options)
  return importJson(file, new TextDecoder().decode(bytes), context, options)
}
