import { describe, expect, it } from 'vitest'
import { at, keysOf, listAt, papi, papiJson } from './fake-environment.ts'

const linesOf = async (...argv: string[]) => (await papi(['trend', ...argv])).stdout.split('\n')

describe('papi trend --json', () => {
  it('has exactly the keys of the contract, in its order', async () => {
    const document = await papiJson('trend', '--province', '14', '--unit', 'certification')
    expect(keysOf(document)).toEqual(['province', 'unit', 'segments'])
    expect(at(document, 'province')).toEqual({
      code: '14',
      slug: 'son-la',
      nameVi: 'Sơn La',
      nameEn: 'Son La',
    })
    for (const segment of listAt(document, 'segments')) {
      expect(keysOf(segment)).toEqual([
        'years',
        'scores',
        'shares',
        'slope',
        'slopePoints',
        'pValue',
        'direction',
        'reason',
        'relative',
      ])
      expect(keysOf(at(segment, 'relative'))).toEqual(['slope', 'pValue', 'direction', 'reason'])
    }
  })

  it('ends a segment where the unit is redefined, not where its scale changes', async () => {
    const document = await papiJson('trend', '--province', '14', '--unit', 'certification')
    expect(listAt(document, 'segments').map(segment => at(segment, 'years'))).toEqual([
      [2011, 2012, 2013, 2014, 2015],
      [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024],
    ])
  })

  it('gives null for the slope of one score and the p of fewer than four', async () => {
    const document = await papiJson('trend', '--province', '14', '--unit', 'total')
    const unclear = { direction: 'unclear', reason: 'too-few-years' }
    expect(listAt(document, 'segments').slice(-2)).toEqual([
      {
        years: [2021],
        scores: [40.1418],
        shares: [0.4464],
        slope: null,
        slopePoints: null,
        pValue: null,
        ...unclear,
        relative: { slope: null, pValue: null, ...unclear },
      },
      {
        years: [2022, 2023, 2024],
        scores: [40.8694, 42.3966, 43.8876],
        shares: [0.4565, 0.4777, 0.4984],
        slope: 0.021,
        slopePoints: 1.5091,
        pValue: null,
        ...unclear,
        relative: { slope: 0.0123, pValue: null, ...unclear },
      },
    ])
  })
})

describe('papi trend', () => {
  it('starts with the latest segment, gives the reason of each break, and ends with the source', async () => {
    expect(await linesOf('--province', '14', '--unit', 'certification')).toEqual([
      'Sơn La, Chứng thực, xác nhận của chính quyền, 2016–2024: chưa rõ xu hướng, +0,01 điểm mỗi năm (p = 0,358: chưa tách khỏi dao động ngẫu nhiên)',
      'So với trung vị cả nước, 2016–2024: chưa rõ xu hướng, +0,17 điểm % thang điểm mỗi năm (p = 0,612: chưa tách khỏi dao động ngẫu nhiên)',
      '',
      '2011–2015: chưa rõ xu hướng, +0,01 điểm mỗi năm (p = 0,483: chưa tách khỏi dao động ngẫu nhiên)',
      '  2011: 1,56 · 2012: 1,75 · 2013: 1,76 · 2014: 1,78 · 2015: 1,61',
      '',
      '↯ 2016: đổi cách đo (Bộ câu hỏi của ba chỉ số nội dung thay đổi từ 2016)',
      '',
      '2016–2024: chưa rõ xu hướng, +0,01 điểm mỗi năm (p = 0,358: chưa tách khỏi dao động ngẫu nhiên)',
      '  2016: 1,83 (70%) · 2017: 1,71 (65%) · 2018: 1,87 (72%) · 2019: 1,82 (70%) · 2020: 1,79 (68%)',
      '  ↯ 2021: đổi thang điểm (Thang điểm đổi vì không còn đo cấp giấy phép xây dựng)',
      '  2021: 2,41 (69%) · 2022: 2,45 (71%) · 2023: 2,45 (70%) · 2024: 2,46 (71%)',
      '',
      '↯ Nhiều khả năng địa bàn khảo sát được chọn lại từ 2021: thay đổi của riêng một tỉnh qua năm đó có thể chỉ do hỏi ở nơi khác',
      '',
      'Nguồn: PAPI, CECODES, RTA & UNDP, 2011–2024',
      '',
    ])
  })

  it('names a direction only with the years and the p for it', async () => {
    const [up] = await linesOf('--province', '14', '--unit', 'basic-infrastructure', '--lang', 'en')
    expect(up).toBe('Son La, Basic Infrastructure, 2011–2024: up, +0.04 points a year (p < 0.001)')
    const [few] = await linesOf('--province', '14', '--unit', 'total')
    expect(few).toBe(
      'Sơn La, Chỉ số tổng hợp PAPI, 2022–2024: chưa rõ xu hướng, +1,51 điểm mỗi năm (chưa đủ năm năm để nói xu hướng)',
    )
  })

  it('names what changed below a dimension', async () => {
    const lines = await linesOf('--province', '14', '--unit', 'e-governance', '--lang', 'en')
    expect(lines.filter(line => line.startsWith('↯'))).toEqual([
      '↯ 2019: Access to E-Government Portals; Access to the Internet: other scale (The scale changed because the dimension gained a sub-dimension)',
      '↯ 2019: E-Responsiveness: measured from now on',
      '↯ 2020: E-Responsiveness: redefined (Measured differently: the spread across provinces collapsed)',
      '↯ The surveyed localities were probably drawn anew in 2021: a single province’s change across that year may only come from asking elsewhere',
    ])
  })

  it('gives one segment without repeating itself', async () => {
    const lines = await linesOf('--province', '14', '--unit', 'corruption-control', '--lang', 'en')
    expect(lines).toHaveLength(9)
    expect(lines[0]).toMatch(
      /^Son La, Control of Corruption in the Public Sector, 2011–2024: no clear trend, /,
    )
    expect(lines[1]).toMatch(/^Against the national median, 2011–2024: /)
    expect(lines[3]).toMatch(/^ {2}2011: \d\.\d\d · 2012: /)
  })

  it('refuses an unknown unit with the nearest id', async () => {
    expect(await papi(['trend', '--province', '14', '--unit', 'health-car'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'papi: không có nội dung "health-car"; có phải "Y tế công lập" (health-care)?\n',
    })
    expect((await papi(['trend', '--province', '14'])).stderr).toBe(
      'papi: thiếu tùy chọn --unit; xem "papi help trend"\n',
    )
  })
})
