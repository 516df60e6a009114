/** Rows and columns from 0, both ends counted. */
export interface CellRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

const [A, Z, ZERO, NINE] = [65, 90, 48, 57]

/**
 * The column that a cell's reference names, from 0; −1 if it names none.
 *
 * @example
 * columnOf('AB7') // => 27
 */
export function columnOf(reference: string): number {
  let column = 0
  for (let at = 0; at < reference.length && at < 4; at++) {
    const code = reference.charCodeAt(at) & ~32
    if (code < A || code > Z) break
    column = column * 26 + (code - A + 1)
  }
  return column - 1
}

/**
 * The row that a cell's reference names, from 0; −1 if it names none.
 *
 * @example
 * rowOf('AB7') // => 6
 */
export function rowOf(reference: string): number {
  let row = 0
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at)
    if (code >= ZERO && code <= NINE) row = row * 10 + (code - ZERO)
  }
  return row - 1
}

/**
 * The range that a reference names, or null.
 *
 * @example
 * rangeOf('B1:C2') // => { top: 0, left: 1, bottom: 1, right: 2 }
 */
export function rangeOf(reference: string): CellRange | null {
  const [first = '', last = first] = reference.replaceAll('$', '').split(':')
  const range = { top: rowOf(first), left: columnOf(first), bottom: rowOf(last), right: columnOf(last) }
  const isSound = range.top >= 0 && range.left >= 0 && range.bottom >= range.top && range.right >= range.left
  return isSound ? range : null
}
