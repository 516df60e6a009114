import type { PriorityReason } from '@papi-lens/core'
import { nameOf } from '@papi-lens/words'
import type { Area } from '../../area/story.ts'
import { WantedPlan } from '../../documents/open-plan.tsx'
import { Explain } from '../../explain.tsx'
import { Link } from '../../link.tsx'
import { AreaLink } from './area-link.tsx'
import type { OverviewState } from './overview-state.ts'
import { weakNotes } from './sentences.ts'

/** What of the reasons the list tells; the rest is where it leads. */
const TOLD: ReadonlySet<PriorityReason['code']> = new Set([
  'lower-than',
  'below-median',
  'clear-decline',
  'clear-rise',
  'declining',
])

/** How many areas are listed; the view of priorities has all. */
const FIRST = 3

/** The first areas to improve, each with how many tasks answer it, and the way to their tasks. */
export function AreaList({ state }: { state: OverviewState }) {
  const { weak } = state.story.value
  const view = state.view.value
  const words = state.words.value
  const { page } = words
  const { framework } = state.dataset.panel
  const all = state.hrefIn('priorities')
  return (
    <section class="improve listed" aria-labelledby="improve">
      <h2 id="improve">{page.improveTitle}</h2>
      <p class="hint">
        {weakNotes(view, words)} <Explain term="priority" words={words} />
      </p>
      <ol>
        {weak.slice(0, FIRST).map(area => {
          const { id } = area.unit
          return (
            <li key={id}>
              <div>
                <AreaLink state={state} view="priorities" area={id}>
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
        <Link class="button" href={all} act={() => state.go(all)}>
          {page.showAll(weak.length)}
        </Link>
      )}
      <WantedPlan state={state} answering={state.story.value.joined.plans.answering.length} />
    </section>
  )
}

/** What serves an area, by number, level and year of the plans. */
function TaskCount({ area, state }: { area: Area; state: OverviewState }) {
  const { coverage } = state.words.value
  const look = area.coverage === 'none' ? 'count none' : area.coverage === 'no-plan' ? 'count calm' : 'count'
  return <span class={look}>{coverage.area(area, state.story.value.joined)}</span>
}
