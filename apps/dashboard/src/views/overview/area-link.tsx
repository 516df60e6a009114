import type { ViewId } from '@papi-lens/words'
import type { ComponentChildren } from 'preact'
import { Link } from '../../link.tsx'
import type { OverviewState } from './overview-state.ts'

/** From a unit on to the view that answers the next question about it. */
export function AreaLink(props: {
  readonly state: OverviewState
  readonly view: Extract<ViewId, 'trends' | 'priorities'>
  readonly area: string
  readonly children: ComponentChildren
}) {
  const { state, view, area, children } = props
  const href = state.hrefIn(view, view === 'trends' ? { unit: area } : { area })
  return (
    <Link href={href} act={() => state.go(href)}>
      {children}
    </Link>
  )
}
