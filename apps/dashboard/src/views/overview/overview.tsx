import './finding.css'
import './standing.css'
import '../../area/listed.css'
import './table.css'
import './table-narrow.css'
import { useMemo } from 'preact/hooks'
import type { AppState } from '../../app-state.ts'
import { useTitle } from '../../frame.tsx'
import { AreaList } from './area-list.tsx'
import { ClearChanges } from './clear-changes.tsx'
import { Finding } from './finding.tsx'
import { overviewState } from './overview-state.ts'
import type { OverviewFields } from './overview-view.ts'
import { ScoreTable } from './score-table.tsx'
import { headline } from './sentences.ts'
import { StandingRow } from './standing-row.tsx'

/** Where the province stands: the finding, what changed clearly and what is weakest, and every score. */
export function Overview({ state: page }: { state: AppState<OverviewFields> }) {
  const state = useMemo(() => overviewState(page), [page])
  const story = state.story.value
  useTitle(headline(story, state.view.value, state.words.value))
  return (
    <>
      <Finding state={state} />
      <StandingRow state={state} />
      <div class="two">
        <ClearChanges state={state} />
        {story.published && <AreaList state={state} />}
      </div>
      <ScoreTable state={state} />
    </>
  )
}
