import { type Goal, GROUPS, isLower, judgeGoal, reachOf, round4 } from '@papi-lens/core'
import type { Plan } from '@papi-lens/plans'
import { expectedText, formatDelta, judgedText } from '@papi-lens/words'
import { useMemo } from 'preact/hooks'
import type { AppState } from '../../app-state.ts'
import { GOAL_KINDS, goalOf, numberOf, writeGoal } from './own-goal.ts'
import { PlanTargets } from './plan-targets.tsx'
import type { ScenarioFields } from './scenario-view.ts'

/** Targets for the next year, each held against what scores do by themselves and what others have done. */
export function Targets({ state, plans }: { state: AppState<ScenarioFields>; plans: readonly Plan[] }) {
  const { province, to, unit, target } = state.view.value
  const words = state.words.value
  const { dataset } = state
  const { panel } = dataset
  const { scenarioView, goals, reach } = words
  const judged = useMemo(() => {
    const { group } = reachOf(dataset, province.code, to, unit)
    const usual: Goal[] = [
      { kind: 'rise', places: 1 },
      { kind: 'rise', places: 5 },
      // From the nearest group upwards.
      ...GROUPS.filter(each => group !== null && isLower(group, each))
        .sort((a, b) => (isLower(a, b) ? -1 : 1))
        .map((each): Goal => ({ kind: 'group', group: each })),
    ]
    const own = target && !usual.some(goal => writeGoal(goal) === writeGoal(target)) ? [target] : []
    return [...own, ...usual].map(goal => ({
      goal,
      isOwn: own.includes(goal),
      found: judgeGoal(dataset, province.code, to, unit, goal),
    }))
  }, [dataset, province, to, unit, target])
  const score = panel.score(province.code, to, unit)
  const scale = panel.framework.scale(unit, to)
  const [first] = judged
  const expected = first && scale ? expectedText(first.found, scale, words) : null
  return (
    <section class="targets" aria-labelledby="targets">
      <h2 id="targets">{scenarioView.targets(to + 1)}</h2>
      <p>{expected ?? goals.unknown}</p>
      <OwnTarget key={`${unit} ${target && writeGoal(target)}`} state={state} />
      <table>
        <thead>
          <tr>
            <th scope="col">{goals.heads.target}</th>
            <th scope="col" class="num">
              {goals.heads.gain}
            </th>
            <th scope="col">{goals.heads.judged}</th>
            <th scope="col">{goals.heads.reached}</th>
          </tr>
        </thead>
        <tbody>
          {judged.map(({ goal, isOwn, found }) => (
            <tr key={writeGoal(goal)}>
              <th scope="row">
                {goals.goal(goal)}
                {isOwn && <small> {scenarioView.ownTarget}</small>}
              </th>
              <td class="num" data-label={goals.heads.gain}>
                {found.gain === null ? '–' : formatDelta(round4(found.gain), words)}
              </td>
              <td data-label={goals.heads.judged}>
                <b>{judgedText({ score, goal, found }, words)}</b>
              </td>
              <td data-label={goals.heads.reached}>{found.feasible ? reach.reached(found.feasible) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{goals.note}</p>
      <PlanTargets plans={plans} state={state} />
    </section>
  )
}

function OwnTarget({ state }: { state: AppState<ScenarioFields> }) {
  const view = state.view.value
  const { scenarioView } = state.words.value
  const set = view.target && numberOf(view.target)
  return (
    <form
      class="own-target to-press"
      onSubmit={event => {
        event.preventDefault()
        const data = new FormData(event.currentTarget)
        const kind = GOAL_KINDS.find(known => known === data.get('kind'))
        const target = kind ? goalOf(kind, Number(data.get('value'))) : null
        if (target) state.show({ ...view, target })
      }}
    >
      <b>{scenarioView.ownTarget}</b>
      <label>
        {scenarioView.kind}{' '}
        <select name="kind">
          {GOAL_KINDS.map(kind => (
            <option key={kind} value={kind} selected={kind === (set?.kind ?? 'rise')}>
              {scenarioView.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {scenarioView.value}{' '}
        <input
          name="value"
          type="number"
          min="0.01"
          max="100"
          step="any"
          required
          defaultValue={`${set?.value ?? 3}`}
        />
      </label>
      <button type="submit" class="button">
        {scenarioView.judge}
      </button>
    </form>
  )
}
