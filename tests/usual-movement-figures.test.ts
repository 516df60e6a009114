// The usual movement of the bundled figures: half-widths of the 90 % band of a change in 2024, in points, as DOMAIN.md
// gives them, and the runs they come from.
import { bandOf, changeErrors, usualMovement } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from './bundled.ts'

const dataset = bundledDataset()
const { panel } = dataset
const { framework } = panel

function bandIn2024(unit: string): string {
  const scale = framework.scale(unit, 2024)
  const errors = changeErrors(dataset, unit, 2023, 2024)
  return (bandOf(errors[0] ?? Number.NaN) * ((scale?.max ?? 0) - (scale?.min ?? 0))).toFixed(3)
}

it.each([
  ['civic-knowledge', '0.177'],
  ['participation-opportunities', '0.113'],
  ['village-elections', '0.198'],
  ['voluntary-contributions', '0.301'],
  ['health-care', '0.129'],
  ['primary-education', '0.536'],
  ['law-and-order', '0.075'],
  ['internet-access', '0.325'],
  ['appeals-response', '0.064'],
  ['justice-access', '0.200'],
])('the band of %s in 2024 is %s points', (unit, band) => {
  expect(bandIn2024(unit)).toBe(band)
})

describe('runs', () => {
  const runOf = (unit: string, year: number) => {
    const found = usualMovement(dataset, unit, year)
    return [found?.years[0], found?.years.at(-1), found?.differences, found?.sigma === null]
  }
  it('end at newly drawn localities and go on over changes of scale', () => {
    expect(runOf('poverty-lists', 2020)).toEqual([2011, 2020, 492, false])
    expect(runOf('poverty-lists', 2021)).toEqual([2021, 2024, 116, false])
    expect(runOf('total', 2024)).toEqual([2022, 2024, 57, false])
  })

  it('too short to tell leave it unknown', () => {
    const unknown = framework.years.flatMap(year =>
      framework.units
        .filter(({ id }) => framework.scale(id, year) && usualMovement(dataset, id, year)?.sigma === null)
        .map(({ id }) => `${id} ${year}`),
    )
    // Dimensions and totals between two redefinitions, and what was measured for two years or fewer in one form.
    expect(unknown).toEqual([
      'total 2016',
      'accountability 2016',
      'inspection-boards 2016',
      'total 2017',
      'accountability 2017',
      'inspection-boards 2017',
      'total 2018',
      'environment 2018',
      'environmental-protection 2018',
      'e-governance 2018',
      'total 2019',
      'participation 2019',
      'civic-knowledge 2019',
      'environment 2019',
      'environmental-protection 2019',
      'e-governance 2019',
      'egov-response 2019',
      'total 2020',
      'participation 2020',
      'civic-knowledge 2020',
      'environment 2020',
      'environmental-protection 2020',
      'e-governance 2020',
      'egov-response 2020',
      'total 2021',
      'participation 2021',
      'civic-knowledge 2021',
    ])
  })
})

it('newly drawn localities are a fact of the table with its basis, and change no verdict', () => {
  expect(dataset.comparability.resampledBetween(2011, 2024)).toMatchObject([
    { year: 2021, verdict: 'resampled', basis: 'detected' },
  ])
  expect(dataset.comparability.resampledBetween(2021, 2024)).toEqual([])
  expect(dataset.comparability.between('health-care', 2020, 2021)).toBe('same')
})
