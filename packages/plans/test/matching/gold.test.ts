import { describe, expect, it } from 'vitest'
import { readGold } from '../../src/matching/gold.ts'

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

  it.each([
    ['', 'line 1: columns ""; they must be "no,dimension,main,also_acceptable,note"'],
    [
      `${HEAD}1,services`,
      'line 2: fewer than four cells or no number; the columns are no,dimension,main,also_acceptable,note',
    ],
    [
      `${HEAD},services,*,`,
      'line 2: fewer than four cells or no number; the columns are no,dimension,main,also_acceptable,note',
    ],
    [`${HEAD}1,services,Y tế,,`, 'line 2: "Y tế" is no id; write one like "health-care", or "*"'],
    [`${HEAD}1,services,,,`, 'line 2: "" is no id; write one like "health-care", or "*"'],
    [`${HEAD}1,services,*,,\n1,services,*,,`, 'number "1" stands twice; give each item one line'],
  ])('that cannot be read are refused: %j', (csv, message) => {
    expect(() => readGold(csv)).toThrow(message)
  })
})
