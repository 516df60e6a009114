import { fold } from '@papi-lens/core'
import { cellNumber } from './cell-number.ts'
import { type Cell, cellText, isBlank } from './cell-text.ts'
import { columnLetter } from './column-head.ts'
import type { IndicatorRow } from './indicators/indicator-intake.ts'
import { findLabelColumns, labelsOf } from './indicators/label-columns.ts'
import { checkProvinceHead, type ProvinceHead } from './province-head.ts'
import type { UncertaintyPart } from './score-grid.ts'
import { type LabelProblem, unitOfLabel } from './table-form.ts'
import { scoreOf, type TableTarget } from './table-reader.ts'
import { checkBounds, takeUncertainty } from './uncertainty-intake.ts'
import { OddCell } from './workbook/odd-cell.ts'

/** Labels stand in the first columns. */
export const LABEL_COLUMNS = 6

/** A column of a province; its letters are for faults. */
type ScoreColumn = ProvinceHead['columns'][number] & { readonly place: string }

/** What the row of standard errors or bounds below belongs to: a unit's index, an indicator, or nothing that is read. */
type Current = number | IndicatorRow | null

/**
 * Reads a sheet with a row for each unit and indicator and a column for each province. Rows that name no unit are
 * indicators of the sub-dimension above them; rows of standard errors and bounds belong to the row above them.
 *
 * @returns the rows of scores read
 */
export function readIndicatorTable(
  rows: readonly (readonly Cell[])[],
  head: ProvinceHead,
  year: number,
  target: TableTarget,
): number {
  const columns = checkProvinceHead(rows[head.at] ?? [], head, target).map(found => ({
    ...found,
    place: columnLetter(found.column),
  }))
  const first = Math.min(...head.columns.map(({ column }) => column))
  const labelColumns = findLabelColumns(rows, head.at, first)
  const { units } = target.grid.framework
  const touched = new Map<number, number>()
  const bounded = new Map<IndicatorRow, Map<number, number>>()
  const rowOf = new Map<number, number>()
  let read = 0
  let current: Current = null
  let subdimension: number | null = null
  for (let at = head.at + 1; at < rows.length; at++) {
    const cells = rows[at] ?? []
    const row = at + 1
    const labels = cells.slice(0, first).map(cellText).filter(Boolean)
    if (labels.length === 0 || columns.every(({ column }) => isBlank(cells[column]))) continue
    const part = uncertaintyIn(labels, target)
    const unit = unitIn(labels, year, row, target)
    if (unit !== null) {
      current = unit < 0 ? null : unit
      subdimension = units[unit]?.level === 'subdimension' ? unit : null
    } else if (part === null) {
      current = null
      if (!columns.some(({ column }) => isFigure(cells[column]))) continue
      const above = subdimension === null ? undefined : units[subdimension]
      if (subdimension === null || !above) {
        target.warnings.add(row, 'A', 'no-subdimension', () => ({ text: labels.join(' / ').slice(0, 60) }))
        continue
      }
      const printed = labelsOf(cells, labelColumns)
      const indicator = target.indicators.row({ year, subdimension: above.id, ...printed })
      current = indicator
      readIndicator(cells, columns, row, indicator, target.grid.base(year, subdimension), target)
      continue
    }
    if (current === null) continue
    if (typeof current === 'object') {
      if (part !== null) {
        readIndicatorUncertainty(cells, columns, row, current, part, target)
        const rowsOf = bounded.get(current) ?? new Map<number, number>()
        for (const { province } of columns) rowsOf.set(province, row)
        bounded.set(current, rowsOf)
      }
      continue
    }
    if (part === null) {
      const before = rowOf.get(current)
      rowOf.set(current, before ?? at)
      // Some workbooks sum the dimensions up before they list their parts. Only the same scores are passed over.
      if (before !== undefined && columns.every(({ column }) => rows[before]?.[column] === cells[column])) {
        target.warnings.add(row, null, 'same-row', () => ({ row: before + 1 }))
        continue
      }
    }
    read++
    const base = target.grid.base(year, current)
    for (const { column, province, place } of columns) {
      const value = scoreOf(cells[column], row, place, target.faults)
      if (value === null) continue
      if (part === null) target.intake.take(base, province, value, row, place)
      else if (value !== 0) {
        // As for scores, 0 stands for no figure.
        takeUncertainty(value, base + province, part, row, place, target)
        touched.set(base + province, row)
      }
    }
  }
  for (const [slot, row] of touched) checkBounds(slot, row, target)
  for (const [indicator, rowsOf] of bounded) {
    for (const [province, row] of rowsOf) indicator.checkBounds(province, row, target.faults)
  }
  return read
}

/** A figure of an indicator: a number, or one shown as a percentage, which is what most of them are. */
function figureOf(cell: Cell): number | null {
  return cell instanceof OddCell && cell.percent !== null ? cell.percent : cellNumber(cell)
}

function isFigure(cell: Cell): boolean {
  const figure = figureOf(cell)
  return figure !== null && !Number.isNaN(figure)
}

function readIndicator(
  cells: readonly Cell[],
  columns: readonly ScoreColumn[],
  row: number,
  indicator: IndicatorRow,
  base: number,
  { grid, faults }: TableTarget,
): void {
  for (const { column, province, place } of columns) {
    const cell = cells[column]
    const figure = figureOf(cell) ?? scoreOf(cell, row, place, faults)
    if (figure === null || Number.isNaN(figure)) continue
    // No question may well be answered by nobody; but where the province's score is not published, 0 says just that.
    const isPublished = !Number.isNaN(grid.scores[base + province] ?? Number.NaN)
    if (figure !== 0 || isPublished) indicator.take(province, figure)
  }
}

function readIndicatorUncertainty(
  cells: readonly Cell[],
  columns: readonly ScoreColumn[],
  row: number,
  indicator: IndicatorRow,
  part: UncertaintyPart,
  { faults }: TableTarget,
): void {
  for (const { column, province, place } of columns) {
    const cell = cells[column]
    const figure = figureOf(cell) ?? scoreOf(cell, row, place, faults)
    if (figure === null || Number.isNaN(figure)) continue
    if (part === 'standardError' && figure < 0) {
      faults.add(row, place, 'negative-error', () => ({ value: figure }))
    } else indicator.takeUncertainty(province, part, figure)
  }
}

/** Whether the labels of a sheet name any unit; notes and lists of questions do not. */
export function namesUnits(rows: readonly (readonly Cell[])[], { spellings }: TableTarget): boolean {
  return rows.some(cells =>
    cells.slice(0, LABEL_COLUMNS).some(cell => {
      if (typeof cell !== 'string') return false
      const label = spellings.label(cell)
      return label ? !label.isIndicator : spellings.unit(cellText(cell)) >= 0
    }),
  )
}

const UNWEIGHTED = /unweighted|khongtrongso|khongcotrongso|chuacotrongso/
/** Whether a label may speak of weights at all; folding every label to see would cost more than all the rest. */
const OF_WEIGHTS = /weight|tr[oọ]ng|quy[eề]n/iu
const WEIGHTED = /weighted|cotrongso|giaquyen/

/** Which figure of uncertainty a row holds, or null for scores. */
function uncertaintyIn(labels: readonly string[], { spellings }: TableTarget): UncertaintyPart | null {
  const text = labels.join(' | ').toLowerCase()
  // An indicator may speak of confidence (tin cậy) too.
  if (labels.some(label => spellings.label(label)?.isIndicator)) return null
  if (/standard error|std\.? ?err|sai số chuẩn|(^|[^\p{L}])s\.?e\.?($|[^\p{L}])/u.test(text))
    return 'standardError'
  if (
    !/(^|[^\p{L}])(ci|ktc)($|[^\p{L}])|confidence (interval|limit)|khoảng tin cậy|(lower|upper) bound/u.test(
      text,
    )
  ) {
    return null
  }
  if (/low|dưới|thấp/u.test(text)) return 'low'
  return /high|upp|trên|cao/u.test(text) ? 'high' : null
}

/** Index of the unit that a row's labels name; −1 for the weighted total; null if they name none. */
function unitIn(labels: readonly string[], year: number, row: number, target: TableTarget): number | null {
  const joined = labels.join(' ')
  const folded = OF_WEIGHTS.test(joined) ? fold(joined) : ''
  if (UNWEIGHTED.test(folded)) return target.spellings.unit('total')
  // The total is the plain sum; the weighted one is another figure and must not take its place.
  if (WEIGHTED.test(folded)) return -1
  for (const text of labels) {
    const named = target.spellings.unit(text, year)
    if (named >= 0) return named
  }
  let problem: LabelProblem | null = null
  for (const text of labels) {
    const label = target.spellings.label(text)
    if (!label || label.isIndicator) continue
    const found = unitOfLabel(label, year, target.grid, target.spellings)
    if (found.unit >= 0) return found.unit
    problem = found.problem
  }
  if (problem === null) return null
  problem(row, 'A', target.faults)
  return -1
}
