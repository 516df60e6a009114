import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCode, isId, plainName } from '../src/plain-text.ts'

describe('a name', () => {
  it.each([
    ['Sơn La', 'Sơn La'],
    ['  Bà Rịa – Vũng Tàu ', 'Bà Rịa – Vũng Tàu'],
    ['a\r\n\tb', 'a b'],
    ['\u001b[31mRED\u001b]0;x\u0007', '[31mRED]0;x'],
    ['\u009b31mC1', '31mC1'],
    ['\u202egnp.exe\u2066', 'gnp.exe'],
    ['a\u200bb\u200d\u2060\ufeff', 'ab'],
    ['x\u0000y\ufffe\uffff', 'xy'],
    ['\ud800half', 'half'],
    ['whole \ud83c\udf3e', 'whole \ud83c\udf3e'],
    ['Đắk Lắk'.normalize('NFD'), 'Đắk Lắk'.normalize('NFD')],
    ['__proto__', '__proto__'],
    ['<b>&amp;', '<b>&amp;'],
    ['x'.repeat(500), 'x'.repeat(500)],
  ])('%j is %j', (text, plain) => {
    expect(plainName(text)).toBe(plain)
  })

  it.each(['', ' \t\n', '\u200b\u202e', '\ud800', 'x'.repeat(501)])('%j is none', text => {
    expect(plainName(text)).toBeNull()
  })

  it('is well-formed, of one line, without controls, and stays itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), text => {
        const plain = plainName(text) ?? ''
        expect(plain).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
        if (plain !== '') expect(plainName(plain)).toBe(plain)
      }),
      { seed: 1, numRuns: 2_000 },
    )
  })
})

it.each([
  ['health-care', true],
  ['a', true],
  ['con', true],
  ['constructor', true],
  ['a'.repeat(80), true],
  ['a'.repeat(81), false],
  ['', false],
  ['-a', false],
  ['a-', false],
  ['A', false],
  ['sơn-la', false],
  ['a.b', false],
  ['a/b', false],
  ['..', false],
  ['__proto__', false],
  ['a\n', false],
])('%j is an id: %s', (text, expected) => {
  expect(isId(text)).toBe(expected)
})

it.each([
  ['14', true],
  ['VN-05', true],
  ['79_1.2', true],
  ['', false],
  ['-1', false],
  ['__proto__', false],
  ['a/b', false],
  ['1\u202e4', false],
  ['1'.repeat(41), false],
])('%j is a code: %s', (text, expected) => {
  expect(isCode(text)).toBe(expected)
})
