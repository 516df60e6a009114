import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../../../tests/bundled.ts'
import { searchProvinces } from '../src/province-search.ts'

const { provinces } = bundledDataset().panel
const found = (text: string) => searchProvinces(provinces, text).map(({ vi }) => vi)

describe('looking for a province', () => {
  it.each([
    // The native list picked Hà Nam for this.
    ['ha noi', 'Hà Nội'],
    ['HÀ NỘI', 'Hà Nội'],
    ['Hà Nội'.normalize('NFD'), 'Hà Nội'],
    ['thành phố hà nội', 'Hà Nội'],
    // Telex before it has made letters, in words and in one go.
    ['haf noi', 'Hà Nội'],
    ['hafnooji', 'Hà Nội'],
    ['sown la', 'Sơn La'],
    ['ddaks laks', 'Đắk Lắk'],
    ['quarng tri', 'Quảng Trị'],
    ['quarngtrij', 'Quảng Trị'],
    // VNI.
    ['d9a8k la8k', 'Đắk Lắk'],
    ['son la', 'Sơn La'],
    ['dak lak', 'Đắk Lắk'],
    ['Dac Lac', 'Đắk Lắk'],
    ['tphcm', 'TP. Hồ Chí Minh'],
    ['sai gon', 'TP. Hồ Chí Minh'],
    ['brvt', 'Bà Rịa – Vũng Tàu'],
    ['vung tau', 'Bà Rịa – Vũng Tàu'],
    ['hue', 'Thừa Thiên Huế'],
    ['hoà bình', 'Hòa Bình'],
    ['14', 'Sơn La'],
    ['ha noii', 'Hà Nội'],
  ])('“%s” finds %s alone', (text, name) => {
    expect(found(text)).toEqual([name])
  })

  it.each([
    ['haf n', ['Hà Nội', 'Hà Nam']],
    ['hà', ['Hà Nội', 'Hà Giang', 'Hà Nam', 'Hà Tĩnh', 'Hải Dương', 'Hải Phòng', 'Hậu Giang']],
    ['hải', ['Hải Dương', 'Hải Phòng']],
    ['bt', ['Bình Thuận', 'Bến Tre']],
    ['nam', ['Nam Định', 'Hà Nam', 'Quảng Nam']],
  ])('“%s”, begun, finds %j in this order', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  it('finds every province by each of its spellings, among the first', () => {
    for (const province of provinces) {
      for (const name of [province.slug, province.vi, province.en, province.code, ...province.aliases]) {
        expect([name, searchProvinces(provinces, name)[0]?.vi]).toEqual([name, province.vi])
      }
    }
  })

  it('gives all for nothing, and nothing for what is no name', () => {
    expect(found('  ')).toHaveLength(63)
    expect(found('xyzzy')).toEqual([])
    expect(found('qx'.repeat(100_000))).toEqual([])
  })
})
