import type { ChartPlan } from '@papi-lens/charts'
import { PapiError } from '@papi-lens/core'
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
    if (error instanceof PapiError) return error.message
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
      'invalid-chart-option: option year, value 20x3, allowed 2011 2012 "…"',
    )
    expect(codeOf(() => requestOf({ plans: 'ha-noi' }, [PLAN]))).toBe(
      'unknown-plan: text ha-noi, known son-la-2024',
    )
    expect(codeOf(() => requestOf({ plans: 'ha-noi' }, []))).toBe('unknown-plan: text ha-noi')
    expect(codeOf(() => requestOf({ view: '65' }, []))).toBe(
      'invalid-chart-option: option view, value 65, allowed 63 34',
    )
  })
})

describe('how to draw', () => {
  it('follows the page: its language, its screen, its paper and its room', () => {
    expect(optionsOf({}, '1', PAGE)).toEqual({ theme: 'light', width: 640, version: '1' })
    expect(optionsOf({}, '1', { ...PAGE, lang: 'en-GB', dark: true }).theme).toBe('dark')
    expect(optionsOf({}, '1', { ...PAGE, dark: true, print: true }).theme).toBe('print')
    expect(langOf({}, { lang: 'en-GB' })).toBe('en')
    expect(langOf({}, { lang: 'fr' })).toBe('vi')
  })

  it('follows the attributes before the page', () => {
    const asked = { lang: 'en', theme: 'light', width: '800' }
    const page = { ...PAGE, lang: 'vi', dark: true }
    expect(optionsOf(asked, '1', page)).toEqual({ theme: 'light', width: 800, version: '1' })
    expect(langOf(asked, page)).toBe('en')
  })

  it('keeps the width where charts are readable; the picture is scaled from there', () => {
    expect(optionsOf({}, '1', { ...PAGE, width: 180 }).width).toBe(320)
    expect(optionsOf({}, '1', { ...PAGE, width: 4000 }).width).toBe(1600)
  })

  it('refuses another language or theme, or a width that is none', () => {
    expect(codeOf(() => langOf({ lang: 'fr' }, PAGE))).toContain('use vi or en')
    expect(codeOf(() => optionsOf({ theme: 'pink' }, '1', PAGE))).toContain('use auto, light, dark, print')
    expect(codeOf(() => optionsOf({ width: '100%' }, '1', PAGE))).toContain('give pixels, such as 640')
  })
})
