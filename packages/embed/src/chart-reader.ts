import type { Chart } from '@papi-lens/charts'
import { type Lang, localeOf } from '@papi-lens/words'

/** What a reader is told at one place of a chart. */
export type Place = readonly [level: number, index: number, column: number]

/**
 * Where a key leads in a chart, by its table: down from the title to the axis (the first column), to the series (the others)
 * and to the points of one; up again; left and right among series or points.
 *
 * @returns null for a key that leads nowhere
 * @example
 * moved([0, 0, 1], 'ArrowDown', 3, 14) // => [1, 0, 1]
 * moved([3, 13, 1], 'ArrowRight', 3, 14) // => [3, 13, 1]
 */
export function moved(
  [level, index, column]: Place,
  key: string,
  columns: number,
  rows: number,
): Place | null {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[key]
  const within = (at: number, most: number) => Math.max(0, Math.min(most - 1, at))
  if (key === 'ArrowDown') return [Math.min(3, level + 1), index, column]
  if (key === 'ArrowUp') return [Math.max(0, level - 1), index, column]
  if (key === 'Home') return [level, 0, column]
  if (key === 'End') return [level, rows - 1, column]
  if (step === undefined) return null
  if (level === 2) return [2, index, Math.max(1, within(column + step, columns))]
  return [level, level === 3 ? within(index + step, rows) : index, column]
}

/**
 * What stands at a place of a chart, in as few words as can be.
 *
 * @example
 * placeText({ title: 'T', table: { columns: ['Năm', 'Điểm'], rows: [[2023, 1.5], [2024, 2]] } }, [2, 0, 1], words)
 * // => 'Điểm: 1,5–2'
 */
export function placeText(
  { title, table: { columns, rows } }: Pick<Chart, 'title' | 'table'>,
  [level, index, column]: Place,
  words: { readonly lang: Lang; readonly charts: { readonly hole: string } },
): string {
  const digits = new Intl.NumberFormat(localeOf(words), { maximumFractionDigits: 4 })
  const said = (cell: string | number | null | undefined): string => {
    if (typeof cell !== 'number') return cell ?? words.charts.hole
    return Number.isInteger(cell) ? `${cell}` : digits.format(cell)
  }
  const row = rows[index] ?? []
  if (level === 0) return title
  if (level === 3) return `${said(row[0])}: ${said(row[column])}`
  const at = level === 1 ? 0 : column
  const cells = rows.map(cells => cells[at] ?? null)
  const numbers = cells.filter(cell => typeof cell === 'number')
  const ends = numbers.length > 0 ? [Math.min(...numbers), Math.max(...numbers)] : [cells[0], cells.at(-1)]
  return `${columns[at]}: ${[...new Set(ends.map(said))].join('–')}`
}

/**
 * Lets a keyboard read a drawing: one stop, arrows walk through it, Escape leaves. What stands there is said in a line below.
 *
 * @param chart what is drawn now, and its words
 */
export function readByKeys(
  drawing: HTMLElement,
  line: HTMLElement,
  chart: () => readonly [Chart, Parameters<typeof placeText>[2]] | null,
): void {
  let place: Place = [0, 0, 1]
  drawing.tabIndex = 0
  drawing.addEventListener('keydown', event => {
    const now = chart()
    if (!now || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      drawing.blur()
      return
    }
    const [{ title, table }, words] = now
    const next = moved(place, event.key, table.columns.length, table.rows.length)
    if (!next) return
    event.preventDefault()
    place = next
    line.textContent = placeText({ title, table }, place, words)
  })
  drawing.addEventListener('blur', () => {
    place = [0, 0, 1]
    line.textContent = ''
  })
}
