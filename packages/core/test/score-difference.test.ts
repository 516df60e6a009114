import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../../../tests/bundled.ts'
import { isScore, regionNeighbours, scoreDifference } from '../src/index.ts'

const dataset = bundledDataset()

describe('scoreDifference', () => {
  it('is clear beyond 1.645·√2·σ, as a change is: 0.129 points of health care in 2023', () => {
    const { provinces } = dataset.panel
    for (const { code } of provinces) {
      const found = scoreDifference(dataset, 'health-care', 2023, code, '14')
      if (!found) continue
      // The band is told to three decimals; what lies on its edge says nothing of the rule.
      if (Math.abs(Math.abs(found.points) - 0.129) < 0.001) continue
      expect(found.signal).toBe(Math.abs(found.points) > 0.129 ? 'clear' : 'within')
    }
  })

  it('is the same the other way round, and null without a score', () => {
    const one = scoreDifference(dataset, 'total', 2023, '12', '14')
    const other = scoreDifference(dataset, 'total', 2023, '14', '12')
    expect(one?.points).toBe(-(other?.points ?? 0))
    expect(one?.signal).toBe(other?.signal)
    // Quảng Ninh 2023 was not published.
    expect(scoreDifference(dataset, 'total', 2023, '22', '14')).toBeNull()
  })
})

describe('regionNeighbours', () => {
  it('stays in the region, leaves out holes and the province itself, and gives none without a score', () => {
    const found = regionNeighbours(dataset.panel, '01', 'total', 2023, 20)
    expect(found.every(({ region }) => region === 'RRD')).toBe(true)
    expect(found.some(({ code }) => code === '01')).toBe(false)
    expect(found.every(({ code }) => isScore(dataset.panel.score(code, 2023, 'total')))).toBe(true)
    expect(regionNeighbours(dataset.panel, '22', 'total', 2023, 4)).toEqual([])
  })
})
