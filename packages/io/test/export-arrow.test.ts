import { tableFromIPC } from '@uwdata/flechette'
import { describe, expect, it } from 'vitest'
import { exportArrow } from '../src/export-arrow.ts'
import { PANEL, UNCERTAIN } from './small-panels.ts'

/** Number of the dictionary type in Arrow's schema, as the library gives it. */
const DICTIONARY = -1

describe('Arrow', () => {
  it('has the score table, text as dictionaries', async () => {
    const table = tableFromIPC(await exportArrow(PANEL))
    expect(table.numRows).toBe(17)
    expect(
      table.schema.fields.map(({ name, type }) => [
        name,
        type.typeId === DICTIONARY ? 'dictionary' : 'plain',
      ]),
    ).toEqual([
      ['year', 'plain'],
      ['province_code', 'dictionary'],
      ['province', 'dictionary'],
      ['unit', 'dictionary'],
      ['level', 'dictionary'],
      ['dimension', 'dictionary'],
      ['score', 'plain'],
    ])
    expect(table.at(8)).toEqual({
      year: 2002,
      province_code: '01',
      province: 'Hà Nội',
      unit: 'total',
      level: 'total',
      dimension: null,
      score: 12.75,
    })
  })

  it('has columns of uncertainty where the panel has any', async () => {
    const table = tableFromIPC(await exportArrow(UNCERTAIN))
    expect(table.at(9)).toMatchObject({ unit: 'voice', standard_error: null, low: 5.1, high: 5.9 })
  })

  it('is the same each time', async () => {
    expect(await exportArrow(UNCERTAIN)).toEqual(await exportArrow(UNCERTAIN))
  })
})
