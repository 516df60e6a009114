import { createRecordReader, type RecordHandler, type RecordReader } from './csv-records.ts'
import type { ProblemFacts, Why } from './fault.ts'
import { createFaultList } from './fault-list.ts'
import { decodeFont, type FontEncoding } from './font-encoding.ts'
import { explainHeads, refuseBareHead, type TriedHead } from './head-problem.ts'
import { createSpellings, type ImportContext } from './import-context.ts'
import { finishImport } from './import-finish.ts'
import type { ImportedFile, ImportOptions, Layout } from './import-report.ts'
import { createIndicatorIntake } from './indicators/indicator-intake.ts'
import { createLineReader, type LineReader } from './long-line.ts'
import { createScoreGrid } from './score-grid.ts'
import { createIntake } from './score-intake.ts'
import { yearOfName } from './source-name.ts'
import { textBetween } from './spelling-table.ts'
import { saysYears } from './table-form.ts'
import { findTable, HEAD_ROWS } from './table-head.ts'
import { createTableReader, type TableReader, type TableTarget } from './table-reader.ts'
import { createTextStream, join, type TextStream } from './text-decoding.ts'
import { mannerOf } from './text-sample.ts'

/** Bytes looked at to tell encoding, line ends and delimiter, however small the pieces are that they come in. */
const ENOUGH_TO_TELL = 1 << 14

/** Records kept until the head is looked for in them. */
const ENOUGH_FOR_HEADS = 2 * HEAD_ROWS

interface KeptRecord {
  readonly cells: readonly string[]
  readonly row: number
}

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
  private font: FontEncoding | null = null
  private records: RecordReader | null = null
  /** The first records, until the head is known. */
  private kept: KeptRecord[] = []
  private reader: TableReader | null = null
  private lineReader: LineReader | null = null
  private layout: Layout | null = null
  private width = 0
  private lineRows = 0
  private failed = false

  constructor(file: string, context: ImportContext, options: ImportOptions, columns: number) {
    const [faults, warnings] = [createFaultList(), createFaultList()]
    const grid = createScoreGrid(context)
    const year = options.year ?? yearOfName(file)
    this.file = file
    this.options = options
    this.columns = columns
    const intake = createIntake(grid, faults, warnings)
    this.target = {
      grid,
      spellings: createSpellings(context),
      intake,
      faults,
      warnings,
      indicators: createIndicatorIntake(context.provinces),
      year,
    }
  }

  get rows(): number {
    return this.lineRows + (this.reader?.rows ?? 0)
  }

  fail<W extends Why>(why: W, facts: ProblemFacts[W]): false {
    this.lineReader?.flush()
    if (!this.failed) this.target.faults.add(null, null, why, () => facts)
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
    if (piece === null) return this.fail('damaged-text', { encoding: this.text?.encoding ?? 'utf-8' })
    if (piece.includes('\0')) return this.fail('binary-file', {})
    if (piece === '') return true
    if (!this.records) {
      // Old Macs end lines with CR alone.
      this.endsLinesWithCr = /\r[^\n]/.test(piece) && !piece.includes('\n')
      const sample = piece.slice(0, ENOUGH_TO_TELL)
      const { delimiter, font } = mannerOf(
        this.endsLinesWithCr ? sample.replaceAll('\r', '\n') : sample,
        this.surroundings,
      )
      this.font = font
      if (font !== null) this.target.warnings.add(null, null, 'font-encoding', () => ({ encoding: font }))
      this.records = createRecordReader(delimiter, this.columns, this)
    }
    const text = this.endsLinesWithCr ? piece.replaceAll('\r', '\n') : piece
    return this.records.feed(text) && !this.failed
  }

  private get surroundings() {
    const { grid, spellings, year } = this.target
    const isKnown = year !== null && grid.base(year, 0) >= 0
    return { context: grid, spellings, year: isKnown ? year : null }
  }

  cells(raw: readonly string[], row: number, problem: 'stray-quotes' | 'open-quote' | null): void {
    if (this.failed) return
    this.lineReader?.flush()
    if (problem !== null) {
      this.target.faults.add(row, null, problem, () => ({}))
      // Without cells there is no telling where the next record begins.
      if (problem === 'open-quote') this.failed = true
      return
    }
    if (raw.every(cell => cell.trim() === '')) return
    const { font } = this
    const cells = font === null ? raw : raw.map(cell => decodeFont(cell, font))
    if (this.reader) this.readCells(this.reader, cells, row)
    else {
      this.kept.push({ cells, row })
      if (this.kept.length >= ENOUGH_FOR_HEADS) this.findHead()
    }
  }

  private readCells(reader: TableReader, cells: readonly string[], row: number): void {
    let count = cells.length
    while (count > this.width && cells[count - 1]?.trim() === '') count--
    if (count === this.width) reader.readRow(cells, row)
    else if (!reader.passesOver(cells, row)) {
      this.lineRows++
      this.target.faults.add(row, null, 'cell-count', () => ({ count, expected: this.width }))
    }
  }

  line(bytes: Uint8Array, start: number, ends: Int32Array, count: number, row: number): void {
    if (count === this.width && this.lineReader?.read(bytes, start, ends, row)) {
      this.lineRows++
      return
    }
    const cells: string[] = []
    for (let at = 0, from = start; at < count; at++) {
      cells.push(textBetween(bytes, from, ends[at] ?? from))
      from = (ends[at] ?? 0) + 1
    }
    this.cells(cells, row, null)
  }

  /** Looks for the head in the records kept, and reads those below it. */
  private findHead(): void {
    const { faults, warnings, year, grid } = this.target
    const kept = this.kept.filter(({ cells }) => !/^sep=/i.test(cells[0] ?? '') || cells.length > 2)
    this.kept = []
    const count = Math.max(0, ...kept.map(({ cells }) => cells.length))
    if (count > this.columns) {
      this.fail('too-many-columns', { count, most: this.columns })
      return
    }
    const tried: TriedHead[] = []
    const found = findTable(
      kept.map(({ cells }) => cells),
      this.surroundings,
      tried,
    )
    const rowAt = (at: number): number => kept[at]?.row ?? 0
    if (!found) {
      explainHeads(
        tried.map(({ row, heads }) => ({ row: rowAt(row), heads })),
        faults,
      )
      this.failed = true
      return
    }
    const { form, at, dataAt } = found
    found.remark(rowAt(dataAt - 1), faults, warnings)
    this.width = form.heads.findLastIndex(head => head !== '') + 1
    this.layout = form.kind
    if (!saysYears(form) && (year === null || grid.base(year, 0) < 0)) {
      const range = { first: grid.years[0] ?? 0, last: grid.years.at(-1) ?? 0 }
      if (year === null) faults.add(rowAt(at), null, 'no-year', () => range)
      else faults.add(rowAt(at), null, 'new-year', () => ({ year, ...range }))
      this.failed = true
      return
    }
    const reader = createTableReader(form, this.target)
    this.reader = reader
    for (const { cells, row } of kept.slice(dataAt)) this.readCells(reader, cells, row)
    if (form.kind !== 'long' || this.font !== null) return
    const { columns } = form
    const isPlain = columns.score.length === 1 && (columns.year?.length ?? 1) === 1
    if (isPlain && !columns.standardError && !columns.low && !columns.high) {
      this.lineReader = createLineReader(form, this.target)
      this.wantsLines = true
    }
  }

  finish(): ImportedFile {
    if (!this.failed && !this.text) this.begin()
    if (!this.failed) this.feedText(this.text ? this.text.end() : '')
    if (!this.failed) this.records?.end()
    this.lineReader?.flush()
    if (!this.failed && !this.reader) this.findHead()
    const { grid, intake } = this.target
    if (!this.failed) intake.checkSums(grid.years)
    if (!this.failed && this.rows === 0) refuseBareHead(this.target.faults)
    return finishImport(this.file, this.layout, this.rows, this.target, this.options, !this.failed)
  }
}
