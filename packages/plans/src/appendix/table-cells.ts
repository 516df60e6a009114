import type { SourceLine } from '../reading/source-line.ts'
import { bareEnds } from './bare-ends.ts'

/** What separates the cells of a row that lies on one line. */
export type Separator = 'tab' | 'pipe' | 'spaces'

/** More cells than any appendix has columns: the rest of the line is left. */
const MOST_CELLS = 40

/** The cells of a line, without spaces at their ends; empty ones are kept in their place. */
export function cellsOf(line: SourceLine, separator: Separator): string[] {
  if (separator === 'tab') return tabCells(line)
  if (separator === 'pipe') return pipeCells(line.text)
  return spacedCells(line).map(({ text }) => text)
}

/** Repair takes the spaces from the ends of a line, and with them the empty cells a row begins with. */
function tabCells({ text, raw }: SourceLine): string[] {
  const lost = text.startsWith('\t') ? 0 : leadingTabs(raw)
  const cells = text.split('\t', MOST_CELLS).map(cell => cell.trim())
  return [...Array<string>(lost).fill(''), ...cells]
}

function leadingTabs(raw: string): number {
  let count = 0
  for (let at = 0; at < raw.length && count < MOST_CELLS && /[ \t]/.test(raw.charAt(at)); at++) {
    if (raw.charAt(at) === '\t') count++
  }
  return count
}

function pipeCells(text: string): string[] {
  const inner = text.startsWith('|') ? text.slice(1) : text
  const cells = inner.split('|', MOST_CELLS).map(cell => bareEnds(cell.replaceAll('<br>', ' '), ' \t*'))
  if (inner.endsWith('|') && cells.length < MOST_CELLS) cells.pop()
  return cells
}

/** A cell of a table drawn with spaces, and the column of the page at which it begins. */
export interface SpacedCell {
  readonly text: string
  readonly at: number
}

/** The cells of a line that two spaces or more separate. Read from the line as given: repair may join spaces. */
export function spacedCells({ raw }: SourceLine): SpacedCell[] {
  const cells: SpacedCell[] = []
  let at = 0
  for (const part of raw.normalize('NFC').split('  ')) {
    const text = part.trim()
    if (text && cells.length < MOST_CELLS) cells.push({ text, at: at + part.indexOf(text) })
    at += part.length + 2
  }
  return cells
}
