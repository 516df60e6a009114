import { isDirect } from '@papi-lens/plans'
import { useState } from 'preact/hooks'
import type { AppState } from '../app-state.ts'
import { named, reasons } from '../sentences.ts'
import { type Area, directAnswers } from '../story.ts'
import type { View } from '../view.ts'
import { WORDS } from '../words.ts'
import { AreaLink } from './area-link.tsx'

/** How many areas are listed before the reader asks for all. */
const FIRST = 8

/** The areas to improve, most urgent first, each with how many tasks answer it. */
export function AreaList(props: { state: AppState; selected: string | null; choose: (area: string) => void }) {
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

/** "6 nhiệm vụ", "chưa có nhiệm vụ", or how many there are elsewhere if the province has no plan in the data. */
export function TaskCount({ area, view, planned }: { area: Area; view: View; planned: boolean }) {
  const vi = view.lang === 'vi'
  const own = directAnswers(area)
  const elsewhere = area.others.filter(isDirect).length
  if (own > 0) return <span class="count">{vi ? `${own} nhiệm vụ` : `${own} ${own === 1 ? 'task' : 'tasks'}`}</span>
  if (planned) return <span class="count none">{WORDS[view.lang].noTask}</span>
  return <span class="count">{vi ? `${elsewhere} tham khảo` : `${elsewhere} for reference`}</span>
}
