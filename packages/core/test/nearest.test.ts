import { describe, expect, it } from 'vitest'
import { fold } from '../src/fold.ts'
import { nearest } from '../src/nearest.ts'

describe('fold', () => {
  it.each([
    ['TP. Hồ Chí Minh', 'tphochiminh'],
    ['Đắk Lắk', 'daklak'],
    ['ĐẮK LẮK'.normalize('NFD'), 'daklak'],
    ['Bà Rịa – Vũng Tàu', 'bariavungtau'],
    ['Hoà Bình', 'hoabinh'],
    ['Hòa Bình', 'hoabinh'],
    ['  Thừa-Thiên/Huế 2 ', 'thuathienhue2'],
    ['…', ''],
  ])('takes out case, diacritics, punctuation and spaces: %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})

describe('nearest', () => {
  const near = (text: string, ...names: string[]) => nearest(text, names, name => [name])

  it('the nearest name comes first, with those one step further', () => {
    expect(near('lai cao', 'Lai Châu', 'Cà Mau', 'Lào Cai')).toEqual(['Lai Châu', 'Lào Cai'])
  })

  it('a name two steps further than the nearest is left out', () => {
    expect(near('abcdefghij', 'abcdefgxyz', 'abcdefghyz', 'abcdefghiz')).toEqual(['abcdefghiz', 'abcdefghyz'])
  })

  it('spelling that varies between writers does not count', () => {
    expect(near('ĐAK LAC', 'Đắk Lắk', 'Đắk Nông')).toEqual(['Đắk Lắk'])
  })

  it('at most three are given', () => {
    expect(near('aaaa', 'aaab', 'aaac', 'aaad', 'aaae')).toEqual(['aaab', 'aaac', 'aaad'])
  })

  it('a name counts as near within 40 % of the text, and at least within one letter', () => {
    // Five letters allow two changes, not three; two letters allow one.
    expect(near('abcde', 'abcxy')).toEqual(['abcxy'])
    expect(near('abcde', 'abxyz')).toEqual([])
    expect(near('ab', 'ax', 'xy')).toEqual(['ax'])
  })

  it('a name whose first four letters or more are given is near, however long it is', () => {
    expect(near('health', 'health-care', 'wealth')).toEqual(['health-care', 'wealth'])
    expect(near('hea', 'health-care')).toEqual([])
  })

  it('any of several names of a candidate may be near', () => {
    const cities = [{ names: ['Thành phố Hồ Chí Minh', 'Saigon'] }, { names: ['Hà Nội'] }]
    expect(nearest('Saigong', cities, city => city.names)).toEqual([cities[0]])
  })

  it('a text of any length is cut to 60 letters, so that an error stays cheap', () => {
    expect(near(`${'a'.repeat(60)}${'b'.repeat(1e6)}`, 'a'.repeat(60))).toEqual(['a'.repeat(60)])
  })

  it('frozen candidates are not reordered', () => {
    const names = Object.freeze(['abd', 'abc'])
    expect(nearest('abc', names, name => [name])).toEqual(['abc', 'abd'])
    expect(names).toEqual(['abd', 'abc'])
  })
})
