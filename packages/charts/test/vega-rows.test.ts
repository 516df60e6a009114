import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { type Settings, settingsOf } from '../src/settings.ts'
import { vegaRows } from '../src/vega/vega-rows.ts'

const words = wordsIn('vi')
const long = '2.3 Công khai thu, chi ngân sách cấp xã/phường và những việc khác của xã'
const axisOf = (names: readonly string[], settings: Settings): Record<string, unknown> =>
  (vegaRows('unit', names, settings).y as unknown as { axis: Record<string, unknown> }).axis

describe('rows of a specification', () => {
  it('keep the order of the names, whatever order the data has', () => {
    expect(vegaRows('unit', ['b', 'a'], settingsOf({ words })).y).toMatchObject({
      sort: ['b', 'a'],
      scale: { domain: ['b', 'a'] },
    })
  })

  it('break a name that is too long into two lines, and make all rows high enough', () => {
    expect(axisOf([long, 'a'], settingsOf({ words })).labelExpr).toBe(
      `({"${long}":["2.3 Công khai thu, chi ngân sách cấp","xã/phường và những việc khác của xã"]})[datum.value] || datum.label`,
    )
    expect(vegaRows('unit', [long, 'a'], settingsOf({ words })).step).toBeGreaterThan(
      vegaRows('unit', ['a'], settingsOf({ words })).step,
    )
    expect(axisOf(['a'], settingsOf({ words })).labelExpr).toBeUndefined()
  })

  it('cannot be made to run a name', () => {
    const name = `"})[alert(1)] || ({" ${long}`
    expect(axisOf([name], settingsOf({ words })).labelExpr).toContain('({"\\"})[alert(1)] || ({\\" 2.3')
  })

  it('stand above their marks in a narrow picture, all ending on the same line', () => {
    const settings = settingsOf({ words, width: 320 })
    expect(axisOf([long, 'a'], settings)).toMatchObject({ labelAlign: 'left', ticks: false })
    expect(axisOf([long, 'a'], settings).labelExpr).toContain('"a":["","a"]')
    expect(vegaRows('unit', [long], settings).above).toBeGreaterThan(0)
  })
})
