import { findProvince } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from './bundled.ts'

const { provinces } = bundledDataset().panel

const SPELLINGS: Record<string, readonly string[]> = {
  'Hòa Bình': ['Hòa Bình', 'Hoà Bình', 'hoa binh', 'tỉnh Hoà Bình'],
  'Thanh Hóa': ['Thanh Hóa', 'Thanh Hoá', 'THANH HOA'],
  'Khánh Hòa': ['Khánh Hòa', 'Khánh Hoà'],
  'Đắk Lắk': [
    'Đắk Lắk',
    'Đắc Lắk',
    'Đắk Lắc',
    'Đăk Lăk',
    'Dak Lak',
    'Dac Lak',
    'Dac Lac',
    'Daklak',
    'tỉnh Đắk Lắk',
  ],
  'Đắk Nông': ['Đắk Nông', 'Đắc Nông', 'Đăk Nông', 'Dak Nong', 'Dac Nong'],
  'Bà Rịa – Vũng Tàu': [
    'Bà Rịa - Vũng Tàu',
    'Bà Rịa – Vũng Tàu',
    'Bà Rịa Vũng Tàu',
    'BR-VT',
    'BRVT',
    'br vt',
  ],
  'TP. Hồ Chí Minh': [
    'TP.HCM',
    'TPHCM',
    'TP HCM',
    'HCMC',
    'TP. Hồ Chí Minh',
    'TP Hồ Chí Minh',
    'TP.Hồ Chí Minh',
    'Thành phố Hồ Chí Minh',
    'thanh pho ho chi minh',
    'Ho Chi Minh City',
    'Hồ Chí Minh',
  ],
  'Thừa Thiên Huế': [
    'Thừa Thiên Huế',
    'Thừa Thiên - Huế',
    'TT-Huế',
    'TT. Huế',
    'Huế',
    'Hue',
    'TP Huế',
    'TP.Huế',
  ],
  'Hà Nội': ['TP Hà Nội', 'TP.Hà Nội', 'Tp. Hà Nội', 'thành phố Hà Nội', 'Hanoi', 'Ha Noi', 'HN', '01'],
  'Đà Nẵng': ['TP Đà Nẵng', 'Da Nang', 'Danang'],
  'Sơn La': ['tỉnh Sơn La', 'tinh son la', 'Sơn La', 'son-la', 'SON LA', 'Son La province', '14'],
  'Kon Tum': ['Kon Tum', 'Kontum'],
}

describe('look-up of the 63 provinces', () => {
  const cases = Object.entries(SPELLINGS).flatMap(([name, texts]) => texts.map(text => [text, name] as const))

  it.each(cases)('%s is %s', (text, name) => {
    expect(findProvince(provinces, text).vi).toBe(name)
  })

  it.each(cases)('%s with detached combining marks (NFD) is %s', (text, name) => {
    expect(findProvince(provinces, text.normalize('NFD')).vi).toBe(name)
  })

  it('every name of the list finds its own province and no other', () => {
    const strayed = provinces.flatMap(province =>
      [
        province.code,
        province.slug,
        province.vi,
        province.en,
        ...province.aliases,
        `tỉnh ${province.vi}`,
      ].filter(text => findProvince(provinces, text) !== province),
    )
    expect(strayed).toEqual([])
    expect(provinces).toHaveLength(63)
  })

  it.each([
    ['Ha Noii', 'text "Ha Noii", nearest ha-noi'],
    ['Lai Cao', 'text "Lai Cao", nearest lao-cai lai-chau'],
    ['tỉnh Sơn Laa', 'text "tỉnh Sơn Laa", nearest son-la'],
    ['Atlantis', 'text Atlantis'],
  ])('a miss suggests the nearest: %s', (text, message) => {
    expect(() => findProvince(provinces, text)).toThrow(`unknown-province: ${message}`)
  })
})
