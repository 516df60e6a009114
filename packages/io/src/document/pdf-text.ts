import { intervalAt } from './bisect.ts'
import { blocksOf, paragraphLines } from './pdf-columns.ts'
import { type Grid, gridsOf } from './pdf-grid.ts'
import { linesOf, lineText } from './pdf-lines.ts'
import type { PdfPage, PdfText } from './pdf-page.ts'
import { sideColumns } from './pdf-side-columns.ts'
import { isLayout, type TableCell, tableRows } from './table-lines.ts'

/** A piece of the text: lines, or rows of a table. */
type Piece =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'rows'; readonly rows: string[][] }

/** The lines of a document from its pages; a table that goes over pages is one. */
export function pdfLines(pages: readonly PdfPage[]): string[] {
  const pieces: Piece[] = []
  for (const page of pages) {
    for (const [index, piece] of piecesOf(page).entries()) {
      const last = pieces.at(-1)
      if (index === 0 && piece.kind === 'rows' && last?.kind === 'rows' && isContinued(last.rows, piece.rows))
        continueRows(last.rows, piece.rows)
      else pieces.push(piece)
    }
  }
  const blocks = pieces.map(piece =>
    piece.kind === 'lines'
      ? piece.lines
      : piece.rows.filter(row => row.some(Boolean)).map(row => row.join('\t')),
  )
  return blocks
    .filter(block => block.length > 0)
    .flatMap((block, index) => (index > 0 ? ['', ...block] : block))
}

function piecesOf({ height, texts, rulings }: PdfPage): Piece[] {
  const grids = gridsOf(rulings)
  const inside = new Map<Grid, PdfText[]>(grids.map(grid => [grid, []]))
  const outside: PdfText[] = []
  for (const text of texts) {
    const grid = grids.find(candidate => cellOf(candidate, text) !== undefined)
    if (grid) inside.get(grid)?.push(text)
    else outside.push(text)
  }
  outside.sort((a, b) => a.y - b.y)
  const pieces: Piece[] = []
  let from = 0
  for (const [grid, held] of inside) {
    const top = grid.ys[0] ?? 0
    let to = from
    while ((outside[to]?.y ?? top) < top) to++
    pieces.push(...runningPieces(outside.slice(from, to), height), ...tablePieces(grid, held))
    from = to
  }
  return [...pieces, ...runningPieces(outside.slice(from), height)]
}

/** Stretches of columns one under the other that are looked for on a page, and texts among which they are. */
const [MOST_STRETCHES, MOST_TEXTS] = [12, 10_000]

function runningPieces(texts: readonly PdfText[], height: number, depth = 0): Piece[] {
  const found = depth < MOST_STRETCHES && texts.length < MOST_TEXTS ? sideColumns(texts) : null
  if (found) {
    const { above, columns, below } = found
    return [
      ...runningPieces(above, height, depth + 1),
      ...columns.map((lines): Piece => ({ kind: 'lines', lines: paragraphLines(lines) })),
      ...runningPieces(below, height, depth + 1),
    ]
  }
  // A page's number is no text: a number alone at its very top or bottom.
  const lines = linesOf(texts).filter(
    line =>
      !((line.y < 0.08 * height || line.y > 0.92 * height) && /^(?:- )?\d{1,3}(?: -)?$/.test(lineText(line))),
  )
  return blocksOf(lines).flatMap((block): Piece[] => {
    if (block.kind === 'rows') return [{ kind: 'rows', rows: block.rows.map(row => [...row]) }]
    if (block.kind === 'columns') return block.columns.map(column => ({ kind: 'lines', lines: column }))
    return [{ kind: 'lines', lines: paragraphLines(block.lines) }]
  })
}

function tablePieces(grid: Grid, texts: readonly PdfText[]): Piece[] {
  const held = new Map(grid.cells.map(cell => [cell, [] as PdfText[]]))
  for (const text of texts) {
    const cell = cellOf(grid, text)
    if (cell) held.get(cell)?.push(text)
  }
  const rows: TableCell[][] = grid.ys.slice(1).map(() => [])
  for (const cell of grid.cells) {
    const lines = linesOf(held.get(cell) ?? []).map(lineText)
    rows[cell.row]?.push({ lines, colSpan: cell.colSpan, rowSpan: cell.rowSpan })
  }
  if (!isLayout(rows)) return [{ kind: 'rows', rows: tableRows(rows) }]
  return rows.flat().map(({ lines }) => ({ kind: 'lines', lines }))
}

/** The cell in which the middle of a text is. */
function cellOf({ xs, ys, cellAt }: Grid, { left, right, y, size }: PdfText) {
  return cellAt(intervalAt(ys, y - 0.3 * size), intervalAt(xs, (left + right) / 2))
}

function isContinued(above: readonly (readonly string[])[], below: readonly (readonly string[])[]): boolean {
  return above[0]?.length === below[0]?.length
}

/** Goes on with a table on the next page: its heads are not repeated, and what lacks its number ends the last row. */
function continueRows(above: string[][], below: readonly string[][]): void {
  const heads = above[0]?.join('\t')
  const rows = below[0]?.join('\t') === heads ? below.slice(1) : below
  const [first, ...rest] = rows
  const last = above.at(-1)
  if (!first) return
  if (first[0] || !last) above.push(first)
  else
    first.forEach((cell, at) => {
      last[at] = `${last[at] ?? ''} ${cell}`.trim()
    })
  for (const row of rest) above.push(row)
}
