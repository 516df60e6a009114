import { describe, expect, it } from 'vitest'
import { describeFault, type Fault } from '../src/fault.ts'
import { readBreaks, readFramework, readProvinces } from '../src/read-facts.ts'
import { BREAKS, FACTS, PROVINCES } from './small-folder.ts'

const told = ({ faults }: { readonly faults: readonly Fault[] }) => faults.map(describeFault)

describe('framework.json', () => {
  it('is read as it is', () => {
    expect(readFramework('f.json', JSON.stringify(FACTS))).toEqual({ value: FACTS, faults: [] })
  })

  it('a wrong value is told with its place', () => {
    const wrong = { ...FACTS, dimensions: [{ ...FACTS.dimensions[0], vi: '' }] }
    expect(told(readFramework('f.json', JSON.stringify(wrong)))).toEqual([
      'f.json:dimensions.0.vi: no-name text=""',
    ])
  })

  it('ids name files and key tables, so they are of a–z, 0–9 and hyphens', () => {
    for (const id of ['../evil', '__proto__', 'A', 'a b', '', 'a'.repeat(81)]) {
      const wrong = { ...FACTS, subdimensions: [{ ...FACTS.subdimensions[0], id }] }
      expect(told(readFramework('f.json', JSON.stringify(wrong)))).toEqual([
        `f.json:subdimensions.0.id: no-slug text=${JSON.stringify(id.slice(0, 60))}`,
      ])
    }
  })

  it('names lose what would steer a terminal or hide a part of them', () => {
    const [first, ...rest] = FACTS.subdimensions
    const facts = { ...FACTS, subdimensions: [{ ...first, vi: 'Bầu\u001b[2J\u202e cử\n' }, ...rest] }
    const reading = readFramework('f.json', JSON.stringify(facts))
    expect('value' in reading && reading.value.subdimensions[0]?.vi).toBe('Bầu[2J cử')
  })

  it('a missing key is told with its place', () => {
    expect(told(readFramework('f.json', '{"dimensions": [], "subdimensions": []}'))).toEqual([
      String.raw`f.json: not-as-expected at="eras" expected="\"eras\"" found="undefined"`,
    ])
  })

  it('another kind of document is told', () => {
    expect(told(readFramework('f.json', '7'))).toEqual([
      'f.json: not-as-expected at="" expected="Object" found="7"',
    ])
  })

  it('a cut file is told', () => {
    expect(told(readFramework('f.json', '{"dimensions"'))).toEqual(['f.json: not-json'])
  })

  it('may hold other wordings, with the years they go for', () => {
    const aliases = [{ text: 'Bỏ phiếu', from: 2001 }]
    const [first, ...rest] = FACTS.subdimensions
    const facts = { ...FACTS, subdimensions: [{ ...first, aliases }, ...rest] }
    expect(readFramework('f.json', JSON.stringify(facts))).toEqual({ value: facts, faults: [] })
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
    const changed = JSON.stringify([{ ...BREAKS[0], verdict: 'changed' }])
    expect(told(readBreaks('c.json', changed))).toEqual([
      String.raw`c.json: not-as-expected at="0.verdict" expected="((\"rescaled\" | \"redefined\") | \"resampled\")" found="\"changed\""`,
    ])
  })

  it('a year that is no whole number is told', () => {
    expect(told(readBreaks('c.json', JSON.stringify([{ ...BREAKS[0], year: 2002.5 }])))).toEqual([
      'c.json: not-as-expected at="0.year" expected="" found="2002.5"',
    ])
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
    expect(told(readProvinces('p.csv', PROVINCES.replace(',NMM,', ',North,')))).toEqual([
      'p.csv:3:region: unknown-region text="North" known=["NMM","RRD","NCC","CHL","SE","MRD"]',
    ])
  })

  it('a province listed twice is told', () => {
    const twice = `${PROVINCES}14,son-la,Sơn La,Son La,NMM,14,Sơn La,\n`
    expect(told(readProvinces('p.csv', twice))).toEqual(['p.csv:4:code: code-twice text="14" row=3'])
  })

  it.each(['../x', 'Sơn La', '', 'a/b', '-a', 'A', 'son-la\u001b'])(
    'a slug %j could not name a file',
    slug => {
      const text = PROVINCES.replace(',son-la,', `,${slug},`)
      expect(told(readProvinces('p.csv', text))).toEqual([
        `p.csv:3:slug: no-slug text=${JSON.stringify(slug)}`,
      ])
    },
  )

  it.each(['../x', '', '__proto__', '1\u202e4'])('a code %j could not key a table', code => {
    expect(told(readProvinces('p.csv', PROVINCES.replace('14,son-la', `${code},son-la`)))).toEqual([
      `p.csv:3:code: no-code text=${JSON.stringify(code)}`,
    ])
  })

  it('names keep all that can be seen, and nothing else; what cannot be seen at all is none', () => {
    const named = (name: string) =>
      readProvinces('p.csv', PROVINCES.replace(',Sơn La,Son La', `,${name},Son La`))
    for (const [name, plain] of [
      ['\u001b[31mSơn La\u0007', '[31mSơn La'],
      ['"Sơn\n\u202eLa"', 'Sơn La'],
      ['__proto__', '__proto__'],
      ['constructor', 'constructor'],
      ['<b>', '<b>'],
    ] as const) {
      const reading = named(name)
      expect('value' in reading && reading.value[1]?.vi).toBe(plain)
    }
    expect(told(named('\u200b'))).toEqual(['p.csv:3:name_vi: no-name text="\u200b"'])
    expect(told(named('x'.repeat(501)))).toEqual([`p.csv:3:name_vi: no-name text="${'x'.repeat(60)}"`])
  })

  it('a territory may have no successor and no English name', () => {
    expect(readProvinces('p.csv', PROVINCES.replace('Son La,NMM,14,Sơn La', ',NMM,,'))).toMatchObject({
      value: [{}, { en: '', successor: { code: '', vi: '' } }],
    })
  })
})

it('facts longer than any are refused before they are parsed', () => {
  const { faults } = readFramework('framework.json', `[${' '.repeat(20e6)}]`)
  expect(faults.map(({ why, facts }) => [why, facts])).toEqual([
    ['too-many-bytes', { megabytes: null, most: 20 }],
  ])
})
