import { defineFramework } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { toDataFiles } from '../src/data-files.ts'
import { describeFault } from '../src/fault.ts'
import { readDataset, UNCERTAINTIES_FILE } from '../src/read-dataset.ts'
import { readProvinces } from '../src/read-facts.ts'
import { readUncertainties } from '../src/read-uncertainties.ts'
import { FACTS, PROVINCES, TEXTS } from './small-folder.ts'

const HEAD = 'year,province_code,unit,standard_error,low,high\n'
const framework = defineFramework(FACTS)
const reading = readProvinces('provinces.csv', PROVINCES)
const provinces = 'value' in reading ? reading.value : []
const read = (...lines: string[]) => readUncertainties('u.csv', HEAD + lines.join('\n'), framework, provinces)

describe('uncertainties', () => {
  it('are read with what was published of each, the total’s too', () => {
    expect(read('2002,14,total,0.4,,', '2002,01,votes,,-0.1,2.6', '2001,01,voice,0.2,4.6,5.4')).toEqual({
      rows: [
        { year: 2002, province: '14', unit: 'total', standardError: 0.4 },
        { year: 2002, province: '01', unit: 'votes', low: -0.1, high: 2.6 },
        { year: 2001, province: '01', unit: 'voice', standardError: 0.2, low: 4.6, high: 5.4 },
      ],
      faults: [],
    })
  })

  it('are refused with line, column and reason where they cannot be right', () => {
    const { rows, faults } = read(
      '1999,01,votes,0.1,,',
      '2001,99,votes,0.1,,',
      '2001,01,roads,0.1,,',
      '2001,01,smoke,0.1,,',
      '2001,01,votes,x,,',
      '2001,01,votes,-0.1,,',
      '2001,01,votes,,2,1',
      '2001,01,votes,,,',
      '2001,01,votes,0.1,,',
      '2001,01,votes,0.1,,',
    )
    expect(rows).toHaveLength(1)
    expect(faults.map(describeFault)).toEqual([
      'u.csv, line 2, column year: unknown year "1999"',
      'u.csv, line 3, column province_code: unknown province code "99"',
      'u.csv, line 4, column unit: unknown unit "roads"',
      'u.csv, line 5, column unit: "smoke" was not measured in 2001',
      'u.csv, line 6, column standard_error: "x" is no standard_error; write it like 0.4',
      'u.csv, line 7, column standard_error: "-0.1" is no standard_error; write it like 0.4',
      'u.csv, line 8, column low: low 2 is above high 1; swap them',
      'u.csv, line 11, column unit: the same row is on line 10; keep one',
    ])
  })
})

describe('a data folder', () => {
  it('may have a file of them', () => {
    const { dataset } = readDataset({ ...TEXTS, uncertainties: `${HEAD}2001,01,votes,0.1,,\n` })
    const none = { standardError: 0.1, low: null, high: null }
    expect(dataset?.panel.uncertainty('01', 2001, 'votes')).toEqual(none)
    expect(dataset?.panel.uncertainty('14', 2001, 'votes')).toBeNull()
    expect(readDataset(TEXTS).dataset?.panel.uncertainty('01', 2001, 'votes')).toBeNull()
  })

  it('is not read with a fault in it', () => {
    const { dataset, faults } = readDataset({ ...TEXTS, uncertainties: `${HEAD}2001,01,votes,x,,\n` })
    expect(dataset).toBeNull()
    expect(faults.map(({ file, row }) => [file, row])).toEqual([['scores/uncertainties.csv', 2]])
  })

  it('gives back what was written into it', () => {
    const rows = [{ year: 2002, province: '14', unit: 'total', standardError: 0.4213, low: 3.1, high: 4.8 }]
    const text =
      toDataFiles([], { framework, provinces }, { uncertainties: rows }).get(UNCERTAINTIES_FILE) ?? ''
    expect(readUncertainties(UNCERTAINTIES_FILE, text, framework, provinces)).toEqual({ rows, faults: [] })
  })
})
