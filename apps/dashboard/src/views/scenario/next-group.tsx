import { isScore, judgeGoal, reachOf, round4, type Way } from '@papi-lens/core'
import { formatScore, likelyText, nameOf, reachText, scoreText } from '@papi-lens/words'
import { useMemo } from 'preact/hooks'
import type { AppState } from '../../app-state.ts'
import { Explain } from '../../explain.tsx'
import type { ScenarioFields } from './scenario-view.ts'

/** How many ways are seen at once. */
const FIRST = 6

/** What is missing to the next group, how often that was gained within a year, and kept. */
export function NextGroup({ state }: { state: AppState<ScenarioFields> }) {
  const { province, to, unit } = state.view.value
  const words = state.words.value
  const { dataset } = state
  const { panel } = dataset
  const { framework } = panel
  const { found, goal } = useMemo(() => {
    const reach = reachOf(dataset, province.code, to, unit)
    const { next } = reach
    return {
      found: reach,
      goal: next && judgeGoal(dataset, province.code, to, unit, { kind: 'group', group: next }),
    }
  }, [dataset, province, to, unit])
  const score = panel.score(province.code, to, unit)
  const where = `${nameOf(province, words)} ${to}: ${nameOf(framework.unit(unit), words)} ${scoreText(score, words)}`
  const { scenarioView, reach } = words
  return (
    <section class="next-group">
      <p class="lede">{reachText(where, found, words)}.</p>
      {found.next && (
        <p>
          {likelyText(found, id => framework.unit(id), words)}{' '}
          {goal?.judged && words.goals.next(goal.judged, goal.feasible)}{' '}
          <Explain term="base-rate" words={words} />
        </p>
      )}
      {found.ways.length > 0 && (
        <>
          <h2>{scenarioView.ways(found.ways.some(({ feasible }) => feasible.reached > 0))}</h2>
          <Ways state={state} ways={found.ways.slice(0, FIRST)} />
          {found.ways.length > FIRST && (
            <details>
              <summary>{scenarioView.more(found.ways.length - FIRST)}</summary>
              <Ways state={state} ways={found.ways.slice(FIRST)} />
            </details>
          )}
          <p class="hint">{reach.note}</p>
        </>
      )}
    </section>
  )
}

function Ways({ state, ways }: { state: AppState<ScenarioFields>; ways: readonly Way[] }) {
  const view = state.view.value
  const words = state.words.value
  const { panel } = state.dataset
  const { heads, reached, kept, chance } = words.reach
  const { scenarioView } = words
  return (
    <table class="ways">
      <thead>
        <tr>
          <th scope="col">{heads.subdimension}</th>
          <th scope="col" class="num">
            {heads.now}
          </th>
          <th scope="col" class="num">
            {heads.needed}
          </th>
          <th scope="col">{heads.reached}</th>
          <th scope="col">{heads.kept}</th>
          <th scope="col" class="num">
            {heads.chance}
          </th>
          <th scope="col" class="to-press">
            {scenarioView.try}
          </th>
        </tr>
      </thead>
      <tbody>
        {ways.map(({ id, gain, feasible }) => {
          const now = panel.score(view.province.code, view.to, id)
          const name = nameOf(panel.framework.unit(id), words)
          const needed = isScore(now) ? round4(now + gain) : null
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td class="num" data-label={heads.now}>
                {scoreText(now, words)}
              </td>
              <td class="num" data-label={heads.needed}>
                {needed !== null && formatScore(needed, words)}
              </td>
              <td data-label={heads.reached}>{reached(feasible)}</td>
              <td data-label={heads.kept}>{kept(feasible.kept)}</td>
              <td class="num" data-label={heads.chance}>
                {chance(feasible.chance)}
              </td>
              <td class="to-press">
                {needed !== null && (
                  <button
                    type="button"
                    class="button"
                    aria-label={scenarioView.tryWay(name)}
                    onClick={() => {
                      state.show({ ...view, set: { [id]: needed } })
                      document.getElementById('sliders')?.scrollIntoView({ block: 'start' })
                    }}
                  >
                    {scenarioView.try}
                  </button>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
