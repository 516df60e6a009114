import { randomInt, randomLcg, randomNormal, randomUniform } from 'd3-random'
import { describe, expect, it } from 'vitest'
import { type ChangeRow, changeBetween } from '../src/change.ts'
import { defineComparability } from '../src/comparability.ts'
import type { Dataset } from '../src/dataset.ts'
import { nationalChanges } from '../src/national-change.ts'
import { signalOf } from '../src/signal.ts'
import { usualMovement } from '../src/usual-movement.ts'
import { codeAt, nationOf } from './nation.ts'
import { BREAKS, FRAMEWORK } from './small-panel.ts'

/** Forty provinces go up or down by a share of 0.1 of 4.5 and back, so σ² = 0.04/6: a band of 0.1899, 0.855 points. */
const swing = (at: number) => (at % 2 === 0 ? 0.45 : -0.45)

function row(dataset: Dataset, at: number, unit: string, from: number, to: number): ChangeRow | undefined {
  return changeBetween(dataset, codeAt(at), from, to).rows.find(({ id }) => id === unit)
}

describe('the signal of a change', () => {
  // Two more provinces, new in 2002 and so without a second difference, fall by a little more and a little less than the
  // band. They move the mean change by 0.009 of the scale, so σ² = (0.04 + 0.009²)/6 and the band is 0.8556 points.
  const votes = {
    2001: (at: number) => (at >= 40 ? null : 2),
    2002: (at: number) => (at >= 40 ? 3 : 2 + swing(at)),
    2003: (at: number) => (at === 40 ? 2.14 : at === 41 ? 2.15 : 2),
  }
  const dataset = nationOf(42, { votes })

  it('is clear beyond the band, and within it otherwise', () => {
    const band = expect.closeTo(0.8556, 4)
    expect(row(dataset, 40, 'votes', 2002, 2003)).toMatchObject({ delta: -0.86, band, signal: 'clear' })
    expect(row(dataset, 41, 'votes', 2002, 2003)).toMatchObject({ delta: -0.85, band, signal: 'within' })
  })

  it('at the band is within it, either way', () => {
    const signals = [-0.1646, -0.1645, 0.1645, 0.1646].map(change => signalOf(change, 0.1))
    expect(signals).toEqual(['clear', 'within', 'within', 'clear'])
  })

  it('is unknown without a change or a known error, and the band with it', () => {
    expect([signalOf(Number.NaN, 0.1), signalOf(0.1, Number.NaN)]).toEqual([null, null])
    expect(row(dataset, 40, 'votes', 2001, 2002)).toMatchObject({ delta: null, band: null, signal: null })
  })
})

describe('over a change of scale', () => {
  it('the band is in share of scale, as the change is', () => {
    // Clinics: 0.5–5 until 2003, 0.3333–3.3333 from 2004.
    const rescaled = nationOf(40, {
      clinics: { 2002: () => 2, 2003: at => 2 + swing(at), 2004: at => (at === 0 ? 1 / 3 : 1 / 3 + 1) },
    })
    const found = row(rescaled, 0, 'clinics', 2003, 2004)
    const sigma = usualMovement(rescaled, 'clinics', 2004)?.sigma ?? Number.NaN
    expect(found).toMatchObject({
      delta: null,
      comparability: 'rescaled',
      band: expect.closeTo(1.645 * Math.SQRT2 * sigma, 10),
      signal: 'clear',
      flags: expect.arrayContaining(['clear-decline']),
    })
  })
})

describe('over newly drawn localities', () => {
  const drawn = {
    year: 2003,
    verdict: 'resampled',
    basis: 'documented',
    note: { vi: 'Chọn lại', en: 'Drawn anew' },
    source: 'made up',
  } as const
  const votes = {
    2001: () => 2,
    2002: (at: number) => 2 + swing(at),
    2003: (at: number) => (at === 0 ? 0.5 : 2),
    2004: (at: number) => 2 + swing(at),
    2005: () => 2,
  }
  const dataset = nationOf(
    40,
    { votes, gifts: { 2002: () => 2, 2003: () => 3 } },
    { comparability: defineComparability(FRAMEWORK, [...BREAKS, drawn]) },
  )

  it('a change keeps its figures, with the caveat, and has no signal', () => {
    for (const [from, to, delta] of [
      [2002, 2003, -1.95],
      [2002, 2005, -0.45],
    ] as const) {
      const found = row(dataset, 0, 'votes', from, to)
      expect(found).toMatchObject({ delta, band: null, signal: null, caveats: ['resampled'] })
      expect(found?.flags).not.toContain('clear-decline')
    }
  })

  it('after them there is a signal again, and no caveat', () => {
    expect(row(dataset, 0, 'votes', 2003, 2004)).toMatchObject({ signal: 'clear', caveats: [] })
  })

  it('what is no change needs no caveat', () => {
    expect(row(dataset, 0, 'gifts', 2002, 2003)).toMatchObject({ comparability: 'redefined', caveats: [] })
  })
})

describe('on synthetic panels of 63 provinces and five years', () => {
  const PROVINCES = 63
  const YEARS = [2001, 2002, 2003, 2004, 2005]
  type Scores = readonly (readonly number[])[]
  const datasetOf = (scores: Scores) =>
    nationOf(PROVINCES, {
      votes: Object.fromEntries(
        YEARS.map((year, index) => [year, (at: number) => scores[index]?.[at] ?? null]),
      ),
    })
  const drawnWith = (seed: number, scoreOf: (level: number, noise: () => number, year: number) => number) => {
    const source = randomLcg(seed)
    const [level, noise] = [randomUniform.source(source)(1.8, 3.2), randomNormal.source(source)(0, 0.1)]
    const levels = Array.from({ length: PROVINCES }, level)
    return YEARS.map((_, year) => levels.map(own => scoreOf(own, noise, year)))
  }
  const signalsOf = (dataset: Dataset, from: number, to: number) =>
    nationalChanges(dataset, from, to).find(({ unit }) => unit.id === 'votes')?.signals ?? []
  const shareClear = (scores: readonly Scores[], pairs: readonly (readonly [number, number])[]) => {
    const all = scores
      .map(datasetOf)
      .flatMap(made => pairs.flatMap(([from, to]) => signalsOf(made, from, to)))
    return all.filter(signal => signal === 'clear').length / all.length
  }
  const SEEDS = Array.from({ length: 20 }, (_, index) => (index + 1) / 32)
  const CONSECUTIVE = YEARS.slice(1).map(year => [year - 1, year] as const)

  it('pure noise gives clear changes in 10 % ± 2 %', () => {
    const panels = SEEDS.map(seed => drawnWith(seed, (level, noise) => level + noise()))
    const share = shareClear(panels, CONSECUTIVE)
    expect(share).toBeGreaterThan(0.08)
    expect(share).toBeLessThan(0.12)
  })

  it('a lasting change of three bands is clear in at least 95 %', () => {
    // A band is 1.645 · √2 · 0.1 = 0.233 points: every third province rises by three of them in 2004 and stays there.
    const planted = SEEDS.map(seed => {
      const noise = drawnWith(seed, (level, draw) => level + draw())
      return noise.map((scores, year) =>
        scores.map((score, at) => (at % 3 === 0 && year >= 3 ? score + 0.7 : score)),
      )
    })
    const clear = planted
      .map(datasetOf)
      .flatMap(made => signalsOf(made, 2003, 2004).filter((_, at) => at % 3 === 0))
    expect(clear).toHaveLength(SEEDS.length * 21)
    expect(clear.filter(signal => signal === 'clear').length / clear.length).toBeGreaterThanOrEqual(0.95)
  })

  const panel = drawnWith(0.2, (level, noise) => Math.round((level + noise()) * 1e4) / 1e4)
  const all = (scores: Scores) => CONSECUTIVE.map(([from, to]) => signalsOf(datasetOf(scores), from, to))

  it('a constant added to every province in every year changes no signal', () => {
    expect(all(panel.map(scores => scores.map(score => score + 0.5)))).toEqual(all(panel))
  })

  it('a constant added to every province in one year changes no usual movement, so no band', () => {
    const shifted = panel.map((scores, year) => (year === 2 ? scores.map(score => score + 0.5) : scores))
    const sigmaOf = (scores: Scores) => usualMovement(datasetOf(scores), 'votes', 2003)?.sigma
    expect(sigmaOf(shifted)).toBeCloseTo(sigmaOf(panel) ?? Number.NaN, 12)
  })

  it('provinces in another order have the same signals', () => {
    const source = randomLcg(0.7)
    const order = Array.from({ length: PROVINCES }, (_, at) => at)
    for (let at = PROVINCES - 1; at > 0; at--) {
      const other = randomInt.source(source)(at + 1)()
      ;[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0]
    }
    const permuted = panel.map(scores => order.map(at => scores[at] ?? Number.NaN))
    expect(all(permuted)).toEqual(all(panel).map(signals => order.map(at => signals[at])))
  })
})
