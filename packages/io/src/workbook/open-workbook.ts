import type { ImportLimits } from '../import-report.ts'
import { type Archive, openArchive } from './archive.ts'
import { readNumberFormats } from './number-format.ts'
import { readSheet, type SheetContent } from './read-sheet.ts'
import { readSharedStrings } from './shared-strings.ts'
import { findParts, type ListedSheet } from './workbook-parts.ts'

export interface WorkbookSheet extends Omit<ListedSheet, 'path'> {
  /** Unpacks and reads the sheet, each time anew: a workbook's cells need not all be held at once. */
  read(): SheetContent
}

/** Why a file is not read as a workbook. */
export type WorkbookProblem =
  | { readonly why: 'too-many-bytes'; readonly megabytes: number; readonly most: number }
  | { readonly why: 'unpacks-too-large'; readonly megabytes: number; readonly most: number }
  | { readonly why: 'too-many-sheets'; readonly count: number; readonly most: number }
  | { readonly why: 'too-many-columns'; readonly count: number; readonly most: number }
  | { readonly why: 'too-many-cells'; readonly count: number; readonly most: number }
  | { readonly why: 'other-archive'; readonly is: 'ods' | 'xlsb' | 'docx' | 'zip' }
  | { readonly why: 'damaged-workbook' }

/** A problem on its way out of a reader. */
export class WorkbookError extends Error {
  readonly problem: WorkbookProblem

  constructor(problem: WorkbookProblem) {
    super(problem.why)
    this.problem = problem
  }
}

/**
 * The sheets of an XLSX file, in their order. What it would unpack to is known from its directory and bounded before
 * anything is unpacked, and the cells it claims before they are made.
 *
 * @throws {WorkbookError} also from reading a sheet
 */
export function openWorkbook(bytes: Uint8Array, limits: ImportLimits): readonly WorkbookSheet[] {
  if (bytes.length > limits.workbookBytes) {
    throw new WorkbookError({
      why: 'too-many-bytes',
      megabytes: megabytes(bytes.length),
      most: megabytes(limits.workbookBytes),
    })
  }
  return guarded(() => {
    const archive = openArchive(bytes)
    checkSize(archive, bytes.length, limits)
    // Paths within a workbook differ from the names in the archive by case at most.
    const names = new Map(archive.names.map(name => [name.toLowerCase(), name]))
    const unpacked = (path: string) => partOf(archive, names.get(path.toLowerCase()))
    const part = (path: string): string | null => {
      const content = unpacked(path)
      return content && new TextDecoder().decode(content)
    }
    const parts = findParts(part)
    if (!parts) throw new WorkbookError({ why: 'other-archive', is: archiveKind([...names.keys()]) })
    const most = limits.sheets
    if (parts.sheets.length > most) {
      throw new WorkbookError({ why: 'too-many-sheets', count: parts.sheets.length, most })
    }
    const sharedStrings = parts.strings === null ? '<sst/>' : part(parts.strings)
    // Without its texts a sheet would be read as if their cells were empty.
    if (sharedStrings === null) throw new WorkbookError({ why: 'damaged-workbook' })
    const strings = readSharedStrings(sharedStrings)
    const formats = readNumberFormats((parts.styles && part(parts.styles)) ?? '<styleSheet/>')
    let cells = 0
    const claim = (more: number): void => {
      cells += more
      if (cells > limits.cells) {
        throw new WorkbookError({ why: 'too-many-cells', count: cells, most: limits.cells })
      }
    }
    const { countsFrom1904 } = parts
    return parts.sheets.map(({ path, ...sheet }) => ({
      ...sheet,
      read: () =>
        guarded(() => {
          const xml = unpacked(path)
          if (xml === null) throw new WorkbookError({ why: 'damaged-workbook' })
          const content = readSheet(xml, { strings, formats, countsFrom1904, claim })
          const count = content.rows.reduce((widest, { length }) => Math.max(widest, length), 0)
          if (count > limits.columns) {
            throw new WorkbookError({ why: 'too-many-columns', count, most: limits.columns })
          }
          return content
        }),
    }))
  })
}

/** Whatever the unpacking or the XML reader finds wrong, the remedy is the same. */
function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof WorkbookError ? error : new WorkbookError({ why: 'damaged-workbook' })
  }
}

/** No workbook unpacks to more than so many times its size, once that is more than a megabyte. */
const MOST_TIMES = 250

function checkSize({ unpackedBytes }: Archive, size: number, limits: ImportLimits): void {
  const most = Math.min(limits.unpackedBytes, Math.max(1e6, MOST_TIMES * size))
  if (unpackedBytes <= most) return
  throw new WorkbookError({
    why: 'unpacks-too-large',
    // Rounded, what is too much shall not look like what is allowed.
    megabytes: Math.max(megabytes(unpackedBytes), megabytes(most) + 1),
    most: megabytes(most),
  })
}

/** A part of the workbook, in UTF-8. */
function partOf(archive: Archive, name: string | undefined): Uint8Array | null {
  const content = name === undefined ? null : archive.unpack(name)
  if (!content) return null
  const [first, second] = content
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe ? 'utf-16be' : 'utf-8'
  return encoding === 'utf-8' ? content : new TextEncoder().encode(new TextDecoder(encoding).decode(content))
}

/** What an archive without a workbook is, by the names in it. */
function archiveKind(names: readonly string[]): 'ods' | 'xlsb' | 'docx' | 'zip' {
  if (names.includes('xl/workbook.bin')) return 'xlsb'
  if (names.some(name => name.startsWith('word/'))) return 'docx'
  return names.includes('mimetype') && names.includes('content.xml') ? 'ods' : 'zip'
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6)
}
