import type { ExportFormat } from './export-panel.ts'

/** An export that names its columns itself and is read whole. */
export type SelfNamedFormat = Exclude<ExportFormat, 'csv' | 'xlsx'>

const MAGIC = { arrow: 'ARROW1', parquet: 'PAR1' } as const

/**
 * What a file's first bytes, eight or more, say it is: an Arrow or Parquet file, a JSON list of records, or none of
 * these.
 *
 * @example
 * recogniseExport(new TextEncoder().encode('[\n{"year":2011')) // => 'json'
 * recogniseExport(new TextEncoder().encode('year,province')) // => null
 */
export function recogniseExport(first: Uint8Array): SelfNamedFormat | null {
  const begins = String.fromCharCode(...first.subarray(0, 64)).replace(/^\xef\xbb\xbf/, '')
  if (begins.startsWith(MAGIC.arrow)) return 'arrow'
  if (begins.startsWith(MAGIC.parquet)) return 'parquet'
  return /^\s*\[\s*[{\]]/.test(begins) ? 'json' : null
}
