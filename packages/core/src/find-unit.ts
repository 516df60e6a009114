import { fold } from './fold.ts'
import type { Framework, Unit } from './framework.ts'
import { looseUnit } from './loose-unit.ts'
import { unitNames } from './unit-names.ts'

const LONGEST = 200

/**
 * The total, dimension or sub-dimension that a text names: its id, its name in any spelling, a part of its name that no
 * other has, or its number in a year. A number without a year names nothing, because numbers move between years.
 *
 * @throws {PapiError} `unknown-unit`, with what it may have meant
 * @example
 * findUnit(framework, 'y tế').id // => 'health-care'
 * findUnit(framework, '6.1', 2023).id // => 'health-care'
 */
export function findUnit(framework: Framework, text: string, year: number | null = null): Unit {
  const { units } = framework
  const wanted = text.trim()
  const exact = units.find(({ id }) => id === wanted)
  if (exact) return exact
  const folded = fold(wanted.slice(0, LONGEST))
  const named = units.filter(unit => unitNames(unit).some(name => fold(name) === folded))
  return named[0] && named.length === 1 ? named[0] : looseUnit(framework, text, year, named)
}
