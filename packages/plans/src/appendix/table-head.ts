import { plainWords } from '../reading/plain-words.ts'
import type { SourceLine } from '../reading/source-line.ts'
import { type Column, columnsOf, columnsOfRun } from './column.ts'
import { cellsOf, type Separator, spacedCells } from './table-cells.ts'

/** The head of a table of tasks. */
export interface TableHead {
  /** Indexes of its first and last line. */
  readonly first: number
  readonly last: number
  readonly columns: readonly Column[]
  /** How rows lie on lines: cells of one line, one cell a line, or words whose separators were lost. */
  readonly layout: Separator | 'cell-a-line' | 'run'
  /** Columns of the page at which the cells begin, in a table drawn with spaces. */
  readonly offsets: readonly number[]
}

/** Longer lines are no head. */
const LONGEST = 400
/** Three heads have more letters. */
const SHORTEST = 20
/** Lines over which a head without separators may wrap, blank ones counted. */
const MOST_LINES = 24

/** What the column of numbers is called. */
const NUMBER_HEAD = /^s?tt(?:\s|$)/i

const WORDS = new Set(
  (
    'tt stt so thu tu nhiem vu trong tam cu the chu yeu noi dung cong viec giai phap hoat dong san pham dau ra ket qua ' +
    'du kien dat duoc don vi co quan bo phan nguoi ca nhan chu tri theo doi thuc hien phoi hop phu trach tham muu chiu ' +
    'trach nhiem to chuc thoi gian han hoan thanh tien do ghi chu muc tieu va cac ten can bo cong chuc'
  ).split(' '),
)

/** In letters and marks; a word cut off here is longer than any of them. */
const LONGEST_WORD = 10

/** The head of a table of tasks that begins at a line; null where none does. */
export function headAt(lines: readonly SourceLine[], index: number): TableHead | null {
  const line = lines[index]
  if (!line?.text || line.text.length > LONGEST || line.raw.length > LONGEST * 2) return null
  return gridHead(lines, index, line) ?? runHead(lines, index)
}

function gridHead(lines: readonly SourceLine[], index: number, line: SourceLine): TableHead | null {
  const separators: Separator[] = []
  if (line.text.includes('\t')) separators.push('tab')
  if (line.text.includes('|')) separators.push('pipe')
  if (line.raw.trim().includes('  ')) separators.push('spaces')
  for (const separator of separators) {
    const cells = cellsOf(line, separator)
    const below = lines[index + 1]
    const wrapped =
      below?.text && below.text.length <= LONGEST ? underHead(cells, cellsOf(below, separator)) : null
    const joined = wrapped ? columnsOf(wrapped) : null
    const columns = joined ?? columnsOf(cells)
    if (!columns) continue
    const offsets = separator === 'spaces' ? spacedCells(line).map(({ at }) => at) : []
    return { first: index, last: index + (joined ? 1 : 0), columns, layout: separator, offsets }
  }
  return null
}

/** A second row of a head, under a wide cell: "Chủ trì" and "Phối hợp" under "Cơ quan thực hiện". */
function underHead(upper: readonly string[], lower: readonly string[]): string[] | null {
  if (lower.length > upper.length || lower.every(cell => !cell)) return null
  if (!lower.every(cell => isHeadWords(cell))) return null
  return upper.map((cell, at) => lower[at] || cell)
}

function runHead(lines: readonly SourceLine[], index: number): TableHead | null {
  if (!isHeadWords(lines[index]?.text ?? '') || !beginsHead(lines, index)) return null
  const parts: string[] = []
  let last = index
  for (let at = index; at < lines.length && at < index + MOST_LINES; at++) {
    const text = lines[at]?.text ?? ''
    if (!text) continue
    if (text.length > LONGEST / 2 || !isHeadWords(text) || (at > index && NUMBER_HEAD.test(text))) break
    parts.push(text)
    last = at
  }
  const run = parts.join(' ')
  const columns = run.length > SHORTEST ? columnsOfRun(run) : null
  if (!columns) return null
  const layout = parts.length === columns.length ? 'cell-a-line' : 'run'
  return { first: index, last, columns, layout, offsets: [] }
}

/** A head begins with its number's column or where no words of a head stand above, so that each is tried once. */
function beginsHead(lines: readonly SourceLine[], index: number): boolean {
  if (NUMBER_HEAD.test(lines[index]?.text ?? '')) return true
  const above = lines[index - 1]?.text || lines[index - 2]?.text || ''
  return above === '' || above.length > LONGEST / 2 || !isHeadWords(above)
}

function isHeadWords(text: string): boolean {
  // Cheap look first: every line of a document is asked, and most begin with another word.
  const [first = ''] = plainWords(text.slice(0, 2 * LONGEST_WORD)).split(' ', 1)
  if (first !== '' && !WORDS.has(first)) return false
  const words = plainWords(text)
  return words === '' || words.split(' ').every(word => WORDS.has(word))
}
