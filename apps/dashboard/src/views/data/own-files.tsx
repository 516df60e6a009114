import { localeOf } from '@papi-lens/words'
import type { AppState } from '../../app-state.ts'
import type { OwnScores } from '../../opened/own-scores.ts'
import type { DataFields } from './data-view.ts'

/** The files that were opened, each to be put away; and whether the browser keeps them. */
export function OwnFiles({ state, own }: { state: AppState<DataFields>; own: OwnScores }) {
  const words = state.words.value
  const { ownScores } = words
  const { entries, keeping, canUndo } = own.files
  const date = new Intl.DateTimeFormat(localeOf(words), { dateStyle: 'short', timeStyle: 'short' })
  return (
    <section class="own-files" aria-labelledby="own-files">
      <h3 id="own-files">{ownScores.list}</h3>
      {entries.value.length === 0 ? (
        <p class="hint">{ownScores.none}</p>
      ) : (
        <ul>
          {entries.value.map(({ id, names, openedAt, content }) => (
            <li key={id}>
              <span class="file">{names.join(', ')}</span>{' '}
              <span class="hint">
                {ownScores.scores(content.rows.scores.length)}, {ownScores.openedAt(date.format(openedAt))}
              </span>{' '}
              <button
                type="button"
                class="button to-press"
                aria-label={`${ownScores.remove}: ${names.join(', ')}`}
                onClick={() => own.remove([id])}
              >
                {ownScores.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      {canUndo.value && (
        <p class="to-press">
          <button type="button" class="button" onClick={() => own.undo()}>
            {ownScores.undo}
          </button>
        </p>
      )}
      {keeping.value === 'kept' ? (
        <p class="hint to-press">{ownScores.keptHere}</p>
      ) : (
        <p class="notices">{ownScores.unkept[keeping.value]}</p>
      )}
    </section>
  )
}
