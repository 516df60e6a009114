import { OddCell } from './workbook/odd-cell.ts'

/** How tables say "no score"; compared in lower case, without spaces and the dots and dashes that only fill a cell. */
const HOLES = new Set(
  [
    ...[
      'n/a',
      'na',
      'n.a',
      '#n/a',
      'nan',
      'null',
      'none',
      'nil',
      'missing',
      'not available',
      'not published',
    ],
    ...['không công bố', 'chưa công bố', 'không có', 'chưa có', 'không có số liệu', 'chưa có số liệu'],
    ...['không đo', 'chưa đo', 'kcb', 'không khảo sát', '(trống)', '(blank)'],
  ].map(text => text.replaceAll(' ', '')),
)

/** Dots, dashes and minus signs of every kind. */
const FILLERS = /^[\s.…·\-‐‑‒–—―−]*$/u

/**
 * The number a cell holds, with decimal point or comma: NaN for a cell that says there is none, null for one that is
 * no number. No score has thousands, so either mark is a decimal mark.
 *
 * @example
 * cellNumber(' 4,8918 ') // => 4.8918
 * cellNumber('chưa công bố') // => NaN
 * cellNumber('4.891.8') // => null
 */
export function cellNumber(cell: unknown): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null
  if (cell === null || cell === undefined) return Number.NaN
  // Of the errors that a spreadsheet shows, this one is how it says that there is no value.
  if (cell instanceof OddCell) return cell.shown === '#N/A' ? Number.NaN : null
  if (typeof cell !== 'string') return null
  const text = cell.trim()
  if (text.length > 40) return null
  if (/^[+-]?\d+([.,]\d+)?(e[+-]?\d+)?$/i.test(text)) {
    const number = Number(text.replace(',', '.'))
    return Number.isFinite(number) ? number : null
  }
  return isHole(text) ? Number.NaN : null
}

/** Whether a text says that there is no score. */
function isHole(text: string): boolean {
  if (FILLERS.test(text)) return true
  return HOLES.has(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/\s+/gu, '')
      .replace(/(?<=[^.])\.+$|(?<=^\.)\.+$/u, ''),
  )
}

/**
 * The plain decimal number between two places of a text in ASCII or UTF-8, −1 if it is anything but digits with at most one mark. A
 * whole number below 2^53 divided by a power of ten up to 10^22 is correctly rounded, so the result is exactly what
 * `Number` gives.
 */
export function plainNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 15 || start >= end) return -1
  let digits = 0
  let scale = 0
  for (let at = start; at < end; at++) {
    const code = bytes[at] ?? 0
    if (code >= 48 && code <= 57) {
      digits = digits * 10 + (code - 48)
      scale *= 10
    } else if ((code === 46 || code === 44) && scale === 0 && at > start && at < end - 1) scale = 1
    else return -1
  }
  return scale === 0 ? digits : digits / scale
}
