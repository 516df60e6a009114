import { readFileSync } from 'node:fs'
import type { Province } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { provinceOfHead, provinceOfSubjects } from '../../src/claims/own-province.ts'
import { provincesIn } from '../../src/claims/place-name.ts'
import { regionsIn } from '../../src/claims/region-name.ts'

/** The bundled provinces, by name. */
const provinces = readFileSync(new URL('../../../../data/provinces.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row): Province => {
    const [code = '', slug = '', vi = '', en = '', region = '', successor = '', name = '', aliases = ''] =
      row.split(',')
    return {
      code,
      slug,
      vi,
      en,
      region: region as Province['region'],
      successor: { code: successor, vi: name },
      aliases: aliases.split(';').filter(Boolean),
    }
  })
const named = (text: string) => provincesIn(text, provinces).map(({ place }) => place)

describe('the name of a province', () => {
  it.each([
    ['Kết quả của Nam Định', ['36']],
    ['TỈNH LẠNG SƠN', ['20']],
    ['TPHCM, TP.HCM và Thành phố Hồ Chí Minh', ['79', '79', '79']],
    ['Bà Rịa - Vũng Tàu (BR-VT)', ['77', '77']],
    ['tỉnh Hoà Bình và tỉnh Hòa Bình', ['17', '17']],
    ['Thừa Thiên - Huế', ['46']],
    ['Son La province, Quảng Ninh Province', ['14', '22']],
    ['chi so cua tinh ninh thuan', ['58']],
    ['Hòa Bình'.normalize('NFD'), ['17']],
  ])('is found in any spelling: %s', (text, codes) => {
    expect(named(text.normalize('NFC'))).toEqual(codes)
  })

  it.each([
    'vì hòa bình và thái bình',
    'xã Bình Định, huyện Hà Nam',
    'thành phố Cao Bằng',
    'phường Thái Nguyên',
    'Hạ Nam, Sơn Là',
  ])('is not any word: %s', text => {
    expect(named(text)).toEqual([])
  })

  it('is the longest that stands there', () => {
    expect(named('Ninh Thuận, Bình Thuận, Thái Bình')).toEqual(['58', '60', '34'])
  })
})

describe('a region', () => {
  it.each([
    ['vùng ĐBSCL', 'MRD'],
    ['khu vực trung du, miền núi phía Bắc', 'NMM'],
    ['the Central Highlands', 'CHL'],
    ['các tỉnh Nam Trung Bộ', 'other-region'],
    ['toàn quốc', 'nation'],
  ])('is told by its names: %s', (text, place) => {
    expect(regionsIn(text).map(region => region.place)).toEqual([place])
  })
})

describe('the province of a text', () => {
  const lines = (text: string) => text.split('\n').map(line => ({ text: line }))

  it('is the only one that the first sentence of its title names', () => {
    expect(provinceOfHead(lines('Lượt xem: 3\nx'), null, provinces)).toBeNull()
    expect(provinceOfHead(lines('PAPI của Long An\nTại tỉnh Thái Nguyên'), null, provinces)).toBe('80')
    expect(provinceOfHead(lines('Bình Thuận và Ninh Thuận'), null, provinces)).toBeNull()
  })

  it('is not the one that a text mentions most, if nobody issues it', () => {
    const issuer = { name: null, level: null, province: '19' } as const
    expect(provinceOfHead(lines('PAPI của Long An'), { title: null, issuer }, provinces)).toBe('80')
    expect(
      provinceOfHead(
        lines('Kế hoạch'),
        { title: null, issuer: { ...issuer, name: 'UBND tỉnh Thái Nguyên' } },
        provinces,
      ),
    ).toBe('19')
  })

  it('is else that of most statements, but not of a single one', () => {
    const of = (subject: string) =>
      ({
        kind: 'score',
        subject,
        id: 'total',
        year: 2023,
        stated: 40,
        decimals: 0,
        line: 1,
        quote: '',
      }) as const
    expect(provinceOfSubjects([of('14'), of('14'), of('17')])).toBe('14')
    expect(provinceOfSubjects([of('14'), of('17')])).toBeNull()
    expect(provinceOfSubjects([of('14')])).toBeNull()
  })
})
