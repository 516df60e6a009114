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
    const rest = 'the file is missing; a data folder has all files that the bundled one has'
    expect(faultsOf({ framework: null, dimensionScores: null })).toEqual([
      `framework.json: ${rest}`,
      `scores/dimension-scores.csv: ${rest}`,
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
      'framework.json: document: Invalid type: Expected Object but received 7; restore the file',
      'comparability.json: document: Invalid type: Expected Array but received 7; restore the file',
      'provinces.csv, line 3, column region: unknown region "North"; use one of NMM, RRD, NCC, CHL, SE, MRD',
    ])
  })

  it('the faults of both score files in one pass', () => {
    expect(
      faultsOf({
        dimensionScores: `${TEXTS.dimensionScores}1999,01,voice,5\n2001,01,voice,5\n`,
        subdimensionScores: `${TEXTS.subdimensionScores}2001,99,votes,2\n2002,14,smoke\n`,
      }).sort(),
    ).toEqual([
      'scores/dimension-scores.csv, line 8, column year: unknown year "1999"',
      'scores/dimension-scores.csv, line 9, column score: voice of province 01 in 2001 is already on line 2; keep one',
      'scores/subdimension-scores.csv, line 11, column province_code: unknown province code "99"',
      'scores/subdimension-scores.csv, line 12: 3 cells where the head has 4; the row is cut off or has a stray comma',
    ])
  })

  it('every dimension whose parts do not add up', () => {
    const wrong = TEXTS.dimensionScores.replace('2001,14,voice,6', '2001,14,voice,6.1').replace('5.5', '5.6')
    expect(faultsOf({ dimensionScores: wrong })).toEqual([
      'scores/dimension-scores.csv: voice of province 14 in 2001 is 6.1, but its parts add up to 6',
      'scores/dimension-scores.csv: voice of province 01 in 2002 is 5.6, but its parts add up to 5.5',
    ])
  })

  it('a framework that contradicts itself, in its file', () => {
    expect(faultsOf({ framework: JSON.stringify({ ...FACTS, eras: [] }) })).toEqual([
      'framework.json: invalid-framework: faults no-era',
    ])
  })

  it('a break of an unknown sub-dimension, in its file', () => {
    const wrong = JSON.stringify([{ ...BREAKS[0], subdimensions: ['gift'] }])
    expect(faultsOf({ comparability: wrong })).toEqual([
      'comparability.json: invalid-comparability: year 2002, units gift, problem no-subdimension',
    ])
  })

  it('a scale that changes without a break, in its file', () => {
    const [first, second] = FACTS.eras
    const alone = { ...second, subdimensions: { ...second?.subdimensions, voice: ['votes'] } }
    expect(faultsOf({ framework: JSON.stringify({ ...FACTS, eras: [first, alone] }) })).toEqual([
      'comparability.json: invalid-comparability: year 2002, units votes, problem no-break',
    ])
  })
})
