import './data.css'
import { scoreCounts } from '@papi-lens/core'
import { useMemo } from 'preact/hooks'
import type { AppState } from '../../app-state.ts'
import { useTitle } from '../../frame.tsx'
import { DataGrid } from './data-grid.tsx'
import type { DataFields } from './data-view.ts'
import { Downloads } from './downloads.tsx'
import { OpenScores } from './open-scores.tsx'

/** Whose figures: what is loaded, what is missing in it and where it breaks, how to take it along and cite it. */
export function Data({ state }: { state: AppState<DataFields> }) {
  const words = state.words.value
  const { panel } = state.dataset
  const { dataView, page, spreadsheets } = words
  useTitle(dataView.title)
  const counts = useMemo(() => scoreCounts(panel), [panel])
  const [first = 0, last = first] = [panel.years[0], panel.years.at(-1)]
  return (
    <>
      <section class="loaded">
        <h1>{dataView.title}</h1>
        <p class="lede">
          {dataView.lede({
            counts,
            provinces: panel.provinces.length,
            first,
            last,
            version: state.data.version,
          })}
        </p>
      </section>
      <OpenScores state={state} />
      <DataGrid state={state} />
      <Downloads state={state} />
      <section class="cite" aria-labelledby="sources">
        <h2 id="sources">{dataView.sources}</h2>
        <p>{page.about}.</p>
        {spreadsheets.notes.map(note => (
          <p key={note}>{note}</p>
        ))}
      </section>
    </>
  )
}
