import { describe, expect, it } from 'vitest'
import { NUMBER_WORDS, numberInWords } from '../../src/claims/number-words.ts'

describe('numbers in words', () => {
  it.each([
    ['không', 0],
    ['bảy', 7],
    ['mười', 10],
    ['mười bảy', 17],
    ['mười lăm', 15],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['ba mươi tám', 38],
    ['Sáu mươi tư', 64],
  ])('%s is %d', (words, value) => {
    expect(numberInWords(words)).toBe(value)
    expect(new RegExp(`^(?:${NUMBER_WORDS})$`, 'iu').test(words)).toBe(true)
  })

  it('are read without marks as well', () => {
    expect(numberInWords('muoi lam')).toBe(15)
  })

  it.each(['hai ba', 'điểm', '', 'mười điểm', 'hai mươi mươi'])('%j is none', words => {
    expect(numberInWords(words)).toBeNull()
  })
})
