// The audit of claims: reading them from a text and judging them by the scores PAPI published.
import { readFileSync } from 'node:fs'
import { auditClaims, type JudgedClaim } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { readClaims } from '../packages/plans/src/claims/read-claims.ts'
import { bundledDataset, HAS_SHARED, SHARED } from './bundled.ts'
import { SON_LA_DISAGREEMENTS, type SonLaClaim, sonLaClaims } from './son-la-claims.ts'

const dataset = bundledDataset()
const { framework, provinces } = dataset.panel

function audit(text: string, province = '14'): JudgedClaim[] {
  const lines = text.split('\n').map((raw, index) => ({ line: index + 1, text: raw.trim() }))
  return auditClaims(dataset, province, readClaims(lines, { framework, province, provinces }).claims)
}

const told = (claims: readonly JudgedClaim[]) =>
  claims.map(({ kind, id, stated, actual, verdict }) => [kind, id, stated, actual, verdict])

describe('the audit of the Sơn La document', () => {
  const claims = HAS_SHARED ? audit(readFileSync(`${SHARED}plans/son-la-2024.txt`, 'utf8')) : []
  const key = (claim: SonLaClaim) => [claim.kind, claim.id, claim.of, claim.stated].join(' ')
  const keyOf = (claim: JudgedClaim) => {
    const dated = claim.kind === 'score' || claim.kind === 'group' ? claim.year : null
    return [claim.kind, claim.id, claim.kind === 'count' ? claim.direction : dated, claim.stated].join(' ')
  }

  it.skipIf(!HAS_SHARED)('finds exactly its 84 claims', () => {
    expect(claims.map(keyOf).sort()).toEqual(sonLaClaims().map(key).sort())
  })

  it.skipIf(!HAS_SHARED)('confirms 81 and contradicts the three about commune-procedures', () => {
    expect(claims.filter(({ verdict }) => verdict === 'confirmed')).toHaveLength(81)
    const contradicted = claims.filter(({ verdict }) => verdict === 'contradicted')
    expect(contradicted.map(claim => [keyOf(claim), claim.actual]).sort()).toEqual(
      SON_LA_DISAGREEMENTS.map(claim => [key(claim), claim.published]).sort(),
    )
  })

  it.skipIf(!HAS_SHARED)('compares 2022 with 2023 throughout, and quotes the lines it names', () => {
    const lines = readFileSync(`${SHARED}plans/son-la-2024.txt`, 'utf8').normalize('NFC').split('\n')
    for (const claim of claims) {
      if ('from' in claim) expect([claim.from, claim.year]).toEqual([2022, 2023])
      expect(lines[claim.line - 1]).toContain(claim.quote)
    }
  })

  it.skipIf(!HAS_SHARED).each(['pac-nga-2022', 'song-ma-2022', 'thanh-liem-2021', 'van-ban-2022'])(
    'finds no claim in %s, which states no scores',
    name => {
      expect(audit(readFileSync(`${SHARED}plans/${name}.txt`, 'utf8'))).toEqual([])
    },
  )
})

describe('a year that closes the clause behind the unit of a figure', () => {
  // Ho Chi Minh City had 37.3265 in 2013 and 37.1025 in 2014; Nghệ An 0.7171 in 2014 and 0.9179 in 2021.
  it.each([
    [
      'TP. Hồ Chí Minh đạt 7,074 điểm chỉ số “Thủ tục hành chính công” năm 2013.',
      ['TP. Hồ Chí Minh đạt 37,30 điểm chỉ số PAPI năm 2014.', 'contradicted'],
      ['TP. Hồ Chí Minh đạt 37,10 điểm chỉ số PAPI năm 2014.', 'confirmed'],
    ],
    [
      'Nghệ An đạt 1,899 điểm chỉ số “Ban Thanh tra nhân dân” năm 2014.',
      ['Nghệ An đạt 0,72 điểm chỉ số “Đóng góp tự nguyện” năm 2021.', 'contradicted'],
      ['Nghệ An đạt 0,92 điểm chỉ số “Đóng góp tự nguyện” năm 2021.', 'confirmed'],
    ],
  ] as const)('is the year of the figure, not that of the line before: %s', (before, ...cases) => {
    for (const [text, verdict] of cases) {
      const judged = audit(`${before}\n${text}`)
      expect(judged.map(({ line, verdict: found }) => [line, found])).toEqual([
        [1, 'confirmed'],
        [2, verdict],
      ])
    }
  })
})

describe('planted errors', () => {
  it.each([
    ['score', 'Năm 2023, Chỉ số nội dung 4 đạt 6,6880 điểm.', 6.688, 6.6088],
    ['delta', 'Năm 2023, Chỉ số nội dung 6 tăng 0,5612 điểm so với năm 2022.', 0.5612, 0.5162],
    ['delta', 'Năm 2023, Chỉ số nội dung 5 tăng 0,0682 điểm so với năm 2022.', 0.0682, -0.0682],
    ['group', 'Năm 2023, Chỉ số nội dung 6 thuộc nhóm đạt điểm cao nhất.', 'high', 'high-average'],
    ['direction', 'Năm 2023, nội dung thành phần “Y tế công” tăng điểm.', 'up', 'down'],
    ['count', 'Năm 2023, Chỉ số nội dung 7 đạt kết quả tốt, có 03 nội dung thành phần tăng điểm.', 3, 2],
  ])('%s: "%s" is contradicted', (kind, text, stated, actual) => {
    const contradicted = audit(text).filter(({ verdict }) => verdict === 'contradicted')
    expect(contradicted).toMatchObject([{ kind, stated, actual }])
  })
})

describe('statements that cannot be verified', () => {
  it('a change across a redefinition, though the bare figures agree', () => {
    const [, delta] = audit('Năm 2021 Chỉ số nội dung 3 đạt 4,0792 điểm, giảm 0,9197 điểm so với năm 2020.')
    expect(delta).toMatchObject({
      verdict: 'unverifiable',
      reason: 'redefined',
      rawAgrees: true,
      actual: null,
    })
  })

  it('a score that was not published, a name that cannot be told, a year without data', () => {
    const unpublished = audit('Năm 2023 Chỉ số nội dung 1 đạt 5,1 điểm.', '22')
    expect(unpublished).toMatchObject([{ verdict: 'unverifiable', reason: 'not-published' }])
    const unknown = audit('Năm 2023, nội dung thành phần “Hạnh phúc” đạt 1,2345 điểm.')
    expect(unknown).toMatchObject([{ id: null, verdict: 'unverifiable', reason: 'unknown-unit' }])
    const future = audit('Năm 2035, Chỉ số nội dung 1 đạt 5,1 điểm.')
    expect(future).toMatchObject([{ verdict: 'unverifiable', reason: 'unknown-year' }])
  })
})

describe('an article on the same scores in other words', () => {
  it('total and its dimensions, but neither other indices nor promises nor other provinces', () => {
    const text = [
      'Chỉ số PAPI năm 2023 của tỉnh Sơn La đạt 42,3966 điểm, xếp thứ 30/61, tăng 1,53 điểm và 16 bậc so với năm 2022.',
      'Chỉ số PCI năm 2023 đạt 65,12 điểm, giảm 1,2 điểm. Tỉnh Điện Biên đạt 41,20 điểm.',
      'Có 06/8 chỉ số nội dung tăng điểm; 02 chỉ số nội dung giảm điểm là Kiểm soát tham nhũng, Thủ tục hành chính công.',
      'Phấn đấu năm 2024 tổng điểm đạt 43,5 điểm, nằm trong nhóm trung bình cao.',
    ].join('\n')
    expect(told(audit(text))).toEqual([
      ['score', 'total', 42.3966, 42.3966, 'confirmed'],
      ['rank', 'total', 30, 30, 'confirmed'],
      ['delta', 'total', 1.53, 1.5272, 'confirmed'],
      ['rank-change', 'total', 16, 16, 'confirmed'],
      ['count', 'total', 6, 6, 'confirmed'],
      ['count', 'total', 2, 2, 'confirmed'],
      ['direction', 'corruption-control', 'down', 'down', 'confirmed'],
      ['direction', 'procedures', 'down', 'down', 'confirmed'],
    ])
  })

  it('a table of scores', () => {
    const text = [
      'Chỉ số nội dung | Năm 2022 | Năm 2023 | Tăng/giảm | Nhóm',
      'Thủ tục hành chính công | 7,3814 | 7,3132 | -0,0682 | Trung bình cao',
      'Cung ứng dịch vụ công | 7,0744 | 7,5906 | giảm 0,5162 | Cao',
    ].join('\n')
    expect(audit(text).map(({ kind, year, verdict }) => [kind, year, verdict])).toEqual([
      ['score', 2022, 'confirmed'],
      ['score', 2023, 'confirmed'],
      ['delta', 2023, 'confirmed'],
      ['group', 2023, 'confirmed'],
      ['score', 2022, 'confirmed'],
      ['score', 2023, 'confirmed'],
      ['delta', 2023, 'contradicted'],
      ['group', 2023, 'contradicted'],
    ])
  })
})
