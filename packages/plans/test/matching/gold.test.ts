import { describe, expect, it } from 'vitest'
import { readGold } from '../../src/matching/gold.ts'
import type { GoldProblem } from '../../src/matching/gold-error.ts'

const HEAD = 'no,dimension,main,also_acceptable,note\n'

describe('hand labels', () => {
  it('are read with several acceptable answers and a note with commas', () => {
    expect(
      readGold(
        `\uFEFF${HEAD}1,services,*,health-care;law-and-order,plan, as a whole\r\n\nII.2,services,health-care,,\n`,
      ),
    ).toEqual([
      { ref: '1', dimension: 'services', main: '*', also: ['health-care', 'law-and-order'] },
      { ref: 'II.2', dimension: 'services', main: 'health-care', also: [] },
    ])
    expect(readGold(HEAD)).toEqual([])
  })

  it.each<[csv: string, problem: GoldProblem]>([
    ['', { code: 'other-columns', found: '', expected: HEAD.trim() }],
    [`${HEAD}1,services`, { code: 'short-line', line: 2, expected: HEAD.trim() }],
    [`${HEAD},services,*,`, { code: 'short-line', line: 2, expected: HEAD.trim() }],
    [`${HEAD}1,services,Y tế,,`, { code: 'invalid-id', line: 2, text: 'Y tế' }],
    [`${HEAD}1,services,,,`, { code: 'invalid-id', line: 2, text: '' }],
    [`${HEAD}1,services,*,,\n1,services,*,,`, { code: 'duplicate-number', ref: '1' }],
  ])('that cannot be read are refused: %j', (csv, problem) => {
    expect(() => readGold(csv)).toThrow(expect.objectContaining({ name: 'GoldError', problem }))
  })
})
