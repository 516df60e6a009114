// Figures worked out by others from the same published scores. Cite as: PAPI, CECODES, RTA & UNDP, with the year.
import {
  changeBetween,
  convergenceOf,
  correlation,
  decompose,
  distributionOf,
  findProvince,
  isScore,
  mannKendall,
  meansBy,
  REGIONS,
  regionStanding,
  regionView,
  rollupOf,
  round4,
  scorecardOf,
  successorsOf,
  successorView,
  theilSen,
  trendOf,
} from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from './bundled.ts'

const dataset = bundledDataset()
const { panel } = dataset
const { framework, provinces, years } = panel
const codeOf = (name: string) => findProvince(provinces, name).code

describe('means', () => {
  it.each([
    ['participation', 5.09],
    ['transparency', 5.47],
    ['accountability', 5.02],
    ['corruption-control', 6.38],
    ['procedures', 7.12],
    ['services', 7.15],
    ['environment', 3.7],
    ['e-governance', 3.1],
  ])('of %s over all province-years is %f', (dimension, expected) => {
    const means = years.map(year => meansBy(panel, dimension, year).national)
    const n = means.reduce((sum, mean) => sum + mean.n, 0)
    const pooled = means.reduce((sum, { mean, n: count }) => sum + (mean ?? 0) * count, 0) / n
    expect(pooled.toFixed(2)).toBe(expected.toFixed(2))
  })

  it('of six regions cover all provinces', () => {
    const { national, regions } = meansBy(panel, 'total', 2024)
    expect(regions.map(({ n }) => n)).toEqual([14, 10, 14, 5, 6, 12])
    expect(national.n).toBe(61)
    expect(national.mean?.toFixed(2)).toBe('43.43')
  })
})

describe('2024', () => {
  it('participation and transparency go together at about 0.72', () => {
    const { n, pearson, spearman } = correlation(panel, 'participation', 'transparency', 2024)
    expect([n, pearson?.toFixed(4), spearman?.toFixed(4)]).toEqual([61, '0.7194', '0.6993'])
  })

  it('totals run from Kiên Giang 39.91 to Quảng Ninh 47.82', () => {
    const { n, min, max } = distributionOf(panel, 'total', 2024)
    expect([n, min?.toFixed(2), max?.toFixed(2)]).toEqual([61, '39.91', '47.82'])
    expect(panel.score(codeOf('Kiên Giang'), 2024, 'total')).toBe(min)
    expect(panel.score(codeOf('Quảng Ninh'), 2024, 'total')).toBe(max)
  })
})

describe('trend', () => {
  it('of health care in Sơn La is over all fourteen years', () => {
    const { segments } = trendOf(dataset, '14', 'health-care')
    expect(segments).toHaveLength(1)
    const [segment] = segments
    expect(segment?.years).toEqual(years)
    // S = 17; the normal approximation would give z = 16 / √(14·13·33 / 18) = 0.8759, p = 0.3811.
    expect(mannKendall(segment?.scores ?? [])).toEqual({ s: 17, pValue: segment?.pValue })
    expect(segment?.pValue).toBeCloseTo(0.388, 3)
    expect(segment?.slopePoints).toBeCloseTo(theilSen(segment?.years ?? [], segment?.scores ?? []) ?? 9, 10)
    expect(segment?.reason).toBe('not-distinguishable')
  })

  it('of poverty lists in Sơn La runs on from 94% to 67% of a scale that changed in 2018', () => {
    const [segment, ...others] = trendOf(dataset, '14', 'poverty-lists').segments
    expect(others).toEqual([])
    expect(segment?.years).toEqual(years)
    expect([segment?.shares[0], segment?.shares.at(-1)].map(share => share?.toFixed(2))).toEqual([
      '0.94',
      '0.67',
    ])
  })

  it('of the total has the segments that compare', () => {
    const segments = trendOf(dataset, '14', 'total').segments.map(segment => segment.years)
    expect(segments).toEqual([
      [2011, 2012, 2013, 2014, 2015],
      [2016, 2017],
      [2018],
      [2019],
      [2020],
      [2021],
      [2022, 2023, 2024],
    ])
  })

  it('holds every published score once, and no score that was not published', () => {
    for (const { id } of framework.units) {
      for (const { code } of provinces) {
        const held = trendOf(dataset, code, id).segments.flatMap(segment => segment.scores)
        expect(held).toEqual(years.map(year => panel.score(code, year, id)).filter(isScore))
      }
    }
  })
})

describe('decomposition', () => {
  it('of Sơn La 2022→2023 adds up', () => {
    const { total, parts, residual } = decompose(dataset, '14', 2022, 2023)
    expect(total).toEqual({ from: 40.8694, to: 42.3966, delta: 1.5272 })
    const dimensions = parts.filter(({ level }) => level === 'dimension')
    expect(dimensions.map(({ id, delta }) => [id, delta])).toEqual([
      ['participation', 0.1149],
      ['transparency', 0.0387],
      ['accountability', 0.1094],
      ['corruption-control', -0.0141],
      ['procedures', -0.0682],
      ['services', 0.5162],
      ['environment', 0.029],
      ['e-governance', 0.8013],
    ])
    expect(residual).toBe(-0.0001)
  })

  it('of every comparable year and province leaves only rounding', () => {
    let [splits, worstTotal, worstDimension] = [0, 0, 0]
    for (const { code } of provinces) {
      for (const year of years.slice(1)) {
        for (const unit of ['total', ...framework.dimensionsIn(year)]) {
          if (dataset.comparability.between(unit, year - 1, year) !== 'same') continue
          if (![year - 1, year].every(y => isScore(panel.score(code, y, unit)))) continue
          const { total, parts, residual } = decompose(dataset, code, year - 1, year, unit)
          splits++
          if (unit === 'total') {
            const dimensions = parts.filter(({ level }) => level === 'dimension')
            expect(round4(dimensions.reduce((sum, { delta }) => sum + delta, 0))).toBe(total.delta)
            worstTotal = Math.max(worstTotal, Math.abs(residual))
          } else worstDimension = Math.max(worstDimension, Math.abs(residual))
        }
      }
    }
    expect(splits).toBeGreaterThan(4000)
    // Each score is rounded on its own: up to eight dimensions, each at most 0.0003 off.
    expect([worstTotal, worstDimension]).toEqual([0.0007, 0.0003])
  })

  it('of the total over a break names the reason and the years that compare', () => {
    expect(() => decompose(dataset, '14', 2020, 2021)).toThrow(
      'not-comparable: unit total, from 2020, to 2021, verdict redefined, causes appeals-response redefined certification rescaled construction-permits not-measured … (6), usable 2011 2015 2016 2017 2022 2024',
    )
    expect(() => decompose(dataset, codeOf('Bắc Giang'), 2022, 2023)).toThrow(
      'not-published: unit total, province bac-giang, missing 2022, reason not-published, years 2023 2024, compared true',
    )
  })
})

describe('roll-up 2022→2023', () => {
  const { units } = rollupOf(dataset, 2022, 2023)

  it('counts the provinces with both totals', () => {
    // 61 with a total in 2022 and 61 in 2023; Bắc Giang, Bắc Ninh and Quảng Ninh, Bình Dương lack one.
    expect(units[0]).toMatchObject({ id: 'total', n: 59, risen: 33, fallen: 26, flat: 0 })
    expect(units[0]?.mostImproved[0]).toEqual({
      province: codeOf('Hà Giang'),
      delta: 3.1009,
      signal: 'clear',
      afterBH: null,
    })
    expect(units[0]?.mostDeclined[0]).toEqual({
      province: codeOf('Quảng Ngãi'),
      delta: -2.4394,
      signal: 'clear',
      afterBH: null,
    })
  })

  it('of the regions add up to the country', () => {
    const regional = (['NMM', 'RRD', 'NCC', 'CHL', 'SE', 'MRD'] as const).map(
      region => rollupOf(dataset, 2022, 2023, { region }).units,
    )
    units.forEach((unit, index) => {
      const sum = (field: 'n' | 'risen' | 'fallen' | 'flat') =>
        regional.reduce((all, list) => all + (list[index]?.[field] ?? Number.NaN), 0)
      expect([sum('n'), sum('risen'), sum('fallen'), sum('flat')]).toEqual([
        unit.n,
        unit.risen,
        unit.fallen,
        unit.flat,
      ])
    })
  })
})

describe('convergence of health care', () => {
  it('follows the 56 provinces published in all years', () => {
    const { segments } = convergenceOf(dataset, 'health-care')
    expect(segments.map(({ n, years: span }) => [n, span.length])).toEqual([[56, 14]])
    expect(segments[0]?.slope?.toFixed(4)).toBe('-0.0046')
  })
})

describe('the 34 provinces since 1 July 2025', () => {
  it('take in each of the 63 once', () => {
    const successors = successorsOf(panel)
    expect(successors).toHaveLength(34)
    expect(successors.flatMap(({ members }) => members).sort()).toEqual(
      provinces.map(({ code }) => code).sort(),
    )
    expect(successors.filter(({ members }) => members.length === 1)).toHaveLength(11)
  })

  it('show Ninh Bình as Hà Nam, Nam Định and Ninh Bình', () => {
    const view = successorView(dataset, '37', 2023, 'total')
    expect(view.members).toEqual([
      { province: codeOf('Hà Nam'), score: 41.558 },
      { province: codeOf('Nam Định'), score: 43.1781 },
      { province: codeOf('Ninh Bình'), score: 44.0721 },
    ])
    expect(view).toMatchObject({
      range: { min: 41.558, max: 44.0721 },
      coverage: { published: 3, of: 3 },
      indicativeMean: 42.9361,
    })
  })

  it('give Sơn La its own score, since it is unchanged', () => {
    expect(successorView(dataset, '14', 2023, 'total')).toMatchObject({
      indicativeMean: 42.3966,
      unchanged: true,
    })
  })

  it('have no mean of Bắc Ninh 2022, where neither total was published', () => {
    expect(successorView(dataset, '24', 2022, 'total')).toMatchObject({ range: null, indicativeMean: null })
  })
})

describe('ranks of Sơn La', () => {
  it('rise from 50 of 60 to 46 of 61 from 2021 to 2022, where the totals do not compare', () => {
    const [total] = changeBetween(dataset, '14', 2021, 2022).rows
    expect(total).toMatchObject({ id: 'total', rankFrom: 50, ofFrom: 60, rankTo: 46, ofTo: 61 })
    expect(total?.rankChangeCommon).toBeNull()
  })

  it('stand beside those of its region and those among the provinces in both years', () => {
    const { total } = scorecardOf(dataset, '14', 2023)
    expect([total.rank, total.of, total.region.name, total.region.rank, total.region.of]).toEqual([
      30,
      61,
      'NMM',
      10,
      14,
    ])
    const [change] = changeBetween(dataset, '14', 2022, 2023).rows
    expect(change?.rankChangeCommon?.of).toBe(59)
  })

  it('have a mean of the region wherever it is asked for', () => {
    for (const { region, mean } of meansBy(panel, 'total', 2024).regions) {
      expect(regionView(dataset, region, 2024, 'total').indicativeMean).toBe(
        mean === null ? null : round4(mean),
      )
    }
  })

  it('in the regions add up: every region has its first, and as many ranks as scores', () => {
    for (const unit of framework.dimensionsIn(2024)) {
      const cards = provinces.map(({ code }) => regionStanding(panel, code, 2024, unit))
      for (const region of REGIONS) {
        const own = cards.filter(({ name }) => name === region)
        expect(own.filter(({ rank }) => rank !== null)).toHaveLength(own[0]?.of ?? -1)
        expect(own.filter(({ rank }) => rank === 1).length).toBeGreaterThan(0)
      }
    }
  })
})
