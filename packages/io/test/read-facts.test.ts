import { describe, expect, it } from 'vitest'
import { readBreaks, readFramework, readProvinces } from '../src/read-facts.ts'
import { BREAKS, FACTS, PROVINCES } from './small-folder.ts'

const malformed = (file: string, message: string) => ({
  faults: [{ file, row: null, column: null, code: 'malformed', message }],
})

describe('framework.json', () => {
  it('is read as it is', () => {
    expect(readFramework('f.json', JSON.stringify(FACTS))).toEqual({ value: FACTS, faults: [] })
  })

  it('a wrong value is told with its place', () => {
    const wrong = { ...FACTS, dimensions: [{ ...FACTS.dimensions[0], vi: '' }] }
    expect(readFramework('f.json', JSON.stringify(wrong))).toEqual(
      malformed('f.json', 'dimensions.0.vi: Invalid length: Expected !0 but received 0; restore the file'),
    )
  })

  it('a missing key is told with its place', () => {
    expect(readFramework('f.json', '{"dimensions": [], "subdimensions": []}')).toEqual(
      malformed('f.json', 'eras: Invalid key: Expected "eras" but received undefined; restore the file'),
    )
  })

  it('another kind of document is told', () => {
    expect(readFramework('f.json', '7')).toEqual(
      malformed('f.json', 'document: Invalid type: Expected Object but received 7; restore the file'),
    )
  })

  it('a cut file is told', () => {
    expect(readFramework('f.json', '{"dimensions"')).toMatchObject({
      faults: [
        {
          code: 'malformed',
          message: expect.stringMatching(/^not valid JSON \(.+\); restore the file$/),
        },
      ],
    })
  })
})

describe('comparability.json', () => {
  it('is read as it is', () => {
    expect(readBreaks('c.json', JSON.stringify(BREAKS))).toEqual({ value: BREAKS, faults: [] })
  })

  it('newly drawn localities concern every unit, so they name none', () => {
    const { subdimensions, ...rest } = BREAKS[0] ?? { subdimensions: [] }
    const resampled = { ...rest, verdict: 'resampled' }
    expect(subdimensions).not.toEqual([])
    expect(readBreaks('c.json', JSON.stringify([resampled]))).toEqual({ value: [resampled], faults: [] })
  })

  it('an unknown verdict is told with the known ones', () => {
    expect(readBreaks('c.json', JSON.stringify([{ ...BREAKS[0], verdict: 'changed' }]))).toEqual(
      malformed(
        'c.json',
        '0.verdict: Invalid type: Expected (("rescaled" | "redefined") | "resampled") but received "changed"; restore the file',
      ),
    )
  })

  it('a year that is no whole number is told', () => {
    expect(readBreaks('c.json', JSON.stringify([{ ...BREAKS[0], year: 2002.5 }]))).toEqual(
      malformed('c.json', '0.year: Invalid integer: Received 2002.5; restore the file'),
    )
  })
})

describe('provinces.csv', () => {
  it('is read with aliases separated by semicolons', () => {
    expect(readProvinces('p.csv', PROVINCES)).toEqual({
      value: [
        {
          code: '01',
          slug: 'ha-noi',
          vi: 'Hà Nội',
          en: 'Ha Noi',
          region: 'RRD',
          successor: { code: '01', vi: 'Hà Nội' },
          aliases: ['Hanoi', 'HN'],
        },
        {
          code: '14',
          slug: 'son-la',
          vi: 'Sơn La',
          en: 'Son La',
          region: 'NMM',
          successor: { code: '14', vi: 'Sơn La' },
          aliases: [],
        },
      ],
      faults: [],
    })
  })

  it('an unknown region is told with the known ones', () => {
    expect(readProvinces('p.csv', PROVINCES.replace(',NMM,', ',North,'))).toEqual({
      faults: [
        {
          file: 'p.csv',
          row: 3,
          column: 'region',
          code: 'unknown-id',
          message: 'unknown region "North"; use one of NMM, RRD, NCC, CHL, SE, MRD',
        },
      ],
    })
  })

  it('a province listed twice is told', () => {
    expect(readProvinces('p.csv', `${PROVINCES}14,son-la,Sơn La,Son La,NMM,14,Sơn La,\n`)).toEqual({
      faults: [
        {
          file: 'p.csv',
          row: 4,
          column: 'code',
          code: 'duplicate',
          message: 'province code "14" is already on line 3; keep one',
        },
      ],
    })
  })
})
