import { describe, expect, it } from 'vitest'
import { describeFault } from '../src/fault.ts'
import { DATASET_FILES, type DatasetTexts, readDataset } from '../src/read-dataset.ts'
import { BREAKS, FACTS, TEXTS } from './small-folder.ts'

/** The faults of a folder, one line each; a folder with a fault must give no dataset. */
function faultsOf(change: Partial<DatasetTexts>): string[] {
  const { dataset, faults } = readDataset({ ...TEXTS, ...change })
  expect(dataset).toBeNull()
  return faults.map(describeFault)
}

describe('a good folder', () => {
  const { dataset, faults } = readDataset(TEXTS)

  it('has no fault', () => {
    expect(faults).toEqual([])
  })

  it('gives the scores, their sums and their holes', () => {
    expect(dataset?.panel.score('01', 2002, 'total')).toBe(12.75)
    expect(dataset?.panel.score('14', 2001, 'votes')).toBe(3)
    expect(dataset?.panel.score('14', 2002, 'air')).toEqual({ missing: 'not-published' })
    expect(dataset?.panel.score('14', 2001, 'air')).toEqual({ missing: 'not-measured' })
  })

  it('gives the comparability of its own breaks', () => {
    expect(dataset?.comparability.between('gifts', 2001, 2002)).toBe('redefined')
    expect(dataset?.comparability.between('votes', 2001, 2002)).toBe('same')
  })
})

describe('a folder with faults gives no dataset and lists', () => {
  it('every missing file', () => {
    expect(faultsOf({ framework: null, dimensionScores: null })).toEqual([
      'framework.json: missing-file',
      'scores/dimension-scores.csv: missing-file',
    ])
    expect(Object.values(DATASET_FILES)).toEqual([
      'framework.json',
      'comparability.json',
      'provinces.csv',
      'scores/dimension-scores.csv',
      'scores/subdimension-scores.csv',
    ])
  })

  it('the faults of all fact files in one pass', () => {
    expect(
      faultsOf({
        framework: '7',
        comparability: '7',
        provinces: TEXTS.provinces.replace(',NMM,', ',North,'),
      }),
    ).toEqual([
      'framework.json: not-as-expected at="" expected="Object" found="7"',
      'comparability.json: not-as-expected at="" expected="Array" found="7"',
      'provinces.csv:3:region: unknown-region text="North" known=["NMM","RRD","NCC","CHL","SE","MRD"]',
    ])
  })

  it('the faults of both score files in one pass', () => {
    expect(
      faultsOf({
        dimensionScores: `${TEXTS.dimensionScores}1999,01,voice,5\n2001,01,voice,5\n`,
        subdimensionScores: `${TEXTS.subdimensionScores}2001,99,votes,2\n2002,14,smoke\n`,
      }).sort(),
    ).toEqual([
      'scores/dimension-scores.csv:8:year: unknown-year text="1999" first=2001 last=2002',
      'scores/dimension-scores.csv:9:score: score-twice year=2001 province="01" unit="voice" row=2',
      'scores/subdimension-scores.csv:11:province_code: unknown-province text="99" nearest=[]',
      'scores/subdimension-scores.csv:12: cell-count count=3 expected=4',
    ])
  })

  it('every dimension whose parts do not add up', () => {
    const wrong = TEXTS.dimensionScores.replace('2001,14,voice,6', '2001,14,voice,6.1').replace('5.5', '5.6')
    expect(faultsOf({ dimensionScores: wrong })).toEqual([
      'scores/dimension-scores.csv:3: parts-differ year=2001 province="14" unit="voice" score=6.1 sum=6',
      'scores/dimension-scores.csv:4: parts-differ year=2002 province="01" unit="voice" score=5.6 sum=5.5',
    ])
  })

  it('a framework that contradicts itself, in its file', () => {
    expect(faultsOf({ framework: JSON.stringify({ ...FACTS, eras: [] }) })).toEqual([
      'framework.json: invalid-facts error="invalid-framework: faults no-era"',
    ])
  })

  it('a break of an unknown sub-dimension, in its file', () => {
    const wrong = JSON.stringify([{ ...BREAKS[0], subdimensions: ['gift'] }])
    expect(faultsOf({ comparability: wrong })).toEqual([
      'comparability.json: invalid-facts error="invalid-comparability: year 2002, units gift, problem no-subdimension"',
    ])
  })

  it('a scale that changes without a break, in its file', () => {
    const [first, second] = FACTS.eras
    const alone = { ...second, subdimensions: { ...second?.subdimensions, voice: ['votes'] } }
    expect(faultsOf({ framework: JSON.stringify({ ...FACTS, eras: [first, alone] }) })).toEqual([
      'comparability.json: invalid-facts error="invalid-comparability: year 2002, units votes, problem no-break"',
    ])
  })
})
