import { type Framework, findProvince, fold, nearest, PapiError, type Province } from '@papi-lens/core'

/** What scores of a file are scores of. A panel has both. */
export interface ImportContext {
  readonly framework: Framework
  readonly provinces: readonly Province[]
}

/** Finds provinces and units by any spelling, fast when the same spellings return. */
export interface Spellings {
  /** Index in the context's provinces, or −1. */
  province(text: string): number
  /** Index in the framework's units, or −1. */
  unit(text: string): number
  /** Why a text is no province, with the nearest names. */
  provinceProblem(text: string): string
  /** Why a text is no unit, with the nearest ids. */
  unitProblem(text: string): string
  /** Whether a text is close enough to a unit's name to be a slip of it. */
  resemblesUnit(text: string): boolean
}

/** Spellings remembered; a file of noise must not fill the memory. */
const MOST_REMEMBERED = 20_000

/** A longer text is no name, and folding it is not free. */
const LONGEST_NAME = 300

/** Slow searches for a name with words around it; a file of noise must not take hours. */
const MOST_SEARCHES = 2_000

/** Other names of the total than the framework's. */
const TOTAL_NAMES = ['total', 'total score', 'tổng', 'tổng điểm', 'điểm tổng hợp', 'papi score', 'papi']

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
  const unitNames = new Map<string, number>()
  const know = (names: Map<string, number>, name: string, index: number): void => {
    const key = fold(name)
    if (key !== '' && !names.has(key)) names.set(key, index)
  }
  provinces.forEach(({ code }, index) => {
    know(provinceNames, code, index)
  })
  provinces.forEach(({ code, slug, vi, en, aliases }, index) => {
    for (const name of [slug, vi, en, ...aliases]) know(provinceNames, name, index)
    // A spreadsheet turns the code 01 into the number 1.
    know(provinceNames, code.replace(/^0+/, ''), index)
  })
  framework.units.forEach(({ id }, index) => {
    know(unitNames, id, index)
  })
  framework.units.forEach(({ vi, en, level }, index) => {
    for (const name of [vi, en, ...(level === 'total' ? TOTAL_NAMES : [])]) know(unitNames, name, index)
  })

  const failure = (find: () => unknown): string | null => {
    try {
      find()
      return null
    } catch (error) {
      if (error instanceof PapiError) return error.message
      throw error
    }
  }
  let searches = 0
  const findAny = (text: string): number => {
    const exact = provinceNames.get(fold(text))
    if (exact !== undefined) return exact
    // Words such as "tỉnh" before a name; core knows which. Long texts are no names, and searching is not free.
    if (text.length > 60 || ++searches > MOST_SEARCHES || !/\s|\./.test(text.trim())) return -1
    let found: Province | undefined
    return failure(() => {
      found = findProvince(provinces, text)
    }) === null && found
      ? provinces.indexOf(found)
      : -1
  }
  return {
    province: remembered(findAny),
    unit: remembered(text => unitNames.get(fold(text)) ?? -1),
    provinceProblem: text =>
      failure(() => findProvince(provinces, text.slice(0, LONGEST_NAME))) ??
      `unknown province "${text.slice(0, 60)}"`,
    unitProblem: text => failure(() => framework.unit(text.slice(0, 60))) ?? `unknown unit "${text}"`,
    resemblesUnit: text =>
      text.length <= 60 &&
      nearest(text, framework.units, ({ id, vi, en }) => [id, vi, en]).some(({ id, vi, en }) =>
        [id, vi, en].some(name => fold(name)[0] === fold(text)[0]),
      ),
  }
}

function remembered(find: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>()
  return text => {
    if (text.length > LONGEST_NAME) return -1
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
