/** What makes a cell show something else than the figure or text it might be taken for. */
export type Oddity = 'error-value' | 'no-stored-value' | 'percent' | 'date'

/**
 * A cell that is neither plain text nor a plain number: an error, a formula whose result was not stored, a number shown
 * as a percentage or a date. Taken for a number it would give a score that nobody sees.
 */
export class OddCell {
  readonly oddity: Oddity
  /** What the cell shows, or the formula where there is nothing to show. */
  readonly shown: string

  /** The figure shown of a percentage, 70 for 70%; null for other cells. */
  readonly percent: number | null

  constructor(oddity: Oddity, shown: string, percent: number | null = null) {
    this.oddity = oddity
    this.shown = shown
    this.percent = percent
  }

  toString(): string {
    return this.shown
  }
}
