import { type NumberFormat, shownNumber } from './number-format.ts'
import { OddCell } from './odd-cell.ts'

/** What cells of all sheets of a workbook refer to. */
export interface SheetSurroundings {
  readonly strings: readonly string[]
  readonly formats: readonly (NumberFormat | null)[]
  readonly countsFrom1904: boolean
  /** Takes note of so many more cells that are to be made; throws when the workbook has too many of them. */
  readonly claim: (cells: number) => void
}

export type SheetCell = string | number | boolean | OddCell | null

/** What a cell shows, by its type, its style and what stands in it. */
export function cellOf(
  type: string,
  style: string | null,
  value: string | null,
  formula: string | null,
  surroundings: SheetSurroundings,
): SheetCell {
  // A formula may well give an empty text; without a type it was never worked out.
  if (formula !== null && (value === null || value === '') && type !== 'str') {
    return new OddCell('no-stored-value', formula === '' ? '=…' : `=${formula.slice(0, 60)}`)
  }
  if (value === null || value === '') return null
  switch (type) {
    case 's':
      return surroundings.strings[Number(value)] || null
    case 'str':
    case 'inlineStr':
      return value
    case 'b':
      return value.trim() === '1' || value.trim() === 'true'
    case 'e':
      return new OddCell('error-value', value.trim().slice(0, 20))
    case 'd':
      return new OddCell('date', value.trim().slice(0, 10))
    default: {
      const number = Number(value)
      if (Number.isNaN(number)) return value
      return style === null ? number : numberCell(number, Number(style), surroundings)
    }
  }
}

/** What a number shows in the style of this number. */
export function numberCell(
  number: number,
  style: number,
  { formats, countsFrom1904 }: SheetSurroundings,
): number | OddCell {
  const format = formats[style]
  if (!format) return number
  // Without the tail that a product in binary has: 0.07 × 100.
  const percent = format.oddity === 'percent' ? Number((number * 100).toPrecision(12)) : null
  return new OddCell(format.oddity, shownNumber(number, format, countsFrom1904), percent)
}
