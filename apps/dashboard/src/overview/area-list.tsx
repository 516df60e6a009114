import { isDirect } from '@papi-lens/plans'
import { useState } from 'preact/hooks'
import type { AppState } from '../app-state.ts'
import { named, reasons } from '../sentences.ts'
import { type Area, answeredBy } from '../story.ts'
import type { View } from '../view.ts'
import { WORDS } from '../words.ts'
import { AreaLink } from './area-link.tsx'

/** How many areas are listed before the reader asks for all. */
const FIRST = 8

/** The areas to improve, most urgent first, each with how many tasks answer it. */
export function AreaList(props: {
  state: AppState
  selected: string | null
  choose: (area: string) => void
}) {
  const { state, selected, choose } = props
  const view = state.view.value
  const { weak, ownPlans } = state.story.value
  const words = WORDS[view.lang]
  const [all, showAll] = useState(false)
  const open = all || weak.findIndex(({ unit }) => unit.id === selected) >= FIRST
  return (
    <div class="areas">
      <ol>
        {weak.slice(0, open ? weak.length : FIRST).map(area => {
          const { id } = area.unit
          return (
            <li key={id} class={`edge-${area.scored.group ?? 'none'}`}>
              <AreaLink view={view} area={id} selected={id === selected} choose={choose}>
                <span class="area-name">{named(area.unit, view.lang)}</span>
                <span class="area-why">{reasons(area, view.lang)}</span>
                <TaskCount area={area} view={view} planned={ownPlans.length > 0} />
              </AreaLink>
            </li>
          )
        })}
      </ol>
      {weak.length > FIRST && (
        <button type="button" class="button" aria-expanded={open} onClick={() => showAll(!open)}>
          {open ? words.showFewer : words.showAll(weak.length)}
        </button>
      )}
    </div>
  )
}

/** How many tasks answer an area, or where else there are some. */
function TaskCount({ area, view, planned }: { area: Area; view: View; planned: boolean }) {
  const words = WORDS[view.lang]
  const { current, earlier } = answeredBy(area, view.to)
  if (current > 0) return <span class="count">{words.tasks(current)}</span>
  if (earlier > 0) return <span class="count calm">{words.earlierOnly}</span>
  if (planned) return <span class="count none">{words.noTask}</span>
  return <span class="count">{words.forReference(area.others.filter(isDirect).length)}</span>
}
