import { fold } from '@papi-lens/core'

/** A cell of a table, with how many columns and rows it takes. */
export interface TableCell {
  /** Its lines, without tabs. */
  readonly lines: readonly string[]
  readonly colSpan: number
  readonly rowSpan: number
}

/** No table of a document has more; what asks for more is damaged. */
const MOST_COLUMNS = 100

/**
 * The rows of a table, each with a text for every column. What a cell merged over columns holds stands in the first of
 * them. What one merged over rows holds is repeated in the rows that begin anew under it; in those that share their
 * first cell with the row above it is not, because they are parts of that row.
 */
export function tableRows(rows: readonly (readonly TableCell[])[]): string[][] {
  const texts: string[][] = []
  const open = new Map<number, { left: number; text: string }>()
  for (const cells of rows) {
    const row: string[] = []
    const isPart = (open.get(0)?.left ?? 0) > 0
    const takeOpen = (): void => {
      for (let held = open.get(row.length); held && held.left > 0; held = open.get(row.length)) {
        held.left--
        row.push(isPart ? '' : held.text)
      }
    }
    for (const { lines, colSpan, rowSpan } of cells) {
      takeOpen()
      const text = cellText(lines)
      for (let at = 0; at < colSpan && row.length < MOST_COLUMNS; at++) {
        if (rowSpan > 1) open.set(row.length, { left: rowSpan - 1, text: at === 0 ? text : '' })
        row.push(at === 0 ? text : '')
      }
    }
    takeOpen()
    texts.push(row)
  }
  const width = texts.reduce((most, row) => Math.max(most, row.length), 0)
  return texts.map(row => [...row, ...Array<string>(width - row.length).fill('')])
}

/**
 * Whether a table is none but sets parts of the page side by side: the head of an administrative document (issuer, and
 * the country's name and motto), or its end (receivers, and signature).
 */
export function isLayout(rows: readonly (readonly TableCell[])[]): boolean {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (width <= 1) return true
  if (width > 3 || rows.length > 6) return false
  return rows.some(cells => cells.some(({ lines }) => isSideBySide([lines.join(' ')])))
}

/** Whether texts are of the head of an administrative document, or of its end. */
export function isSideBySide(texts: readonly string[]): boolean {
  const HEAD = /conghoaxahoichunghiavietnam|doclaptudohanhphuc|dangcongsanvietnam/
  return texts.some(text => HEAD.test(fold(text.slice(0, 500))) || startsReceivers(text))
}

/** Whether a text begins with "Nơi nhận", as the end of an administrative document does. */
export function startsReceivers(text: string): boolean {
  return fold(text.slice(0, 30)).startsWith('noinhan')
}

/** A row as a line: its cells with tabs between. A row without text is none. */
export function rowLine(row: readonly string[]): string {
  return row.some(Boolean) ? row.join('\t') : ''
}

function cellText(lines: readonly string[]): string {
  return lines.join(' ').split(/\s+/).filter(Boolean).join(' ')
}
