import { median } from 'd3-array'
import { sampleCorrelation } from 'simple-statistics'
import type { Comparability } from './comparability.ts'
import { type BreakOptions, detectBreaks } from './detect-break.ts'
import type { Panel } from './panel.ts'

/** How the provinces' scores of two years correlate, against the pairs of years before and after. */
export interface ResamplingEvidence {
  /** Sub-dimensions with scores in all four years that were not measured differently from this one. */
  readonly subdimensions: number
  /** Of these, how many correlate less than in both neighbouring pairs of years. */
  readonly lower: number
  /** Median over them of the correlation with the year before. */
  readonly correlation: number
  /** The same of the pair of years before, and of the pair after. */
  readonly correlationBefore: number
  readonly correlationAfter: number
  /** Median over them of how far the correlation falls below the lower of its neighbours. */
  readonly fall: number
}

/** A year from which the survey looks to have asked in newly drawn localities. */
export interface DetectedResampling {
  readonly year: number
  readonly kind: 'resampled'
  readonly evidence: ResamplingEvidence
}

export interface ResamplingOptions extends Pick<BreakOptions, 'provinces'> {
  /** Least share of sub-dimensions that correlate less than in both neighbouring pairs. */
  readonly lower?: number
  /** Least median fall of the correlation below the lower of its neighbours. */
  readonly fall?: number
  /** Fewer sub-dimensions than this prove nothing. */
  readonly subdimensions?: number
}

/**
 * Finds the years from which the survey looks to have asked in newly drawn localities, from the scores alone: provinces'
 * scores follow those of the year before far less than in both neighbouring pairs of years, in most sub-dimensions at
 * once: in at least 80 % of them, and by 0.1 of the correlation in the median. Sub-dimensions that look measured
 * differently that year are left out, for there a fall says nothing of localities. It takes the year after to tell, so
 * the newest year is never found.
 *
 * The rule is this project's own, set on the scores of 2011–2024: a person has to confirm it.
 *
 * @example
 * const [{ year, evidence }] = detectResamplings(panel)
 * [year, evidence.lower, evidence.subdimensions] // => [2021, 25, 26]
 */
export function detectResamplings(panel: Panel, options: ResamplingOptions = {}): DetectedResampling[] {
  const { provinces = 10 } = options
  const broken = new Set(
    detectBreaks(panel, { provinces }).map(({ subdimension, year }) => `${subdimension} ${year}`),
  )
  return panel.years.flatMap((year): DetectedResampling[] => {
    const evidence = evidenceOf(panel, year, id => broken.has(`${id} ${year}`), options)
    return evidence ? [{ year, kind: 'resampled', evidence }] : []
  })
}

/**
 * The detected ones that the table does not have yet: what to ask the user about after an import.
 *
 * @example
 * proposeResamplings(panel, comparability) // => []
 */
export function proposeResamplings(
  panel: Panel,
  comparability: Comparability,
  options: ResamplingOptions = {},
): DetectedResampling[] {
  return detectResamplings(panel, options).filter(
    ({ year }) => comparability.resampledBetween(year - 1, year).length === 0,
  )
}

function evidenceOf(
  panel: Panel,
  year: number,
  isBroken: (id: string) => boolean,
  { lower: most = 0.8, fall: far = 0.1, subdimensions: fewest = 10, provinces = 10 }: ResamplingOptions,
): ResamplingEvidence | null {
  if (![year - 2, year - 1, year + 1].every(other => panel.years.includes(other))) return null
  const pairs = panel.framework.subdimensions.flatMap(({ id }) => {
    if (isBroken(id)) return []
    const [before, own, after] = [year - 1, year, year + 1].map(to =>
      correlationInto(panel, id, to, provinces),
    )
    return before == null || own == null || after == null ? [] : [{ before, own, after }]
  })
  if (pairs.length < fewest) return null
  const falls = pairs.map(({ before, own, after }) => Math.min(before, after) - own)
  const lower = falls.filter(fall => fall > 0).length
  const fall = median(falls) ?? 0
  if (lower < most * pairs.length || fall < far) return null
  return {
    subdimensions: pairs.length,
    lower,
    correlation: median(pairs, pair => pair.own) ?? 0,
    correlationBefore: median(pairs, pair => pair.before) ?? 0,
    correlationAfter: median(pairs, pair => pair.after) ?? 0,
    fall,
  }
}

/** Correlation of the provinces' scores of a year with those of the year before; null where it proves nothing. */
function correlationInto(panel: Panel, id: string, year: number, fewest: number): number | null {
  const before = panel.column(year - 1, id)
  const pairs = Array.from(panel.column(year, id), (score, at) => [before[at] ?? Number.NaN, score] as const)
  const known = pairs.filter(([was, now]) => !Number.isNaN(was) && !Number.isNaN(now))
  if (known.length < fewest) return null
  const found = sampleCorrelation(
    known.map(([was]) => was),
    known.map(([, now]) => now),
  )
  // Not a number where all scores of a year are equal.
  return Number.isFinite(found) ? found : null
}
