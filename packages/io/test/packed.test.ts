import { isScore, packDataset, unpackDataset } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { readDataset } from '../src/read-dataset.ts'
import { BREAKS, FACTS, TEXTS } from './small-folder.ts'

const { dataset } = readDataset(TEXTS)
if (!dataset) throw new Error('the small folder has a fault')
const packed = packDataset(dataset.panel, FACTS, BREAKS)

describe('packed form', () => {
  it('has whole ten-thousandths by unit and year, 0 for a hole, and no total', () => {
    expect(packed.scores).toEqual({
      voice: { 2001: [50001, 60000], 2002: [55000, 40000] },
      votes: { 2001: [25000, 30000], 2002: [25000, 20000] },
      gifts: { 2001: [25000, 30000], 2002: [30000, 20000] },
      air: { 2002: [72500, 0] },
      smoke: { 2002: [72500, 0] },
    })
  })

  it('gives the same dataset back, also through JSON', () => {
    const back = unpackDataset(JSON.parse(JSON.stringify(packed)))
    expect(back.panel.provinces).toEqual(dataset.panel.provinces)
    expect(back.comparability.between('gifts', 2001, 2002)).toBe('redefined')
    for (const year of dataset.panel.years) {
      for (const { id } of dataset.panel.framework.units) {
        for (const { code } of dataset.panel.provinces) {
          expect(back.panel.score(code, year, id)).toEqual(dataset.panel.score(code, year, id))
        }
      }
    }
    expect(isScore(back.panel.score('14', 2002, 'air'))).toBe(false)
  })

  it('that is damaged is refused', () => {
    expect(() => unpackDataset({ ...packed, scores: { votes: { 2001: [70000, 0] } } })).toThrow(
      'outside-scale: score 7, unit votes, province 01, year 2001, min 0.5, max 5',
    )
    expect(() => unpackDataset({ ...packed, scores: { vote: { 2001: [20000, 0] } } })).toThrow(
      'unknown-unit: text vote, nearest votes',
    )
  })
})
