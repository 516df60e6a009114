import { describe, expect, it } from 'vitest'
import { at, keysOf, listAt, papi, papiJson } from './fake-environment.ts'

describe('papi region', () => {
  it('gives its provinces with scores and ranks, and each unit with range and an indicative mean', async () => {
    const document = await papiJson('region', 'tay nguyen', '--year', '2024')
    expect(keysOf(document)).toEqual(['region', 'year', 'members', 'units', 'basis'])
    expect(at(document, 'region')).toEqual({ code: 'CHL', nameVi: 'Tây Nguyên', nameEn: 'Central Highlands' })
    expect(listAt(document, 'members').map(member => at(member, 'province', 'nameVi'))).toEqual([
      'Kon Tum',
      'Gia Lai',
      'Đắk Lắk',
      'Đắk Nông',
      'Lâm Đồng',
    ])
    expect(at(document, 'members', 0, 'total')).toEqual({ score: 40.3082, rank: 60, of: 61, group: 'low' })
    expect(at(document, 'units', 0)).toMatchObject({
      id: 'total',
      range: { min: 40.3082 },
      coverage: { published: 5, of: 5 },
    })
    expect(at(document, 'basis')).toBe('unweighted-mean-indicative')
  })

  it('is found by code, name in either language, or a province of it', async () => {
    for (const name of [
      'NMM',
      'nmm',
      'Trung du và miền núi phía Bắc',
      'Northern Midlands and Mountains',
      'Sơn La',
    ]) {
      expect(at(await papiJson('region', name), 'region', 'code'), name).toBe('NMM')
    }
    expect(await papi(['region', 'Tay Nguyn'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'papi: không có vùng "Tay Nguyn"; có các vùng Tây Nguyên (CHL)\n',
    })
  })

  it('says for people that the mean is none of PAPI’s figures', async () => {
    const text = (await papi(['region', 'CHL', '--year', '2024'])).stdout
    expect(text.split('\n')[0]).toBe('Tây Nguyên 2024: 5/5 tỉnh có điểm tổng hợp, từ 40,31 đến 43,01')
    expect(text).toMatch(/^Kon Tum +40,31 +60\/61 +5\/5 +Thấp$/m)
    expect(text).toContain('không phải điểm công bố')
    expect((await papi(['region', 'CHL', '--lang', 'en'])).stdout).toContain('not published scores')
  })
})

describe('papi successor', () => {
  it('gives the earlier provinces of a present one, whichever of them was named', async () => {
    for (const name of ['Lào Cai', 'Yên Bái', '15', 'yen bai']) {
      const document = await papiJson('successor', name, '--year', '2023')
      expect(keysOf(document)).toEqual(['successor', 'year', 'unchanged', 'members', 'units', 'basis'])
      expect(at(document, 'successor'), name).toEqual({ code: '15', nameVi: 'Lào Cai' })
      expect(listAt(document, 'members').map(member => at(member, 'province', 'code'))).toEqual(['10', '15'])
    }
  })

  it('has no mean where a member has no score', async () => {
    const document = await papiJson('successor', 'Bắc Ninh', '--year', '2022')
    expect(at(document, 'units', 0)).toEqual({
      id: 'total',
      range: null,
      coverage: { published: 0, of: 2 },
      indicativeMean: null,
    })
  })

  it('says that there is no score of a merged province, and that an unchanged one has its own', async () => {
    const merged = (await papi(['successor', 'Ninh Bình', '--year', '2023'])).stdout
    expect(merged).toMatch(/^Ninh Bình từ 01\/7\/2025 gồm Hà Nam, Nam Định, Ninh Bình: /)
    expect(merged).toContain('PAPI không có điểm của tỉnh mới')
    expect(merged).toMatch(/ 42,94 +3\/3$/m)
    const own = (await papi(['successor', 'Sơn La', '--lang', 'en'])).stdout
    expect(own).toMatch(/^Son La since 1 July 2025: unchanged, /)
    expect(own).not.toContain('indicative only')
  })
})
