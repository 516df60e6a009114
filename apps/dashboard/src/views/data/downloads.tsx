import { useState } from 'preact/hooks'
import type { AppState } from '../../app-state.ts'
import type { DataFields } from './data-view.ts'
import type { ScoreFile } from './save-scores.ts'

/** All scores as files; what writes them is loaded when one is asked for. */
export function Downloads({ state }: { state: AppState<DataFields> }) {
  const words = state.words.value
  const [failed, setFailed] = useState(false)
  const { dataView, page } = words
  const take = async (format: ScoreFile) => {
    setFailed(false)
    try {
      const { saveScores } = await import('./save-scores.ts')
      await saveScores(state.dataset.panel, format, words)
    } catch (error) {
      reportError(error)
      setFailed(true)
    }
  }
  return (
    <section class="downloads-all" aria-labelledby="downloads">
      <h2 id="downloads">{dataView.downloads}</h2>
      <p class="hint">{dataView.downloadsHint}</p>
      <p class="downloads">
        <button type="button" class="button" onClick={() => take('csv')}>
          {dataView.downloadCsv}
        </button>
        <button type="button" class="button" onClick={() => take('xlsx')}>
          {dataView.downloadXlsx}
        </button>
        <button type="button" class="button" onClick={() => take('parquet')}>
          {dataView.downloadParquet}
        </button>
      </p>
      <p role="status">{failed && page.downloadFailed}</p>
    </section>
  )
}
