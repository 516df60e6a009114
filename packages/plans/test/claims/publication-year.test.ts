import { describe, expect, it } from 'vitest'
import { readClaims } from '../../src/claims/read-claims.ts'
import { publishedFramework } from './published-framework.ts'

const framework = publishedFramework()
const claimsIn = (...lines: readonly string[]) =>
  readClaims(
    lines.map((text, at) => ({ line: at + 1, text })),
    { framework },
  ).claims

describe('a year in which figures came out', () => {
  const before = 'Năm 2013, chỉ số “Y tế công lập” đạt 1,71 điểm.'

  it.each([
    'Theo kết quả công bố năm 2019, chỉ số “Tri thức công dân” đạt 0,95 điểm.',
    'Theo kết quả được công bố vào năm 2019, chỉ số “Tri thức công dân” đạt 0,95 điểm.',
  ])('leaves the year of the survey in doubt, whatever was told before: %s', text => {
    expect(claimsIn(before, text).map(({ doubts = [] }) => doubts.includes('year'))).toEqual([false, true])
  })

  it('leaves no doubt where the year of the survey stands there too', () => {
    const text = 'Theo kết quả công bố năm 2020, năm 2019 chỉ số “Tri thức công dân” đạt 0,95 điểm.'
    expect(claimsIn(before, text).map(({ year, doubts = [] }) => [year, doubts])).toEqual([
      [2013, []],
      [2019, []],
    ])
  })
})
