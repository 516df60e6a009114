import { formatRate, nameOf } from '@papi-lens/words'
import { Explain } from '../../explain.tsx'
import { Link } from '../../link.tsx'
import { ComponentBars } from './component-bars.tsx'
import type { PrioritiesState } from './priorities-state.ts'
import { USUAL_WEIGHTS, WEIGHED } from './priority-weights.ts'
import { OwnWeights, WeightDrawer } from './weight-drawer.tsx'

const STABILITIES = [
  ['stability', 'stability'],
  ['stabilityNoise', 'stability-noise'],
] as const

/** The weak areas, most urgent first, each with its reasons, what makes it urgent, and how firm its place is. */
export function RankedList(props: {
  readonly state: PrioritiesState
  readonly selected: string | null
  readonly choose: (area: string) => void
}) {
  const { state, selected, choose } = props
  const view = state.view.value
  const words = state.words.value
  const { priorities, coverage } = words
  const { weak, areas, joined } = state.story.value
  const { framework } = state.dataset.panel
  const weights = view.weights ?? USUAL_WEIGHTS
  const shown = WEIGHED.filter(name => weights[name] > 0)
  const orders = new Map(areas.map(({ id }, at) => [id, at + 1]))
  const skips = weak.some(({ id }, at) => orders.get(id) !== at + 1)
  return (
    <section class="ranked" aria-labelledby="ranked">
      <h2 id="ranked">
        {coverage.column.area} <Explain term="weak-area" words={words} />
      </h2>
      <p class="hint stabilities">
        {STABILITIES.map(([name, term]) => (
          <span key={name}>
            {priorities.stability[name]} <Explain term={term} words={words} />
          </span>
        ))}
      </p>
      {skips && <p class="hint">{words.prioritiesView.places(weak.length, areas.length)}</p>}
      <OwnWeights state={state} />
      <ol>
        {weak.map(area => {
          const { id, unit, priority, reasons } = area
          return (
            <li key={id} class={id === selected ? 'chosen' : undefined} value={orders.get(id)}>
              <span class="order" aria-hidden="true">
                {orders.get(id)}
              </span>
              <div>
                <Link
                  href={state.hrefOf({ ...view, area: id })}
                  aria-current={id === selected ? 'true' : undefined}
                  act={() => choose(id)}
                >
                  {framework.position(id, view.to)} {nameOf(unit, words)}
                </Link>
                <p class="hint">{priorities.reasons(reasons)}</p>
                <p class={area.coverage === 'none' ? 'count none' : 'count'}>{coverage.area(area, joined)}</p>
              </div>
              {priority && (
                <div class="measures">
                  <ComponentBars priority={priority} shown={shown} words={words} />
                  {STABILITIES.map(([name]) => {
                    const share = priority[name]
                    return (
                      share !== null && (
                        <p key={name} class="hint">
                          {words.prioritiesView.firm[name]} {formatRate(share, words)}
                        </p>
                      )
                    )
                  })}
                </div>
              )}
            </li>
          )
        })}
      </ol>
      <p class="hint">{words.prioritiesView.bars(shown.map(name => priorities.component[name]))}</p>
      <WeightDrawer state={state} />
    </section>
  )
}
