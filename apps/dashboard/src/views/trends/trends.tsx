import './trends.css'
import { trendFindings, trendsFindings } from '@papi-lens/charts'
import { useMemo } from 'preact/hooks'
import type { AppState } from '../../app-state.ts'
import { Explain } from '../../explain.tsx'
import { useTitle } from '../../frame.tsx'
import { LargeTrend } from './large-trend.tsx'
import { SmallTrends } from './small-trends.tsx'
import type { TrendsFields } from './trends-view.ts'

/** Since when: every unit over all years, the clearest trend first, one of them large. */
export function Trends({ state }: { state: AppState<TrendsFields> }) {
  const view = state.view.value
  const words = state.words.value
  const { dataset } = state
  const { province, to } = view
  const { framework } = dataset.panel
  const latest = framework.years.at(-1) ?? to
  const { trendsView, charts } = words
  const title = trendsView.title(province)
  useTitle(title)
  const { panels, up, down, tested } = useMemo(
    () => trendsFindings(dataset, { province, unitAsked: null, to }),
    [dataset, framework, province, to],
  )
  const dimensions = useMemo(
    () =>
      framework.dimensionsIn(latest).map(id => {
        const unit = framework.unit(id)
        const { runs, breaks, trend } = trendFindings(dataset, { province, unit })
        return { unit, number: framework.position(id, latest), runs, breaks, trend }
      }),
    [dataset, framework, province, latest],
  )
  const large = framework.unit(view.unit ?? panels[0]?.unit.id ?? 'total')
  return (
    <>
      <section>
        <h1>{title}</h1>
        <p class="lede">
          {trendsView.lede({ up, down, of: panels.length })} {charts.trends.byChance(tested)}.{' '}
          <Explain term="trend" words={words} />
        </p>
        <LargeTrend state={state} unit={large} />
      </section>
      <SmallTrends
        state={state}
        title={trendsView.subdimensions}
        hint={trendsView.order}
        panels={panels}
        large={large.id}
      />
      <SmallTrends state={state} title={trendsView.dimensions} panels={dimensions} large={large.id} />
    </>
  )
}
