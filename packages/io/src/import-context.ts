import { bareProvinceName, type Framework, fold, nearest, type Province, type Unit } from '@papi-lens/core'
import { readUnitLabel, type UnitLabel } from './unit-label.ts'

/** What scores of a file are scores of. A panel has both. */
export interface ImportContext {
  readonly framework: Framework
  readonly provinces: readonly Province[]
}

/** Finds provinces and units by any spelling, fast when the same spellings return. */
export interface Spellings {
  /** Index in the context's provinces, or −1. */
  province(text: string): number
  /** Index in the framework's units, or −1; wordings that meant a unit in some years only need the year. */
  unit(text: string, year?: number | null): number
  /** What a text says as an official label, or null if it is none; as `readUnitLabel`. */
  label(text: string): UnitLabel | null
  /** The provinces whose names are nearest to a text that is none. */
  nearProvinces(text: string): readonly Province[]
  /** The units whose names are nearest to a text that is none. */
  nearUnits(text: string): readonly Unit[]
  /** Whether a text is close enough to a unit's name to be a slip of it. */
  resemblesUnit(text: string): boolean
}

/** Spellings remembered; a file of noise must not fill the memory. */
const MOST_REMEMBERED = 20_000

/** A longer text is no name, and folding it is not free. */
const LONGEST_NAME = 300

/**
 * Names held against unknown ones to suggest the nearest, in a file: as many as it takes for a thousand of them among those
 * of PAPI. A file of noise gets no suggestions beyond, which nobody would read.
 */
const MOST_COMPARED = 400_000

/** Other names of the total than the framework's. */
const TOTAL_NAMES = ['total', 'total score', 'tổng', 'tổng điểm', 'điểm tổng hợp', 'papi score', 'papi']

/** The plain sum, as against a weighted total, which is another figure; years stand in such heads and mean nothing. */
const UNWEIGHTED = /^(?:unweighted(?:papi(?:score)?)?|(?:chisopapi)?(?:khong(?:co)?|chuaco)trongso)$/

/** A name of a unit, and the years in which it meant it. */
interface UnitName {
  readonly index: number
  readonly from: number
  readonly to: number
}

/**
 * Prepares the look-up of a context's provinces (code, slug, any spelling) and units (id, Vietnamese or English name).
 *
 * @example
 * const spellings = createSpellings(panel)
 * provinces[spellings.province('TP.HCM')]?.code // => '79'
 * framework.units[spellings.unit('Y tế công lập')]?.id // => 'health-care'
 */
export function createSpellings({ framework, provinces }: ImportContext): Spellings {
  const provinceNames = new Map<string, number>()
  const unitNames = new Map<string, UnitName[]>()
  const knowProvince = (name: string, index: number): void => {
    const key = fold(name)
    if (key !== '' && !provinceNames.has(key)) provinceNames.set(key, index)
  }
  const knowUnit = (name: string, index: number, from = 0, to = Number.POSITIVE_INFINITY): void => {
    const key = fold(name)
    if (key !== '') unitNames.set(key, [...(unitNames.get(key) ?? []), { index, from, to }])
  }
  provinces.forEach(({ code }, index) => {
    knowProvince(code, index)
  })
  provinces.forEach(({ code, slug, vi, en, aliases }, index) => {
    for (const name of [slug, vi, en, ...aliases]) knowProvince(name, index)
    // A spreadsheet turns the code 01 into the number 1.
    knowProvince(code.replace(/^0+/, ''), index)
  })
  framework.units.forEach(({ id }, index) => {
    knowUnit(id, index)
  })
  framework.units.forEach(({ vi, en, level }, index) => {
    for (const name of [vi, en, ...(level === 'total' ? TOTAL_NAMES : [])]) knowUnit(name, index)
  })
  framework.units.forEach(({ aliases = [] }, index) => {
    for (const { text, from, to } of aliases) knowUnit(text, index, from, to)
  })
  const total = framework.units.findIndex(({ level }) => level === 'total')
  const namesOf = remembered((text): readonly UnitName[] => {
    const key = fold(text)
    const names = unitNames.get(key)
    if (names) return names
    const isTotal = UNWEIGHTED.test(key.replace(/20\d\d/g, ''))
    return isTotal && total >= 0 ? [{ index: total, from: 0, to: Number.POSITIVE_INFINITY }] : []
  }, [])
  const labelOf = remembered(readUnitLabel, null)
  const namesOfUnit = ({ id, vi, en, aliases = [] }: Unit) => [id, vi, en, ...aliases.map(({ text }) => text)]

  let compared = 0
  const near = <T>(
    text: string,
    candidates: readonly T[],
    names: (candidate: T) => readonly string[],
  ): T[] =>
    compared > MOST_COMPARED
      ? []
      : nearest(text, candidates, candidate => {
          const found = names(candidate)
          compared += found.length
          return found
        })

  const findAny = (text: string): number => {
    const exact = provinceNames.get(fold(text))
    if (exact !== undefined) return exact
    // Words such as "tỉnh" before a name; core knows which. Long texts are no names.
    return text.length > 60 ? -1 : (provinceNames.get(fold(bareProvinceName(text))) ?? -1)
  }
  return {
    province: remembered(findAny, -1),
    unit(text, year = null) {
      for (const { index, from, to } of namesOf(text)) {
        if (year === null ? from === 0 && to === Number.POSITIVE_INFINITY : year >= from && year <= to)
          return index
      }
      return -1
    },
    // No more of a label is read than is remembered.
    label: text => labelOf(text.slice(0, LONGEST_NAME)),
    nearProvinces: text =>
      near(text, provinces, ({ code, slug, vi, en, aliases }) => [code, slug, vi, en, ...aliases]),
    nearUnits: text => near(text, framework.units, namesOfUnit),
    resemblesUnit: remembered(
      text =>
        text.length <= 60 &&
        near(text, framework.units, ({ id, vi, en }) => [id, vi, en]).some(({ id, vi, en }) =>
          [id, vi, en].some(name => fold(name)[0] === fold(text)[0]),
        ),
      false,
    ),
  }
}

function remembered<T>(find: (text: string) => T, none: T): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    if (text.length > LONGEST_NAME) return none
    const before = known.get(text)
    if (before !== undefined) return before
    const found = find(text)
    if (known.size >= MOST_REMEMBERED) known.clear()
    // A cell is a slice that would keep its whole piece of the file alive; the copy does not.
    known.set(copyOf(text), found)
    return found
  }
}

function copyOf(text: string): string {
  return Array.from(text).join('')
}
