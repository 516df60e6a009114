import { describe, expect, it } from 'vitest'
import { findUnit } from '../src/find-unit.ts'
import { defineFramework } from '../src/framework.ts'

const framework = defineFramework({
  dimensions: [
    { id: 'care', number: 1, vi: 'Chăm sóc', en: 'Care' },
    { id: 'voice', number: 2, vi: 'Tiếng nói người dân', en: 'Voice' },
  ],
  subdimensions: [
    { id: 'clinics', dimension: 'care', vi: 'Trạm y tế công', en: 'Public Clinics' },
    { id: 'schools', dimension: 'care', vi: 'Trường công', en: 'Public Schools' },
    { id: 'votes', dimension: 'voice', vi: 'Bầu cử', en: 'Votes' },
    { id: 'gifts', dimension: 'voice', vi: 'Đóng góp/ủng hộ', en: 'Gifts' },
  ],
  eras: [
    { from: 2001, to: 2002, subdimensions: { care: ['clinics', 'schools'], voice: ['votes', 'gifts'] } },
    { from: 2003, to: 2004, subdimensions: { care: ['schools', 'clinics'], voice: ['votes'] } },
  ],
})

const offered = (text: string, year?: number) => {
  try {
    return findUnit(framework, text, year).id
  } catch (error) {
    return `${error}`.replace('PapiError: ', '')
  }
}

describe('a unit is found by', () => {
  it.each([
    ['its id', 'clinics', 'clinics'],
    ['its name in another spelling', 'TRAM Y TE CONG', 'clinics'],
    ['its English name', 'public clinics', 'clinics'],
    ['the beginning of its name', 'đóng góp', 'gifts'],
    ['a part of its name that no other has', 'y tế', 'clinics'],
    ['the name of the total', 'total', 'total'],
    ['a name with detached marks', 'Bầu cử'.normalize('NFD'), 'votes'],
  ])('%s', (_rule, text, id) => {
    expect(offered(text)).toBe(id)
  })

  it('its number in a year, which is another in another year', () => {
    expect(offered('1.1', 2001)).toBe('clinics')
    expect(offered('1.1', 2003)).toBe('schools')
    expect(offered('2', 2003)).toBe('voice')
  })
})

describe('nothing is guessed', () => {
  it.each([
    ['a part of two names', 'công', 'unknown-unit: text "công", nearest clinics schools'],
    ['a beginning of two names', 'public', 'unknown-unit: text public, nearest clinics schools'],
    ['a slip', 'clinisc', 'unknown-unit: text clinisc, nearest clinics'],
    ['a part of a word', 'rường', 'unknown-unit: text "rường"'],
    ['two letters', 'cử', 'unknown-unit: text "cử"'],
    ['nothing', ' ', 'unknown-unit: text " "'],
    ['a number without a year', '1.1', 'unknown-unit: text 1.1, nearest schools clinics'],
  ])('from %s', (_rule, text, message) => {
    expect(offered(text)).toBe(message)
  })

  it('from a number that the year does not have', () => {
    expect(offered('2.2', 2003)).toBe('unknown-unit: text 2.2, nearest gifts')
    expect(offered('9.9', 2003)).toBe('unknown-unit: text 9.9')
  })
})
