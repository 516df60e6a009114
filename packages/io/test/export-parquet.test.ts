import { createPanel } from '@papi-lens/core'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { exportParquet } from '../src/export-parquet.ts'
import { PANEL, UNCERTAIN } from './small-panels.ts'

const recordsOf = async (bytes: Uint8Array) => parquetReadObjects({ file: new Uint8Array(bytes).buffer })

describe('Parquet', () => {
  it('has the score table', async () => {
    const bytes = await exportParquet(PANEL)
    const records = await recordsOf(bytes)
    expect(records).toHaveLength(17)
    expect(records[8]).toEqual({
      year: 2002,
      province_code: '01',
      province: 'Hà Nội',
      unit: 'total',
      level: 'total',
      dimension: null,
      score: 12.75,
    })
    const { schema, created_by } = parquetMetadata(new Uint8Array(bytes).buffer)
    expect(created_by).toBe('papi-lens')
    expect(schema.slice(1).map(({ name, type }) => [name, type])).toEqual([
      ['year', 'INT32'],
      ['province_code', 'BYTE_ARRAY'],
      ['province', 'BYTE_ARRAY'],
      ['unit', 'BYTE_ARRAY'],
      ['level', 'BYTE_ARRAY'],
      ['dimension', 'BYTE_ARRAY'],
      ['score', 'DOUBLE'],
    ])
  })

  it('has columns of uncertainty where the panel has any', async () => {
    const records = await recordsOf(await exportParquet(UNCERTAIN))
    expect(records[9]).toMatchObject({ unit: 'voice', standard_error: null, low: 5.1, high: 5.9 })
  })

  it('of no scores has its columns and no row', async () => {
    const bytes = await exportParquet(createPanel({ ...PANEL, rows: [] }))
    const { schema, num_rows } = parquetMetadata(new Uint8Array(bytes).buffer)
    expect([schema.length - 1, num_rows]).toEqual([7, 0n])
  })

  it('is the same each time', async () => {
    expect(await exportParquet(UNCERTAIN)).toEqual(await exportParquet(UNCERTAIN))
  })
})
