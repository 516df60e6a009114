import { isScore, type Panel, type Province, type Score } from '@papi-lens/core'
import type { ToldScore } from '@papi-lens/words'

/** Why a province has no score where it has none. */
export interface Holes {
  readonly province: Province
  /** The first year in which it has a score; null if it has none at all. */
  readonly first: number | null
  /** A score as it may be told: a hole is "not published" only where the data shows so much. */
  told(score: Score, year: number, unit: string): ToldScore
}

/**
 * The holes of a province, as far as the data explains them. A unit of which no province has a score was not loaded; a
 * province without any score up to that year has none of its own yet, as one that was made by a merger.
 */
export function holesOf(panel: Panel, province: Province): Holes {
  const at = panel.indexOf(province.code)
  const first = firstYear(panel, at)
  return {
    province,
    first,
    told(score, year, unit) {
      if (isScore(score) || score.missing === 'not-measured') return score
      if (panel.column(year, unit).every(Number.isNaN)) return { missing: 'not-loaded' }
      return first !== null && year < first ? { missing: 'no-own-score' } : score
    },
  }
}

function firstYear(panel: Panel, at: number): number | null {
  const scored = panel.years.find(year =>
    panel.framework.units.some(({ id }) => !Number.isNaN(panel.column(year, id)[at] ?? Number.NaN)),
  )
  return scored ?? null
}
