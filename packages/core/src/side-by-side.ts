import { extent, mean } from 'd3-array'
import { isScore, type Panel, type Score } from './panel.ts'
import { round4 } from './round.ts'

/** Scores of several provinces beside each other. Nothing here is a score of them together. */
export interface SideBySide {
  readonly members: readonly { readonly province: string; readonly score: Score }[]
  /** Lowest and highest score among the members; null if none was published. */
  readonly range: { readonly min: number; readonly max: number } | null
  readonly coverage: { readonly published: number; readonly of: number }
  /** Unweighted mean of the members with a score, four decimals; null if there is none. */
  readonly mean: number | null
}

/**
 * The scores of some provinces in a unit and year, with their range, how many there are, and their unweighted mean.
 *
 * @throws {PapiError} `unknown-province`, `unknown-unit`, `unknown-year`
 * @example
 * sideBySide(panel, ['14', '22'], 2023, 'total').coverage // => { published: 1, of: 2 }
 */
export function sideBySide(
  panel: Panel,
  provinces: readonly string[],
  year: number,
  unit: string,
): SideBySide {
  const members = provinces.map(province => ({ province, score: panel.score(province, year, unit) }))
  const scores = members.map(({ score }) => score).filter(isScore)
  const [min, max] = extent(scores)
  return {
    members,
    range: min === undefined || max === undefined ? null : { min, max },
    coverage: { published: scores.length, of: members.length },
    mean: scores.length > 0 ? round4(mean(scores) ?? 0) : null,
  }
}
