import type { ComponentChildren } from 'preact'
import { Link } from '../../link.tsx'
import type { OverviewState } from './overview-state.ts'

/** A link that chooses an area: a real address to copy or open elsewhere, handled on the page when clicked. */
export function AreaLink(props: {
  readonly state: OverviewState
  readonly area: string
  readonly selected: boolean
  readonly choose: (area: string) => void
  readonly children: ComponentChildren
}) {
  const { state, area, selected, choose, children } = props
  return (
    <Link
      href={state.hrefOf({ ...state.view.value, area })}
      aria-current={selected ? 'true' : undefined}
      act={() => choose(area)}
    >
      {children}
    </Link>
  )
}
