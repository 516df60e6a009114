import { looksLikeAgency } from './agency.ts'
import { type Cells, isTaskNumber } from './appendix-row.ts'
import type { Column } from './column.ts'
import { looksLikeDeadline } from './deadline-words.ts'

/** What speaks for a cell to stand in a column, and against it. */
const FITS = 2
const AGAINST = -3
const SHARED = -4
const SKIPPED = -0.4
const MARGIN = 0.3

/**
 * The cells of a row in their columns. A row with as many cells as the head has is taken as it stands; in one with
 * fewer or more, cells keep their order and go where what they look like is wanted.
 *
 * @returns the cells, and whether they had to be placed so
 */
export function placeCells(
  row: readonly string[],
  columns: readonly Column[],
): { cells: Cells; isUnclear: boolean } {
  const cells = [...row]
  while (cells.length > columns.length && cells.at(-1) === '') cells.pop()
  const asItStands = cells.slice(0, columns.length).map((_, at) => at)
  const isShort = cells.length < columns.length
  const isPlain =
    cells.length === columns.length || (isShort && cells.every((cell, at) => !isAgainst(cell, columns[at])))
  if (isPlain || cells.length > 24) return { cells: gather(cells, columns, asItStands), isUnclear: !isPlain }
  return { cells: gather(cells, columns, bestPlaces(cells, columns)), isUnclear: true }
}

function gather(cells: readonly string[], columns: readonly Column[], places: readonly number[]): Cells {
  const gathered: Cells = {}
  for (const [at, cell] of cells.entries()) {
    const column = columns[places[at] ?? columns.length - 1]
    if (!cell || column === undefined) continue
    gathered[column] = gathered[column] ? `${gathered[column]} ${cell}` : cell
  }
  return gathered
}

/** For each cell the index of its column, never before that of the cell to its left. */
function bestPlaces(cells: readonly string[], columns: readonly Column[]): readonly number[] {
  let ways = columns.map((column, at) => ({
    places: [at],
    score: fit(cells[0] ?? '', column) + at * SKIPPED,
  }))
  for (const cell of cells.slice(1)) {
    ways = columns.map((column, at) => {
      const best = ways
        .slice(0, at + 1)
        .map(({ places, score }, before) => {
          const step = before === at ? SHARED : (at - before - 1) * SKIPPED
          return { places, score: score + step }
        })
        .reduce((a, b) => (b.score > a.score + MARGIN ? b : a))
      return { places: [...best.places, at], score: best.score + fit(cell, column) }
    })
  }
  return ways.reduce((a, b) => (b.score > a.score ? b : a)).places
}

function isAgainst(cell: string, column: Column | undefined): boolean {
  return cell !== '' && column !== undefined && fit(cell, column) === AGAINST
}

function fit(cell: string, column: Column): number {
  if (!cell) return 0
  const isNumber = isTaskNumber(cell)
  if (column === 'number') return isNumber ? FITS : AGAINST
  if (isNumber) return AGAINST
  const isTime = looksLikeDeadline(cell)
  if (column === 'deadline') return isTime ? FITS : looksLikeAgency(cell) ? AGAINST : 0
  const isAgency = looksLikeAgency(cell)
  if (column === 'lead' || column === 'partners') return isAgency ? FITS : isTime ? AGAINST : 0
  return isTime || isAgency ? AGAINST : column === 'text' && cell.length > 30 ? 1 : 0
}
