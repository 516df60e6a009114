import './own-band.css'
import type { Words } from '@papi-lens/words'
import type { AppState } from '../app-state.ts'
import { Link } from '../link.tsx'
import { isMarked } from './opened-news.ts'
import type { OwnScores } from './own-scores.ts'

/** Names of files in one line; of many the first. */
export function filesText(names: readonly string[], words: Words): string {
  const shown = names.slice(0, 3).map(name => (name.length > 60 ? `${name.slice(0, 59)}…` : name))
  const list = new Intl.ListFormat(words.lang, { type: 'unit', style: 'short' }).format(shown)
  return names.length > shown.length ? `${list}… (${names.length})` : list
}

/** Above every view: whose scores it shows, where they are not the published ones alone; and what became of them. */
export function OwnBand({ state, own }: { state: AppState; own: OwnScores }) {
  const words = state.words.value
  const { ownScores } = words
  const [used, unfit, away] = [own.used.value, own.unfit.value, own.putAway.value]
  const keeping = own.files.keeping.value
  const isLost = used.length === 0 && keeping !== 'kept' && isMarked('scores')
  if (used.length + unfit.length + away.length === 0 && !isLost) return null
  const href = state.hrefIn('data')
  return (
    <section class="own-band" aria-label={ownScores.title}>
      {used.length > 0 && (
        <p>
          <strong>
            {ownScores.inUse(
              filesText(
                used.flatMap(({ names }) => names),
                words,
              ),
            )}
          </strong>{' '}
          {ownScores.rest}{' '}
          <span class="to-press">
            {state.view.value.view !== 'data' && (
              <Link href={href} act={() => state.go(href)}>
                {ownScores.show}
              </Link>
            )}
            <button type="button" class="button" onClick={() => own.remove(used.map(({ id }) => id))}>
              {used.length > 1 ? ownScores.removeAll : ownScores.remove}
            </button>
          </span>
        </p>
      )}
      {used.length > 0 && keeping !== 'kept' && <p>{ownScores.unkept[keeping]}</p>}
      {unfit.length > 0 && (
        <p>
          {ownScores.unfit(
            filesText(
              unfit.flatMap(({ names }) => names),
              words,
            ),
          )}{' '}
          <button type="button" class="button" onClick={() => own.remove(unfit.map(({ id }) => id))}>
            {ownScores.remove}
          </button>
        </p>
      )}
      {isLost && <p>{ownScores.lost}</p>}
      <div role="status">
        {away.length > 0 && (
          <p class="to-press">
            {ownScores.removed(filesText(away, words))}{' '}
            <button type="button" class="button" onClick={() => own.undo()}>
              {ownScores.undo}
            </button>{' '}
            <button type="button" class="button" onClick={() => own.forgetPutAway()}>
              {words.dataView.close}
            </button>
          </p>
        )}
      </div>
    </section>
  )
}
