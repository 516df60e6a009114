import type { Framework, Unit } from '@papi-lens/core'
import { likeliestUnit, type NamedUnit, type NameScope, wordCount } from './unit-name.ts'

/** A name in a list, as written, with the unit it means. */
export interface ListedName {
  readonly unit: Unit | null
  readonly quoted: boolean
  /** Where it stands in the text of the list. */
  readonly at: number
  readonly end: number
}

/** A name may hold this many separators: "Giải đáp khiếu nại, tố cáo, khúc mắc của người dân". */
const PARTS = 4
/** As much like a wording as a name that leaves nothing out. */
const WHOLE = 0.95
/** A list is no longer; the framework has 31 sub-dimensions. */
const LONGEST = 120
const SEPARATOR =
  /[“"«]([^“”"«»]{2,200})[”"»]|[,;:]|(?<![\p{L}\p{N}])(?:và|va|cùng với|cung voi|and|tăng|tang|giảm|đạt|so với|so voi|xếp|thuộc|nằm|là|scored|ranked|reached|was)(?![\p{L}\p{N}])|\s[-–+•]\s/giu

interface Part {
  readonly at: number
  readonly end: number
  readonly quoted: boolean
}

/**
 * The names in a list. Names hold commas and "và" themselves, so of all ways to cut the list the one is taken that the
 * names explain best. A quoted name is never cut; one that means no unit is given with `unit` null. Other
 * words that are no name are passed over.
 */
export function namesIn(text: string, framework: Framework, scope: NameScope = {}): ListedName[] {
  const parts = partsOf(text).slice(0, LONGEST)
  const name = (from: number, to: number): (ListedName & NamedUnit) | null => {
    const [first, last] = [parts[from], parts[to]]
    if (!first || !last || (from !== to && parts.slice(from, to + 1).some(({ quoted }) => quoted)))
      return null
    if (from < to && areWhole(parts.slice(from, to + 1))) return null
    const found = likely(text.slice(first.at, last.end), framework, scope)
    return found && { ...found, quoted: first.quoted, at: first.at, end: last.end }
  }
  /** "accountability and public service delivery": each part is the name of another unit by itself. */
  const areWhole = (several: readonly Part[]): boolean => {
    const units = several.map(({ at, end }) => {
      const found = likely(text.slice(at, end), framework, scope)
      return found && found.likeness >= WHOLE ? found.unit : null
    })
    return units.every(unit => unit !== null) && new Set(units).size === units.length
  }
  // best[n]: the most telling words that names can explain in the first n parts, and the last step to it.
  const best = [0]
  const steps: { back: number; name: ListedName | null }[] = []
  parts.forEach((part, index) => {
    const unknown = part.quoted ? { unit: null, quoted: true, at: part.at, end: part.end } : null
    let value = best[index] ?? 0
    let step: { back: number; name: ListedName | null } = { back: index, name: unknown }
    for (let from = Math.max(0, index - PARTS + 1); from <= index; from++) {
      const found = name(from, index)
      if (!found) continue
      const gained = (best[from] ?? 0) + found.likeness * wordCount(text.slice(found.at, found.end))
      if (gained > value) {
        value = gained
        step = { back: from, name: found }
      }
    }
    best.push(value)
    steps.push(step)
  })
  const names: ListedName[] = []
  for (let at = parts.length; at > 0; ) {
    const step = steps[at - 1]
    if (!step) break
    if (step.name) names.unshift(step.name)
    at = step.back
  }
  return names.reduce<ListedName[]>(withoutHalves, [])
}

/** Two halves of one name ("khung giá đất và kế hoạch sử dụng đất") are one name. */
function withoutHalves(names: ListedName[], name: ListedName): ListedName[] {
  const last = names.at(-1)
  const isHalf = last?.unit && last.unit === name.unit && !last.quoted && !name.quoted
  return isHalf ? [...names.slice(0, -1), { ...last, end: name.end }] : [...names, name]
}

/** Within the dimension of the section first, unless the name is clearly that of a unit elsewhere. */
export function likely(name: string, framework: Framework, scope: NameScope): NamedUnit | null {
  const near = likeliestUnit(name, framework, scope)
  if (!scope.within) return near
  const anywhere = likeliestUnit(name, framework, scope.level ? { level: scope.level } : {})
  if (!anywhere || anywhere.likeness < 0.85) return near
  return near && near.likeness > anywhere.likeness - 0.1 ? near : anywhere
}

function partsOf(text: string): Part[] {
  const parts: Part[] = []
  let at = 0
  const add = (from: number, to: number): void => {
    const words = text.slice(from, to)
    if (/[\p{L}]/u.test(words)) {
      const start = from + (words.length - words.trimStart().length)
      parts.push({ at: start, end: from + words.trimEnd().length, quoted: false })
    }
  }
  for (const match of text.matchAll(SEPARATOR)) {
    add(at, match.index)
    at = match.index + match[0].length
    if (match[1] !== undefined) parts.push({ at: match.index, end: at, quoted: true })
  }
  add(at, text.length)
  return parts
}
