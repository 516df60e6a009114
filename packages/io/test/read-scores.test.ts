import { defineFramework } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { readProvinces } from '../src/read-facts.ts'
import { createScoreFiles, readScores } from '../src/read-scores.ts'
import { FACTS, PROVINCES, TEXTS } from './small-folder.ts'
import { told } from './small-import.ts'

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
    expect(read(`2001,01,votes,${zero}\n2001,14,votes,2\n`)).toEqual({
      rows: [{ year: 2001, province: '14', unit: 'votes', score: 2 }],
      faults: [],
    })
  })

  it('a score may lie outside its scale by 0.002', () => {
    expect(read('2001,01,votes,0.4985\n2001,14,votes,5.0015\n').faults).toEqual([])
  })
})

describe('faults', () => {
  const offScale = (score: number) =>
    `3:score: out-of-scale year=2001 province="01" unit="votes" score=${score} min=0.5 max=5`

  it.each([
    ['an unknown year', '1999,01,votes,2', '3:year: unknown-year text="1999" first=2001 last=2002'],
    ['a year that is no number', 'x,01,votes,2', '3:year: unknown-year text="x" first=2001 last=2002'],
    ['an unknown province', '2001,99,votes,2', '3:province_code: unknown-province text="99" nearest=[]'],
    [
      'a province code that lost its zero',
      '2001,1,votes,2',
      '3:province_code: unknown-province text="1" nearest=[]',
    ],
    ['an unknown unit', '2001,01,vote,2', '3:subdimension: unknown-unit text="vote" nearest=[]'],
    ['a unit of another level', '2001,01,voice,2', '3:subdimension: unknown-unit text="voice" nearest=[]'],
    ['a score with a decimal comma', '2001,01,votes,"2,5"', '3:score: not-a-number text="2,5"'],
    ['an empty score', '2001,01,votes,', '3:score: not-a-number text=""'],
    ['a score in words', '2001,01,votes,n/a', '3:score: not-a-number text="n/a"'],
    [
      'a unit that the year did not measure',
      '2001,01,smoke,2',
      '3:score: not-measured unit="smoke" year=2001',
    ],
    ['a score above its scale', '2001,01,votes,5.01', offScale(5.01)],
    ['a score below its scale', '2001,01,votes,0.49', offScale(0.49)],
    ['a negative score', '2001,01,votes,-2', offScale(-2)],
    [
      'a repeated row, with the line of the first',
      '2001,14,votes,3',
      '3:score: score-twice year=2001 province="14" unit="votes" row=2',
    ],
  ])('are told with line and column: %s', (_rule, line, fault) => {
    const { rows, faults } = read(`2001,14,votes,3\n${line}\n`)
    expect(rows).toEqual([{ year: 2001, province: '14', unit: 'votes', score: 3 }])
    expect(told(faults)).toEqual([fault])
  })

  it('are two different scores for one cell, of which none is kept', () => {
    const { rows, faults } = read('2001,14,votes,3\n2001,14,votes,3.1\n')
    expect([rows, faults.map(({ row, code }) => [row, code])]).toEqual([[], [[3, 'duplicate']]])
  })

  it('are all listed, and the good rows kept', () => {
    const { rows, faults } = read('2001,01,votes,x\n\n2001,01,gifts,2\n1999,01,votes,2\n2001,01\n')
    expect(rows).toHaveLength(1)
    expect(faults.map(({ row, code }) => [row, code]).sort()).toEqual([
      [2, 'invalid-value'],
      [5, 'unknown-year'],
      [6, 'malformed'],
    ])
  })

  it('a missing column is the only one told', () => {
    const text = 'year,province_code,score\n2001,01,2\n'
    const { rows, faults } = readScores('s.csv', text, 'subdimension', framework, provinces)
    const columns = '["year","province_code","subdimension","score"]'
    expect(rows).toEqual([])
    expect(told(faults)).toEqual([`1: no-columns absent=["subdimension"] columns=${columns}`])
  })
})

describe('sums', () => {
  const check = (voice: string, ...parts: string[]) => {
    const files = createScoreFiles(framework, provinces)
    const lines = parts.map(part => `2001,14,${part}\n`).join('')
    files.read('s.csv', `year,province_code,subdimension,score\n${lines}`, 'subdimension')
    files.read('d.csv', `year,province_code,dimension,score\n2001,14,voice,${voice}\n`, 'dimension')
    return told(files.checkSums('d.csv'))
  }

  it('may differ from the dimension by 0.0003, for each is rounded by itself', () => {
    expect(check('5.0003', 'votes,2.5', 'gifts,2.5')).toEqual([])
    expect(check('4.9997', 'votes,2.5', 'gifts,2.5')).toEqual([])
  })

  it('that differ by more are told', () => {
    expect(check('5.0004', 'votes,2.5', 'gifts,2.5')).toEqual([
      '2: parts-differ year=2001 province="14" unit="voice" score=5.0004 sum=5',
    ])
  })

  it('are not checked where a part is missing', () => {
    expect(check('9', 'votes,2.5')).toEqual([])
  })
})
