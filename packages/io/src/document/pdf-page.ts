/** A run of characters on a page. Units are points; y goes down from the top of the page as it is shown. */
export interface PdfText {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of the line it stands on. */
  readonly y: number
  /** Of the letters. */
  readonly size: number
  /** As the PDF calls it: a browser takes letters of one word from several. */
  readonly font: string
}

/** A straight line drawn on a page, across (y at `at`) or down (x at `at`). */
export interface Ruling {
  readonly isAcross: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface PdfPage {
  /** From 1. */
  readonly number: number
  /** Whether something is drawn on it, yet hardly a word can be read: a scan, most likely. */
  readonly isUnread: boolean
  readonly height: number
  readonly texts: readonly PdfText[]
  readonly rulings: readonly Ruling[]
}

/** A transformation of the plane, as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number]

/** First `inner`, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

export function toMatrix(values: unknown): Matrix | null {
  if (typeof values !== 'object' || values === null || !('length' in values) || values.length !== 6)
    return null
  const numbers = Array.from(values as ArrayLike<unknown>, Number)
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers
  return numbers.every(Number.isFinite) ? [a, b, c, d, e, f] : null
}
