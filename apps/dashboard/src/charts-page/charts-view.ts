import { PAPER_NAMES, type PaperName, THEME_NAMES, type ThemeName } from '@papi-lens/charts'
import type { Dataset, Province } from '@papi-lens/core'
import { addressIn } from '../address.ts'
import { readBeside, writeBeside } from '../beside.ts'
import { type Place, type Reading, readArea, readPlace, readUnit, TOTAL } from '../place.ts'
import { SITE } from '../site.ts'

/** What the page of charts shows; all of it stands in the address. */
export interface ChartsView extends Place {
  /** Id of the total, a dimension or a sub-dimension. */
  readonly unit: string
  /** Provinces to show beside it, in charts that compare. */
  readonly beside: readonly Province[]
  readonly theme: ThemeName
  /** Where the charts are to stand. */
  readonly size: PaperName
}

/** More would not find room in a chart. */
export const MOST_BESIDE = 3

/**
 * The view an address stands for, with a notice for each thing in it that had to be replaced. Province, years and language
 * are those of the dashboard's address; `area`, the dashboard's chosen sub-dimension, is taken for the unit too.
 */
export function readChartsView(search: string, dataset: Dataset): Reading<ChartsView> {
  const query = new URLSearchParams(search)
  const { view: place, notices } = readPlace(query, dataset)
  const named = query.get('unit')
  // An area is not looked at where a unit says what is meant.
  const area = readArea(named === null ? query.get('area') : null, place.to, dataset)
  const { unit, notices: unknown } =
    named === null ? { unit: area.area ?? TOTAL, notices: [] } : readUnit(named, place.to, dataset)
  return {
    view: {
      ...place,
      unit,
      beside: readBeside(query.get('provinces'), place.province, dataset, MOST_BESIDE),
      theme: THEME_NAMES.find(known => known === query.get('theme')) ?? 'light',
      size: PAPER_NAMES.find(known => known === query.get('size')) ?? 'web',
    },
    notices: [...notices, ...area.notices, ...unknown],
  }
}

/** The address of a view, relative to the site. */
export function chartsAddressOf({ province, from, to, unit, beside, theme, size, lang }: ChartsView): string {
  const query = new URLSearchParams({ province: province.slug, from: `${from}`, to: `${to}` })
  if (unit !== TOTAL) query.set('unit', unit)
  if (beside.length > 0) query.set('provinces', writeBeside(beside))
  if (theme !== 'light') query.set('theme', theme)
  if (size !== 'web') query.set('size', size)
  query.set('lang', lang)
  return `./charts.html?${query}`
}

/** The address of one chart on the page of charts, from anywhere on the site. */
export function chartAddressOf(view: ChartsView, kind: string): string {
  const beside = view.beside.slice(0, MOST_BESIDE)
  return new URL(`${chartsAddressOf({ ...view, beside })}#chart-${kind}`, SITE).href
}

/** The charts of a place, for one unit. */
export function chartsViewOf({ province, from, to, lang }: Place, unit: string | null): ChartsView {
  return { province, from, to, unit: unit ?? TOTAL, beside: [], theme: 'light', size: 'web', lang }
}

/** Where the dashboard says whose scores these are. */
export function dataAddressOf(view: ChartsView): string {
  return `./${addressIn('data', view)}`
}

/** The address of the dashboard for what the charts show. */
export function dashboardAddressOf(view: ChartsView): string {
  const { unit } = view
  return `./${unit === TOTAL ? addressIn('overview', view) : addressIn('trends', view, { unit })}`
}
