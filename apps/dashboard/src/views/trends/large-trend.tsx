import { drawAmong } from '@papi-lens/charts'
import { trendKind } from '@papi-lens/charts/kinds'
import type { Unit } from '@papi-lens/core'
import { Fragment } from 'preact'
import { useCallback } from 'preact/hooks'
import type { AppState } from '../../app-state.ts'
import { BesidePicker } from '../../beside-picker.tsx'
import { ChartFigure } from '../../chart-figure.tsx'
import { DataLink } from '../../data-link.tsx'
import { PAGE_THEME } from '../../page-theme.ts'
import { RecentChange } from './recent-change.tsx'
import { MOST_BESIDE, type TrendsFields } from './trends-view.ts'

/** The chart of one unit as every report has it, and what may stand beside the province's own line. */
export function LargeTrend({ state, unit }: { state: AppState<TrendsFields>; unit: Unit }) {
  const view = state.view.value
  const words = state.words.value
  const { province, beside, region, members } = view
  const { provinces } = state.dataset.panel
  const { trendsView, names } = words
  // A province that is one by itself today has no other members.
  const hasMembers =
    provinces.filter(({ successor }) => successor.code === province.successor.code).length > 1
  const draw = useCallback(
    (width: number) =>
      drawAmong(
        [trendKind],
        state.dataset,
        'trend',
        {
          province: province.code,
          unit: unit.id,
          provinces: beside.map(({ code }) => code),
          region,
          members: members && hasMembers,
        },
        { words, width, version: state.data.version, colours: PAGE_THEME },
      ),
    [state, province, unit, beside, region, members, hasMembers, words],
  )
  return (
    <div id="large-trend">
      <div class="lines">
        <BesidePicker
          provinces={provinces}
          province={province}
          beside={beside}
          most={MOST_BESIDE}
          words={words}
          choose={next => state.show({ ...view, beside: next })}
        />
        <Line
          label={trendsView.ofRegion(names.region[province.region])}
          on={region}
          turn={on => state.show({ ...view, region: on })}
        />
        {hasMembers && (
          <Line
            label={trendsView.ofMembers(province.successor.vi)}
            on={members}
            turn={on => state.show({ ...view, members: on })}
          />
        )}
      </div>
      <RecentChange state={state} unit={unit} />
      <Steps state={state} unit={unit} />
      <ChartFigure place={view} unit={unit.id} beside={beside} draw={draw} words={words} />
    </div>
  )
}

/** The years in which the line begins anew, each with the way to why. */
function Steps({ state, unit }: { state: AppState<TrendsFields>; unit: Unit }) {
  const { comparability, panel } = state.dataset
  const { trendsView } = state.words.value
  const years = panel.years
    .slice(1)
    .filter(year => ['redefined', 'rescaled'].includes(comparability.between(unit.id, year - 1, year)))
  if (years.length === 0) return null
  return (
    <p class="hint">
      {trendsView.steps}
      {years.map((year, at) => (
        <Fragment key={year}>
          {at > 0 && ', '}
          <DataLink state={state} focus={{ unit: unit.id, year }}>
            {year}
          </DataLink>
        </Fragment>
      ))}
    </p>
  )
}

function Line({ label, on, turn }: { label: string; on: boolean; turn: (on: boolean) => void }) {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={event => turn(event.currentTarget.checked)} /> {label}
    </label>
  )
}
