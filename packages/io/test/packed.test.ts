import { createPanel, isScore, packDataset, unpackDataset } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { readDataset } from '../src/read-dataset.ts'
import { BREAKS, FACTS, TEXTS } from './small-folder.ts'

const { dataset } = readDataset(TEXTS)
if (!dataset) throw new Error('the small folder has a fault')
const packed = packDataset(dataset.panel, FACTS, BREAKS)

describe('packed form', () => {
  it('has one text a year: all highest bytes, then the middle ones, then the lowest', () => {
    expect(Object.keys(packed.scores)).toEqual(['2001', '2002'])
    const bytes = [...Buffer.from(packed.scores[2001] ?? '', 'base64')]
    // votes, gifts (2.5 and 3), and voice as what it is beyond their sum: 5.0001 − 5 and 6 − 6.
    const figures = [25000, 30000, 25000, 30000, 2, 0]
    expect(bytes).toEqual([
      ...figures.map(figure => figure >> 16),
      ...figures.map(figure => (figure >> 8) & 255),
      ...figures.map(figure => figure & 255),
    ])
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

  it.each([
    ['cut off', { 2001: (packed.scores[2001] ?? '').slice(0, -4) }, 'damaged-scores: year 2001'],
    ['of another year', { 2001: packed.scores[2002] ?? '' }, 'damaged-scores: year 2001'],
    ['no base64', { 2001: 'điểm' }, 'damaged-scores: year 2001'],
    ['of a year that nobody knows', { 1999: '' }, 'unknown-year: year 1999, first 2001, last 2002'],
    ['beyond the scale', { 2001: Buffer.alloc(18, 7).toString('base64') }, 'outside-scale'],
  ])('that is %s is refused', (_, scores, message) => {
    expect(() => unpackDataset({ ...packed, scores })).toThrow(message)
  })

  it('holds a dimension that was published without its parts, and parts without their dimension', () => {
    const { framework, provinces } = dataset.panel
    const rows = [
      { year: 2002, province: '01', unit: 'voice', score: 7.5 },
      { year: 2002, province: '14', unit: 'votes', score: 2.25 },
    ]
    const panel = createPanel({ framework, provinces, rows })
    const back = unpackDataset(packDataset(panel, FACTS, BREAKS)).panel
    for (const { year, province, unit, score } of rows) expect(back.score(province, year, unit)).toBe(score)
    expect(isScore(back.score('14', 2002, 'voice'))).toBe(false)
    expect(isScore(back.score('01', 2002, 'votes'))).toBe(false)
  })
})
