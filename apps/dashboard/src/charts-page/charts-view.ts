import { type Lang, THEME_NAMES, type ThemeName } from '@papi-lens/charts'
import { type Dataset, findProvince, PapiError, type Province } from '@papi-lens/core'
import { nameOf } from '@papi-lens/words'
import { addressOf, type Notice, readView, type View } from '../view.ts'

/** What the page of charts shows; all of it stands in the address. */
export interface ChartsView {
  readonly province: Province
  readonly from: number
  readonly to: number
  /** Id of the total, a dimension or a sub-dimension. */
  readonly unit: string
  /** Provinces to show beside it, in charts that compare. */
  readonly beside: readonly Province[]
  readonly theme: ThemeName
  readonly lang: Lang
}

/** More would not find room in a chart. */
export const MOST_BESIDE = 3

const TOTAL = 'total'

/**
 * The view an address stands for, with a notice for each thing in it that had to be replaced. Province, years and language
 * are those of the dashboard's address; `area`, the dashboard's chosen sub-dimension, is taken for the unit too.
 */
export function readChartsView(
  search: string,
  dataset: Dataset,
): { readonly view: ChartsView; readonly notices: readonly Notice[] } {
  const query = new URLSearchParams(search)
  const named = query.get('unit')
  // An area is not looked at where a unit says what is meant.
  if (named !== null) query.delete('area')
  const { view, notices } = readView(`?${query}`, dataset)
  const { province, from, to, area, lang } = view
  const [unit, notice] = named === null ? [area ?? TOTAL, null] : unitOf(named, to, dataset)
  return {
    view: {
      province,
      from,
      to,
      unit,
      beside: besideOf(query.get('provinces') ?? '', province, dataset),
      theme: THEME_NAMES.find(known => known === query.get('theme')) ?? 'light',
      lang,
    },
    notices: notice ? [...notices, notice] : notices,
  }
}

/** The address of a view, relative to the site. */
export function chartsAddressOf({ province, from, to, unit, beside, theme, lang }: ChartsView): string {
  const query = new URLSearchParams({ province: province.slug, from: `${from}`, to: `${to}` })
  if (unit !== TOTAL) query.set('unit', unit)
  if (beside.length > 0) query.set('provinces', beside.map(({ slug }) => slug).join(','))
  if (theme !== 'light') query.set('theme', theme)
  query.set('lang', lang)
  return `./charts.html?${query}`
}

/** The charts of what the dashboard shows. */
export function chartsViewOf({ province, from, to, area, lang }: View): ChartsView {
  return { province, from, to, unit: area ?? TOTAL, beside: [], theme: 'light', lang }
}

/** The address of the dashboard for what the charts show. */
export function dashboardAddressOf({ province, from, to, unit, lang }: ChartsView, dataset: Dataset): string {
  const isArea = dataset.panel.framework.unit(unit).level === 'subdimension'
  return `./${addressOf({ province, from, to, area: isArea ? unit : null, lang })}`
}

function unitOf(id: string, year: number, { panel: { framework } }: Dataset): [string, Notice | null] {
  const unit = framework.units.find(candidate => candidate.id === id)
  if (unit && framework.scale(id, year)) return [id, null]
  return [TOTAL, words => words.page.unknownUnit(unit ? nameOf(unit, words) : id.slice(0, 60), year)]
}

/** Unknown names are left out: nothing is drawn wrongly without them. */
function besideOf(text: string, province: Province, { panel }: Dataset): Province[] {
  const found = text.split(/\s*[,;]\s*/).flatMap(name => {
    if (name === '') return []
    try {
      return [findProvince(panel.provinces, name)]
    } catch (error) {
      if (error instanceof PapiError) return []
      throw error
    }
  })
  return [...new Set(found)].filter(other => other !== province).slice(0, MOST_BESIDE)
}
