import { LEVELS, type Plan } from '@papi-lens/plans'
import { Link } from '../../link.tsx'
import type { PlansState } from './plans-state.ts'

/** The plans at hand: those of the province, then, folded, those of others. */
export function PlanList({ state }: { state: PlansState }) {
  const view = state.view.value
  const { coverage, plansView } = state.words.value
  const { here, elsewhere } = state.offered.value
  return (
    <section class="plan-list" aria-label={plansView.loaded}>
      {/* That the province has none is said above; then there is nothing to choose from. */}
      {(here.length > 0 || view.level !== null) && (
        <>
          <h2>{plansView.loaded}</h2>
          <label class="level to-press">
            {plansView.filter.level}{' '}
            <select
              value={view.level ?? ''}
              onChange={({ currentTarget }) => {
                const level = LEVELS.find(known => known === currentTarget.value) ?? null
                state.show({ ...view, level }, { step: true })
              }}
            >
              <option value="">{plansView.every}</option>
              {LEVELS.map(level => (
                <option key={level} value={level}>
                  {coverage.level[level]}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      {here.length > 0 ? (
        <List plans={here} state={state} />
      ) : (
        view.level !== null && <p class="hint">{plansView.noneOfLevel}</p>
      )}
      {elsewhere.length > 0 && (
        <details>
          <summary>{plansView.elsewhere(elsewhere.length)}</summary>
          <List plans={elsewhere} state={state} />
        </details>
      )}
    </section>
  )
}

function List({ plans, state }: { readonly plans: readonly Plan[]; readonly state: PlansState }) {
  const view = state.view.value
  const words = state.words.value
  const chosen = state.chosen.value?.plan
  const own = new Set(state.opened.value.map(({ plan }) => plan))
  return (
    <ul>
      {plans.map(plan => {
        const next = { ...view, plan: plan.id, item: null, against: null, agency: null }
        return (
          <li key={plan.id} class={plan === chosen ? 'chosen' : undefined}>
            <Link
              href={state.hrefOf(next)}
              aria-current={plan === chosen ? 'true' : undefined}
              act={() => state.show(next)}
            >
              {words.plans.issued(plan)}
            </Link>{' '}
            <span class="hint">
              {words.coverage.level[plan.issuer.level ?? 'unknown']} · {plan.number ?? words.page.noNumber}
              {own.has(plan) && ` · ${words.plansView.ownDocument}`}
              {!state.plans.value.includes(plan) && ` · ${words.plansView.standsAside}`}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
