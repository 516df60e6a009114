import './scenario.css'
import { isScore } from '@papi-lens/core'
import { nameOf } from '@papi-lens/words'
import { useMemo } from 'preact/hooks'
import type { AppState } from '../../app-state.ts'
import { tell } from '../../area/story.ts'
import { useTitle } from '../../frame.tsx'
import { WayOut } from '../../way-out.tsx'
import { NextGroup } from './next-group.tsx'
import type { ScenarioFields } from './scenario-view.ts'
import { Sliders } from './sliders.tsx'
import { Targets } from './targets.tsx'

/** How much is needed: what the next group takes and how often that was done, other scores, targets held against both. */
export function ScenarioPage({ state }: { state: AppState<ScenarioFields> }) {
  const { province, from, to, lang, unit } = state.view.value
  const words = state.words.value
  const { dataset } = state
  const plans = state.plans.value
  const title = words.scenarioView.title(province)
  useTitle(title)
  const story = useMemo(
    () => tell(dataset, plans, { province, from, to, lang }),
    [dataset, plans, province, from, to, lang],
  )
  const score = dataset.panel.score(province.code, to, unit)
  return (
    <>
      <h1>{title}</h1>
      <UnitPicker state={state} />
      {isScore(score) ? (
        <>
          <NextGroup state={state} />
          <Sliders state={state} weak={story.weak.map(({ id }) => id)} />
          <Targets state={state} plans={story.joined.plans.answering} />
        </>
      ) : (
        <section>
          <p class="lede">
            {nameOf(province, words)} {to}: {words.names.missing[score.missing]}
          </p>
          <WayOut state={state} unit={unit} />
        </section>
      )}
    </>
  )
}

function UnitPicker({ state }: { state: AppState<ScenarioFields> }) {
  const view = state.view.value
  const words = state.words.value
  const { framework } = state.dataset.panel
  return (
    <p class="unit-picker to-press">
      <label>
        {words.scenarioView.unit}{' '}
        <select
          value={view.unit}
          onChange={event => state.show({ ...view, unit: event.currentTarget.value }, { step: true })}
        >
          {['total', ...framework.dimensionsIn(view.to)].map(id => (
            <option key={id} value={id}>
              {nameOf(framework.unit(id), words)}
            </option>
          ))}
        </select>
      </label>
    </p>
  )
}
