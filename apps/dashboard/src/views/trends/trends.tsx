import './trends.css'
import { drawAmong, trendFindings } from '@papi-lens/charts'
import { trendKind } from '@papi-lens/charts/kinds'
import { nameOf } from '@papi-lens/words'
import { useCallback, useMemo } from 'preact/hooks'
import type { AppState } from '../../app-state.ts'
import { ChartFigure } from '../../chart-figure.tsx'
import { Explain } from '../../explain.tsx'
import { useTitle } from '../../frame.tsx'
import { Link } from '../../link.tsx'
import { PAGE_THEME } from '../../page-theme.ts'
import { SmallTrend } from './small-trend.tsx'
import { trendsByClarity } from './trend-list.ts'
import type { TrendsFields } from './trends-view.ts'

/** Since when: every unit over all years, the clearest trend first, one of them large. */
export function Trends({ state }: { state: AppState<TrendsFields> }) {
  const view = state.view.value
  const words = state.words.value
  const { dataset } = state
  const { province, to } = view
  const { trendsView } = words
  const title = trendsView.title(province)
  useTitle(title)
  const listed = useMemo(
    () =>
      trendsByClarity(dataset, province.code, to).map(trend => ({
        ...trend,
        findings: trendFindings(dataset, { province, unit: trend.unit }),
      })),
    [dataset, province, to],
  )
  const large = dataset.panel.framework.unit(view.unit ?? listed[0]?.unit.id ?? 'total')
  const going = (way: 'up' | 'down') => listed.filter(({ segment }) => segment?.direction === way).length
  return (
    <>
      <section>
        <h1>{title}</h1>
        <p class="lede">
          {trendsView.lede({ up: going('up'), down: going('down'), of: listed.length })}{' '}
          <Explain term="trend" words={words} />
        </p>
        <LargeTrend state={state} unit={large.id} />
      </section>
      <section class="trends" aria-labelledby="small">
        <h2 id="small">{trendsView.small}</h2>
        <p class="hint">{trendsView.order}</p>
        <ul>
          {listed.map(({ unit, segment, findings }) => {
            const next = { ...view, unit: unit.id }
            return (
              <li key={unit.id} class={unit.level}>
                <Link
                  href={state.hrefOf(next)}
                  aria-current={unit.id === large.id ? 'true' : undefined}
                  act={() => state.show(next)}
                >
                  <span class="name">
                    {dataset.panel.framework.position(unit.id, to)} {nameOf(unit, words)}
                  </span>
                  <SmallTrend {...findings} />
                  <span class={`way ${segment?.direction ?? 'unclear'}`}>{trendsView.way(segment)}</span>
                </Link>
              </li>
            )
          })}
        </ul>
      </section>
    </>
  )
}

/** The chart of one unit as every report has it. */
function LargeTrend({ state, unit }: { state: AppState<TrendsFields>; unit: string }) {
  const { province } = state.view.value
  const words = state.words.value
  const draw = useCallback(
    (width: number) =>
      drawAmong(
        [trendKind],
        state.dataset,
        'trend',
        { province: province.code, unit },
        { words, width, version: state.data.version, colours: PAGE_THEME },
      ),
    [state, province, unit, words],
  )
  return <ChartFigure draw={draw} words={words} />
}
