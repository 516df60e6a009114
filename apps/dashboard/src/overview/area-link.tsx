import type { ComponentChildren } from 'preact'
import type { View } from '../view.ts'
import { addressOf } from '../view.ts'

/** A link that chooses an area: a real address to copy or open elsewhere, handled on the page when clicked. */
export function AreaLink(props: {
  readonly view: View
  readonly area: string
  readonly selected: boolean
  readonly choose: (area: string) => void
  readonly children: ComponentChildren
}) {
  const { view, area, selected, choose, children } = props
  return (
    <a
      href={addressOf({ ...view, area })}
      aria-current={selected ? 'true' : undefined}
      onClick={event => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        choose(area)
      }}
    >
      {children}
    </a>
  )
}
