import type { FaultCode } from './fault.ts'
import type { ImportLimits } from './import-report.ts'

/** A sheet as rows of cells; row 1 of the sheet is rows[0]. */
export interface WorkbookSheet {
  readonly name: string
  readonly rows: readonly (readonly unknown[])[]
}

export type WorkbookReading =
  | { readonly sheets: readonly WorkbookSheet[] }
  | { readonly code: FaultCode; readonly message: string }

/** Whether bytes begin as a ZIP archive does, which an XLSX file is. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5)
}

/** Whether bytes begin as Excel's files before 2007 do. */
export function isOldWorkbook(head: Uint8Array): boolean {
  return head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0
}

/**
 * The sheets of an XLSX file. What it would unpack to is known from its directory and bounded before anything is
 * unpacked, and the rows and columns it claims before they are made.
 */
export async function openWorkbook(bytes: Uint8Array, limits: ImportLimits): Promise<WorkbookReading> {
  if (bytes.length > limits.workbookBytes) {
    return tooLarge(`the workbook is larger than ${limits.workbookBytes / 1e6} MB`)
  }
  try {
    return (await checkSize(bytes, limits)) ?? { sheets: await readSheets(bytes) }
  } catch (error) {
    // Whatever the unpacking or the XML reader finds wrong, the remedy is the same.
    const reason = error instanceof Error ? error.message : String(error)
    return unreadable(`the file is no sound XLSX workbook (${reason.slice(0, 80)}); save it anew as .xlsx`)
  }
}

async function readSheets(bytes: Uint8Array): Promise<WorkbookSheet[]> {
  const { default: readXlsxFile } = await import('read-excel-file/universal')
  const copy = new Uint8Array(bytes).buffer
  const sheets = await readXlsxFile(copy)
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data }))
}

/** What makes a workbook too large, or null. */
async function checkSize(bytes: Uint8Array, limits: ImportLimits): Promise<WorkbookReading | null> {
  // Both libraries are only loaded for a workbook, so that pages which read none do not carry them.
  const { unzipSync } = await import('fflate')
  let unpacked = 0
  let sheets = 0
  let isWorkbook = false
  unzipSync(bytes, {
    filter({ name, originalSize }) {
      unpacked += originalSize
      if (/^xl\/workbook\.xml$/i.test(name)) isWorkbook = true
      if (/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) sheets++
      return false
    },
  })
  if (!isWorkbook)
    return unreadable('the file is a ZIP archive but no XLSX workbook; unpack it or save it as .xlsx')
  if (unpacked > limits.unpackedBytes) {
    const [size, most] = [unpacked, limits.unpackedBytes].map(value => Math.round(value / 1e6))
    return tooLarge(`the workbook unpacks to ${size} MB; at most ${most} MB are read`)
  }
  if (sheets > limits.sheets)
    return tooLarge(`the workbook has ${sheets} sheets; at most ${limits.sheets} are read`)
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name) })
  for (const part of Object.values(parts)) {
    const { rows, columns } = extentOf(part)
    if (columns > limits.columns)
      return tooLarge(`a sheet has ${columns} columns; at most ${limits.columns} are read`)
    if (rows * columns > limits.cells) {
      return tooLarge(`a sheet spans ${rows} × ${columns} cells; at most ${limits.cells} are read`)
    }
  }
  return null
}

/**
 * The last row and column that a sheet's XML names. A cell far out makes a reader fill everything before it, so a few
 * bytes could ask for billions of cells.
 */
function extentOf(part: Uint8Array): { rows: number; columns: number } {
  const xml = new TextDecoder().decode(part)
  let [rows, columns] = [1, 1]
  for (const [, letters = '', digits = ''] of xml.matchAll(/\sr\s*=\s*["']\s*([A-Za-z]*)(\d*)/g)) {
    rows = Math.max(rows, Number(digits))
    let column = 0
    for (const letter of letters.toUpperCase().slice(0, 9)) column = column * 26 + letter.charCodeAt(0) - 64
    columns = Math.max(columns, column)
  }
  return { rows, columns }
}

function tooLarge(problem: string): WorkbookReading {
  return { code: 'too-large', message: `${problem}; take out what is not needed` }
}

function unreadable(message: string): WorkbookReading {
  return { code: 'unreadable-file', message }
}
