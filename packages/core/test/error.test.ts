import { expect, it } from 'vitest'
import { PapiError, plainMessage } from '../src/error.ts'

it('an error carries its code and facts for programs, and says them without a language', () => {
  const error = new PapiError('unknown-year', { year: 1999, first: 2011, last: 2024 })
  expect(error).toBeInstanceOf(Error)
  expect([error.name, error.code, error.facts, error.message]).toEqual([
    'PapiError',
    'unknown-year',
    { year: 1999, first: 2011, last: 2024 },
    'unknown-year: year 1999, first 2011, last 2024',
  ])
})

it('code and facts go together', () => {
  const { problem } = new PapiError('unknown-province', { text: 'Ha Noii', nearest: [] }) as PapiError
  if (problem.code !== 'unknown-province') throw new Error('another code')
  expect(problem.facts.text).toBe('Ha Noii')
})

it('a message is short and on one line, whatever the facts hold', () => {
  const message = plainMessage('wrong', {
    text: `${'x'.repeat(1000)}\n`,
    line: 'a\nb',
    list: Array.from({ length: 1000 }, (_, index) => index),
    none: null,
    things: [
      { id: 'votes', vi: 'Bầu cử' },
      { slug: 'an', vi: 'An' },
    ],
    empty: [],
  })
  expect(message).toBe(`wrong: text ${'x'.repeat(60)}, line "a\\nb", list 0 1 2 … (1000), things votes an`)
})
