import {
  type ChartKind,
  type ChartSection,
  type FieldName,
  REQUEST_FIELDS,
  SECTIONS,
} from '@papi-lens/charts'
import type { ChartsView } from './charts-view.ts'

/** Charts that answer one question. */
export interface SectionOfCharts {
  readonly id: ChartSection
  readonly charts: readonly ChartKind[]
}

/** The kinds of a script by the question that they answer, in the order in which a report would use them. */
export function sectionsOf(kinds: readonly ChartKind[]): readonly SectionOfCharts[] {
  return SECTIONS.map(id => ({ id, charts: kinds.filter(({ section }) => section === id) })).filter(
    ({ charts }) => charts.length > 0,
  )
}

/** Attributes of `<papi-chart>`, and of the address of one chart, for a chart of the page. */
export type ChartAsked = Readonly<Record<string, string>>

/**
 * What a chart is asked in a view: of its choices, those that the kind takes.
 *
 * @param plans ids of the province's plans
 */
export function askedIn(view: ChartsView, kind: ChartKind, plans: readonly string[]): ChartAsked {
  const { province, from, to, unit, beside, theme, size, lang } = view
  const chosen: Partial<Record<FieldName, string>> = {
    province: province.slug,
    unit: unit === 'total' ? '' : unit,
    provinces: beside.map(({ slug }) => slug).join(','),
    plans: plans.join(','),
    ...{ year: { year: `${to}` }, pair: { from: `${from}`, to: `${to}` }, run: { to: `${to}` }, all: {} }[
      kind.period
    ],
  }
  const taken = kind.takes.flatMap(name => {
    const value = chosen[name]
    return value ? [[REQUEST_FIELDS[name].attribute, value] as const] : []
  })
  return { kind: kind.kind, ...Object.fromEntries(taken), lang, theme, ...(size !== 'web' && { size }) }
}
