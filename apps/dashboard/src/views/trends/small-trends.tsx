import type { TrendPanel } from '@papi-lens/charts'
import { nameOf } from '@papi-lens/words'
import { useId } from 'preact/hooks'
import type { AppState } from '../../app-state.ts'
import { Link } from '../../link.tsx'
import { SmallTrend } from './small-trend.tsx'
import type { TrendsFields } from './trends-view.ts'

/** Small trends side by side; each is a link that shows it large. */
export function SmallTrends(props: {
  readonly state: AppState<TrendsFields>
  readonly title: string
  readonly hint?: string
  readonly panels: readonly TrendPanel[]
  /** Id of the unit that is seen large. */
  readonly large: string
}) {
  const { state, title, hint, panels, large } = props
  const view = state.view.value
  const words = state.words.value
  const head = useId()
  const { framework } = state.dataset.panel
  const years = [framework.years[0] ?? view.from, framework.years.at(-1) ?? view.to] as const
  return (
    <section class="trends" aria-labelledby={head}>
      <h2 id={head}>{title}</h2>
      {hint && <p class="hint">{hint}</p>}
      <ul>
        {panels.map(panel => {
          const { unit, number, trend } = panel
          const next = { ...view, unit: unit.id }
          return (
            <li key={unit.id}>
              <Link
                href={state.hrefOf(next)}
                aria-current={unit.id === large ? 'true' : undefined}
                act={() => {
                  state.show(next)
                  document.getElementById('large-trend')?.scrollIntoView({ block: 'start' })
                }}
              >
                <span class="name">
                  {number} {nameOf(unit, words)}
                </span>
                <SmallTrend {...panel} years={years} />
                <span class={`way ${trend?.direction ?? 'unclear'}`}>
                  {words.charts.trends.verdict(trend)}
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
