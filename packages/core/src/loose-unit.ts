import { PapiError } from './error.ts'
import { fold } from './fold.ts'
import type { Framework, Unit } from './framework.ts'
import { nearest } from './nearest.ts'
import { unitNames } from './unit-names.ts'

/** A position as reports print it: "6.1", or "6" of a dimension. */
const POSITION = /^\d{1,2}(\.\d{1,2})?$/
const LONGEST = 200
/** Letters that a part of a name must have to stand for it. */
const SHORTEST = 3
const MOST_OFFERED = 3

/**
 * The unit that a text names otherwise than by its id or its name: by its number in a year, or by a part of its name that no
 * other has.
 *
 * @param named units of that very name, where there are several
 * @throws {PapiError} `unknown-unit`, with what it may have meant
 * @example
 * looseUnit(framework, '6.1', 2023, []).id // => 'health-care'
 */
export function looseUnit(
  framework: Framework,
  text: string,
  year: number | null,
  named: readonly Unit[],
): Unit {
  const { units } = framework
  const wanted = text.trim()
  if (POSITION.test(wanted)) return atPosition(framework, wanted, year)
  const isLong = fold(wanted.slice(0, LONGEST)).length >= SHORTEST
  const begun = isLong ? units.filter(unit => partOf(unit, wanted, 'start')) : []
  const within = isLong ? units.filter(unit => partOf(unit, wanted, 'anywhere')) : []
  const only = begun.length === 1 ? begun[0] : begun.length === 0 && within.length === 1 ? within[0] : null
  if (only) return only
  const near = [...named, ...begun, ...within]
  const offered =
    near.length > 0 ? [...new Set(near)].slice(0, MOST_OFFERED) : nearest(wanted, units, unitNames)
  throw new PapiError('unknown-unit', { text, nearest: offered })
}

function atPosition(framework: Framework, text: string, year: number | null): Unit {
  const at = (of: number) => framework.units.filter(({ id }) => framework.position(id, of) === text)
  const found = year === null ? undefined : at(year)[0]
  if (found) return found
  const ever = framework.years.toReversed().flatMap(at)
  throw new PapiError('unknown-unit', { text, nearest: [...new Set(ever)].slice(0, MOST_OFFERED) })
}

/** Whether a text is a part of one of the names, in whole words. */
function partOf(unit: Unit, text: string, where: 'start' | 'anywhere'): boolean {
  const wanted = wordsIn(text)
  return unitNames(unit).some(name => {
    const has = wordsIn(name)
    const last = where === 'start' ? 0 : has.length - wanted.length
    for (let at = 0; at <= last; at++) {
      if (wanted.every((word, index) => has[at + index] === word)) return true
    }
    return false
  })
}

function wordsIn(text: string): string[] {
  return text
    .slice(0, LONGEST)
    .split(/[\s,/()-]+/)
    .map(fold)
    .filter(Boolean)
}
