import { distance } from 'fastest-levenshtein'
import { fold } from './fold.ts'

/** Longest name worth comparing; longer input is cut so that an error stays cheap. */
const LONGEST = 60
/** Letters that make a beginning of a name telling. */
const BEGINNING = 4

/**
 * The (at most three) candidates whose names are nearest to a mistyped text, best first; empty if none is near.
 *
 * @example
 * nearest('Ha Noii', [{ vi: 'Hà Nội' }, { vi: 'Cà Mau' }], place => [place.vi]) // => [{ vi: 'Hà Nội' }]
 * nearest('health', framework.units, unit => [unit.id]).map(({ id }) => id) // => ['health-care']
 */
export function nearest<T>(
  text: string,
  candidates: readonly T[],
  names: (candidate: T) => readonly string[],
): T[] {
  const wanted = fold(text.slice(0, LONGEST))
  const most = Math.max(1, Math.floor(wanted.length * 0.4))
  const near = candidates
    .map(candidate => ({
      candidate,
      away: names(candidate).reduce(
        (least, name) => Math.min(least, awayFrom(wanted, folded(name), most)),
        Infinity,
      ),
    }))
    .filter(({ away }) => away <= most)
    .sort((a, b) => a.away - b.away)
  const closest = near[0]?.away ?? 0
  return near
    .filter(({ away }) => away <= closest + 1)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

/** Names by their folded form: those of a list are asked for again with each text that is none of them. */
const folds = new Map<string, string>()
const MOST_FOLDS = 20_000

function folded(name: string): string {
  const known = folds.get(name)
  if (known !== undefined) return known
  if (folds.size >= MOST_FOLDS) folds.clear()
  const made = fold(name)
  folds.set(name, made)
  return made
}

/** Edits between two folded spellings, if at most so many; a name that was begun is as near as one with a slip. */
function awayFrom(wanted: string, name: string, most: number): number {
  if (wanted.length >= BEGINNING && name.startsWith(wanted)) return 1
  // As many letters as one has more have to be put in.
  return Math.abs(wanted.length - name.length) > most ? Infinity : distance(wanted, name)
}
