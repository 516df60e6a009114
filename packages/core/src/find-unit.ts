import { PapiError } from './error.ts'
import type { Framework, Unit } from './framework.ts'
import { fold, nearest } from './nearest.ts'

/** A position as reports print it: "6.1", or "6" of a dimension. */
const POSITION = /^\d{1,2}(\.\d{1,2})?$/
const LONGEST = 200
/** Letters that a part of a name must have to stand for it. */
const SHORTEST = 3
const MOST_OFFERED = 3

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
  if (POSITION.test(wanted)) return atPosition(framework, wanted, year)
  const folded = fold(wanted.slice(0, LONGEST))
  const named = units.filter(unit => namesOf(unit).some(name => fold(name) === folded))
  if (named[0] && named.length === 1) return named[0]
  const begun = folded.length < SHORTEST ? [] : units.filter(unit => partOf(unit, wanted, 'start'))
  const within = folded.length < SHORTEST ? [] : units.filter(unit => partOf(unit, wanted, 'anywhere'))
  const only = begun.length === 1 ? begun[0] : begun.length === 0 && within.length === 1 ? within[0] : null
  if (only) return only
  const near = [...named, ...begun, ...within]
  const offered =
    near.length > 0 ? [...new Set(near)].slice(0, MOST_OFFERED) : nearest(wanted, units, namesOf)
  throw new PapiError('unknown-unit', { text, nearest: offered })
}

function atPosition(framework: Framework, text: string, year: number | null): Unit {
  const at = (of: number) => framework.units.filter(({ id }) => framework.position(id, of) === text)
  const found = year === null ? undefined : at(year)[0]
  if (found) return found
  const ever = framework.years.toReversed().flatMap(at)
  throw new PapiError('unknown-unit', { text, nearest: [...new Set(ever)].slice(0, MOST_OFFERED) })
}

/** Names that files gave it are told, too: they stand for this unit in some years at least. */
function namesOf({ id, vi, en, aliases = [] }: Unit): string[] {
  return [id, vi, en, ...aliases.map(({ text }) => text)]
}

/** Whether a text is a part of one of the names, in whole words. */
function partOf(unit: Unit, text: string, where: 'start' | 'anywhere'): boolean {
  const wanted = wordsIn(text)
  return namesOf(unit).some(name => {
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
