import { describe, expect, it } from 'vitest'
import { importFiles } from '../src/import-files.ts'
import { context } from './small-import.ts'

describe('several files', () => {
  const files = async (...texts: [string, string][]) => {
    const { rows, notices } = await importFiles(
      texts.map(([file, content]) => ({ file, content })),
      context,
    )
    return { scores: [...rows].map(row => [row.year, row.province, row.unit, row.score]), notices }
  }
  const HEAD = 'year,province,unit,score\n'
  it('that repeat a year give the newest, with a notice; what only the older has stays', async () => {
    const newer: [string, string] = ['2002.csv', `${HEAD}2001,14,votes,2.6\n`]
    const older: [string, string] = ['2001.csv', `${HEAD}2001,14,votes,2.5\n2001,15,votes,3.25\n`]
    const expected = {
      scores: [
        [2001, '14', 'votes', 2.6],
        [2001, '15', 'votes', 3.25],
      ],
      notices: [
        { code: 'repeated-year', year: 2001, kept: '2002.csv', passedOver: ['2001.csv'], different: 1 },
      ],
    }
    expect(await files(newer, older)).toEqual(expected)
    expect(await files(older, newer)).toEqual(expected)
  })

  it('with other units of the same year go together without a notice', async () => {
    const found = await files(['a.csv', `${HEAD}2001,14,votes,2.5\n`], ['b.csv', `${HEAD}2001,14,gifts,3\n`])
    expect(found.scores).toHaveLength(2)
    expect(found.notices).toEqual([])
  })
})
