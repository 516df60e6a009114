import './compared-plans.css'
import type { Plan, PlanComparison } from '@papi-lens/plans'
import { useEffect, useState } from 'preact/hooks'
import { ComparedPlans } from './compared-plans.tsx'
import type { ChosenPlan, PlansState } from './plans-state.ts'

type Compared = PlanComparison | 'comparing' | 'failed'

/** The chosen plan held against another one that is open: the plan of the year before, or another version. */
export function PlanAgainst({ state, chosen }: { state: PlansState; chosen: ChosenPlan }) {
  const view = state.view.value
  const words = state.words.value
  const { planComparison } = words
  const others = state.opened.value.map(({ plan }) => plan).filter(plan => plan !== chosen.plan)
  const against = others.find(({ id }) => id === view.against) ?? null
  const pair = against && chosen.own ? inOrder(against, chosen.plan) : null
  const compared = useCompared(pair, state)
  if (others.length === 0 && chosen.own === null) return null
  return (
    <section class="against" aria-labelledby="against">
      <h3 id="against">{planComparison.title}</h3>
      {others.length === 0 && <p class="hint">{planComparison.alone}</p>}
      {chosen.own === null && <p class="hint">{planComparison.noWords}</p>}
      {others.length > 0 && chosen.own && (
        <label class="level to-press">
          {planComparison.choose}{' '}
          <select
            value={against?.id ?? ''}
            onChange={({ currentTarget }) =>
              state.show({ ...view, against: currentTarget.value || null }, { step: true })
            }
          >
            <option value="">{planComparison.nothing}</option>
            {others.map(plan => (
              <option key={plan.id} value={plan.id}>
                {words.plans.issued(plan)} ({plan.source.file})
              </option>
            ))}
          </select>
        </label>
      )}
      {pair && compared === 'comparing' && <p role="status">{planComparison.comparing}</p>}
      {pair && compared === 'failed' && <p role="alert">{planComparison.failed}</p>}
      {pair && typeof compared === 'object' && (
        <ComparedPlans pair={pair} compared={compared} state={state} />
      )}
    </section>
  )
}

/** The two plans, the earlier one first: by their year, their day, and the order in which they were opened. */
export interface Pair {
  readonly before: Plan
  readonly after: Plan
}

function inOrder(a: Plan, b: Plan): Pair {
  const isLater = (a.year ?? 0) - (b.year ?? 0) || (a.date ?? '').localeCompare(b.date ?? '')
  return isLater > 0 ? { before: b, after: a } : { before: a, after: b }
}

function useCompared(pair: Pair | null, state: PlansState): Compared {
  const [compared, setCompared] = useState<Compared>('comparing')
  const { before, after } = pair ?? {}
  useEffect(() => {
    if (!before || !after) return
    const stop = new AbortController()
    setCompared('comparing')
    const compare = async () => {
      const part = await state.bring(import('../../documents/compare-in-worker.ts'))
      const found = part && (await part.compareInWorker({ before, after }, stop.signal))
      if (!stop.signal.aborted) setCompared(found ?? 'failed')
    }
    compare().catch(() => {
      if (!stop.signal.aborted) setCompared('failed')
    })
    return () => stop.abort()
  }, [before, after, state])
  return compared
}
