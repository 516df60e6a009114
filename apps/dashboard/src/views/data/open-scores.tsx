import './open-scores.css'
import { useEffect, useId, useState } from 'preact/hooks'
import type { AppState } from '../../app-state.ts'
import { useDroppedFiles } from '../../dropped-files.ts'
import { MOST_FILES, type OpeningEnd } from '../../opened/opening.ts'
import { filesText } from '../../opened/own-notes.ts'
import type { DataFields } from './data-view.ts'
import { OpenedReading } from './opened-reading.tsx'
import { OwnFiles } from './own-files.tsx'

const TYPES = '.csv,.tsv,.txt,.xlsx,.json,.arrow,.parquet'

/** The reader's own scores: opened here or dropped anywhere on the page, looked over, used, put away again. */
export function OpenScores({ state }: { state: AppState<DataFields> }) {
  const words = state.words.value
  const { ownScores } = words
  const [isOver, setOver] = useState(false)
  const id = useId()
  const own = state.own.value
  useEffect(() => {
    void state.bring(state.bringOwn())
  }, [state])
  const open = async (files: readonly File[]) => {
    const brought = await state.bring(state.bringOwn())
    await brought?.opener.open(files)
  }
  useDroppedFiles(open, setOver)
  const opening = own?.opener.opening.value ?? { stage: 'none' }
  return (
    <section class="own-scores" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{ownScores.title}</h2>
      <div class={isOver ? 'open-scores to-press over' : 'open-scores to-press'}>
        <input
          id={id}
          type="file"
          multiple
          accept={TYPES}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])]
            // The same file can be chosen again.
            currentTarget.value = ''
            void open(files)
          }}
        />
        <label for={id} class="button">
          {isOver ? ownScores.drop : ownScores.open}
        </label>
        <p class="hint">{ownScores.openHint}</p>
        <div class="opening" role="status">
          {opening.stage === 'reading' && (
            <>
              <p>
                {ownScores.reading(
                  filesText(opening.names, words),
                  opening.progress?.percent ?? null,
                  opening.progress?.rows ?? 0,
                )}
              </p>
              <progress
                max={100}
                value={opening.progress?.percent ?? 0}
                aria-label={filesText(opening.names, words)}
              />
              <button type="button" class="button" onClick={() => own?.opener.cancel()}>
                {ownScores.cancel}
              </button>
            </>
          )}
          {opening.stage === 'ended' && (
            <p class="notices">
              {filesText(opening.names, words)}: {endText(opening.why, ownScores.ended)}
            </p>
          )}
        </div>
      </div>
      {own && opening.stage === 'read' && (
        <OpenedReading state={state} own={own} names={opening.names} reading={opening.reading} />
      )}
      {own && <OwnFiles state={state} own={own} />}
    </section>
  )
}

function endText(
  why: OpeningEnd,
  ended: ReturnType<AppState['words']['peek']>['ownScores']['ended'],
): string {
  switch (why.kind) {
    case 'too-many':
      return ended['too-many'](MOST_FILES)
    case 'slow':
      return ended.slow(why.seconds)
    default:
      return ended[why.kind]
  }
}
