import type { ComponentChildren } from 'preact'
import type { AppState } from './app-state.ts'
import { Link } from './link.tsx'
import { type DataFocus, dataFields } from './views/data/data-view.ts'

/** A link from a caveat to where the data explain it: why there is no score, or why two years do not compare. */
export function DataLink<Own extends object>(props: {
  readonly state: Pick<AppState<Own>, 'hrefIn' | 'go'>
  readonly focus: DataFocus
  readonly children: ComponentChildren
}) {
  const { state, focus, children } = props
  const href = state.hrefIn('data', dataFields(focus))
  return (
    <Link href={href} act={() => state.go(href)}>
      {children}
    </Link>
  )
}
