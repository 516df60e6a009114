import { type Panel, PapiError } from '@papi-lens/core'
import { UsageError } from '../call/failure.ts'

/**
 * The year an option names, which must be one of the panel's.
 *
 * @throws {UsageError} if it is no year
 * @throws {PapiError} `unknown-year`
 * @example
 * findYear(panel, '2023') // => 2023
 */
export function findYear({ years }: Pick<Panel, 'years'>, text: string): number {
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(words => words.command.usage.notAYear(text, first, last))
  const year = Number(text)
  if (!years.includes(year)) throw new PapiError('unknown-year', { year, first, last })
  return year
}

/** The year an option names, or the latest one if it was left out. */
export function findYearOrLatest(panel: Panel, text: string | undefined): number {
  return findYear(panel, text ?? `${panel.years.at(-1)}`)
}
