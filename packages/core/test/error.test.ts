import { expect, it } from 'vitest'
import { PapiError } from '../src/error.ts'

it('an error carries its code for programs and its message for people', () => {
  const error = new PapiError('unknown-year', 'no scores for year 1999; years are 2011–2024')
  expect(error).toBeInstanceOf(Error)
  expect([error.name, error.code, error.message]).toEqual([
    'PapiError',
    'unknown-year',
    'no scores for year 1999; years are 2011–2024',
  ])
})
