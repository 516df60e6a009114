import { distance } from 'fastest-levenshtein'

/** Longest name worth comparing; longer input is cut so that an error stays cheap. */
const LONGEST = 60

/**
 * A spelling with everything that varies between writers taken out: case, diacritics (NFC or NFD), đ/d,
 * punctuation and spaces.
 *
 * @example
 * fold('TP. Hồ Chí Minh') // => 'tphochiminh'
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * The (at most three) candidates whose names are nearest to a mistyped text, best first; empty if none is near.
 *
 * @example
 * nearest('Ha Noii', [{ vi: 'Hà Nội' }, { vi: 'Cà Mau' }], place => [place.vi]) // => [{ vi: 'Hà Nội' }]
 */
export function nearest<T>(
  text: string,
  candidates: readonly T[],
  names: (candidate: T) => readonly string[],
): T[] {
  const wanted = fold(text.slice(0, LONGEST))
  const near = candidates
    .map(candidate => ({
      candidate,
      away: Math.min(...names(candidate).map(name => distance(wanted, fold(name)))),
    }))
    .filter(({ away }) => away <= Math.max(1, Math.floor(wanted.length * 0.4)))
    .sort((a, b) => a.away - b.away)
  const closest = near[0]?.away ?? 0
  return near
    .filter(({ away }) => away <= closest + 1)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}
