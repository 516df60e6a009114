import './finding.css'
import './standing.css'
import './areas.css'
import './table.css'
import { useMemo, useRef } from 'preact/hooks'
import type { AppState } from '../../app-state.ts'
import { useTitle } from '../../frame.tsx'
import { AreaList } from './area-list.tsx'
import { AreaPanel } from './area-panel.tsx'
import { ClearChanges } from './clear-changes.tsx'
import { Finding } from './finding.tsx'
import { overviewState } from './overview-state.ts'
import type { OverviewFields } from './overview-view.ts'
import { ScoreTable } from './score-table.tsx'
import { headline, weakNotes } from './sentences.ts'
import { StandingRow } from './standing-row.tsx'

/** Where the province stands: the finding, areas to improve with their tasks, and every score. */
export function Overview({ state: page }: { state: AppState<OverviewFields> }) {
  const state = useMemo(() => overviewState(page), [page])
  const view = state.view.value
  const story = state.story.value
  const words = state.words.value
  const panel = useRef<HTMLElement>(null)
  useTitle(headline(story, view, words))
  // Without scores there is nothing to choose between.
  const areas = story.published ? story.areas : []
  const chosen = areas.find(({ unit }) => unit.id === view.area) ?? story.weak[0] ?? areas[0]

  const choose = (area: string) => {
    if (!story.published) return
    state.show({ ...view, area })
    // The panel may be out of sight: below the list on a phone, above the table on any screen.
    requestAnimationFrame(() => {
      const box = panel.current?.getBoundingClientRect()
      if (box && (box.top < 60 || box.top > innerHeight * 0.6))
        panel.current?.scrollIntoView({ block: 'start' })
      panel.current?.focus({ preventScroll: true })
    })
  }

  return (
    <>
      <Finding state={state} selected={chosen?.unit.id ?? null} choose={choose} />
      <StandingRow state={state} />
      <ClearChanges state={state} selected={chosen?.unit.id ?? null} choose={choose} />
      {story.published && (
        <section class="improve" aria-labelledby="improve">
          <h2 id="improve">{words.page.improveTitle}</h2>
          <p class="hint">{weakNotes(view, words)}</p>
          <div class="columns">
            <AreaList state={state} selected={chosen?.unit.id ?? null} choose={choose} />
            {chosen && <AreaPanel state={state} area={chosen} panel={panel} />}
          </div>
        </section>
      )}
      <ScoreTable state={state} selected={chosen?.unit.id ?? null} choose={choose} />
    </>
  )
}
