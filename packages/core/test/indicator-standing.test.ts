import { describe, expect, it } from 'vitest'
import type { IndicatorTable } from '../src/indicator.ts'
import { indicatorStandings, indicatorYears } from '../src/indicator-standing.ts'
import { deepFreeze } from './small-panel.ts'

const question = (id: string, subdimension: string) => ({ id, subdimension, vi: id, en: null, scale: null })
const value = (year: number, province: string, indicator: string, figure: number) => ({
  year,
  province,
  indicator,
  value: figure,
})
const table: IndicatorTable = deepFreeze({
  indicators: [question('waits', 'clinics'), question('pays', 'clinics'), question('votes', 'voice')],
  values: [
    value(2004, '01', 'waits', 30),
    value(2005, '01', 'waits', 40),
    value(2005, '02', 'waits', 10),
    value(2005, '03', 'waits', 20),
    value(2005, '04', 'waits', 25),
    // Asked in 2005 of the others only.
    value(2005, '02', 'pays', 1),
    value(2004, '01', 'votes', 5),
  ],
})

describe('where a province stands in the questions below a sub-dimension', () => {
  it('is its value beside those of all provinces, their median, and the year before', () => {
    const [waits] = indicatorStandings(table, '01', 'clinics', 2005)
    // 10, 20, 25, 40: the median is halfway between the two in the middle.
    expect(waits).toMatchObject({ value: 40, before: 30, values: [10, 20, 25, 40], median: 22.5 })
  })

  it('has no value where the province was not asked, and no year before that was not', () => {
    const [, pays] = indicatorStandings(table, '01', 'clinics', 2005)
    expect(pays).toMatchObject({ value: null, before: null, values: [1], median: 1 })
    expect(indicatorStandings(table, '02', 'clinics', 2005)[0]).toMatchObject({ value: 10, before: null })
  })

  it('leaves out questions of other sub-dimensions and years', () => {
    expect(indicatorStandings(table, '01', 'voice', 2005)).toEqual([])
    expect(indicatorStandings(table, '01', 'clinics', 2006)).toEqual([])
  })

  it('is known for the years that have a value of the province', () => {
    expect(indicatorYears(table, '01', 'clinics')).toEqual([2004, 2005])
    expect(indicatorYears(table, '02', 'clinics')).toEqual([2005])
    expect(indicatorYears(table, '02', 'voice')).toEqual([])
  })
})
