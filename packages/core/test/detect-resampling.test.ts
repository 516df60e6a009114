import { randomLcg, randomNormal } from 'd3-random'
import { describe, expect, it } from 'vitest'
import { detectResamplings } from '../src/detect-resampling.ts'
import { nationOf } from './nation.ts'

/**
 * Seeded scores 2001–2005 of voice's and care's sub-dimensions in forty provinces: a lasting level and noise of the same
 * size, so that years correlate at about 0.5. In the years named, the levels are drawn anew.
 */
function scoresWith(drawnAnew: Readonly<Record<string, number>>) {
  const source = randomLcg(0.3)
  const [level, noise] = [randomNormal.source(source)(0, 0.3), randomNormal.source(source)(0, 0.3)]
  const unitWith = (from: number, anew: number | undefined) => {
    let levels = Array.from({ length: 40 }, level)
    const years: Record<number, (at: number) => number> = {}
    for (let year = from; year <= 2005; year++) {
      if (year === anew) levels = levels.map(() => level())
      const scores = levels.map(own => Math.min(3.3, Math.max(0.5, 2 + own + noise())))
      years[year] = at => scores[at] ?? 2
    }
    return years
  }
  const units = ['votes', 'gifts', 'clinics', 'schools']
  return Object.fromEntries(units.map(id => [id, unitWith(2001, drawnAnew[id] ?? drawnAnew.all)]))
}
const yearsIn = (drawnAnew: Readonly<Record<string, number>>, subdimensions = 4) =>
  detectResamplings(nationOf(40, scoresWith(drawnAnew)).panel, { subdimensions }).map(({ year }) => year)

describe('newly drawn localities', () => {
  it('are found where most sub-dimensions lose their correlation at once', () => {
    expect(yearsIn({ all: 2003 })).toEqual([2003])
    expect(yearsIn({ all: 2004 })).toEqual([2004])
  })

  it('are not found where nothing was drawn anew', () => {
    expect(yearsIn({})).toEqual([])
  })

  it('are not found where a single sub-dimension loses it', () => {
    expect(yearsIn({ votes: 2003 })).toEqual([])
  })

  it('need the years on both sides, so the newest and the second year prove nothing', () => {
    expect(yearsIn({ all: 2005 })).toEqual([])
    expect(yearsIn({ all: 2002 })).toEqual([])
  })

  it('need enough sub-dimensions and provinces', () => {
    expect(yearsIn({ all: 2003 }, 5)).toEqual([])
    const { panel } = nationOf(40, scoresWith({ all: 2003 }))
    expect(detectResamplings(panel, { subdimensions: 4, provinces: 41 })).toEqual([])
  })

  it('are not told from scores that are all equal', () => {
    const equal = Object.fromEntries([2001, 2002, 2003, 2004, 2005].map(year => [year, () => 2]))
    const { panel } = nationOf(40, { votes: equal, gifts: equal })
    expect(detectResamplings(panel, { subdimensions: 1 })).toEqual([])
  })
})
