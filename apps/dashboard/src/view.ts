import { LANGS, type Lang } from '@papi-lens/charts'
import { type Dataset, findProvince, PapiError, type Province } from '@papi-lens/core'

/** What the page shows. It is the whole of the state, and all of it stands in the address. */
export interface View {
  readonly province: Province
  readonly from: number
  readonly to: number
  /** The chosen sub-dimension; null for the first priority. */
  readonly area: string | null
  readonly lang: Lang
}

/** A view with what in the address had to be replaced, each as one line. */
export interface ReadView {
  readonly view: View
  readonly notices: readonly { readonly vi: string; readonly en: string }[]
}

const FIRST = { province: '14', from: 2022, to: 2023 }

/**
 * The view an address stands for. What is missing takes its default; what is wrong does too, with a notice, so that an
 * old or mistyped link still opens.
 */
export function readView(search: string, dataset: Dataset): ReadView {
  const query = new URLSearchParams(search)
  const notices: { vi: string; en: string }[] = []
  const { framework, provinces } = dataset.panel
  const lang = LANGS.find(known => known === query.get('lang')) ?? 'vi'

  const province = provinceOf(provinces, query.get('province') ?? FIRST.province, notices)
  const [first = FIRST.from, last = FIRST.to] = [framework.years[0], framework.years.at(-1)]
  const year = (key: 'from' | 'to'): number => {
    const text = query.get(key)
    if (text === null) return FIRST[key]
    if (/^\d{4}$/.test(text) && framework.years.includes(Number(text))) return Number(text)
    notices.push({
      vi: `Không có số liệu năm “${text.slice(0, 20)}”; các năm có là ${first}–${last}.`,
      en: `There are no scores for the year “${text.slice(0, 20)}”; years are ${first}–${last}.`,
    })
    return FIRST[key]
  }
  let [from, to] = [year('from'), year('to')]
  if (from >= to) {
    notices.push({
      vi: `Năm đầu (${from}) phải trước năm sau (${to}).`,
      en: `The first year (${from}) must be before the second (${to}).`,
    })
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

function provinceOf(
  provinces: readonly Province[],
  text: string,
  notices: ReadView['notices'][number][],
): Province {
  try {
    return findProvince(provinces, text)
  } catch (error) {
    if (!(error instanceof PapiError)) throw error
    const home = findProvince(provinces, FIRST.province)
    notices.push({
      vi: `Không tìm thấy tỉnh “${text.slice(0, 60)}”; đang mở ${home.vi}.`,
      en: `No province “${text.slice(0, 60)}”; showing ${home.en}.`,
    })
    return home
  }
}

function areaOf(id: string | null, year: number, { panel }: Dataset, notices: ReadView['notices'][number][]) {
  if (id === null) return null
  const unit = panel.framework.units.find(
    candidate => candidate.id === id && candidate.level === 'subdimension',
  )
  if (unit && panel.framework.scale(id, year)) return id
  notices.push({
    vi: `Năm ${year} không có nội dung thành phần “${unit?.vi ?? id.slice(0, 60)}”.`,
    en: `There is no sub-dimension “${unit?.en ?? id.slice(0, 60)}” in ${year}.`,
  })
  return null
}
