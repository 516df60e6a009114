import { strip } from '@papi-lens/charts'
import { type Group, isScore, round4, type Scenario, type Score, scenarioPosition } from '@papi-lens/core'
import { formatDelta, nameOf, scoreText } from '@papi-lens/words'
import type { AppState } from '../../app-state.ts'
import { Drawing } from '../../drawing.tsx'
import { PAGE_THEME } from '../../page-theme.ts'
import type { ScenarioFields } from './scenario-view.ts'

interface Line {
  readonly id: string
  readonly score: Score
  readonly rank: number | null
  readonly group: Group | null
}

/** Total and dimensions as published and as supposed: score, group, rank, and both places on one strip. */
export function Outcome({ state, scenario }: { state: AppState<ScenarioFields>; scenario: Scenario }) {
  const { province, to, set } = state.view.value
  const words = state.words.value
  const { dataset } = state
  const { scenario: said, scenarioView } = words
  const { heads } = said
  const linesOf = ({ total, rank, group, dimensions }: Scenario['before']): Line[] => [
    { id: 'total', score: total, rank, group },
    ...dimensions,
  ]
  const before = linesOf(scenario.before)
  const rows = linesOf(scenario.after).flatMap((after, at) => {
    const was = before[at]
    // The total always; a dimension where it moves.
    return was && (at === 0 || after.score !== was.score) ? [{ was, after }] : []
  })
  return (
    <div class="outcome">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.scenarioView.unit}</th>
            <th scope="col" class="num">
              {heads.published}
            </th>
            <th scope="col" class="num">
              {heads.assumed}
            </th>
            <th scope="col" class="num">
              {heads.change}
            </th>
            <th scope="col">{heads.group}</th>
            <th scope="col" class="num">
              {heads.rank}
            </th>
            <th scope="col" class="strip-cell">
              {words.page.position}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ was, after }) => {
            const position = isScore(after.score)
              ? scenarioPosition(dataset, province.code, to, after.id, after.score)
              : null
            return (
              <tr key={after.id}>
                <th scope="row">{nameOf(dataset.panel.framework.unit(after.id), words)}</th>
                <td class="num" data-label={heads.published}>
                  {scoreText(was.score, words)}
                </td>
                <td class="num" data-label={heads.assumed}>
                  {scoreText(after.score, words)}
                </td>
                <td class="num" data-label={heads.change}>
                  {isScore(was.score) && isScore(after.score)
                    ? formatDelta(round4(after.score - was.score), words)
                    : '–'}
                </td>
                <td data-label={heads.group}>
                  {arrow(
                    ...([was, after].map(({ group }) => (group ? words.names.group[group] : '–')) as [
                      string,
                      string,
                    ]),
                  )}
                </td>
                <td class="num" data-label={heads.rank}>
                  {arrow(`${was.rank ?? '–'}`, `${after.rank ?? '–'}`)}
                </td>
                <td class="strip-cell">
                  {position && (
                    <Drawing
                      name="wide-strip"
                      svg={strip(position, { theme: PAGE_THEME, width: 220, height: 26 })}
                    />
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p class="hint" role="status">
        {Object.keys(set).length === 0 && scenarioView.nothingSet}
      </p>
    </div>
  )
}

function arrow(before: string, after: string): string {
  return before === after ? after : `${before} → ${after}`
}
