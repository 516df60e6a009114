import { strip } from '@papi-lens/charts'
import { type ChangeRow, positionOf } from '@papi-lens/core'
import { bandText, nameOf, scoreText } from '@papi-lens/words'
import { useState } from 'preact/hooks'
import { Delta } from '../../area/delta.tsx'
import { Drawing } from '../../drawing.tsx'
import { Explain } from '../../explain.tsx'
import { PAGE_THEME } from '../../page-theme.ts'
import { AreaLink } from './area-link.tsx'
import type { OverviewState } from './overview-state.ts'

/** How many changes are listed before the reader asks for all. */
const FIRST = 3

/** The sub-dimensions that changed beyond usual movement, the clearest first; nothing where no change can be told at all. */
export function ClearChanges({ state }: { state: OverviewState }) {
  const { page } = state.words.value
  const { summary } = state.story.value
  const rows = summary.clear
  const [all, showAll] = useState(false)
  if (summary.judged === 0) return null
  return (
    <section class="clear-changes listed" aria-labelledby="clear">
      <h2 id="clear">{page.clearTitle(state.view.value.from)}</h2>
      <p class="hint">
        {rows.length > 0 ? page.clearHint : page.noneClear}{' '}
        <Explain term="clear-change" words={state.words.value} />
      </p>
      {rows.length > 0 && (
        <ul>
          {rows.slice(0, all ? rows.length : FIRST).map(row => (
            <ClearChange key={row.id} row={row} state={state} />
          ))}
        </ul>
      )}
      {rows.length > FIRST && (
        <button type="button" class="button" aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? page.showFewer : page.showAll(rows.length)}
        </button>
      )}
    </section>
  )
}

function ClearChange({ row, state }: { row: ChangeRow; state: OverviewState }) {
  const view = state.view.value
  const words = state.words.value
  const { framework } = state.dataset.panel
  const position = positionOf(state.dataset, view.province.code, row.id, view.from, view.to)
  const band = bandText(row, words)
  return (
    <li>
      <div>
        <AreaLink state={state} view="trends" area={row.id}>
          {framework.position(row.id, view.to)} {nameOf(framework.unit(row.id), words)}
        </AreaLink>
        <p class="hint">
          {/* Scores on two scales do not stand side by side. */}
          {row.delta !== null && `${scoreText(row.from, words)} → ${scoreText(row.to, words)} · `}
          <Delta row={row} words={words} />
          {band && ` · ${words.page.usually(band)}`}
        </p>
      </div>
      {position && (
        <Drawing name="wide-strip" svg={strip(position, { theme: PAGE_THEME, width: 240, height: 28 })} />
      )}
    </li>
  )
}
