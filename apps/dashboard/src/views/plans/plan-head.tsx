import { nameOf } from '@papi-lens/words'
import { Link } from '../../link.tsx'
import type { ChosenPlan, PlansState } from './plans-state.ts'

/** Who issued a plan, its number and year, where it is from; and which weak areas it has tasks for. */
export function PlanHead({ state, chosen }: { state: PlansState; chosen: ChosenPlan }) {
  const { province, to } = state.view.value
  const words = state.words.value
  const { plansView } = words
  const { plan, own } = chosen
  const { weak, plans } = state.joined.value
  const { framework } = state.dataset.panel
  const isAnswering = plans.answering.includes(plan)
  const answered = weak.filter(({ serving }) => serving.some(answer => answer.plan === plan))
  const { issuer, source } = plan
  const remove = async () => {
    await state.desk.value?.remove(plan.id)
    state.show({ ...state.view.value, plan: null, item: null, against: null })
  }
  const facts: readonly (readonly [keyof typeof plansView.facts, string])[] = [
    ['number', plan.number ?? plansView.notTold],
    ['issuer', nameOf(issuer, words)],
    ['level', words.coverage.level[issuer.level ?? 'unknown']],
    ['year', plan.year === null ? plansView.notTold : `${plan.year}`],
    ['date', plan.date === null ? plansView.notTold : plansView.date(plan.date)],
    ...(plan.basis.length > 0 ? [['basis', plan.basis.join('; ')] as const] : []),
    ['source', source.note ? `${source.file}. ${nameOf(source.note, words)}` : source.file],
  ]
  return (
    <>
      <dl class="plan-facts">
        {facts.map(([fact, text]) => (
          <div key={fact}>
            <dt>{plansView.facts[fact]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {own?.isTakenFor && issuer.province === province.code && (
        <p class="hint">{plansView.takenFor(province)}</p>
      )}
      {isAnswering ? (
        <p class="answered">
          {plansView.answers(answered, weak.length)}{' '}
          {answered.map(({ id }, at) => {
            const href = state.hrefIn('priorities', { area: id })
            return (
              <span key={id}>
                {at > 0 && ' · '}
                <Link href={href} act={() => state.go(href)}>
                  {nameOf(framework.unit(id), words)}
                </Link>
              </span>
            )
          })}
        </p>
      ) : (
        !plans.elsewhere.includes(plan) && <p class="hint">{plansView.answersNot(plan, to)}</p>
      )}
      {own && (
        <p class="hint to-press">
          {plansView.keptHere}{' '}
          <button type="button" class="button" onClick={remove}>
            {plansView.remove}
          </button>
        </p>
      )}
    </>
  )
}
