import { expect, it } from 'vitest'
import { withQuote } from '../../src/checks/finding.ts'
import { linesOf } from './small-document.ts'

const quote = (text: string, line: number) =>
  withQuote({ code: 'nothing-found', severity: 'note', line }, linesOf(text)).quote

it('a finding quotes its line, the cells of a row apart', () => {
  expect(quote('Số: 3/KH-UBND\nKế hoạch', 1)).toBe('Số: 3/KH-UBND')
  expect(quote('1\tSửa đường\tUBND xã', 1)).toBe('1 | Sửa đường | UBND xã')
})

it('a number alone in its line is quoted with the words below it', () => {
  expect(quote('12\n\nSửa đường liên bản\nqua suối\n\nUBND xã', 1)).toBe('12 Sửa đường liên bản qua suối')
})
