import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainWords } from '../../src/reading/plain-words.ts'

/** The same, said in one go. */
const inOneGo = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

describe('plain words', () => {
  it.each([
    ['  Đắk Lắk – “Quý I/2024”…', 'dak lak quy i 2024'],
    ['Nghiệp vụ'.normalize('NFD'), 'nghiep vu'],
    ['ỦY BAN', 'uy ban'],
    ['a\u0301\u0323 b', 'a b'],
    ['𝟛 điểm 😀', '𝟛 diem'],
    ['', ''],
    ['\ud800x', 'x'],
  ])('of %j are %j', (text, words) => {
    expect(plainWords(text)).toBe(words)
  })

  it('are those of the whole text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
        expect(plainWords(text)).toBe(inOneGo(text))
      }),
      { seed: 11, numRuns: 500 },
    )
  })
})
