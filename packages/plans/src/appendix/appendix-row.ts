import type { Place } from '../reading/source-line.ts'
import type { Column } from './column.ts'

/** The words of a row's cells, by what the column holds. */
export type Cells = Partial<Record<Column, string>>

/** A row that heads the tasks of a dimension. */
export interface GroupRow extends Place {
  readonly kind: 'group'
  /** Roman number as printed, if any. */
  readonly numeral: string | null
  readonly heading: string
}

/** A row that states a task. */
export interface TaskRow extends Place {
  readonly kind: 'task'
  /** As printed, without final stop; null for a row without one. */
  readonly number: string | null
  readonly cells: Cells
  /** Set where nobody could tell for certain which words belong to which column. */
  readonly isUnclear: boolean
}

export type AppendixRow = GroupRow | TaskRow

/** Whether a cell is the roman number of a group. */
export function isRoman(text: string): boolean {
  return /^(?:X{0,2}(?:IX|IV|V?I{0,3}))[.)]?$/.test(text) && /^[IVX]/.test(text)
}

/** Whether a cell is the number of a task: "1", "01.", "1.2", "II.3", "a)". */
export function isTaskNumber(text: string): boolean {
  return /^(?:[IVX]{1,5}\.)?\d{1,3}(?:\.\d{1,3}){0,3}[.)]?$/.test(text) || /^[a-zđ][.)]?$/.test(text)
}

/** A printed number without the mark behind it. */
export function plainNumber(text: string): string {
  return text.replace(/[.)]$/, '')
}

/** Where a table ends: recipients, signature, a note under it, the next appendix. */
export function endsTable(text: string): boolean {
  return /^(?:\*{0,2}nơi nhận|\*{0,2}(?:tm|kt|tl|tuq)\. ?\p{Lu}|ghi chú ?:|\*{0,2}phụ (?:lục|biểu)\b)/iu.test(
    text.slice(0, 40),
  )
}
