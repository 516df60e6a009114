import { describe, expect, it } from 'vitest'
import { wordsIn } from '../src/all.ts'

const { page } = wordsIn('en')
const province = { vi: 'Sơn La', en: 'Son La' }
const missing = (reason: 'not-published' | 'not-loaded' | 'no-own-score') =>
  ({ score: { missing: reason }, group: null }) as const

describe('a total that is not there', () => {
  it('is unpublished only where it was not published', () => {
    expect(page.headline(province, 2023, missing('not-published'), false)).toBe(
      'Son La, PAPI 2023: no scores published',
    )
    expect(page.headline(province, 2025, missing('not-loaded'), false)).toBe(
      'Son La, PAPI 2025: not in the data',
    )
    expect(page.headline(province, 2023, missing('not-loaded'), true)).toBe(
      'Son La, PAPI 2023: too few scores for a total',
    )
  })

  it('does not compare for the reason that holds', () => {
    const row = (reason: 'not-published' | 'not-loaded') =>
      ({ comparability: 'same', from: { missing: reason } }) as const
    expect(page.totalUncompared(row('not-published'), 2023)).not.toBe(
      page.totalUncompared(row('not-loaded'), 2023),
    )
    expect(page.totalUncompared({ comparability: 'redefined', from: 40 }, 2017)).toContain('2017')
  })
})
