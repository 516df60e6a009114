import { movedIndicators } from '@papi-lens/core'
import { formatNumber, indicatorLabel, sentenceOf } from '@papi-lens/words'
import type { Area } from '../../area/story.ts'
import type { PrioritiesState } from './priorities-state.ts'

/** Questions named for an area, as `papi priorities` names them. */
const MOST = 3

/** The questions below an area that moved least like those of other provinces, where the reader opened a workbook with them. */
export function MovedQuestions({ state, area }: { state: PrioritiesState; area: Area }) {
  const { province, to } = state.view.value
  const words = state.words.value
  const table = state.own.value?.indicators.value
  if (!table || table.indicators.length === 0) return null
  const moved = movedIndicators(table, province.code, area.id, to - 1, to).slice(0, MOST)
  if (moved.length === 0) return null
  return (
    <div class="moved-questions">
      <p class="hint">{sentenceOf(words.indicators.moved, words, ':')}</p>
      <ul>
        {moved.map(({ indicator, from, to: now }) => (
          <li key={indicator.id}>
            {indicatorLabel(indicator, words)} ({formatNumber(from, words)} → {formatNumber(now, words)})
          </li>
        ))}
      </ul>
    </div>
  )
}
