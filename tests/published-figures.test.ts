// Figures as published. Cite as: PAPI, CECODES, RTA & UNDP, with the year.
import { findProvince, isScore, round4, scorecardOf } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { bundledDataset, bundledTexts } from './bundled.ts'

const bundled = bundledDataset()
const { panel } = bundled
const { framework, provinces, years } = panel
const texts = bundledTexts()

/** Score cells of a score file, as printed. */
function printedScores(text: string | null): string[] {
  const [head = '', ...lines] = (text ?? '').trim().split(/\r?\n/)
  expect(head.split(',').at(-1)).toBe('score')
  return lines.map(line => line.split(',').at(-1) ?? '')
}

const codeOf = (name: string) => findProvince(provinces, name).code

describe('score files', () => {
  const subdimensions = printedScores(texts.subdimensionScores)
  const dimensions = printedScores(texts.dimensionScores)

  it('hold 21,891 sub-dimension and 6,094 dimension scores of 2011–2024', () => {
    expect([subdimensions.length, dimensions.length]).toEqual([21_891, 6_094])
    expect([years[0], years.at(-1), provinces.length]).toEqual([2011, 2024, 63])
  })

  it('hold no zero: a score that was not published has no row', () => {
    expect([...subdimensions, ...dimensions].filter(cell => !(Number(cell) > 0))).toEqual([])
  })

  it('are read without loss', () => {
    const count = (level: string) =>
      framework.units
        .filter(unit => unit.level === level)
        .flatMap(({ id }) =>
          years.map(year => panel.column(year, id).filter(value => !Number.isNaN(value)).length),
        )
        .reduce((sum, n) => sum + n, 0)
    expect([count('subdimension'), count('dimension')]).toEqual([21_891, 6_094])
  })

  it('have parts that add up to within 0.0002 of their dimension, everywhere', () => {
    const gaps = years.flatMap(year =>
      framework.dimensionsIn(year).flatMap(dimension =>
        provinces.flatMap(({ code }) => {
          const published = panel.score(code, year, dimension)
          const parts = framework.subdimensionsIn(year, dimension).map(id => panel.score(code, year, id))
          if (!isScore(published) || !parts.every(isScore)) return []
          return Math.abs(round4(parts.reduce((sum, part) => sum + part, 0) - published))
        }),
      ),
    )
    // Every published dimension has all its parts.
    expect(gaps).toHaveLength(6_094)
    expect(Math.max(...gaps)).toBe(0.0002)
  })
})

describe('scores that were not published', () => {
  // "The survey result exceeded the allowed error": PAPI reports of these years.
  const WHOLE = [
    '2014 Bắc Giang',
    '2014 Đồng Tháp',
    '2021 Quảng Ninh',
    '2021 Bắc Giang',
    '2021 Bắc Ninh',
    '2023 Quảng Ninh',
    '2023 Bình Dương',
    '2024 Vĩnh Phúc',
    '2024 Tiền Giang',
  ]
  const IN_PART: Record<string, readonly string[]> = {
    '2018 Quảng Ninh': ['transparency', 'corruption-control'],
    '2018 Đồng Tháp': ['transparency', 'corruption-control'],
    '2022 Bắc Giang': ['participation', 'transparency', 'corruption-control', 'procedures'],
    '2022 Bắc Ninh': ['transparency', 'accountability', 'corruption-control', 'e-governance'],
  }
  const missing = (level: 'dimension' | 'subdimension') =>
    years.flatMap(year =>
      provinces.flatMap(({ code, vi }) => {
        const dimensions = framework.dimensionsIn(year)
        const units =
          level === 'dimension' ? dimensions : dimensions.flatMap(id => framework.subdimensionsIn(year, id))
        const holes = units.filter(id => !isScore(panel.score(code, year, id)))
        return holes.length > 0
          ? [{ where: `${year} ${vi}`, holes, whole: holes.length === units.length }]
          : []
      }),
    )

  it('are nine whole province-years', () => {
    for (const level of ['dimension', 'subdimension'] as const) {
      expect(
        missing(level)
          .filter(({ whole }) => whole)
          .map(({ where }) => where),
      ).toEqual(WHOLE)
    }
  })

  it('are some dimensions of four more', () => {
    const partly = missing('dimension').filter(({ whole }) => !whole)
    expect(Object.fromEntries(partly.map(({ where, holes }) => [where, holes]))).toEqual(IN_PART)
  })

  it('are all sub-dimensions of those dimensions, and no other', () => {
    const partly = missing('subdimension').filter(({ whole }) => !whole)
    const expected = Object.entries(IN_PART).map(([where, dimensions]) => [
      where,
      dimensions.flatMap(id => framework.subdimensionsIn(Number(where.slice(0, 4)), id)),
    ])
    expect(partly.map(({ where, holes }) => [where, holes])).toEqual(expected)
  })

  it('leave no total, and say that it was not published', () => {
    const noTotal = years.flatMap(year =>
      provinces
        .filter(({ code }) => !isScore(panel.score(code, year, 'total')))
        .map(({ code, vi }) => [`${year} ${vi}`, panel.score(code, year, 'total')]),
    )
    expect(noTotal).toEqual(
      expect.arrayContaining(
        [...WHOLE, ...Object.keys(IN_PART)].map(where => [where, { missing: 'not-published' }]),
      ),
    )
    expect(noTotal).toHaveLength(WHOLE.length + Object.keys(IN_PART).length)
  })
})

describe('Hà Tĩnh 2015', () => {
  it('equals its official profile at two decimals', () => {
    // PAPI 2015, provincial profile of Hà Tĩnh (figures as listed in DOMAIN.md).
    const profile = {
      'poverty-lists': '2.89',
      'commune-budgets': '2.26',
      'land-plans': '2.09',
      'authority-interactions': '2.11',
      'inspection-boards': '2.66',
      'investment-boards': '2.74',
    }
    const scores = Object.keys(profile).map(id => {
      const score = panel.score(codeOf('Hà Tĩnh'), 2015, id)
      return [id, isScore(score) ? score.toFixed(2) : 'missing']
    })
    expect(Object.fromEntries(scores)).toEqual(profile)
  })
})

describe('totals of 2024', () => {
  const ranked = provinces
    .map(({ code, vi }) => ({ vi, total: scorecardOf(bundled, code, 2024).total }))
    .flatMap(({ vi, total }) => (isScore(total.score) ? [{ vi, score: total.score, rank: total.rank }] : []))
    .sort((a, b) => b.score - a.score)
  const told = (found: typeof ranked) => found.map(({ vi, score, rank }) => [rank, vi, score.toFixed(2)])

  it('are highest in Quảng Ninh, Tây Ninh and Bình Thuận', () => {
    expect(told(ranked.slice(0, 3))).toEqual([
      [1, 'Quảng Ninh', '47.82'],
      [2, 'Tây Ninh', '47.35'],
      [3, 'Bình Thuận', '47.13'],
    ])
  })

  it('are lowest in Kiên Giang, Kon Tum and Cần Thơ', () => {
    expect(told(ranked.slice(-3).reverse())).toEqual([
      [61, 'Kiên Giang', '39.91'],
      [60, 'Kon Tum', '40.31'],
      [59, 'Cần Thơ', '40.44'],
    ])
  })
})

describe('odd published values', () => {
  it('Quảng Ngãi 2023, anticorruption-will, is kept as published: 1.1055, far below the next', () => {
    const column = provinces
      .map(({ code, vi }) => ({ vi, score: panel.score(code, 2023, 'anticorruption-will') }))
      .flatMap(({ vi, score }) => (isScore(score) ? [{ vi, score }] : []))
      .sort((a, b) => a.score - b.score)
    expect(column.slice(0, 2)).toEqual([
      { vi: 'Quảng Ngãi', score: 1.1055 },
      { vi: 'Cần Thơ', score: 1.6748 },
    ])
  })

  it('two scores of egov-portals lie just below their scale', () => {
    const below = years.flatMap(year =>
      provinces.flatMap(({ code, vi }) =>
        framework.units.flatMap(({ id }) => {
          const score = panel.score(code, year, id)
          const scale = framework.scale(id, year)
          return isScore(score) && scale && (score < scale.min || score > scale.max)
            ? [[year, vi, id, score]]
            : []
        }),
      ),
    )
    expect(below).toEqual([
      [2020, 'Phú Yên', 'egov-portals', 0.3317],
      [2022, 'Bến Tre', 'egov-portals', 0.3324],
    ])
  })
})
