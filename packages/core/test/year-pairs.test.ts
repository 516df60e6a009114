import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../../../tests/bundled.ts'
import { nearestPublishedPair, pairsBefore, publishedYears } from '../src/year-pairs.ts'

const dataset = bundledDataset()

describe('earlier years beside one', () => {
  it('tell how many sub-dimensions compare, newest first', () => {
    const pairs = pairsBefore(dataset, '14', 2023)
    expect(pairs.slice(0, 3)).toEqual([
      { from: 2022, to: 2023, published: true, comparable: 28, of: 28 },
      // Civic knowledge was redefined in 2022.
      { from: 2021, to: 2023, published: true, comparable: 27, of: 28 },
      { from: 2020, to: 2023, published: true, comparable: 25, of: 28 },
    ])
    expect(pairs.at(-1)).toMatchObject({ from: 2011 })
  })

  it('do not compare where the province was not published', () => {
    expect(pairsBefore(dataset, '22', 2024)[0]).toMatchObject({
      from: 2023,
      published: false,
      comparable: 0,
    })
    expect(pairsBefore(dataset, '22', 2023).every(({ comparable }) => comparable === 0)).toBe(true)
  })
})

describe('the nearest years that were published', () => {
  it('are those with the nearer later year, the newer of two, and an earlier year that compares', () => {
    expect(publishedYears(dataset, '22')).not.toContain(2023)
    expect(nearestPublishedPair(dataset, '22', 2023)).toEqual({ from: 2022, to: 2024 })
    expect(nearestPublishedPair(dataset, '14', 2023)).toEqual({ from: 2022, to: 2023 })
  })
})
