import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../../../tests/bundled.ts'
import { scenarioOf } from '../src/scenario.ts'
import { scenarioPosition } from '../src/scenario-position.ts'
import { datasetWith } from './small-panel.ts'

const small = datasetWith({ votes: { 2001: [2, 3, 3.5, 4, null, 4.5] } })

describe('a supposed score among the others', () => {
  it('takes the place of the published one, and the quartiles follow', () => {
    expect(scenarioPosition(small, '01', 2001, 'votes', 4.2)).toMatchObject({
      scores: [3, 3.5, 4, 4.2, 4.5],
      quartiles: { q1: 3.5, median: 4, q3: 4.2 },
      was: 2,
      now: 4.2,
      direction: 'up',
      band: null,
      signal: null,
    })
  })

  it('is where it was if it is the published one', () => {
    expect(scenarioPosition(small, '01', 2001, 'votes', 2)).toMatchObject({
      was: 2,
      now: 2,
      direction: 'flat',
    })
  })

  it('has no place where nothing differs', () => {
    const equal = datasetWith({ votes: { 2001: [2, 2, 2, 2, 2, null] } })
    expect(scenarioPosition(equal, '01', 2001, 'votes', 2)).toBeNull()
  })

  it('stands in the group that the scenario tells', () => {
    const dataset = bundledDataset()
    for (const score of [1.2, 1.7, 2.1, 2.5]) {
      const { after } = scenarioOf(dataset, '14', 2023, { 'health-care': score })
      for (const { id, score: then, group } of after.dimensions) {
        if (typeof then === 'number')
          expect(scenarioPosition(dataset, '14', 2023, id, then)?.group, id).toBe(group)
      }
    }
  })
})
