import { expect, it } from 'vitest'
import { describeFault, type Fault } from '../src/fault.ts'

const FAULT: Fault = {
  file: 'scores.csv',
  row: 3,
  column: 'score',
  code: 'invalid-value',
  message: '"x" is not a number',
}

it.each([
  ['with line and column', FAULT, 'scores.csv, line 3, column score: "x" is not a number'],
  ['with line alone', { ...FAULT, column: null }, 'scores.csv, line 3: "x" is not a number'],
  ['of the whole file', { ...FAULT, row: null, column: null }, 'scores.csv: "x" is not a number'],
])('a fault is one line %s', (_rule, fault, text) => {
  expect(describeFault(fault)).toBe(text)
})
