import { describe, expect, it } from 'vitest'
import { at, keysOf, listAt, papi, papiJson } from './fake-environment.ts'

const SON_LA = ['peers', '--province', '14', '--unit', 'health-care', '--year', '2023']

describe('papi peers --json', () => {
  it('has exactly the keys of the contract, in its order', async () => {
    const document = await papiJson(...SON_LA)
    expect(keysOf(document)).toEqual(['unit', 'year', 'peers'])
    expect([at(document, 'unit'), at(document, 'year')]).toEqual(['health-care', 2023])
    for (const peer of listAt(document, 'peers')) {
      expect(keysOf(peer)).toEqual([
        'province',
        'from',
        'to',
        'fromShare',
        'toShare',
        'gain',
        'years',
        'rescaled',
        'kept',
      ])
      expect(keysOf(at(peer, 'province'))).toEqual(['code', 'slug', 'nameVi', 'nameEn'])
    }
  })

  it('gives who stood there and rose, the largest gain first', async () => {
    const document = await papiJson(...SON_LA)
    expect(at(document, 'peers', 0)).toEqual({
      province: { code: '12', slug: 'lai-chau', nameVi: 'Lai Châu', nameEn: 'Lai Chau' },
      from: 1.815,
      to: 2.0169,
      fromShare: 0.6956,
      toShare: 0.7853,
      gain: 0.1268,
      years: [2020, 2023],
      rescaled: false,
      kept: null,
    })
    const gains = listAt(document, 'peers').map(peer => Number(at(peer, 'gain')))
    expect(gains).toEqual([...gains].sort((a, b) => b - a))
  })
})

describe('papi peers', () => {
  it('says that it is association, not cause', async () => {
    const vi = (await papi(SON_LA)).stdout.split('\n')
    expect(vi[0]).toBe(
      'Sơn La 2023, Y tế công lập 1,84: 6 trong 25 tỉnh từng ở quanh mức này trong ba năm so sánh được gần nhất đến nay tăng hơn mặt bằng cả nước ít nhất 5 điểm % thang điểm',
    )
    expect(vi[1]).toBe(
      'Một năm sau, 3 trong 4 tỉnh đã biết vẫn giữ được mức tăng đó. Chỉ riêng dao động thường cũng cho mức tăng như vậy ở khoảng 7% trường hợp.',
    )
    expect(vi[2]).toMatch(/^Đây là mối liên hệ, không phải nguyên nhân: /)
    expect(vi).toContainEqual(expect.stringMatching(/^Lai Châu +2020 +1,82 +2,02 +\+13 điểm % +chưa biết$/))
    expect(vi).toContainEqual(expect.stringMatching(/^↯ .*địa bàn.* từ 2021: /))
    expect(vi.at(-2)).toBe('Nguồn: PAPI, CECODES, RTA & UNDP, 2020–2023')
    expect((await papi([...SON_LA, '--lang', 'en'])).stdout).toContain('This is association, not cause')
  })

  it('says so where there is none', async () => {
    const none = ['peers', '--province', 'Quảng Ninh', '--unit', 'total', '--year', '2024']
    expect(await papiJson(...none)).toEqual({ unit: 'total', year: 2024, peers: [] })
    expect((await papi(none)).stdout).toMatch(
      /^Quảng Ninh 2024, .* 47,82: 6 tỉnh từng ở quanh mức này .*, không tỉnh nào đến nay tăng/,
    )
  })

  it('shows shares, never points side by side, where the scale changed between', async () => {
    const text = (await papi(['peers', '--province', '14', '--unit', 'certification', '--year', '2022']))
      .stdout
    expect(text).toMatch(/^Quảng Ninh +2019 +68% +77% +\+8 điểm % /m)
    expect(text).toContain('thang điểm đã đổi giữa hai năm')
  })

  it('refuses what has no score to start from', async () => {
    expect(
      await papi(['peers', '--province', 'Quảng Ninh', '--unit', 'total', '--year', '2023']),
    ).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringMatching(/^papi: [^\n]*Quảng Ninh[^\n]*2023[^\n]*\n$/),
    })
  })
})
