import type { CommandWords } from '@papi-lens/words/command'

/** Stands for what cannot be said of a missing score. */
export const NOTHING = '–'

/** How to cite the figures above it; a span of years is given as "2019–2024". */
export function sourceLine(years: readonly (number | string)[], words: CommandWords): string {
  return words.command.figures.source(years)
}
