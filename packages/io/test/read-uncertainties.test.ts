import { defineFramework } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { toDataFiles } from '../src/data-files.ts'
import { readDataset, UNCERTAINTIES_FILE } from '../src/read-dataset.ts'
import { readProvinces } from '../src/read-facts.ts'
import { readUncertainties } from '../src/read-uncertainties.ts'
import { FACTS, PROVINCES, TEXTS } from './small-folder.ts'
import { told } from './small-import.ts'

const HEAD = 'year,province_code,unit,standard_error,low,high\n'
const framework = defineFramework(FACTS)
const reading = readProvinces('provinces.csv', PROVINCES)
const provinces = 'value' in reading ? reading.value : []
const read = (...lines: string[]) => readUncertainties('u.csv', HEAD + lines.join('\n'), framework, provinces)

describe('bounds', () => {
  const folder = (...lines: string[]) =>
    told(readDataset({ ...TEXTS, uncertainties: HEAD + lines.join('\n') }).faults)

  it('of a folder lie around the score, give or take what rounding does', () => {
    // Hà Nội has 2.5 for votes in 2001.
    expect(folder('2001,01,votes,,2.5019,3')).toEqual([])
    expect(folder('2001,01,votes,,2.51,3')).toEqual(['2: outside-bounds figure=2.5 low=2.51 high=3'])
    expect(folder('2001,01,votes,,2,2.4')).toEqual(['2: outside-bounds figure=2.5 low=2 high=2.4'])
    expect(folder('2001,01,votes,,2.9,')).toEqual(['2: outside-bounds figure=2.5 low=2.9 high=null'])
    expect(folder('2001,01,votes,,,2.1')).toEqual(['2: outside-bounds figure=2.5 low=null high=2.1'])
  })

  it('of a score that is not published are held against the scale only', () => {
    expect(folder('2002,14,smoke,,2,3')).toEqual([])
  })
})

describe('uncertainties', () => {
  it('are read with what was published of each, the total’s too', () => {
    expect(read('2002,14,total,0.4,,', '2002,01,votes,,0.6,2.6', '2001,01,voice,0.2,4.6,5.4')).toEqual({
      rows: [
        { year: 2001, province: '01', unit: 'voice', standardError: 0.2, low: 4.6, high: 5.4 },
        { year: 2002, province: '14', unit: 'total', standardError: 0.4 },
        { year: 2002, province: '01', unit: 'votes', low: 0.6, high: 2.6 },
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
      '2001,14,votes,x,,',
      '2002,14,votes,-0.1,,',
      '2002,01,votes,,2,1',
      '2002,01,gifts,,,',
      '2001,01,votes,0.1,,',
      '2001,01,votes,0.1,,',
    )
    expect(rows).toHaveLength(1)
    expect(told(faults)).toEqual([
      '2:year: unknown-year text="1999" first=2001 last=2002',
      '3:province_code: unknown-province text="99" nearest=[]',
      '4:unit: unknown-unit text="roads" nearest=[]',
      '5:standard_error: not-measured unit="smoke" year=2001',
      '6:standard_error: not-a-number text="x"',
      '7:standard_error: negative-error value=-0.1',
      '8: bounds-swapped low=2 high=1',
      '11:unit: score-twice year=2001 province="01" unit="votes" row=10',
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
