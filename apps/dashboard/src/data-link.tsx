import type { Province } from '@papi-lens/core'
import type { ComponentChildren } from 'preact'
import type { AppState } from './app-state.ts'
import { Link } from './link.tsx'
import { type DataFocus, dataFields } from './views/data/data-view.ts'

/** A link from a caveat to where the data explain it: why there is no score, or why two years do not compare. */
export function DataLink<Own extends object>(props: {
  readonly state: Pick<AppState<Own>, 'hrefIn' | 'go'>
  readonly focus: DataFocus
  /** Whose score it is, where it is not that of the page's province. */
  readonly province?: Province
  readonly children: ComponentChildren
}) {
  const { state, focus, province, children } = props
  const href = state.hrefIn('data', dataFields(focus), province)
  return (
    <Link href={href} act={() => state.go(href)}>
      {children}
    </Link>
  )
}

/** The way from scores of two years that do not compare to the step between them that explains it; nothing where they do. */
export function BreakLink<Own extends object>(props: {
  readonly state: Pick<AppState<Own>, 'dataset' | 'words' | 'hrefIn' | 'go'>
  readonly unit: string
  readonly from: number
  readonly to: number
}) {
  const { state, unit, from, to } = props
  const { comparability, panel } = state.dataset
  const year = panel.years.find(
    each => each > from && each <= to && comparability.between(unit, each - 1, each) !== 'same',
  )
  if (year === undefined) return null
  return (
    <DataLink state={state} focus={{ unit, year }}>
      {state.words.value.page.whyUncompared}
    </DataLink>
  )
}
