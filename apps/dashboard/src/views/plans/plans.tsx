import '../../area/area.css'
import './plans.css'
import './task-rows.css'
import './plans-print.css'
import { nameOf, sentenceOf } from '@papi-lens/words'
import { useMemo } from 'preact/hooks'
import type { AppState } from '../../app-state.ts'
import { OpenPlan } from '../../documents/open-plan.tsx'
import { useTitle } from '../../frame.tsx'
import { DocumentPane } from './document-pane.tsx'
import { PlanAgainst } from './plan-against.tsx'
import { PlanHead } from './plan-head.tsx'
import { PlanList } from './plan-list.tsx'
import { PlanTasks } from './plan-tasks.tsx'
import { plansState } from './plans-state.ts'
import type { PlansFields } from './plans-view.ts'

const UNFILTERED = {
  item: null,
  against: null,
  level: null,
  dimension: null,
  agency: null,
  due: null,
  search: '',
} as const

/** What was promised: the plans at hand, the tasks of one, and the reader's own documents. */
export function Plans({ state: page }: { state: AppState<PlansFields> }) {
  const state = useMemo(() => plansState(page), [page])
  const { province, to, plan: asked } = state.view.value
  const words = state.words.value
  const { coverage, plansView } = words
  const joined = state.joined.value
  const chosen = state.chosen.value
  const { answering } = joined.plans
  const title = plansView.title(province, to)
  useTitle(title)
  const counts = (['own', 'lower-level', 'none', 'no-plan'] as const)
    .map(of => ({ coverage: of, count: joined.weak.filter(area => area.coverage === of).length }))
    .filter(({ count }) => count > 0)
  return (
    <>
      <section>
        <h1>{title}</h1>
        <p class="lede">
          {sentenceOf(
            answering.length === 0
              ? coverage.notLoaded(province, to + 1)
              : coverage.finding(joined, province),
            words,
          )}
        </p>
        {answering.length > 0 && counts.length > 0 && <p class="hint">{plansView.coverage(counts)}</p>}
        {asked !== null && chosen === null && (
          <p class="notices" role="status">
            {plansView.unknownPlan(asked)}
          </p>
        )}
        <OpenPlan state={state} then={plan => state.show({ ...state.view.value, ...UNFILTERED, plan })} />
      </section>
      <PlanList state={state} />
      {chosen && (
        <section class="chosen-plan" aria-labelledby="plan">
          <h2 id="plan">{nameOf(chosen.plan.title, words)}</h2>
          <PlanHead state={state} chosen={chosen} />
          <PlanAgainst state={state} chosen={chosen} />
          <div class={chosen.own ? 'beside' : undefined}>
            {chosen.own && <DocumentPane state={state} own={chosen.own} items={chosen.items} />}
            <PlanTasks key={chosen.plan.id} state={state} chosen={chosen} />
          </div>
        </section>
      )}
    </>
  )
}
