import { defineFramework, type ScoreRow } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { readProvinces } from '../src/read-facts.ts'
import { checkSums, readScores } from '../src/read-scores.ts'
import { FACTS, PROVINCES, TEXTS } from './small-folder.ts'

const framework = defineFramework(FACTS)
const provinces = 'value' in readProvincesOf(PROVINCES) ? readProvincesOf(PROVINCES).value : []

function readProvincesOf(text: string) {
  const reading = readProvinces('provinces.csv', text)
  if (!('value' in reading)) throw new Error('the small folder has a fault')
  return reading
}

const HEAD = 'year,province_code,subdimension,score\n'
const read = (lines: string) => readScores('s.csv', HEAD + lines, 'subdimension', framework, provinces)

describe('good rows', () => {
  it('are read in their order', () => {
    expect(read('2001,01,votes,2.5\n2002,14,smoke,7.25\n')).toEqual({
      rows: [
        { year: 2001, province: '01', unit: 'votes', score: 2.5 },
        { year: 2002, province: '14', unit: 'smoke', score: 7.25 },
      ],
      faults: [],
    })
  })

  it('of dimensions name a dimension', () => {
    expect(readScores('d.csv', TEXTS.dimensionScores, 'dimension', framework, provinces).rows).toHaveLength(5)
  })

  it.each(['0', '0.0', '0.0000'])('a score of %s means not published and is skipped', zero => {
    expect(read(`2001,01,votes,${zero}\n2001,01,votes,2\n`)).toEqual({
      rows: [{ year: 2001, province: '01', unit: 'votes', score: 2 }],
      faults: [],
    })
  })

  it('a score may lie outside its scale by 0.002', () => {
    expect(read('2001,01,votes,0.4985\n2001,14,votes,5.0015\n').faults).toEqual([])
  })
})

describe('faults', () => {
  const cases: [rule: string, line: string, column: string, code: string, message: string][] = [
    ['an unknown year', '1999,01,votes,2', 'year', 'unknown-id', 'unknown year "1999"'],
    ['a year that is no number', 'x,01,votes,2', 'year', 'unknown-id', 'unknown year "x"'],
    ['an unknown province', '2001,99,votes,2', 'province_code', 'unknown-id', 'unknown province code "99"'],
    [
      'a province code that lost its zero',
      '2001,1,votes,2',
      'province_code',
      'unknown-id',
      'unknown province code "1"',
    ],
    ['an unknown unit', '2001,01,vote,2', 'subdimension', 'unknown-id', 'unknown subdimension "vote"'],
    [
      'a unit of another level',
      '2001,01,voice,2',
      'subdimension',
      'unknown-id',
      'unknown subdimension "voice"',
    ],
    [
      'a score with a decimal comma',
      '2001,01,votes,"2,5"',
      'score',
      'invalid-value',
      '"2,5" is not a number; write it like 4.8918',
    ],
    [
      'an empty score',
      '2001,01,votes,',
      'score',
      'invalid-value',
      '"" is not a number; write it like 4.8918',
    ],
    [
      'a score in words',
      '2001,01,votes,n/a',
      'score',
      'invalid-value',
      '"n/a" is not a number; write it like 4.8918',
    ],
    [
      'a unit that the year did not measure',
      '2001,01,smoke,2',
      'subdimension',
      'out-of-scale',
      '"smoke" was not measured in 2001',
    ],
    [
      'a score above its scale',
      '2001,01,votes,5.01',
      'score',
      'out-of-scale',
      '5.01 is outside the scale 0.5–5 of votes in 2001',
    ],
    [
      'a score below its scale',
      '2001,01,votes,0.49',
      'score',
      'out-of-scale',
      '0.49 is outside the scale 0.5–5 of votes in 2001',
    ],
    [
      'a negative score',
      '2001,01,votes,-2',
      'score',
      'out-of-scale',
      '-2 is outside the scale 0.5–5 of votes in 2001',
    ],
    [
      'a repeated row, with the line of the first',
      '2001,14,votes,3',
      'score',
      'duplicate',
      'votes of province 14 in 2001 is already on line 2; keep one',
    ],
  ]
  it.each(cases)('are told with line and column: %s', (_rule, line, column, code, message) => {
    const good = { year: 2001, province: '14', unit: 'votes', score: 3 }
    expect(read(`2001,14,votes,3\n${line}\n`)).toEqual({
      rows: [good],
      faults: [{ file: 's.csv', row: 3, column, code, message }],
    })
  })

  it('are all listed, and the good rows kept', () => {
    const { rows, faults } = read('2001,01,votes,x\n\n2001,01,gifts,2\n1999,01,votes,2\n2001,01\n')
    expect(rows).toHaveLength(1)
    expect(faults.map(({ row, code }) => [row, code]).sort()).toEqual([
      [2, 'invalid-value'],
      [5, 'unknown-id'],
      [6, 'malformed'],
    ])
  })

  it('a missing column is the only one told', () => {
    expect(
      readScores('s.csv', 'year,province_code,score\n2001,01,2\n', 'subdimension', framework, provinces),
    ).toEqual({
      rows: [],
      faults: [
        {
          file: 's.csv',
          row: 1,
          column: null,
          code: 'missing-column',
          message:
            'no column "subdimension"; the first line must name year, province_code, subdimension, score',
        },
      ],
    })
  })
})

describe('sums', () => {
  const rows = (voice: number, ...parts: [string, number][]): ScoreRow[] =>
    [['voice', voice] as const, ...parts].map(([unit, score]) => ({
      year: 2001,
      province: '14',
      unit,
      score,
    }))
  const check = (all: ScoreRow[]) => checkSums('d.csv', all, framework)

  it('may differ from the dimension by 0.0003, for each is rounded by itself', () => {
    expect(check(rows(5.0003, ['votes', 2.5], ['gifts', 2.5]))).toEqual([])
    expect(check(rows(4.9997, ['votes', 2.5], ['gifts', 2.5]))).toEqual([])
  })

  it('that differ by more are told', () => {
    expect(check(rows(5.0004, ['votes', 2.5], ['gifts', 2.5]))).toEqual([
      {
        file: 'd.csv',
        row: null,
        column: null,
        code: 'sum-mismatch',
        message: 'voice of province 14 in 2001 is 5.0004, but its parts add up to 5',
      },
    ])
  })

  it('are not checked where a part is missing', () => {
    expect(check(rows(9, ['votes', 2.5]))).toEqual([])
  })

  it('are checked whatever the order of rows', () => {
    expect(check(rows(9, ['votes', 2.5], ['gifts', 2.5]).reverse())).toHaveLength(1)
  })
})
