import './finding.css'
import './standing.css'
import '../../area/area.css'
import './table.css'
import './table-narrow.css'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { AppState } from '../../app-state.ts'
import { useTitle } from '../../frame.tsx'
import { AreaList } from './area-list.tsx'
import { AreaPanel } from './area-panel.tsx'
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
  const view = state.view.value
  const story = state.story.value
  const words = state.words.value
  const panel = useRef<HTMLElement>(null)
  useTitle(headline(story, view, words))
  // Without scores there is nothing to choose between.
  const areas = story.published ? story.areas : []
  const chosen = areas.find(({ unit }) => unit.id === view.area)
  const selected = chosen?.unit.id ?? null

  /** Whether the reader asked for the panel; it opens unasked where an address names an area. */
  const asked = useRef(false)
  // The panel may be out of sight: below the lists on a phone, above the table on any screen.
  const reveal = () => {
    const box = panel.current?.getBoundingClientRect()
    if (box && (box.top < 60 || box.top > innerHeight * 0.6))
      panel.current?.scrollIntoView({ block: 'start' })
    panel.current?.focus({ preventScroll: true })
  }
  useLayoutEffect(() => {
    if (selected !== null && asked.current) reveal()
    asked.current = false
  }, [selected])
  const choose = (area: string) => {
    if (!story.published) return
    if (area === selected) return reveal()
    asked.current = true
    state.show({ ...view, area })
  }
  const choice = { state, selected, choose }

  return (
    <>
      <Finding {...choice} />
      <StandingRow state={state} />
      <div class="two">
        <ClearChanges {...choice} />
        {story.published && <AreaList {...choice} />}
      </div>
      {chosen && <AreaPanel state={state} area={chosen} panel={panel} />}
      <ScoreTable {...choice} />
    </>
  )
}
