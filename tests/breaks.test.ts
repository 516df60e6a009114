// Where a year-on-year difference means nothing: the table of DOMAIN.md against the bundled comparability and scores.
import { changeBetween, declineRun, isScore, round4, shareOfScale, type Verdict } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from './bundled.ts'

const dataset = bundledDataset()
const { panel, comparability } = dataset
const { framework, provinces, years } = panel

/** Every break of DOMAIN.md's table, by the first year of the new form. */
const TABLE: Record<number, Partial<Record<Verdict, readonly string[]>>> = {
  2016: {
    // Every sub-dimension of participation, accountability and procedures.
    redefined: [
      'civic-knowledge',
      'participation-opportunities',
      'village-elections',
      'voluntary-contributions',
      'authority-interactions',
      'inspection-boards',
      'certification',
      'construction-permits',
      'land-certificates',
      'commune-procedures',
    ],
    'not-measured': ['appeals-response', 'investment-boards'],
  },
  2018: {
    rescaled: ['poverty-lists', 'commune-budgets', 'land-plans'],
    redefined: ['law-and-order'],
    'not-measured': [
      'information-access',
      'justice-access',
      'inspection-boards',
      'environmental-protection',
      'air-quality',
      'water-quality',
      'egov-portals',
      'internet-access',
    ],
  },
  2019: {
    rescaled: ['egov-portals', 'internet-access'],
    redefined: ['civic-knowledge', 'environmental-protection'],
    'not-measured': ['egov-response'],
  },
  2020: { redefined: ['egov-response'] },
  2021: {
    rescaled: ['certification', 'land-certificates', 'commune-procedures'],
    redefined: ['appeals-response', 'law-and-order'],
    'not-measured': ['construction-permits'],
  },
  2022: { redefined: ['civic-knowledge'] },
}
const SPANS = Object.keys(TABLE).map(year => [Number(year) - 1, Number(year)] as const)

describe('comparability', () => {
  const verdictsOf = (year: number) => {
    const found: Partial<Record<Verdict, string[]>> = {}
    for (const { id } of framework.subdimensions) {
      if (!framework.scale(id, year - 1) && !framework.scale(id, year)) continue
      const verdict = comparability.between(id, year - 1, year)
      if (verdict !== 'same') found[verdict] = [...(found[verdict] ?? []), id].sort()
    }
    return found
  }
  it.each(years.slice(1))('in %i breaks where the table says so and nowhere else', year => {
    const expected = Object.entries(TABLE[year] ?? {}).map(([verdict, ids]) => [verdict, [...ids].sort()])
    expect(verdictsOf(year)).toEqual(Object.fromEntries(expected))
  })

  it('of dimensions breaks wherever a part does', () => {
    const broken = years.slice(1).flatMap(year =>
      framework.units
        .filter(
          ({ level, id }) =>
            level === 'dimension' && framework.scale(id, year) && framework.scale(id, year - 1),
        )
        .filter(({ id }) => comparability.between(id, year - 1, year) !== 'same')
        .map(({ id }) => `${year} ${id} ${comparability.between(id, year - 1, year)}`),
    )
    expect(broken).toEqual([
      '2016 participation redefined',
      '2016 accountability redefined',
      '2016 procedures redefined',
      '2018 transparency redefined',
      '2018 accountability redefined',
      '2018 services redefined',
      '2019 participation redefined',
      '2019 environment redefined',
      '2019 e-governance redefined',
      '2020 e-governance redefined',
      '2021 accountability redefined',
      '2021 procedures redefined',
      '2021 services redefined',
      '2022 participation redefined',
    ])
  })

  it('of the total breaks in every year of the table', () => {
    const broken = years.slice(1).filter(year => comparability.between('total', year - 1, year) !== 'same')
    expect(broken).toEqual([2016, 2018, 2019, 2020, 2021, 2022])
  })

  it('over several years takes the worst verdict on the way', () => {
    expect(comparability.between('poverty-lists', 2011, 2024)).toBe('rescaled')
    expect(comparability.between('certification', 2015, 2024)).toBe('redefined')
    expect(comparability.between('egov-response', 2019, 2024)).toBe('redefined')
    expect(comparability.between('egov-response', 2018, 2024)).toBe('not-measured')
    expect(comparability.between('health-care', 2011, 2024)).toBe('same')
    expect(comparability.between('total', 2022, 2024)).toBe('same')
  })
})

describe.each(SPANS)('%i→%i, all 63 provinces', (from, to) => {
  const rows = provinces.flatMap(({ code }) => changeBetween(dataset, code, from, to).rows)
  const named = TABLE[to] ?? {}

  it('what was redefined has no direction, no difference and no decline flag', () => {
    const redefined = rows.filter(
      ({ id, comparability: verdict }) => verdict === 'redefined' || named.redefined?.includes(id),
    )
    expect(redefined.length).toBeGreaterThanOrEqual(63 * ((named.redefined?.length ?? 0) + 1))
    const wrong = redefined.filter(
      ({ direction, delta, shareDelta, robustZ, flags, comparability: verdict }) =>
        verdict !== 'redefined' ||
        [direction, delta, shareDelta, robustZ].some(value => value !== null) ||
        flags.some(flag => flag !== 'weak'),
    )
    expect(wrong).toEqual([])
  })

  it('what was not measured in both years has no direction and no decline flag', () => {
    const absent = rows.filter(({ comparability: verdict }) => verdict === 'not-measured')
    const wrong = absent.filter(
      ({ direction, delta, shareDelta, flags }) =>
        [direction, delta, shareDelta].some(value => value !== null) || flags.some(flag => flag !== 'weak'),
    )
    expect(wrong).toEqual([])
    const subdimensions = absent.filter(({ level }) => level === 'subdimension')
    expect(subdimensions).toHaveLength(63 * (named['not-measured']?.length ?? 0))
  })

  it('what was rescaled is judged on its share of scale alone', () => {
    const rescaled = rows.filter(({ id }) => named.rescaled?.includes(id))
    expect(rescaled).toHaveLength(63 * (named.rescaled?.length ?? 0))
    const wrong = rescaled.filter(row => {
      const [before, after] = [framework.scale(row.id, from), framework.scale(row.id, to)]
      if (row.delta !== null || !before || !after) return true
      if (!isScore(row.from) || !isScore(row.to)) return row.direction !== null || row.shareDelta !== null
      const moved = round4(shareOfScale(row.to, after) - shareOfScale(row.from, before))
      const direction = moved === 0 ? 'flat' : moved > 0 ? 'up' : 'down'
      return row.direction !== direction || round4(row.shareDelta ?? Number.NaN) !== moved
    })
    expect(wrong).toEqual([])
  })
})

describe('runs of declines', () => {
  it('never go back over a redefinition, a missing score or the first year', () => {
    const wrong: string[] = []
    let counted = 0
    for (const { code } of provinces) {
      for (const { id } of framework.subdimensions) {
        for (const year of years) {
          const run = declineRun(dataset, code, id, year)
          counted += run
          for (let to = year; to > year - run; to--) {
            const scores = [panel.score(code, to - 1, id), panel.score(code, to, id)]
            const verdict = comparability.between(id, to - 1, to)
            if (!scores.every(isScore) || !['same', 'rescaled'].includes(verdict))
              wrong.push(`${code} ${id} ${to}`)
          }
        }
      }
    }
    expect(wrong).toEqual([])
    expect(counted).toBeGreaterThan(10_000)
  })
})

describe('moves that nearly all provinces share', () => {
  /** Raw differences of the provinces with both scores, and mean shares of scale of all with a score. */
  const movesOf = (id: string, from: number, to: number) => {
    const [before, after] = [panel.column(from, id), panel.column(to, id)]
    const deltas = Array.from(after, (score, index) => score - (before[index] ?? Number.NaN)).filter(
      delta => !Number.isNaN(delta),
    )
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    const share = (year: number) => {
      const scale = framework.scale(id, year)
      if (!scale) throw new Error(`${id} was not measured in ${year}`)
      const scores = Array.from(panel.column(year, id)).filter(score => !Number.isNaN(score))
      return Number(mean(scores.map(score => shareOfScale(score, scale))).toFixed(4))
    }
    return {
      mean: Number(mean(deltas).toFixed(3)),
      up: deltas.filter(delta => delta > 0).length,
      down: deltas.filter(delta => delta < 0).length,
      shares: [share(from), share(to)],
    }
  }
  const directions = (id: string, from: number, to: number) => {
    const counts: Record<string, number> = {}
    for (const { code } of provinces) {
      const row = changeBetween(dataset, code, from, to).rows.find(found => found.id === id)
      const key = `${row?.direction ?? null}`
      counts[key] = (counts[key] ?? 0) + 1
    }
    return counts
  }

  it('internet-access 2018→2019 falls everywhere as printed, yet rises as a share of scale', () => {
    // DOMAIN.md gives the shares as 0.433 → 0.482; the published scores give 0.4344 → 0.4832.
    expect(movesOf('internet-access', 2018, 2019)).toEqual({
      mean: -0.672,
      up: 0,
      down: 63,
      shares: [0.4344, 0.4832],
    })
    expect(directions('internet-access', 2018, 2019)).toEqual({ up: 49, down: 14 })
  })

  it('law-and-order 2020→2021 rises everywhere, which is no direction', () => {
    expect(movesOf('law-and-order', 2020, 2021)).toMatchObject({ mean: 0.458, up: 60, down: 0 })
    expect(directions('law-and-order', 2020, 2021)).toEqual({ null: 63 })
  })

  it('environmental-protection 2018→2019 falls everywhere, which is no direction', () => {
    expect(movesOf('environmental-protection', 2018, 2019)).toMatchObject({ mean: -0.97, up: 0, down: 63 })
    expect(directions('environmental-protection', 2018, 2019)).toEqual({ null: 63 })
  })

  it('egov-response 2019→2020 closes its spread from 0.33–2.31 to 0.33–0.58', () => {
    const range = (year: number) => {
      const scores = Array.from(panel.column(year, 'egov-response')).filter(score => !Number.isNaN(score))
      return [Math.min(...scores).toFixed(2), Math.max(...scores).toFixed(2)]
    }
    expect([range(2019), range(2020)]).toEqual([
      ['0.33', '2.31'],
      ['0.33', '0.58'],
    ])
    expect(directions('egov-response', 2019, 2020)).toEqual({ null: 63 })
  })
})
