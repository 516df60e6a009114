import { describe, expect, it } from 'vitest'
import { jsonExcess } from '../src/json-excess.ts'

describe('a JSON text', () => {
  it.each([
    ['of a hundred levels is within the bounds', `${'[{"a":'.repeat(50)}1${'}]'.repeat(50)}`, null],
    ['of a hundred and one is too deep', `${'['.repeat(101)}${']'.repeat(101)}`, 'depth'],
    ['that is cut off counts all the same', '{"a":'.repeat(101), 'depth'],
    ['may have any number of brackets side by side', '[]{}'.repeat(5_000), null],
    ['may have brackets and escaped quotes in its texts', `["\\"${'['.repeat(500)}\\\\"]`, null],
    ['of twenty million characters is too long', ' '.repeat(20e6 + 1), 'length'],
  ])('%s', (_rule, text, expected) => {
    expect(jsonExcess(text)).toBe(expected)
  })
})
