import type { PriorityReason } from '@papi-lens/core'
import { nameOf } from '@papi-lens/words'
import { useState } from 'preact/hooks'
import type { Area } from '../../area/story.ts'
import { Explain } from '../../explain.tsx'
import { AreaLink } from './area-link.tsx'
import type { OverviewState } from './overview-state.ts'
import { weakNotes } from './sentences.ts'

/** What of the reasons the list tells; the rest is in the panel. */
const TOLD: ReadonlySet<PriorityReason['code']> = new Set([
  'lower-than',
  'below-median',
  'clear-decline',
  'clear-rise',
  'declining',
])

/** How many areas are listed before the reader asks for all. */
const FIRST = 3

/** The areas to improve, most urgent first, each with how many tasks answer it. */
export function AreaList(props: {
  readonly state: OverviewState
  readonly selected: string | null
  readonly choose: (area: string) => void
}) {
  const { state, selected, choose } = props
  const { weak } = state.story.value
  const view = state.view.value
  const words = state.words.value
  const { page } = words
  const { framework } = state.dataset.panel
  const [all, showAll] = useState(false)
  const open = all || weak.findIndex(({ unit }) => unit.id === selected) >= FIRST
  return (
    <section class="improve listed" aria-labelledby="improve">
      <h2 id="improve">{page.improveTitle}</h2>
      <p class="hint">
        {weakNotes(view, words)} <Explain term="priority" words={words} />
      </p>
      <ol>
        {weak.slice(0, open ? weak.length : FIRST).map(area => {
          const { id } = area.unit
          return (
            <li key={id} class={id === selected ? 'chosen' : undefined}>
              <div>
                <AreaLink state={state} area={id} selected={id === selected} choose={choose}>
                  {framework.position(id, view.to)} {nameOf(area.unit, words)}
                </AreaLink>
                <p class="hint">
                  {words.priorities.reasons(area.reasons.filter(({ code }) => TOLD.has(code)))}
                </p>
              </div>
              <TaskCount area={area} state={state} />
            </li>
          )
        })}
      </ol>
      {weak.length > FIRST && (
        <button type="button" class="button" aria-expanded={open} onClick={() => showAll(!open)}>
          {open ? page.showFewer : page.showAll(weak.length)}
        </button>
      )}
    </section>
  )
}

/** What serves an area, by number, level and year of the plans. */
function TaskCount({ area, state }: { area: Area; state: OverviewState }) {
  const { coverage } = state.words.value
  const look = area.coverage === 'none' ? 'count none' : area.coverage === 'no-plan' ? 'count calm' : 'count'
  return <span class={look}>{coverage.area(area, state.story.value.joined)}</span>
}
