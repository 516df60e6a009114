import { describe, expect, it } from 'vitest'
import { PapiError } from '../src/error.ts'
import { findProvince, type Province } from '../src/province.ts'
import { deepFreeze } from './small-panel.ts'

const PROVINCES: readonly Province[] = deepFreeze(
  (
    [
      ['01', 'ha-noi', 'Hà Nội', 'Ha Noi', ['Hanoi']],
      ['10', 'lao-cai', 'Lào Cai', 'Lao Cai', []],
      ['12', 'lai-chau', 'Lai Châu', 'Lai Chau', []],
      ['14', 'son-la', 'Sơn La', 'Son La', []],
      ['66', 'dak-lak', 'Đắk Lắk', 'Dak Lak', ['Đắc Lắc']],
      ['79', 'ho-chi-minh-city', 'TP. Hồ Chí Minh', 'Ho Chi Minh City', ['TP.HCM', 'HCMC', 'Hồ Chí Minh']],
    ] as const
  ).map(([code, slug, vi, en, aliases]) => ({
    code,
    slug,
    vi,
    en,
    region: 'NMM' as const,
    successor: { code, vi },
    aliases,
  })),
)

describe('a province is found', () => {
  it.each([
    ['by code', '14', '14'],
    ['by slug', 'son-la', '14'],
    ['by its Vietnamese name', 'Sơn La', '14'],
    ['by its English name', 'Ho Chi Minh City', '79'],
    ['by another spelling in use', 'Đắc Lắc', '66'],
    ['by another spelling without diacritics', 'dac lac', '66'],
    ['by an abbreviation', 'HCMC', '79'],
    ['whatever the case', 'SƠN LA', '14'],
    ['without diacritics', 'son la', '14'],
    ['with spaces too many or too few', '  sơn  la ', '14'],
    ['with detached combining marks (NFD)', 'Đắk Lắk'.normalize('NFD'), '66'],
    ['with "tỉnh" before it', 'tỉnh Sơn La', '14'],
    ['with "tỉnh" in NFD before it', 'tỉnh Sơn La'.normalize('NFD'), '14'],
    ['with "tinh" before it', 'Tinh Son La', '14'],
    ['with "thành phố" before it', 'Thành phố Hà Nội', '01'],
    ['with "thanh pho" before it', 'thanh pho ha noi', '01'],
    ['with "TP" before it', 'TP Hà Nội', '01'],
    ['with "TP." before it', 'TP. Hà Nội', '01'],
    ['with "TP." and no space before it', 'TP.Hà Nội', '01'],
    ['with "province" after it', 'Son La Province', '14'],
    ['with "province of" before it', 'Province of Son La', '14'],
    ['with "city" after it', 'Ha Noi City', '01'],
  ])('%s: %s', (_rule, text, code) => {
    expect(findProvince(PROVINCES, text).code).toBe(code)
  })
})

describe('a province that is not found', () => {
  it.each([
    ['is named with the nearest one', 'Ha Noii', 'text "Ha Noii", nearest ha-noi'],
    ['is named with several near ones', 'Lai Cao', 'text "Lai Cao", nearest lao-cai lai-chau'],
    ['is compared without "tỉnh"', 'tỉnh Sơn Lá Lá', 'text "tỉnh Sơn Lá Lá", nearest son-la'],
    ['far from all is met with the ways to name one', 'Atlantis', 'text Atlantis'],
    ['as nothing at all too', ' ', 'text " "'],
    ['is quoted up to 60 letters', 'x'.repeat(500), `text ${'x'.repeat(60)}`],
  ])('%s', (_rule, text, message) => {
    expect(() => findProvince(PROVINCES, text)).toThrow(`unknown-province: ${message}`)
  })

  it('is not the first whose name merely contains the text', () => {
    expect(() => findProvince(PROVINCES, 'La')).toThrow(PapiError)
  })
})
