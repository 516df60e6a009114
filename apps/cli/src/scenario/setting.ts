import type { Framework } from '@papi-lens/core'
import { UsageError } from '../call/failure.ts'

/** A position as reports print it, "6.1". */
const POSITION = /^\d+(\.\d+)?$/

/**
 * The scores that the values of `--set ID=VALUE` ask for, by sub-dimension. A comma is taken for the decimal sign, as
 * Vietnamese writes it. Whether a score is on its scale is for the scenario to say.
 *
 * @param year the year whose positions a number such as 6.1 is explained by
 * @throws {UsageError} for what is no `ID=VALUE`, a position in place of an id, or an id set twice
 * @throws {PapiError} `unknown-unit` with the nearest ids
 * @example
 * settingsOf(['health-care=2.05'], framework, 2023) // => { 'health-care': 2.05 }
 */
export function settingsOf(
  values: readonly string[],
  framework: Framework,
  year: number,
): Readonly<Record<string, number>> {
  const settings = new Map<string, number>()
  for (const value of values) {
    const [id, score] = settingOf(value, framework, year)
    if (settings.has(id)) throw new UsageError(`"${id}" is set twice; keep one`)
    settings.set(id, score)
  }
  return Object.fromEntries(settings)
}

function settingOf(value: string, framework: Framework, year: number): [string, number] {
  const shown = value.slice(0, 60)
  const cut = value.indexOf('=')
  if (cut < 1) throw new UsageError(`"${shown}" sets nothing; write ID=VALUE, such as health-care=2.05`)
  const [id, score] = [value.slice(0, cut).trim(), value.slice(cut + 1).trim()]
  if (POSITION.test(id)) {
    const meant = framework.units.find(unit => framework.position(unit.id, year) === id)
    const remedy = meant
      ? `did you mean ${meant.id}, which is ${id} in ${year}?`
      : 'give the id of a sub-dimension'
    throw new UsageError(`"${id.slice(0, 60)}" is a position, and positions move between years; ${remedy}`)
  }
  framework.unit(id)
  if (!/^-?\d+([.,]\d+)?$/.test(score)) {
    throw new UsageError(`"${score.slice(0, 60)}" is not a score for ${id}; write it like ${id}=2.05`)
  }
  return [id, Number(score.replace(',', '.'))]
}
