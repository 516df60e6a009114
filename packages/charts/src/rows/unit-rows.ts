import type { Framework, Unit } from '@papi-lens/core'
import { type Named, nameOf, type Speaking, shortName } from '@papi-lens/words'
import type { ChartSpeech } from '../settings.ts'

/** Whatever has a name, and a number if it is a unit. */
export interface NumberedName {
  readonly unit: Named
  readonly number: string | null
}

/** A unit that is a row of a chart, with the number that its year's report prints. */
export interface UnitRow {
  readonly unit: Unit
  readonly number: string | null
}

/**
 * The units that a list is about in a year: of a dimension, itself and its sub-dimensions; of a sub-dimension, it alone;
 * of the total, the total and the dimensions.
 *
 * @throws {PapiError} `unknown-year`
 * @example
 * unitRows(framework, framework.unit('services'), 2023).map(({ number }) => number)
 * // => ['6', '6.1', '6.2', '6.3', '6.4']
 */
export function unitRows(framework: Framework, unit: Unit, year: number): UnitRow[] {
  const below = {
    total: () => framework.dimensionsIn(year),
    dimension: () => framework.subdimensionsIn(year, unit.id),
    subdimension: () => [],
  }[unit.level]()
  return [unit.id, ...below].map(id => unitRow(framework, id, year))
}

/** A unit with the number that it has in a year. */
export function unitRow(framework: Framework, id: string, year: number): UnitRow {
  return { unit: framework.unit(id), number: framework.position(id, year) }
}

/**
 * Number and name of a row: "6.1 Y tế công lập".
 *
 * @example
 * rowName({ unit: framework.unit('health-care'), number: '6.1' }, 'en') // => '6.1 Public Health Care'
 */
export function rowName({ unit, number }: NumberedName, speaking: Speaking): string {
  const name = nameOf(unit, speaking)
  return number ? `${number} ${name}` : name
}

/** Number and short name of a dimension, where there is little room. */
export function shortRowName({ unit, number }: UnitRow, words: ChartSpeech): string {
  return `${number ?? ''} ${shortName(unit, words)}`.trim()
}

/** What a note calls a row: its number, or its name where it has none. */
export function labelOf({ unit, number }: NumberedName, speaking: Speaking): string {
  return number ?? nameOf(unit, speaking)
}
