import { createRecordReader, detectDelimiter, type RecordHandler, type RecordReader } from './csv-records.ts'
import { createFaultList } from './fault-list.ts'
import { explainHeads, type TriedHead } from './head-problem.ts'
import { createSpellings, type ImportContext } from './import-context.ts'
import { finishImport } from './import-finish.ts'
import type { ImportedFile, ImportOptions, Layout } from './import-report.ts'
import { createLineReader, type LineReader } from './long-line.ts'
import { createScoreGrid } from './score-grid.ts'
import { createIntake } from './score-intake.ts'
import { yearOfName } from './source-name.ts'
import { recogniseForm } from './table-form.ts'
import { createTableReader, type TableReader, type TableTarget } from './table-reader.ts'
import { createTextStream, join, type TextStream } from './text-decoding.ts'

/** Bytes looked at to tell encoding, line ends and delimiter, however small the pieces are that they come in. */
const ENOUGH_TO_TELL = 1 << 14

/** Rows searched for the heads. */
const HEAD_ROWS = 12

/** A delimited text on its way into a grid. */
export class TextTable implements RecordHandler {
  wantsLines = false
  private readonly file: string
  private readonly options: ImportOptions
  private readonly columns: number
  private readonly target: TableTarget
  private head: Uint8Array = new Uint8Array(0)
  private text: TextStream | null = null
  private endsLinesWithCr = false
  private records: RecordReader | null = null
  private reader: TableReader | null = null
  private lineReader: LineReader | null = null
  private layout: Layout | null = null
  private width = 0
  private lineRows = 0
  private failed = false
  private readonly tried: TriedHead[] = []

  constructor(file: string, context: ImportContext, options: ImportOptions, columns: number) {
    const [faults, warnings] = [createFaultList(), createFaultList()]
    const grid = createScoreGrid(context)
    const year = options.year ?? yearOfName(file)
    this.file = file
    this.options = options
    this.columns = columns
    const intake = createIntake(grid, faults, warnings)
    this.target = { grid, spellings: createSpellings(context), intake, faults, warnings, year }
  }

  get rows(): number {
    return this.lineRows + (this.reader?.rows ?? 0)
  }

  fail(code: 'too-large' | 'unreadable-file', message: string): false {
    if (!this.failed) this.target.faults.add(null, null, code, () => message)
    this.failed = true
    return false
  }

  feed(chunk: Uint8Array): boolean {
    if (this.text) return this.feedText(this.text.decode(chunk))
    this.head = join(this.head, chunk)
    return this.head.length < ENOUGH_TO_TELL || this.begin()
  }

  private begin(): boolean {
    this.text = createTextStream(this.head)
    return this.feedText(this.text.decode(this.head))
  }

  private feedText(piece: string | null): boolean {
    if (piece === null) {
      return this.fail(
        'unreadable-file',
        `the text is damaged: not valid ${this.text?.encoding}; save it as UTF-8`,
      )
    }
    if (piece.includes('\0')) {
      return this.fail('unreadable-file', 'this is no text but a binary file; give a CSV or XLSX file')
    }
    if (piece === '') return true
    if (!this.records) {
      // Old Macs end lines with CR alone.
      this.endsLinesWithCr = /\r[^\n]/.test(piece) && !piece.includes('\n')
      this.records = createRecordReader(detectDelimiter(piece), this.columns, this)
    }
    const text = this.endsLinesWithCr ? piece.replaceAll('\r', '\n') : piece
    return this.records.feed(text) && !this.failed
  }

  cells(raw: readonly string[], row: number, problem: string | null): void {
    if (this.failed) return
    const { faults } = this.target
    if (problem !== null) {
      faults.add(row, null, 'malformed', () => problem)
      // Without cells there is no telling where the next record begins.
      if (raw.length === 0) this.failed = true
      return
    }
    if (raw.every(cell => cell.trim() === '')) return
    if (!this.reader) {
      this.readHead(raw, row)
      return
    }
    let count = raw.length
    while (count > this.width && raw[count - 1]?.trim() === '') count--
    if (count === this.width) this.reader.readRow(raw, row)
    else {
      this.lineRows++
      const message = `${count} cells where the head has ${this.width}; the row is cut off or has a stray delimiter`
      faults.add(row, null, 'malformed', () => message)
    }
  }

  line(text: string, start: number, ends: Int32Array, count: number, row: number): void {
    if (count === this.width && this.lineReader?.(text, start, ends, row)) {
      this.lineRows++
      return
    }
    const cells: string[] = []
    for (let at = 0, from = start; at < count; at++) {
      cells.push(text.slice(from, ends[at]))
      from = (ends[at] ?? 0) + 1
    }
    this.cells(cells, row, null)
  }

  private readHead(raw: readonly string[], row: number): void {
    const heads = raw.map(cell => cell.trim().normalize('NFC'))
    if (/^sep=/i.test(heads[0] ?? '') && heads.length <= 2) return
    if (heads.length > this.columns) {
      this.fail('too-large', `${heads.length} columns; at most ${this.columns} are read`)
      return
    }
    const { grid, spellings, faults, warnings, year } = this.target
    const form = recogniseForm(heads, row, { context: grid, spellings, year, faults, warnings })
    if (!form) {
      this.tried.push({ row, heads })
      if (this.tried.length >= HEAD_ROWS) this.explainLayout()
      return
    }
    this.width = heads.length
    this.layout = form.kind
    const yearColumn = form.kind === 'long' ? form.columns.year : form.yearColumn
    if ((yearColumn ?? null) === null && !hasYear(this.target)) {
      const said = year === null ? 'no column has the year' : `there is no PAPI framework for year ${year}`
      faults.add(row, null, 'unknown-year', () => `${said}; add a column "year" or say the year`)
      this.failed = true
      return
    }
    this.reader = createTableReader(form, this.target)
    if (form.kind !== 'long') return
    const { standardError, low, high } = form.columns
    if (standardError === undefined && low === undefined && high === undefined) {
      this.lineReader = createLineReader(form, this.target)
      this.wantsLines = true
    }
  }

  private explainLayout(): void {
    const { row, code, message } = explainHeads(this.tried, 'line')
    if (!this.failed) this.target.faults.add(row, null, code, () => message)
    this.failed = true
  }

  finish(): ImportedFile {
    if (!this.failed && !this.text) this.begin()
    if (!this.failed) this.feedText(this.text ? this.text.end() : '')
    if (!this.failed) this.records?.end()
    if (!this.failed && !this.reader) this.explainLayout()
    const { grid, intake } = this.target
    if (!this.failed) intake.checkSums(grid.years)
    return finishImport(this.file, this.layout, this.rows, this.target, this.options, !this.failed)
  }
}

function hasYear({ grid, year }: TableTarget): boolean {
  return year !== null && grid.base(year, 0) >= 0
}
