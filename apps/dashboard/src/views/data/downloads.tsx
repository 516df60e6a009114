import { useState } from 'preact/hooks'
import type { AppState } from '../../app-state.ts'
import type { DataFields } from './data-view.ts'
import type { ScoreChoice, ScoreFile } from './save-scores.ts'

/** All scores as files; what writes them is loaded when one is asked for. */
export function Downloads({ state }: { state: AppState<DataFields> }) {
  const words = state.words.value
  const [choice, setChoice] = useState<ScoreChoice>('all')
  const [failed, setFailed] = useState(false)
  const { dataView, ownScores, page } = words
  const own = state.own.value
  const hasOwn = (own?.used.value.length ?? 0) > 0
  const take = async (format: ScoreFile) => {
    setFailed(false)
    try {
      const { saveScores } = await import('./save-scores.ts')
      await saveScores(state.dataset, own, hasOwn ? choice : 'all', format, words)
    } catch (error) {
      reportError(error)
      setFailed(true)
    }
  }
  return (
    <section class="downloads-all" aria-labelledby="downloads">
      <h2 id="downloads">{dataView.downloads}</h2>
      <p class="hint">{dataView.downloadsHint}</p>
      {hasOwn && (
        <p class="to-press">
          <label>
            {ownScores.which}{' '}
            <select
              value={choice}
              onChange={({ currentTarget }) => setChoice(currentTarget.value === 'own' ? 'own' : 'all')}
            >
              <option value="all">{ownScores.everything}</option>
              <option value="own">{ownScores.ownOnly}</option>
            </select>
          </label>
        </p>
      )}
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
