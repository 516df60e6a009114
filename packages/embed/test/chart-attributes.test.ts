import type { ChartPlan } from '@papi-lens/charts'
import { describe, expect, it } from 'vitest'
import { langOf, optionsOf, requestOf } from '../src/chart-attributes.ts'
import { EmbedError } from '../src/embed-error.ts'

const PAGE = { lang: '', dark: false, print: false, width: 640 }
const NAME = { vi: 'Kế hoạch', en: 'Plan' }
const PLAN: ChartPlan = {
  id: 'son-la-2024',
  title: NAME,
  number: null,
  date: null,
  year: 2024,
  issuer: { ...NAME, level: 'province', province: '14' },
  basis: [],
  source: { file: 'son-la-2024.txt', note: null },
  measures: [],
  tasks: [],
}

function codeOf(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    if (error instanceof EmbedError) return `${error.code}: ${error.message}`
    throw error
  }
  return 'no error'
}

describe('what the attributes ask for', () => {
  it('leaves out what they leave out, also when they are empty', () => {
    expect(requestOf({}, [])).toEqual({})
    expect(requestOf({ province: '', year: '', plans: '', view: '' }, [])).toEqual({})
  })

  it('has years as numbers, several provinces, and plans by their ids', () => {
    expect(
      requestOf(
        {
          province: 'Sơn La',
          provinces: 'Lào Cai, Điện Biên;14',
          from: '2018',
          to: '2023',
          plans: 'son-la-2024',
          view: '34',
        },
        [PLAN],
      ),
    ).toEqual({
      province: 'Sơn La',
      provinces: ['Lào Cai', 'Điện Biên', '14'],
      from: 2018,
      to: 2023,
      plans: [PLAN],
      view: '34',
    })
  })

  it('refuses what is no year, plan or view, saying what would be one', () => {
    expect(codeOf(() => requestOf({ year: '20x3' }, []))).toBe(
      'invalid-attribute: attribute year="20x3" is not valid; give a year, such as 2023',
    )
    expect(codeOf(() => requestOf({ plans: 'ha-noi' }, [PLAN]))).toBe(
      'unknown-plan: unknown plan "ha-noi"; the data has son-la-2024 …',
    )
    expect(codeOf(() => requestOf({ plans: 'ha-noi' }, []))).toContain('the data has no plans')
    expect(codeOf(() => requestOf({ view: '65' }, []))).toBe(
      'invalid-attribute: attribute view="65" is not valid; use 63 or 34',
    )
  })
})

describe('how to draw', () => {
  it('follows the page: its language, its screen, its paper and its room', () => {
    expect(optionsOf({}, '1', PAGE)).toEqual({ lang: 'vi', theme: 'light', width: 640, version: '1' })
    expect(optionsOf({}, '1', { ...PAGE, lang: 'en-GB', dark: true }).theme).toBe('dark')
    expect(optionsOf({}, '1', { ...PAGE, dark: true, print: true }).theme).toBe('print')
    expect(langOf({}, { lang: 'en-GB' })).toBe('en')
    expect(langOf({}, { lang: 'fr' })).toBe('vi')
  })

  it('follows the attributes before the page', () => {
    const asked = { lang: 'en', theme: 'light', width: '800' }
    const page = { ...PAGE, lang: 'vi', dark: true }
    expect(optionsOf(asked, '1', page)).toEqual({ lang: 'en', theme: 'light', width: 800, version: '1' })
  })

  it('keeps the width where charts are readable; the picture is scaled from there', () => {
    expect(optionsOf({}, '1', { ...PAGE, width: 180 }).width).toBe(320)
    expect(optionsOf({}, '1', { ...PAGE, width: 4000 }).width).toBe(1600)
  })

  it('refuses another language or theme, or a width that is none', () => {
    expect(codeOf(() => optionsOf({ lang: 'fr' }, '1', PAGE))).toContain('use vi or en')
    expect(codeOf(() => optionsOf({ theme: 'pink' }, '1', PAGE))).toContain('use auto, light, dark, print')
    expect(codeOf(() => optionsOf({ width: '100%' }, '1', PAGE))).toContain('give pixels, such as 640')
  })
})
