/** A cell to be written: null where there is nothing. */
export type WrittenCell = string | number | null

/** A column of a sheet that is to be written. */
export interface WrittenColumn {
  readonly head: string
  /** In characters. */
  readonly width: number
  /** How its numbers are shown, "0.0000"; as the spreadsheet likes if it is null. */
  readonly format: string | null
}

/** A sheet that is to be written: a table under a head that stays in view, or lines of text. */
export type WrittenSheet =
  | {
      readonly name: string
      readonly columns: readonly WrittenColumn[]
      readonly rows: Iterable<readonly WrittenCell[]>
    }
  | { readonly name: string; readonly lines: readonly string[] }

/** Date on the parts of the file. Their true time would make each writing of the same sheets differ. */
const PART_DATE = new Date(1980, 0, 1)

/** Width of lines of text in characters. */
const LINE_WIDTH = 110

/**
 * Writes an Excel workbook. Numbers are numbers, text is text and never a formula; the same sheets give the same bytes.
 *
 * write-excel-file, which writes it, and fflate are loaded on the first call.
 */
export async function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const [{ default: writeExcelFile }, { unzipSync, zipSync }] = await Promise.all([
    import('write-excel-file/universal'),
    import('fflate'),
  ])
  const written = sheets.map(sheet => {
    if ('lines' in sheet) {
      const data = sheet.lines.map(value => [{ value, type: String, wrap: true }])
      return { data, sheet: sheet.name, columns: [{ width: LINE_WIDTH }] }
    }
    const { columns } = sheet
    const head = columns.map(({ head: value }) => ({ value, type: String, fontWeight: 'bold' as const }))
    const rows = Array.from(sheet.rows, row =>
      row.map((value, index) => {
        if (value === null) return null
        if (typeof value === 'string') return { value, type: String }
        const format = columns[index]?.format
        return { value, type: Number, ...(format && { format }) }
      }),
    )
    return {
      data: [head, ...rows],
      sheet: sheet.name,
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
    }
  })
  const blob = await writeExcelFile(written).toBlob()
  return zipSync(unzipSync(new Uint8Array(await blob.arrayBuffer())), { mtime: PART_DATE })
}
