import { formatPercent } from '@papi-lens/words'
import { Explain } from '../../explain.tsx'
import type { PrioritiesState } from './priorities-state.ts'
import { inProportion, USUAL_WEIGHTS, WEIGHED, writeWeights } from './priority-weights.ts'

/** The weights of the order, to be set anew; what is set stands in the address, and beside the list. */
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
  const told = WEIGHED.filter(name => weights[name] > 0).map(
    name => `${priorities.component[name]} ${formatPercent(shares[name], words)}`,
  )
  return (
    <>
      {view.weights && <p class="own-weights">{prioritiesView.ownWeights(told)}</p>}
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
    </>
  )
}
