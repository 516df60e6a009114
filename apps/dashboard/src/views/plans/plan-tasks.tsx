import { nameOf } from '@papi-lens/words'
import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { useGrowing } from '../../growing.ts'
import { PlanDownloads } from './plan-downloads.tsx'
import { FILLED, lacks, planFills } from './plan-fills.ts'
import type { ChosenPlan, PlansState } from './plans-state.ts'
import { TaskCard } from './task-card.tsx'
import { TaskFilter } from './task-filter.tsx'

/** Cards that are seen at once; more are asked for. */
const FIRST = 60
/** Cards that stand in the page all the same, for paper and saved pages. */
const DRAWN = 240
/** Cards that are drawn in one go. */
const SLICE = 3

/** The tasks and measures of a plan, as far as they fit what is chosen. */
export function PlanTasks({ state, chosen }: { state: PlansState; chosen: ChosenPlan }) {
  const view = state.view.value
  const words = state.words.value
  const { page, plansView } = words
  const { plan, read, items, shown, own } = chosen
  const asRead = useMemo(() => new Map(read.map(item => [item.ref, item])), [read])
  const [most, setMost] = useState(FIRST)
  const at = shown.findIndex(({ ref }) => ref === view.item)
  const seen = Math.max(most, at + 1)
  const drawn = shown.slice(0, Math.max(seen, DRAWN))
  // Where the mark in the document was pressed, its task comes into sight.
  useLayoutEffect(() => {
    if (view.item === null) return
    document.getElementById(`task-${view.item}`)?.scrollIntoView({ block: 'nearest' })
  }, [view.item])
  // Nodes that stay the same are not drawn again when more follow.
  const cards = useMemo(
    () =>
      drawn.map((item, place) => (
        <TaskCard
          key={item.ref}
          item={item}
          state={state}
          isChosen={item.ref === view.item}
          plan={plan.id}
          isLater={place >= seen}
          fields={FILLED.filter(field => lacks(asRead.get(item.ref) ?? item, field))}
        >
          {own && (
            <button
              type="button"
              class="button"
              aria-label={`${plansView.inDocument}: ${nameOf(item.title, words)}`}
              onClick={() => state.show({ ...view, item: item.ref }, { step: true })}
            >
              {plansView.inDocument}
            </button>
          )}
        </TaskCard>
      )),
    [shown, view, seen, plan, asRead, own, state, words],
  )
  const grown = useGrowing(cards.length, SLICE, at + 1, shown)
  return (
    <div class={own ? 'tasks' : 'tasks in-rows'}>
      <h3>{items.length === 0 ? plansView.noTask : plansView.tasks(shown.length, items.length)}</h3>
      {items.length > 0 && (
        <>
          <PlanDownloads state={state} chosen={chosen} />
          <TaskFilter state={state} chosen={chosen} />
          {!planFills().isKept.value && <p role="status">{plansView.fillNotKept}</p>}
        </>
      )}
      {items.length > 0 && shown.length === 0 && <p class="hint">{plansView.noneLeft}</p>}
      {!own && shown.length > 0 && (
        <div class="task-heads to-press" aria-hidden="true">
          <span>{plansView.columns[1]}</span>
          <span>{page.lead}</span>
          <span>{page.deadline}</span>
        </div>
      )}
      {cards.slice(0, grown)}
      {drawn.length < shown.length && (
        <p class="hint later">{plansView.notHere(shown.length - drawn.length)}</p>
      )}
      {seen < shown.length && (
        <button type="button" class="button more" onClick={() => setMost(seen + FIRST)}>
          {plansView.more(Math.min(FIRST, shown.length - seen))}
        </button>
      )}
    </div>
  )
}
