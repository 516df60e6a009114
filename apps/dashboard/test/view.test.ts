import { wordsIn } from '@papi-lens/words/all'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../../../tests/bundled.ts'
import { addressOf, readView, withYear } from '../src/view.ts'

const dataset = bundledDataset()
const { provinces, years, framework } = dataset.panel

describe('the address', () => {
  it('stands for Sơn La and the latest two years that compare, in Vietnamese, when it is empty', () => {
    const { view, notices } = readView('', dataset)
    expect([view.province.slug, view.from, view.to, view.area, view.lang]).toEqual([
      'son-la',
      2023,
      2024,
      null,
      'vi',
    ])
    expect(notices).toEqual([])
  })

  it('gives back every view it was made from', () => {
    const anyView = fc
      .record({
        province: fc.constantFrom(...provinces),
        from: fc.constantFrom(...years.slice(0, -1)),
        span: fc.integer({ min: 1, max: 13 }),
        lang: fc.constantFrom('vi' as const, 'en' as const),
        pick: fc.nat(),
      })
      .map(({ province, from, span, lang, pick }) => {
        const to = Math.min(from + span, 2024)
        const areas = framework.dimensionsIn(to).flatMap(id => framework.subdimensionsIn(to, id))
        return {
          province,
          from,
          to,
          lang,
          area: pick % 5 === 0 ? null : (areas[pick % areas.length] ?? null),
        }
      })
    fc.assert(
      fc.property(anyView, view => {
        expect(readView(addressOf(view), dataset)).toEqual({ view, notices: [] })
      }),
      { seed: 2023 },
    )
  })

  it('never fails, whatever it holds', () => {
    const parts = fc.record({
      province: fc.string(),
      from: fc.string(),
      to: fc.string(),
      area: fc.string(),
      lang: fc.string(),
    })
    fc.assert(
      fc.property(parts, query => {
        const { view } = readView(`?${new URLSearchParams(query)}`, dataset)
        expect(view.from).toBeLessThan(view.to)
      }),
      { seed: 2024 },
    )
  })

  it('takes any spelling of a province', () => {
    expect(readView('?province=Dac%20Lac', dataset).view.province.slug).toBe('dak-lak')
  })

  it('names what it had to replace', () => {
    const { view, notices } = readView('?province=atlantis&from=2023&to=2020&area=egov-response', dataset)
    expect([view.province.slug, view.from, view.to, view.area]).toEqual([
      'son-la',
      2019,
      2020,
      'egov-response',
    ])
    expect(notices.map(notice => notice(wordsIn('en')))).toEqual([
      'No province “atlantis”; showing Son La.',
      'The first year (2023) must be before the second (2020).',
    ])
  })

  it('drops a sub-dimension that was not measured in the later year', () => {
    const { view, notices } = readView('?from=2022&to=2023&area=construction-permits', dataset)
    expect(view.area).toBeNull()
    expect(notices[0]?.(wordsIn('vi'))).toBe(
      'Năm 2023 không có nội dung thành phần “Cấp giấy phép xây dựng”.',
    )
  })
})

describe('choosing a year', () => {
  const { view } = readView('?from=2015&to=2018', dataset)

  it('moves the other year only where it must', () => {
    expect(withYear(view, 'from', 2017)).toMatchObject({ from: 2017, to: 2018 })
    expect(withYear(view, 'from', 2020)).toMatchObject({ from: 2020, to: 2021 })
    expect(withYear(view, 'to', 2014)).toMatchObject({ from: 2013, to: 2014 })
  })
})
