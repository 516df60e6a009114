import { describe, expect, it } from 'vitest'
import { wordsIn } from '../src/all.ts'
import { formatDelta, formatPercent, formatScore, formatShareDelta } from '../src/format.ts'
import { decimalMark, LANGS, localeOf } from '../src/lang.ts'

describe('numbers', () => {
  it('have a decimal comma in Vietnamese and a point in English', () => {
    expect(formatScore(42.3966, 'vi')).toBe('42,40')
    expect(formatScore(42.3966, 'en')).toBe('42.40')
    expect(formatScore(19_536, 'vi', 0)).toBe('19.536')
    expect(formatScore(19_536, 'en', 0)).toBe('19,536')
  })

  it('have the mark before their decimals that Intl gives the language', () => {
    for (const lang of LANGS) {
      const parts = new Intl.NumberFormat(localeOf(lang)).formatToParts(0.5)
      expect(decimalMark(lang)).toBe(parts.find(({ type }) => type === 'decimal')?.value)
    }
  })

  it('have a real minus sign', () => {
    expect(formatScore(-1.5, 'vi', 1)).toBe('\u22121,5')
    expect(formatDelta(-0.0432, 'vi', 4)).toBe('\u22120,0432')
  })

  it('show a change with its sign, and one that rounds to nothing as that', () => {
    expect(formatDelta(1.5272, 'en')).toBe('+1.53')
    expect(formatDelta(0, 'vi')).toBe('0,00')
    expect(formatDelta(-0.004, 'en')).toBe('≈ 0')
    expect(formatDelta(-0.005, 'en')).toBe('\u22120.01')
    expect(formatDelta(0.0014, 'vi')).toBe('≈ 0')
    expect(formatDelta(0.0014, 'vi', 4)).toBe('+0,0014')
    expect(formatDelta(0.00001, 'vi', 4)).toBe('≈ 0')
  })

  it('show shares as whole percentages, never "−0%"', () => {
    expect(formatPercent(0.886, 'vi')).toBe('89%')
    expect(formatPercent(-0.002, 'vi')).toBe('0%')
    expect(formatPercent(12.5, 'vi')).toBe('1.250%')
  })

  it('show a difference of shares in percentage points', () => {
    expect(formatShareDelta(0.049, wordsIn('vi'))).toBe('+5 điểm %')
    expect(formatShareDelta(-0.5, wordsIn('en'))).toBe('\u221250 pp')
    expect(formatShareDelta(-0.001, wordsIn('vi'))).toBe('≈ 0')
    expect(formatShareDelta(0, wordsIn('en'))).toBe('0 pp')
  })
})

describe('formatting', () => {
  it('rounds every published figure as Intl does', () => {
    for (const decimals of [0, 1, 2, 4]) {
      const intl = new Intl.NumberFormat('en-GB', {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      })
      // Steps of 37 ten-thousandths, so that every last digit and many ties are among them.
      for (let n = 0; n < 1_000_000; n += 37) {
        const score = n / 10_000
        if (formatScore(score, 'en', decimals) !== intl.format(score)) {
          expect([score, decimals, formatScore(score, 'en', decimals)]).toEqual([
            score,
            decimals,
            intl.format(score),
          ])
        }
      }
    }
    expect(formatScore(1.815, 'vi')).toBe('1,82')
    expect(formatScore(-1.815, 'vi')).toBe('\u22121,82')
  })
})
