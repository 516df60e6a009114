// The break detector on the bundled scores 2011–2024 finds the breaks that DOMAIN.md marks "detected", the two
// documented ones of 2016 that it names, and nothing else.
import { detectBreaks, detectResamplings, proposeBreaks, proposeResamplings } from '@papi-lens/core'
import { expect, it } from 'vitest'
import { bundledDataset } from './bundled.ts'

const { panel, comparability } = bundledDataset()

it('finds exactly these breaks, with this evidence', () => {
  const rows = detectBreaks(panel).map(({ subdimension, year, evidence }) => {
    const { n, meanMove, sdOfMoves, shareOneWay, spreadBefore, spreadAfter, spreadRatio, reason } = evidence
    const figures = [meanMove, sdOfMoves, shareOneWay, spreadBefore, spreadAfter, spreadRatio ?? Number.NaN]
    return `${year} ${subdimension} ${reason} ${n} ${figures.map(figure => figure.toFixed(4)).join(' ')}`
  })
  expect(rows.sort()).toEqual([
    // year, id, reason, provinces; mean and sd of moves, share one way; sd before, after, ratio. Shares of scale.
    '2016 inspection-boards shift 63 -0.1990 0.0602 1.0000 0.0858 0.0528 0.6150',
    '2016 participation-opportunities shift 63 0.1727 0.0684 1.0000 0.0597 0.0615 1.0297',
    '2018 law-and-order shift 63 -0.0937 0.0225 1.0000 0.0218 0.0263 1.2062',
    '2019 civic-knowledge shift 63 -0.1461 0.0539 1.0000 0.0704 0.0365 0.5194',
    '2019 environmental-protection shift 63 -0.3234 0.0700 1.0000 0.0914 0.0501 0.5486',
    '2020 egov-response spread 63 -0.2824 0.2197 0.7619 0.2180 0.0176 0.0806',
    '2021 appeals-response shift 60 -0.1682 0.0733 1.0000 0.0813 0.0179 0.2199',
    '2021 law-and-order shift 60 0.2034 0.0235 1.0000 0.0235 0.0258 1.0985',
    '2022 civic-knowledge shift 60 0.1220 0.0424 1.0000 0.0396 0.0636 1.6045',
  ])
})

it('marks as detected in the table exactly what is found, but for the two documented in 2016', () => {
  const found = detectBreaks(panel).filter(({ year }) => year !== 2016)
  const marked = panel.framework.subdimensions.flatMap(({ id }) =>
    comparability
      .breaksBetween(id, 2011, 2024)
      .filter(({ basis }) => basis === 'detected')
      .map(({ year }) => `${id} ${year}`),
  )
  expect(marked).toEqual(found.map(({ subdimension, year }) => `${subdimension} ${year}`))
})

it('proposes nothing, since the table has them all', () => {
  expect(proposeBreaks(panel, comparability)).toEqual([])
})

it('does not hang on the exact thresholds', () => {
  const count = (options: object) => detectBreaks(panel, options).length
  // Nearest shifts: appeals-response 2021 at 2.29 sd, and below the line authority-interactions 2016 at 1.71.
  // Nearest change of spread that is not a shift too: corruption-in-services 2018, by a factor of 1.74.
  expect([count({ shift: 1.8 }), count({ shift: 2.29 }), count({ spread: 1.75 })]).toEqual([9, 9, 9])
  expect([count({ shift: 1.7 }), count({ shift: 2.3, spread: 5 })]).toEqual([10, 8])
})

it('finds newly drawn localities in 2021 alone, with the evidence of the table', () => {
  const [found, ...others] = detectResamplings(panel)
  expect(others).toEqual([])
  expect(found).toMatchObject({ year: 2021, evidence: { subdimensions: 26, lower: 25 } })
  const { correlation, correlationBefore, correlationAfter, fall } = found?.evidence ?? {}
  expect([correlation, correlationBefore, correlationAfter, fall].map(figure => figure?.toFixed(2))).toEqual([
    '0.23',
    '0.54',
    '0.57',
    '0.21',
  ])
  expect(proposeResamplings(panel, comparability)).toEqual([])
})

it('proposes them while the table lacks them', () => {
  const without = { ...comparability, resampledBetween: () => [] }
  expect(proposeResamplings(panel, without).map(({ year }) => year)).toEqual([2021])
})

it('does not hang on the exact thresholds of newly drawn localities either', () => {
  const years = (options: object) => detectResamplings(panel, options).map(({ year }) => year)
  // Nearest below the line: 2015 and 2018, with some 60 % of the sub-dimensions lower, by 0.04 and 0.06.
  expect([
    years({ lower: 0.7 }),
    years({ lower: 0.95 }),
    years({ fall: 0.07 }),
    years({ fall: 0.2 }),
  ]).toEqual([[2021], [2021], [2021], [2021]])
})
