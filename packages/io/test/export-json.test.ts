import { createPanel } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { exportJson } from '../src/export-json.ts'
import { PANEL, UNCERTAIN } from './small-panels.ts'

describe('JSON', () => {
  it('is a list of records, one a line', () => {
    const text = exportJson(PANEL)
    expect(text.split('\n').slice(0, 3)).toEqual([
      '[',
      '{"year":2001,"province_code":"01","province":"Hà Nội","unit":"total","level":"total","dimension":null,"score":5.0001},',
      '{"year":2001,"province_code":"01","province":"Hà Nội","unit":"voice","level":"dimension","dimension":"voice","score":5.0001},',
    ])
    expect(text.endsWith('"score":2}\n]\n')).toBe(true)
    expect(JSON.parse(text)).toHaveLength(17)
  })

  it('has fields of uncertainty, null where not known, if the panel has any', () => {
    expect(JSON.parse(exportJson(UNCERTAIN))[9]).toEqual({
      year: 2002,
      province_code: '01',
      province: 'Hà Nội',
      unit: 'voice',
      level: 'dimension',
      dimension: 'voice',
      score: 5.5,
      standard_error: null,
      low: 5.1,
      high: 5.9,
    })
  })

  it('of no scores is an empty list', () => {
    expect(exportJson(createPanel({ ...PANEL, rows: [] }))).toBe('[]\n')
  })
})
