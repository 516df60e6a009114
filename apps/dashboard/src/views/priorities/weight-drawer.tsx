import { formatPercent } from '@papi-lens/words'
import { Explain } from '../../explain.tsx'
import type { PrioritiesState } from './priorities-state.ts'
import { inProportion, USUAL_WEIGHTS, WEIGHED, writeWeights } from './priority-weights.ts'

/** By which weights the list is in order, where they are not the usual ones. */
export function OwnWeights({ state }: { state: PrioritiesState }) {
  const { weights } = state.view.value
  const words = state.words.value
  if (weights === null) return null
  const shares = inProportion(weights)
  const told = WEIGHED.filter(name => weights[name] > 0).map(
    name => `${words.priorities.component[name]} ${formatPercent(shares[name], words)}`,
  )
  return <p class="own-weights">{words.prioritiesView.ownWeights(told)}</p>
}

/** The weights of the order, to be set anew; what is set stands in the address, and above the list. */
export function WeightDrawer({ state }: { state: PrioritiesState }) {
  const view = state.view.value
  const words = state.words.value
  const { prioritiesView, priorities } = words
  const weights = view.weights ?? USUAL_WEIGHTS
  const shares = inProportion(weights)
  const set = (name: (typeof WEIGHED)[number], value: number) => {
    const next = { ...weights, [name]: value }
    if (WEIGHED.every(each => next[each] === 0)) return
    const isUsual = writeWeights(next) === writeWeights(USUAL_WEIGHTS)
    state.show({ ...view, weights: isUsual ? null : next }, { step: true })
  }
  return (
    <details class="weights">
      <summary>{prioritiesView.weights}</summary>
      <p class="hint">
        {prioritiesView.weightsHint} <Explain term="priority" words={words} />
      </p>
      {WEIGHED.map(name => (
        <label key={name}>
          <span>{priorities.component[name]}</span>
          <input
            type="range"
            min="0"
            max="100"
            step="5"
            value={weights[name]}
            onInput={event => set(name, Number(event.currentTarget.value))}
          />
          <output>{formatPercent(shares[name], words)}</output>
        </label>
      ))}
      <button
        type="button"
        class="button"
        disabled={view.weights === null}
        onClick={() => state.show({ ...view, weights: null })}
      >
        {prioritiesView.usualWeights}
      </button>
    </details>
  )
}
