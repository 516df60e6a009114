import { type Framework, findUnit } from '@papi-lens/core'
import { UsageError } from '../call/failure.ts'

/**
 * The scores that the values of `--set ID=VALUE` ask for, by sub-dimension. A comma is taken for the decimal sign, as
 * Vietnamese writes it. Whether a score is on its scale is for the scenario to say.
 *
 * @param year the year whose number 6.1 is
 * @throws {UsageError} for what is no `ID=VALUE`, or an id set twice
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
    if (settings.has(id)) throw new UsageError(words => words.command.usage.setTwice(id))
    settings.set(id, score)
  }
  return Object.fromEntries(settings)
}

function settingOf(value: string, framework: Framework, year: number): [string, number] {
  const cut = value.indexOf('=')
  if (cut < 1) throw new UsageError(words => words.command.usage.setsNothing(value))
  const [name, score] = [value.slice(0, cut), value.slice(cut + 1).trim()]
  const { id } = findUnit(framework, name, year)
  if (!/^-?\d+([.,]\d+)?$/.test(score))
    throw new UsageError(words => words.command.usage.notAScore(score, id))
  return [id, Number(score.replace(',', '.'))]
}
