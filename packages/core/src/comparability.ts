import { PapiError } from './error.ts'
import type { Framework } from './framework.ts'

/**
 * What a difference between two years means: `same` a change; `rescaled` only the difference of the share of
 * scale is a change; `redefined` nothing; `not-measured` one of the years lacks the unit.
 */
export type Verdict = 'same' | 'rescaled' | 'redefined' | 'not-measured'

/** Sub-dimensions whose scores from `year` on do not continue the earlier ones. */
export interface Break {
  readonly year: number
  readonly verdict: 'rescaled' | 'redefined'
  /** Read in a publication, or found by the break detector in the published scores. */
  readonly basis: 'documented' | 'detected'
  readonly subdimensions: readonly string[]
  readonly note: { readonly vi: string; readonly en: string }
  readonly source: string
}

/**
 * A year from which the survey asks in newly drawn localities. The nation's change into that year means something, a
 * single province's does not: it may only come from asking elsewhere.
 */
export interface Resampling {
  /** First year of the new localities. */
  readonly year: number
  readonly verdict: 'resampled'
  readonly basis: 'documented' | 'detected'
  readonly note: { readonly vi: string; readonly en: string }
  readonly source: string
}

/** One entry of the table of comparability. */
export type ComparabilityFact = Break | Resampling

/** Verdicts between years for the units of one framework. */
export interface Comparability {
  /** Verdict for a unit between two years; throws `invalid-period` unless `from` is before `to`. */
  between(unit: string, from: number, to: number): Verdict
  /** The breaks a sub-dimension passes between two years, oldest first. */
  breaksBetween(unit: string, from: number, to: number): readonly Break[]
  /** The times the localities were newly drawn after the first year up to the second, oldest first; for all units. */
  resampledBetween(from: number, to: number): readonly Resampling[]
}

const SEVERITY: readonly Verdict[] = ['same', 'rescaled', 'redefined', 'not-measured']

/**
 * Answers comparability from the table of breaks and newly drawn localities (`data/comparability.json`). Newly drawn
 * localities change no verdict: the nation's figures go on to compare.
 *
 * A pair that spans breaks takes the worst verdict on the way. A dimension is `same` only if its list of
 * sub-dimensions stays the same and each is `same`; else `redefined`. Likewise the total.
 *
 * @throws {PapiError} `invalid-comparability` if a break names an unknown sub-dimension, or a scale changes in a
 *   year without a break
 * @example
 * const comparability = defineComparability(framework, breaks)
 * comparability.resampledBetween(2020, 2024).map(({ year }) => year) // => [2021]
 * comparability.between('law-and-order', 2020, 2021) // => 'redefined'
 * comparability.between('internet-access', 2018, 2019) // => 'rescaled'
 */
export function defineComparability(
  framework: Framework,
  facts: readonly ComparabilityFact[],
): Comparability {
  const oldestFirst = [...facts].sort((a, b) => a.year - b.year)
  const ordered = oldestFirst.filter(fact => fact.verdict !== 'resampled')
  const resamplings = oldestFirst.filter(fact => fact.verdict === 'resampled')
  checkBreaks(framework, ordered)
  const steps = new Map<string, Verdict>()

  const breaksBetween = (unit: string, from: number, to: number) =>
    ordered.filter(({ year, subdimensions }) => year > from && year <= to && subdimensions.includes(unit))

  /** Verdict between a year and the next, remembered. */
  const step = (unit: string, year: number): Verdict => {
    const key = `${unit} ${year}`
    const known = steps.get(key)
    if (known) return known
    const verdict = judgeStep(unit, year)
    steps.set(key, verdict)
    return verdict
  }

  const judgeStep = (id: string, year: number): Verdict => {
    const { level, dimension } = framework.unit(id)
    if (!framework.scale(id, year) || !framework.scale(id, year + 1)) return 'not-measured'
    if (level === 'subdimension')
      return worst(breaksBetween(id, year, year + 1).map(({ verdict }) => verdict))
    const partsIn = (y: number) =>
      dimension === null ? framework.dimensionsIn(y) : framework.subdimensionsIn(y, dimension)
    const [before, after] = [partsIn(year), partsIn(year + 1)]
    const alike = before.length === after.length && before.every(part => after.includes(part))
    return alike && before.every(part => step(part, year) === 'same') ? 'same' : 'redefined'
  }

  return {
    breaksBetween,
    resampledBetween: (from, to) => resamplings.filter(({ year }) => year > from && year <= to),
    between(unit, from, to) {
      if (!(from < to)) {
        throw new PapiError('invalid-period', { from, to })
      }
      if (!framework.scale(unit, from) || !framework.scale(unit, to)) return 'not-measured'
      // Most questions are about consecutive years.
      if (to === from + 1) return step(unit, from)
      const verdicts: Verdict[] = []
      for (let year = from; year < to; year++) verdicts.push(step(unit, year))
      return worst(verdicts)
    },
  }
}

function worst(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce<Verdict>(
    (found, verdict) => (SEVERITY.indexOf(verdict) > SEVERITY.indexOf(found) ? verdict : found),
    'same',
  )
}

function checkBreaks(framework: Framework, breaks: readonly Break[]): void {
  const known = new Set(framework.subdimensions.map(({ id }) => id))
  for (const { year, subdimensions } of breaks) {
    const unknown = subdimensions.filter(id => !known.has(id))
    if (unknown.length > 0) {
      throw new PapiError('invalid-comparability', { year, units: unknown, problem: 'no-subdimension' })
    }
  }
  for (const { id } of framework.subdimensions) {
    for (const year of framework.years.slice(1)) {
      const [before, after] = [framework.scale(id, year - 1), framework.scale(id, year)]
      if (!before || !after || before.max === after.max) continue
      if (!breaks.some(listed => listed.year === year && listed.subdimensions.includes(id))) {
        throw new PapiError('invalid-comparability', { year, units: [id], problem: 'no-break' })
      }
    }
  }
}
