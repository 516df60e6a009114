import type { ComponentChildren } from 'preact'

interface LinkProps {
  readonly href: string
  /** What the page does in place of loading what the address stands for. */
  readonly act: () => void
  readonly class?: string | undefined
  readonly lang?: string
  readonly hreflang?: string
  readonly 'aria-current'?: 'page' | 'true' | undefined
  /** Of links that are one stop of the Tab key together. */
  readonly tabIndex?: number
  readonly 'data-id'?: string
  readonly onFocus?: () => void
  readonly onPointerEnter?: () => void
  readonly children: ComponentChildren
}

/** A link that the page follows itself: a real address to copy or open elsewhere, handled here when it is clicked. */
export function Link({ href, act, children, ...rest }: LinkProps) {
  return (
    <a
      {...rest}
      href={href}
      onClick={event => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        act()
      }}
    >
      {children}
    </a>
  )
}
