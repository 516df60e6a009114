import { type Dataset, findProvince, latestPair, PapiError, type Province } from '@papi-lens/core'
import { LANGS, type Lang, nameOf, type Words } from '@papi-lens/words'

/** What the page shows. It is the whole of the state, and all of it stands in the address. */
export interface View {
  readonly province: Province
  readonly from: number
  readonly to: number
  /** The chosen sub-dimension; null for the first priority. */
  readonly area: string | null
  readonly lang: Lang
}

/** What in an address had to be replaced, said in the words of the page. */
export type Notice = (words: Words) => string

/** A view, and what in its address had to be replaced. */
export interface ReadView {
  readonly view: View
  readonly notices: readonly Notice[]
}

const HOME = '14'

/**
 * The view an address stands for. What is missing takes its default, for years the latest two that compare, as charts and
 * commands do; what is wrong does too, with a notice, so that an old or mistyped link still opens.
 */
export function readView(search: string, dataset: Dataset): ReadView {
  const query = new URLSearchParams(search)
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
  return {
    view: { province, from, to, area: areaOf(query.get('area'), to, dataset, notices), lang },
    notices,
  }
}

/** The address of a view, as a query that starts with "?". */
export function addressOf({ province, from, to, area, lang }: View): string {
  const query = new URLSearchParams({ province: province.slug, from: `${from}`, to: `${to}` })
  if (area !== null) query.set('area', area)
  query.set('lang', lang)
  return `?${query}`
}

/** A view of another pair of years; the other year moves along where it must. */
export function withYear<V extends Pick<View, 'from' | 'to'>>(view: V, key: 'from' | 'to', year: number): V {
  if (key === 'from') return { ...view, from: year, to: Math.max(view.to, year + 1) }
  return { ...view, to: year, from: Math.min(view.from, year - 1) }
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

function areaOf(id: string | null, year: number, { panel }: Dataset, notices: Notice[]) {
  if (id === null) return null
  const unit = panel.framework.units.find(
    candidate => candidate.id === id && candidate.level === 'subdimension',
  )
  if (unit && panel.framework.scale(id, year)) return id
  notices.push(words => words.page.unknownArea(unit ? nameOf(unit, words) : id.slice(0, 60), year))
  return null
}
