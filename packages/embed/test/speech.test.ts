import { PapiError } from '@papi-lens/core'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { EmbedError } from '../src/embed-error.ts'
import { failureLine } from '../src/speech.ts'
import { otherVersion, told } from '../src/told.ts'

describe('the line about what went wrong', () => {
  it('names both versions where a chart is pinned to another', () => {
    const error = otherVersion('2023.1.0', '2024.1.0')
    expect(failureLine(error, wordsIn('en'), { version: '2023.1.0' })).toBe(
      'Not drawn: the chart is pinned to data version 2023.1.0 and this is 2024.1.0; other figures are not drawn in their place.',
    )
    expect(failureLine(error, wordsIn('vi'), { version: '2023.1.0' })).toBe(
      'Không vẽ được: biểu đồ này dùng dữ liệu phiên bản 2023.1.0, còn dữ liệu tải được là phiên bản khác; không vẽ bằng số liệu khác.',
    )
  })

  it('says what has to stand beside papi-chart.js for what that leaves out', () => {
    const error = Object.assign(new Error('papi-chart-all.js'), { code: 'not-here' })
    expect(failureLine(error, { embed: wordsIn('vi').embed }, {})).toBe(
      'Không vẽ được: số hoặc một phần tên của chỉ số, so sánh trên năm tỉnh, và 34 tỉnh, cần tệp papi-chart-all.js đặt cạnh tệp này.',
    )
    expect(failureLine(error, { embed: wordsIn('en').embed }, {})).toBe(
      'Not drawn: units by number or a part of their name, more than five provinces compared, and the 34 provinces, need papi-chart-all.js beside this script.',
    )
  })

  it('keeps the remedy, in the language of the reader', () => {
    const error = new PapiError('unknown-year', { year: 1999, first: 2011, last: 2024 })
    expect(failureLine(error, wordsIn('vi'), {})).toBe(
      'Không vẽ được: không có số liệu năm 1999; có các năm 2011–2024.',
    )
    expect(failureLine(error, wordsIn('en'), {})).toBe('Not drawn: no scores for 1999; years are 2011–2024.')
  })

  it('cuts what a page put into an attribute', () => {
    const line = failureLine(new EmbedError('unknown-chart', 'x'), wordsIn('vi'), { kind: 'a'.repeat(500) })
    expect(line.length).toBeLessThan(150)
  })

  it('is there for what nobody foresaw', () => {
    const error = new TypeError('x is not iterable')
    expect(told(error)).toEqual({ code: 'failed', message: 'the chart failed: x is not iterable' })
    expect(failureLine(error, wordsIn('vi'), {})).toBe('Không vẽ được: the chart failed: x is not iterable.')
  })
})
