import { round4 } from '@papi-lens/core'
import { itemsOf, type JudgedPlanGoal, judgePlanGoals, type Plan } from '@papi-lens/plans'
import { formatDelta, judgedText, nameOf } from '@papi-lens/words'
import { useMemo } from 'preact/hooks'
import type { AppState } from '../../app-state.ts'
import { WantedPlan } from '../../documents/open-plan.tsx'
import type { ScenarioFields } from './scenario-view.ts'

/** What the plans that answer the results promise in figures; what of it is a score, a rank or a group is judged. */
export function PlanTargets({ plans, state }: { plans: readonly Plan[]; state: AppState<ScenarioFields> }) {
  const { province, to } = state.view.value
  const words = state.words.value
  const { scenarioView } = words
  const { dataset } = state
  const opened = state.opened.value
  const promised = useMemo(
    () =>
      plans.map(plan => {
        const own = opened.find(document => document.plan === plan)?.document.targets
        const told = itemsOf(plan).flatMap(item => item.targets ?? [])
        return {
          plan,
          told,
          count: own?.length ?? told.length,
          goals: own ? judgePlanGoals(dataset, province.code, to, own) : [],
        }
      }),
    [plans, opened, dataset, province, to],
  )
  return (
    <>
      {plans.length === 0 && <p>{scenarioView.noPlan(to + 1)}</p>}
      <WantedPlan state={state} answering={plans.length} />
      {promised.map(({ plan, told, count, goals }) => (
        <div key={plan.id}>
          {goals.length > 0 ? (
            <>
              <JudgedGoals
                goals={goals}
                caption={scenarioView.planTargets(words.plans.issued(plan))}
                state={state}
              />
              {count > goals.length && <p class="hint">{words.goals.others(count - goals.length)}</p>}
            </>
          ) : (
            <p>{scenarioView.plan(words.plans.issued(plan), count)}</p>
          )}
          <ul class="plan-targets">
            {told.map(target => (
              <li key={words.plans.target(target)}>{words.plans.target(target)}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

function JudgedGoals(props: {
  readonly goals: readonly JudgedPlanGoal[]
  readonly caption: string
  readonly state: AppState<ScenarioFields>
}) {
  const { goals, caption, state } = props
  const { province, to } = state.view.value
  const words = state.words.value
  const { heads, goal: goalText } = words.goals
  const { panel } = state.dataset
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.target}</th>
          <th scope="col">{heads.unit}</th>
          <th scope="col" class="num">
            {heads.gain}
          </th>
          <th scope="col">{heads.judged}</th>
          <th scope="col">{heads.reached}</th>
        </tr>
      </thead>
      <tbody>
        {goals.map(({ text, unit, goal, found, otherYear }) => {
          const score = panel.score(province.code, to, unit)
          return (
            <tr key={`${unit} ${JSON.stringify(goal)} ${text}`}>
              <th scope="row" title={text}>
                {goalText(goal)}
              </th>
              <td data-label={heads.unit}>{nameOf(panel.framework.unit(unit), words)}</td>
              <td class="num" data-label={heads.gain}>
                {found.gain === null ? '–' : formatDelta(round4(found.gain), words)}
              </td>
              <td data-label={heads.judged}>
                <b>{judgedText({ score, goal, found, otherYear }, words)}</b>
              </td>
              <td data-label={heads.reached}>{found.feasible ? words.reach.reached(found.feasible) : '–'}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
