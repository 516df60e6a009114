import { type Dataset, findProvince, latestPair, PapiError, type Province } from '@papi-lens/core'
import { LANGS, type Lang, nameOf, type Words } from '@papi-lens/words'

/** What every page is about: whose scores, of which years, in which language. */
export interface Place {
  readonly province: Province
  readonly from: number
  readonly to: number
  readonly lang: Lang
}

/** What in an address had to be replaced, said in the words of the page. */
export type Notice = (words: Words) => string

/** What was read from an address, and what in it had to be replaced. */
export interface Reading<View> {
  readonly view: View
  readonly notices: readonly Notice[]
  /** The address is of an older form: the page puts the present one in its place. */
  readonly outdated?: boolean
}

const HOME = '14'
export const TOTAL = 'total'

/**
 * The place that the fields of an address stand for. What is missing takes its default, for years the latest two that compare,
 * as charts and commands do; what is wrong does too, with a notice, so that an old or mistyped link still opens.
 */
export function readPlace(query: URLSearchParams, dataset: Dataset): Reading<Place> {
  const notices: Notice[] = []
  const { framework, provinces } = dataset.panel
  const lang = LANGS.find(known => known === query.get('lang')) ?? 'vi'
  const province = provinceOf(provinces, query.get('province') ?? HOME, notices)
  const pair = latestPair(dataset, province.code)
  const [first = pair.from, last = pair.to] = [framework.years[0], framework.years.at(-1)]
  const year = (key: 'from' | 'to'): number => {
    const text = query.get(key)
    if (text === null) return pair[key]
    if (/^\d{4}$/.test(text) && framework.years.includes(Number(text))) return Number(text)
    notices.push(({ page }) => page.unknownYear(text.slice(0, 20), first, last))
    return pair[key]
  }
  let [from, to] = [year('from'), year('to')]
  if (from >= to) {
    const [early, late] = [from, to]
    notices.push(({ page }) => page.yearsTurned(early, late))
    to = Math.max(to, first + 1)
    from = to - 1
  }
  return { view: { province, from, to, lang }, notices }
}

/** A sub-dimension that an address names, if it was measured in a year; else a notice. */
export function readArea(
  id: string | null,
  year: number,
  { panel }: Dataset,
): { readonly area: string | null; readonly notices: readonly Notice[] } {
  if (id === null) return { area: null, notices: [] }
  const unit = panel.framework.units.find(
    candidate => candidate.id === id && candidate.level === 'subdimension',
  )
  if (unit && panel.framework.scale(id, year)) return { area: id, notices: [] }
  const told = unit ?? id.slice(0, 60)
  return {
    area: null,
    notices: [words => words.page.unknownArea(typeof told === 'string' ? told : nameOf(told, words), year)],
  }
}

/** A unit that an address names, if it was measured in a year; else the total, with a notice. */
export function readUnit(
  id: string | null,
  year: number,
  { panel: { framework } }: Dataset,
): { readonly unit: string; readonly notices: readonly Notice[] } {
  const unit = framework.units.find(candidate => candidate.id === id)
  if (id === null || (unit && framework.scale(id, year))) return { unit: id ?? TOTAL, notices: [] }
  return {
    unit: TOTAL,
    notices: [words => words.page.unknownUnit(unit ? nameOf(unit, words) : id.slice(0, 60), year)],
  }
}

function provinceOf(provinces: readonly Province[], text: string, notices: Notice[]): Province {
  try {
    return findProvince(provinces, text)
  } catch (error) {
    if (!(error instanceof PapiError)) throw error
    const home = findProvince(provinces, HOME)
    notices.push(({ page }) => page.unknownProvince(text.slice(0, 60), home))
    return home
  }
}
