import './own-band.css'
import type { Words } from '@papi-lens/words'
import { Link } from '../link.tsx'
import { isMarked } from './opened-news.ts'
import { filesText } from './own-notes.ts'
import type { OwnScores } from './own-scores.ts'

/** Above every view: whose scores it shows, where they are not the published ones alone; and what became of them. */
export function OwnBand(props: {
  readonly own: OwnScores
  readonly words: Words
  /** The way to where they were opened; null there. */
  readonly way: { readonly href: string; readonly go: () => void } | null
}) {
  const { own, words, way } = props
  const { ownScores } = words
  const [used, unfit, away] = [own.used.value, own.unfit.value, own.putAway.value]
  const keeping = own.files.keeping.value
  const isLost = used.length === 0 && keeping !== 'kept' && isMarked('scores')
  if (used.length + unfit.length + away.length === 0 && !isLost) return null
  return (
    <section class="own-band" aria-label={ownScores.band}>
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
            {way && (
              <Link href={way.href} act={way.go}>
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
