import { PapiError } from '@papi-lens/core'
import { expect, it } from 'vitest'
import { createFault, describeFault } from '../src/fault.ts'

const AT = { sheet: null, row: 3, column: 'score' }
const FAULT = { ...createFault(AT, 'not-a-number', { text: 'x' }), file: 'scores.csv' }

it.each([
  ['with line and column', FAULT, 'scores.csv:3:score: not-a-number text="x"'],
  ['with its sheet', { ...FAULT, sheet: '2024' }, 'scores.csv:2024:3:score: not-a-number text="x"'],
  ['with line alone', { ...FAULT, column: null }, 'scores.csv:3: not-a-number text="x"'],
  ['of the whole file', { ...FAULT, row: null, column: null }, 'scores.csv: not-a-number text="x"'],
])('a fault is one line %s', (_rule, fault, text) => {
  expect(describeFault(fault)).toBe(text)
})

it('names units and provinces by id and code, and an error by its message', () => {
  const fault = createFault(AT, 'invalid-facts', {
    error: new PapiError('invalid-framework', { faults: [] }),
  })
  expect(describeFault({ ...fault, file: 'f.json' })).toBe(
    'f.json:3:score: invalid-facts error="invalid-framework"',
  )
})
