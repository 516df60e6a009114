import { describe, expect, it } from 'vitest'
import { at, keysOf, listAt, papi, papiJson } from './fake-environment.ts'

const SON_LA = ['peers', '--province', '14', '--unit', 'health-care', '--year', '2023']

describe('papi peers --json', () => {
  it('has exactly the keys of the contract, in its order', async () => {
    const document = await papiJson(...SON_LA)
    expect(keysOf(document)).toEqual(['unit', 'year', 'peers'])
    expect([at(document, 'unit'), at(document, 'year')]).toEqual(['health-care', 2023])
    for (const peer of listAt(document, 'peers')) {
      expect(keysOf(peer)).toEqual(['province', 'from', 'to', 'gain', 'years'])
      expect(keysOf(at(peer, 'province'))).toEqual(['code', 'slug', 'nameVi', 'nameEn'])
    }
  })

  it('gives who stood there and rose, the largest gain first', async () => {
    const document = await papiJson(...SON_LA)
    expect(at(document, 'peers', 0)).toEqual({
      province: { code: '12', slug: 'lai-chau', nameVi: 'Lai Châu', nameEn: 'Lai Chau' },
      from: 1.815,
      to: 2.0169,
      gain: 0.0897,
      years: [2020, 2023],
    })
    const gains = listAt(document, 'peers').map(peer => Number(at(peer, 'gain')))
    expect(gains).toEqual([...gains].sort((a, b) => b - a))
  })
})

describe('papi peers', () => {
  it('says that it is association, not cause', async () => {
    const vi = (await papi(SON_LA)).stdout.split('\n')
    expect(vi[0]).toBe(
      'Sơn La 2023, Y tế công lập 1,84: 4 tỉnh từng ở quanh mức này trong ba năm so sánh được gần nhất và đến nay đã tăng ít nhất 5% thang điểm',
    )
    expect(vi[1]).toMatch(/^Đây là mối liên hệ, không phải nguyên nhân: /)
    expect(vi).toContainEqual(expect.stringMatching(/^Lai Châu +2020 +1,82 +2,02 +\+9,0%$/))
    expect(vi.at(-2)).toBe('Nguồn: PAPI, CECODES, RTA & UNDP, 2020–2023')
    expect((await papi([...SON_LA, '--lang', 'en'])).stdout).toContain('This is association, not cause')
  })

  it('says so where there is none', async () => {
    const none = ['peers', '--province', 'Quảng Ninh', '--unit', 'total', '--year', '2024']
    expect(await papiJson(...none)).toEqual({ unit: 'total', year: 2024, peers: [] })
    expect((await papi(none)).stdout).toMatch(
      /^Quảng Ninh 2024, .* 47,82: không có tỉnh nào từng ở quanh mức này/,
    )
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
