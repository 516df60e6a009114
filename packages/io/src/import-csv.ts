import type { ImportContext } from './import-context.ts'
import { IMPORT_LIMITS, type ImportedFile, type ImportOptions } from './import-report.ts'
import { TextTable } from './text-table.ts'

/**
 * Imports a delimited text, long or wide, from its bytes as they come. Encoding, delimiter, decimal mark and heads are
 * detected. Memory does not grow with the text: scores go into a table of the context's years, units and provinces.
 *
 * @param source the file's name, which may say the year, and its bytes in pieces
 * @returns the good rows and a report with every fault; no rows if there is an error and they were not asked for
 * @example
 * const chunks = [new TextEncoder().encode('province\tY tế công lập\nBR-VT\t2,05\n')]
 * const { report, rows } = await importCsv({ file: 'diem-2024.tsv', chunks }, panel)
 * report.layout // => 'wide'
 * [...rows] // => [{ year: 2024, province: '77', unit: 'health-care', score: 2.05 }]
 */
export async function importCsv(
  source: {
    readonly file: string
    readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
    readonly size?: number
  },
  context: ImportContext,
  options: ImportOptions = {},
): Promise<ImportedFile> {
  const { file, chunks, size = null } = source
  const limits = { ...IMPORT_LIMITS, ...options.limits }
  const table = new TextTable(file, context, options, limits.columns)
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (bytes > limits.textBytes) {
      table.fail('too-many-bytes', { megabytes: null, most: limits.textBytes / 1e6 })
      break
    }
    if (!table.feed(chunk)) break
    options.onProgress?.({ file, bytes, of: size, rows: table.rows })
  }
  return table.finish()
}
