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
  let outside: PdfText[] = []
  for (const text of texts) {
    const grid = grids.find(candidate => cellOf(candidate, text) !== undefined)
    if (grid) inside.get(grid)?.push(text)
    else outside.push(text)
  }
  const pieces: Piece[] = []
  for (const [grid, held] of inside) {
    const top = grid.ys[0] ?? 0
    pieces.push(
      ...runningPieces(
        outside.filter(({ y }) => y < top),
        height,
      ),
    )
    outside = outside.filter(({ y }) => y >= top)
    pieces.push(...tablePieces(grid, held))
  }
  return [...pieces, ...runningPieces(outside, height)]
}

function runningPieces(texts: readonly PdfText[], height: number): Piece[] {
  const found = sideColumns(texts)
  if (found) {
    const { above, columns, below } = found
    return [
      ...runningPieces(above, height),
      ...columns.map((lines): Piece => ({ kind: 'lines', lines: paragraphLines(lines) })),
      ...runningPieces(below, height),
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

function intervalAt(edges: readonly number[], place: number): number {
  const next = edges.findIndex(edge => edge > place)
  return next < 0 ? edges.length : next - 1
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
  above.push(...rest)
}
