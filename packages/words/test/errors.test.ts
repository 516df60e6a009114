import { type ErrorCode, PapiError } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { wordsIn } from '../src/all.ts'
import { errorText } from '../src/error-text.ts'
import { LANGS } from '../src/lang.ts'
import { quoted } from '../src/visible.ts'
import { ERROR_CASES } from './error-cases.ts'

const cases = Object.entries(ERROR_CASES).flatMap(([code, of]) =>
  of.map(([facts, vi, en]) => [code, new PapiError(code as ErrorCode, facts), { vi, en }] as const),
)

describe.each(LANGS)('an error in %s', lang => {
  it.each(cases)('says %s: %s', (_code, error, said) => {
    expect(errorText(error, wordsIn(lang))).toBe(said[lang])
  })
})

it('what was given is quoted, cut, and cannot move the cursor', () => {
  expect(quoted(`a\x1b[2J\n${'x'.repeat(100)}`)).toBe(`"a\\x1b[2J\\x0a${'x'.repeat(54)}…"`)
})
