import { isLayout, rowLine, type TableCell, tableRows } from './table-lines.ts'

/** An element of the document as mammoth reads it. */
export interface DocxElement {
  readonly type: string
  readonly children?: readonly DocxElement[]
  readonly value?: string
  readonly colSpan?: number
  readonly rowSpan?: number
}

/** The lines of a document: a blank one between paragraphs, a line for each row of a table. */
export function docxLines(elements: readonly DocxElement[]): string[] {
  const lines: string[] = []
  const addBlock = (block: readonly string[]): void => {
    if (block.length === 0) return
    if (lines.length > 0) lines.push('')
    for (const line of block) lines.push(line)
  }
  for (const element of elements) {
    if (element.type === 'table') for (const block of tableBlocks(element)) addBlock(block)
    else addBlock(paragraphLines(element))
  }
  return lines
}

/** Lines of a paragraph without those that are blank. Tabs in it are no columns and become spaces. */
function paragraphLines(paragraph: DocxElement): string[] {
  return textOf(paragraph)
    .split('\n')
    .map(line => line.replaceAll('\t', ' ').trim())
    .filter(Boolean)
}

function textOf(element: DocxElement): string {
  if (element.type === 'text') return (element.value ?? '').replace(/[\r\n\u2028\u2029]/g, ' ')
  if (element.type === 'tab') return '\t'
  if (element.type === 'break') return '\n'
  const between = element.type === 'tableCell' || element.type === 'tableRow' ? '\n' : ''
  return (element.children ?? []).map(textOf).join(between)
}

function tableBlocks(table: DocxElement): string[][] {
  const rows = (table.children ?? []).map(row => (row.children ?? []).map(cellOf))
  if (isLayout(rows)) return layoutBlocks(table)
  return [tableRows(rows).map(rowLine).filter(Boolean)]
}

function cellOf(cell: DocxElement): TableCell {
  const { colSpan = 1, rowSpan = 1 } = cell
  return { lines: (cell.children ?? []).flatMap(linesOfCell), colSpan, rowSpan }
}

/** What a table within a cell holds stays apart, cell by cell. */
function linesOfCell(child: DocxElement): string[] {
  if (child.type !== 'table') return paragraphLines(child)
  const cells = (child.children ?? []).flatMap(row => row.children ?? [])
  const texts = cells.map(({ children = [] }) => children.flatMap(linesOfCell).join(' ')).filter(Boolean)
  return texts.map((text, at) => (at < texts.length - 1 && !/[.;:,]$/.test(text) ? `${text};` : text))
}

/** Cell by cell; what a cell of a frame holds is a piece of the document, tables too. */
function layoutBlocks(table: DocxElement): string[][] {
  const cells = (table.children ?? []).flatMap(row => row.children ?? [])
  return cells.flatMap(cell => {
    const blocks: string[][] = [[]]
    for (const child of cell.children ?? []) {
      if (child.type === 'table') {
        for (const block of tableBlocks(child)) blocks.push(block)
        blocks.push([])
      } else for (const line of paragraphLines(child)) blocks.at(-1)?.push(line)
    }
    return blocks
  })
}
