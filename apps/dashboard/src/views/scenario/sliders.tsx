import { isScore, round4, scenarioOf } from '@papi-lens/core'
import { formatDelta, formatScore, nameOf, scoreText } from '@papi-lens/words'
import { useMemo } from 'preact/hooks'
import type { AppState } from '../../app-state.ts'
import { Outcome } from './outcome.tsx'
import type { ScenarioFields } from './scenario-view.ts'

/** Supposed scores of sub-dimensions, each on its scale, and what they would lead to. */
export function Sliders({
  state,
  weak,
}: {
  state: AppState<ScenarioFields>
  /** Ids of the weak areas, in their order. */
  weak: readonly string[]
}) {
  const view = state.view.value
  const words = state.words.value
  const { dataset } = state
  const { framework } = dataset.panel
  const { scenarioView } = words
  const { province, to, set } = view
  const scenario = useMemo(
    () => scenarioOf(dataset, province.code, to, known(set)),
    [dataset, province, to, set],
  )
  const all = framework.dimensionsIn(to).flatMap(dimension => framework.subdimensionsIn(to, dimension))
  // Those that are set stay in view, wherever they came from.
  const first = [...weak, ...all.filter(id => id in set && !weak.includes(id))]
  const rest = all.filter(id => !first.includes(id))
  function known(settings: ScenarioFields['set']): ScenarioFields['set'] {
    return Object.fromEntries(
      Object.entries(settings).filter(([id]) => isScore(dataset.panel.score(province.code, to, id))),
    )
  }
  return (
    <section class="sliders" aria-labelledby="sliders">
      <h2 id="sliders">{scenarioView.sliders}</h2>
      <p class="hint">{scenarioView.slidersHint}</p>
      <Outcome state={state} scenario={scenario} />
      {first.map(id => (
        <Slider key={id} state={state} id={id} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{scenarioView.others}</summary>
          {rest.map(id => (
            <Slider key={id} state={state} id={id} />
          ))}
        </details>
      )}
      <p class="to-press">
        <button
          type="button"
          class="button"
          disabled={Object.keys(set).length === 0}
          onClick={() => state.show({ ...view, set: {} })}
        >
          {scenarioView.reset}
        </button>
      </p>
    </section>
  )
}

function Slider({ state, id }: { state: AppState<ScenarioFields>; id: string }) {
  const view = state.view.value
  const words = state.words.value
  const { panel } = state.dataset
  const now = panel.score(view.province.code, view.to, id)
  const scale = panel.framework.scale(id, view.to)
  if (!isScore(now) || !scale) return null
  const value = view.set[id] ?? now
  const [min, max] = [round4(scale.min), round4(scale.max)]
  const change = (asked: number) => {
    // Two decimals, as scores are told; but the published score and the ends of the scale as they are.
    const score = Math.min(max, Math.max(min, Math.round(asked * 100) / 100))
    const { [id]: _, ...others } = view.set
    const isNow = Math.abs(score - now) < 0.005
    state.show({ ...view, set: isNow ? others : { ...others, [id]: score } }, { step: true })
  }
  return (
    <label class={id in view.set ? 'slider' : 'slider unset'}>
      <span>
        {nameOf(panel.framework.unit(id), words)}{' '}
        <small>{words.scenarioView.now(scoreText(now, words))}</small>
      </span>
      <input
        type="range"
        min={min}
        max={max}
        step="any"
        value={value}
        aria-valuetext={formatScore(value, words)}
        onInput={event => change(Number(event.currentTarget.value))}
      />
      <output>
        {formatScore(value, words)}
        {value !== now && ` (${formatDelta(round4(value - now), words)})`}
      </output>
    </label>
  )
}
