import { wordsIn } from '@papi-lens/words/all'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../../../tests/bundled.ts'
import { addressOf, readAddress } from '../src/address.ts'
import type { Shown } from '../src/views/registry.ts'
import { withYear } from '../src/with-year.ts'

const dataset = bundledDataset()
const { provinces, years, framework } = dataset.panel

/** What an address below the site's beginning stands for. */
const read = (address: string) => {
  const [path = '', query = ''] = address.split('?')
  return readAddress(path, query && `?${query}`, dataset)
}
const shownAs = (address: string) => addressOf(read(address).view)

describe('an address', () => {
  it('that is empty stands for Sơn La and the latest two years that compare, in Vietnamese', () => {
    const { view, notices, outdated } = read('')
    expect([view.view, view.province.slug, view.from, view.to, view.lang]).toEqual([
      'overview',
      'son-la',
      2023,
      2024,
      'vi',
    ])
    expect([notices, outdated]).toEqual([[], false])
  })

  it('names language and province by its folders, the rest in its query', () => {
    expect(read('en/lao-cai/').view).toMatchObject({ lang: 'en', from: 2023, to: 2024, view: 'overview' })
    expect(shownAs('en/lao-cai/?view=trends&from=2019&to=2023&unit=services')).toBe(
      'en/lao-cai/?view=trends&from=2019&to=2023&unit=services',
    )
    expect(shownAs('vi/lao-cai/index.html?from=2019&to=2023')).toBe('vi/lao-cai/?from=2019&to=2023')
  })

  it('takes language and province from its folders, whatever the query says', () => {
    expect(shownAs('en/lao-cai/?province=ha-noi&lang=vi&from=2022&to=2023')).toBe(
      'en/lao-cai/?from=2022&to=2023',
    )
  })

  it('of the form with all in the query opens what it opened, and is replaced', () => {
    const old = '?province=lao-cai&from=2021&to=2022&area=health-care&lang=en'
    expect(read(old)).toMatchObject({ outdated: true, notices: [] })
    expect(shownAs(old)).toBe('en/lao-cai/?view=priorities&from=2021&to=2022&area=health-care')
    expect(shownAs('?lang=en')).toBe('en/son-la/?from=2023&to=2024')
    expect(read('en/lao-cai/?from=2021&to=2022').outdated).toBe(false)
  })

  it('of an area below the overview opens its tasks where they are now, and is replaced', () => {
    const old = 'en/lao-cai/?from=2021&to=2022&area=health-care'
    expect(read(old)).toMatchObject({ outdated: true, notices: [] })
    expect(shownAs(old)).toBe('en/lao-cai/?view=priorities&from=2021&to=2022&area=health-care')
  })

  it('comes back as the view it was made from', () => {
    const anyView = fc
      .record({
        province: fc.constantFrom(...provinces),
        from: fc.constantFrom(...years.slice(0, -1)),
        span: fc.integer({ min: 1, max: 13 }),
        lang: fc.constantFrom('vi' as const, 'en' as const),
        pick: fc.nat(),
        trends: fc.boolean(),
      })
      .map(({ province, from, span, lang, pick, trends }): Shown => {
        const to = Math.min(from + span, 2024)
        const areas = framework.dimensionsIn(to).flatMap(id => framework.subdimensionsIn(to, id))
        const id = pick % 5 === 0 ? null : (areas[pick % areas.length] ?? null)
        const place = { province, from, to, lang }
        const sort = pick % 3 === 0 ? null : { by: 'moved' as const, weakestFirst: pick % 2 === 0 }
        const own = trends
          ? {
              view: 'trends' as const,
              unit: id,
              beside: provinces.filter(other => other !== province).slice(pick % 9, (pick % 9) + (pick % 4)),
              region: pick % 2 === 0,
              members: pick % 3 === 0,
            }
          : { view: 'overview' as const, sort }
        return { ...place, ...own }
      })
    fc.assert(
      fc.property(anyView, view => {
        expect(read(addressOf(view))).toEqual({ view, notices: [], outdated: false })
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
      unit: fc.string(),
      view: fc.constantFrom('trends', 'overview', '', 'constructor', '__proto__'),
      lang: fc.string(),
    })
    fc.assert(
      fc.property(fc.string(), parts, (path, query) => {
        const { view } = readAddress(path, `?${new URLSearchParams(query)}`, dataset)
        expect(view.from).toBeLessThan(view.to)
        expect(read(addressOf(view))).toMatchObject({ view, notices: [] })
      }),
      { seed: 2024 },
    )
  })

  it('takes any spelling of a province', () => {
    expect(shownAs('?province=Dac%20Lac&from=2022&to=2023')).toBe('vi/dak-lak/?from=2022&to=2023')
    expect(shownAs('en/Th%E1%BB%ABa%20Thi%C3%AAn%20Hu%E1%BA%BF/?from=2022&to=2023')).toBe(
      'en/thua-thien-hue/?from=2022&to=2023',
    )
  })

  it('names what in it had to be replaced', () => {
    const { view, notices } = read('?province=atlantis&from=2023&to=2020&sort=change&view=prices')
    expect(addressOf(view)).toBe('vi/son-la/?from=2019&to=2020&sort=change')
    expect(notices.map(notice => notice(wordsIn('en')))).toEqual([
      'No province “atlantis”; showing Son La.',
      'The first year (2023) must be before the second (2020).',
      'There is no page “prices”; showing the first one.',
    ])
  })

  it('loses a sub-dimension that was not measured in the later year', () => {
    const { view, notices } = read('vi/son-la/?from=2022&to=2023&area=construction-permits')
    expect(addressOf(view)).toBe('vi/son-la/?view=priorities&from=2022&to=2023')
    expect(notices[0]?.(wordsIn('vi'))).toBe(
      'Năm 2023 không có nội dung thành phần “Cấp giấy phép xây dựng”.',
    )
  })
})

describe('choosing a year', () => {
  const { view } = read('?from=2015&to=2018')

  it('moves the other year only where it must', () => {
    expect(withYear(view, 'from', 2017)).toMatchObject({ from: 2017, to: 2018 })
    expect(withYear(view, 'from', 2020)).toMatchObject({ from: 2020, to: 2021 })
    expect(withYear(view, 'to', 2014)).toMatchObject({ from: 2013, to: 2014 })
  })
})

describe('an address of the data', () => {
  it('names the cell that is explained', () => {
    const address = 'vi/son-la/?view=data&from=2023&to=2024&unit=law-and-order&year=2021'
    expect(read(address)).toMatchObject({
      view: { focus: { unit: 'law-and-order', year: 2021 } },
      notices: [],
    })
    expect(shownAs(address)).toBe(address)
    expect(shownAs('vi/son-la/?view=data')).toBe('vi/son-la/?view=data&from=2023&to=2024')
  })

  it('takes the total for a year alone, and the latest year for a unit alone', () => {
    expect(read('vi/son-la/?view=data&year=2018').view).toMatchObject({
      focus: { unit: 'total', year: 2018 },
    })
    expect(read('vi/son-la/?view=data&unit=services').view).toMatchObject({
      focus: { unit: 'services', year: years.at(-1) },
    })
  })

  it.each(['unit=nothing&year=2021', 'unit=services&year=21', 'unit=services&year=2021x', 'year=1999'])(
    'explains nothing and says so for %s',
    query => {
      const { view, notices } = read(`vi/son-la/?view=data&${query}`)
      expect(view).toMatchObject({ view: 'data', focus: null })
      expect(notices).toHaveLength(1)
    },
  )
})

describe('an address of a scenario', () => {
  it('holds the unit, the supposed scores and a target', () => {
    const address =
      'vi/son-la/?view=scenario&from=2022&to=2023&unit=services&set=health-care%3A2.05%2Claw-and-order%3A1.9&target=rise-3'
    expect(read(address)).toMatchObject({
      view: {
        unit: 'services',
        set: { 'health-care': 2.05, 'law-and-order': 1.9 },
        target: { kind: 'rise', places: 3 },
      },
      notices: [],
    })
    expect(shownAs(address)).toBe(address)
  })

  it.each([
    ['health-care:9', 'above its scale'],
    ['health-care:0', 'below its scale'],
    ['services:8', 'a dimension'],
    ['construction-permits:1', 'not measured that year'],
    ['health-care', 'no score'],
    ['__proto__:1', 'no sub-dimension'],
  ])('sets nothing for %s, %s, and says so', set => {
    const { view, notices } = read(`vi/son-la/?view=scenario&from=2022&to=2023&set=${set}`)
    expect(view).toMatchObject({ set: {} })
    expect(notices).toHaveLength(1)
  })

  it.each(['rise-0', 'rise-1.5', 'rank-', 'group-best', 'score-1e9', 'score--4', '3'])(
    'has no target for %s, and says so',
    target => {
      const { view, notices } = read(`vi/son-la/?view=scenario&target=${target}`)
      expect(view).toMatchObject({ target: null })
      expect(notices).toHaveLength(1)
    },
  )

  it.each(['rise-3', 'rank-20', 'score-44.5', 'gain-0.25', 'group-high-average'])(
    'gives %s again',
    target => {
      expect(shownAs(`vi/son-la/?view=scenario&from=2023&to=2024&target=${target}`)).toContain(
        `target=${target}`,
      )
    },
  )
})
