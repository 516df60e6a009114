import type { Panel } from '@papi-lens/core'
import { UsageError } from '../call/failure.ts'

/**
 * The year an option names, which must be one of the panel's.
 *
 * @throws {UsageError} with the years there are
 * @example
 * findYear(panel, '2023') // => 2023
 */
export function findYear({ years }: Pick<Panel, 'years'>, text: string): number {
  const range = `years are ${years[0]}–${years.at(-1)}`
  const shown = text.slice(0, 60)
  if (!/^\d+$/.test(text)) throw new UsageError(`"${shown}" is not a year; ${range}`)
  const year = Number(text)
  if (!years.includes(year)) throw new UsageError(`no scores for year ${shown}; ${range}`)
  return year
}

/** The year an option names, or the latest one if it was left out. */
export function findYearOrLatest(panel: Panel, text: string | undefined): number {
  return findYear(panel, text ?? `${panel.years.at(-1)}`)
}
