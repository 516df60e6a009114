import { useLayoutEffect, useRef } from 'preact/hooks'
import type { AppState } from '../app-state.ts'
import { Link } from '../link.tsx'
import { VIEWS } from '../views/registry.ts'

/** The way between the views, each told as its question; on a narrow screen a row to be pushed along. */
export function ViewNav({ state }: { state: AppState }) {
  const { view } = state.view.value
  const { frame } = state.words.value
  const list = state.hrefIn('priorities', { list: '1' })
  const row = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const bar = row.current
    if (!bar) return
    // Told at once, and before it is painted when a page that was hidden while it was drawn comes to be seen.
    const observer = new ResizeObserver(() => {
      const here = bar.querySelector<HTMLElement>('[aria-current]')
      if (here) bar.scrollLeft = here.offsetLeft - bar.offsetLeft - bar.clientWidth / 3
    })
    observer.observe(bar)
    return () => observer.disconnect()
  }, [view])
  return (
    <nav class="views" aria-label={frame.views} ref={row}>
      {VIEWS.map(({ id }) => {
        const href = id === view ? state.hrefOf(state.view.value) : state.hrefIn(id)
        return (
          <Link
            key={id}
            href={href}
            aria-current={id === view ? 'page' : undefined}
            act={() => state.go(href)}
          >
            {frame.questions[id]}
          </Link>
        )
      })}
      <Link class="to-actions" href={list} act={() => state.go(list)}>
        {frame.actionList}
      </Link>
    </nav>
  )
}
