import './compare.css'
import { drawAmong } from '@papi-lens/charts'
import { comparisonKind, distributionKind } from '@papi-lens/charts/kinds'
import { isScore, regionNeighbours } from '@papi-lens/core'
import { useCallback, useMemo } from 'preact/hooks'
import type { AppState } from '../../app-state.ts'
import { BesidePicker } from '../../beside-picker.tsx'
import { ChartFigure } from '../../chart-figure.tsx'
import { useTitle } from '../../frame.tsx'
import { Link } from '../../link.tsx'
import { PAGE_THEME } from '../../page-theme.ts'
import { UnitOptions } from '../../unit-options.tsx'
import { WayOut } from '../../way-out.tsx'
import { type CompareFields, MOST_BESIDE, NEAREST } from './compare-view.ts'
import { ComparedTable } from './compared-table.tsx'
import { Correlations } from './correlations.tsx'
import { PeerList } from './peer-list.tsx'

/** Compared with whom: peers to learn from, then the chosen provinces unit by unit. */
export function Compare({ state }: { state: AppState<CompareFields> }) {
  const view = state.view.value
  const words = state.words.value
  const { dataset, data } = state
  const { province, to, unit, beside: chosen } = view
  const { compareView } = words
  const title = compareView.title(province, to)
  useTitle(title)
  const beside = useMemo(
    () => (chosen.length > 0 ? chosen : regionNeighbours(dataset.panel, province.code, unit, to, NEAREST)),
    [chosen, dataset, province, unit, to],
  )
  const draw = useCallback(
    (kind: 'comparison' | 'distribution') => (width: number) =>
      drawAmong(
        [comparisonKind, distributionKind],
        dataset,
        kind,
        { province: province.code, provinces: beside.map(({ code }) => code), unit, year: to },
        { words, width, version: data.version, colours: PAGE_THEME },
      ),
    [dataset, data, province, beside, unit, to, words],
  )
  const nearest = { ...view, beside: [] }
  const about = { place: view, unit, beside, words }
  const [comparison, distribution] = useMemo(() => [draw('comparison'), draw('distribution')], [draw])
  return (
    <div class={beside.length <= NEAREST ? 'compare paired' : 'compare'}>
      <section>
        <h1>{title}</h1>
        <p class="compare-unit lines">
          <label>
            {compareView.unit}{' '}
            <select
              value={unit}
              onChange={({ currentTarget }) =>
                state.show({ ...view, unit: currentTarget.value }, { step: true })
              }
            >
              <UnitOptions framework={dataset.panel.framework} year={to} words={words} />
            </select>
          </label>
        </p>
        {!isScore(dataset.panel.score(province.code, to, unit)) && (
          <>
            <p class="lede">{words.page.unpublished}</p>
            <WayOut state={state} unit={unit} />
          </>
        )}
      </section>
      <PeerList state={state} />
      <section aria-labelledby="beside">
        <h2 id="beside">{compareView.chosen}</h2>
        {chosen.length === 0 && beside.length > 0 && (
          <p class="hint">{compareView.nearest(words.names.region[province.region])}</p>
        )}
        <div class="lines">
          <BesidePicker
            provinces={dataset.panel.provinces}
            province={province}
            beside={beside}
            most={MOST_BESIDE}
            words={words}
            choose={next => state.show({ ...view, beside: next })}
          />
          {chosen.length > 0 && (
            <Link href={state.hrefOf(nearest)} act={() => state.show(nearest)}>
              {compareView.toNearest}
            </Link>
          )}
        </div>
        <ChartFigure {...about} draw={comparison} />
      </section>
      <ComparedTable state={state} beside={beside} />
      <section aria-labelledby="distribution">
        <h2 id="distribution">{compareView.distribution}</h2>
        <ChartFigure {...about} draw={distribution} />
        <Correlations key={`${unit} ${to} ${words.lang}`} state={state} />
      </section>
    </div>
  )
}
