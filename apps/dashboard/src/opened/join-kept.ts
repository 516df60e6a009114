import { type Dataset, PapiError } from '@papi-lens/core'
import { joinScores, unpackRows } from '@papi-lens/io'
import type { KeptScores } from './kept-scores.ts'

/** Scores with the reader's own among them. */
export interface JoinedKept<Own> {
  readonly dataset: Dataset
  /** What went in. */
  readonly used: readonly Own[]
  /** What did not, as another release's scores may not add up with it, or know what it is of. */
  readonly unfit: readonly Own[]
}

/**
 * Joins scores that were opened with those of a dataset, one after the other as `papi import` does into one folder.
 *
 * @param pause before each, so that a page stays at hand
 */
export async function joinKept<Own extends KeptScores>(
  bundled: Dataset,
  own: readonly Own[],
  pause: () => Promise<void> = async () => {},
): Promise<JoinedKept<Own>> {
  let dataset = bundled
  const [used, unfit]: [Own[], Own[]] = [[], []]
  for (const kept of own) {
    await pause()
    const next = joinOne(dataset, kept)
    if (next === null) unfit.push(kept)
    else {
      used.push(kept)
      dataset = next
    }
  }
  return { dataset, used, unfit }
}

function joinOne(dataset: Dataset, { rows, uncertainties }: KeptScores): Dataset | null {
  try {
    return joinScores(dataset, { rows: unpackRows(rows), uncertainties }).dataset
  } catch (error) {
    if (error instanceof PapiError) return null
    throw error
  }
}
