import { describe, expect, it } from 'vitest'
import { at, keysOf, listAt, numbersIn, papi, papiJson } from './fake-environment.ts'

const SON_LA = { code: '14', slug: 'son-la', nameVi: 'Sơn La', nameEn: 'Son La' }
const NOT_PUBLISHED = { missing: 'not-published' }
const UNSURE = { rankRange: null, groupProbability: null, onBorderOf: null }

describe('papi scores --json', () => {
  it('has exactly the keys of the contract, in its order', async () => {
    const document = await papiJson('scores', '--province', '14', '--year', '2023')
    expect(keysOf(document)).toEqual(['province', 'year', 'total', 'dimensions'])
    expect(keysOf(at(document, 'total'))).toEqual([
      'score',
      'rank',
      'of',
      'group',
      'rankRange',
      'groupProbability',
      'onBorderOf',
      'region',
    ])
    for (const dimension of listAt(document, 'dimensions')) {
      expect(keysOf(dimension)).toEqual([
        'id',
        'number',
        'score',
        'rank',
        'of',
        'group',
        'rankRange',
        'groupProbability',
        'onBorderOf',
        'region',
        'subdimensions',
      ])
      for (const sub of listAt(dimension, 'subdimensions')) {
        expect(keysOf(sub)).toEqual([
          'id',
          'number',
          'score',
          'share',
          'rank',
          'of',
          'group',
          'rankRange',
          'groupProbability',
          'onBorderOf',
          'region',
        ])
      }
    }
  })

  it('gives the published figures with their standing', async () => {
    const document = await papiJson('scores', '--province', '14', '--year', '2023')
    expect(at(document, 'province')).toEqual(SON_LA)
    expect(at(document, 'total')).toEqual({
      score: 42.3966,
      rank: 30,
      of: 61,
      group: 'high-average',
      rankRange: [19, 50],
      groupProbability: 0.326,
      onBorderOf: 'low-average',
      region: {
        name: 'NMM',
        rank: 10,
        of: 14,
        median: 43.172,
        best: {
          province: { code: '19', slug: 'thai-nguyen', nameVi: 'Thái Nguyên', nameEn: 'Thai Nguyen' },
          score: 45.7875,
        },
      },
    })
    expect(at(document, 'dimensions', 5, 'subdimensions', 0)).toMatchObject({
      id: 'health-care',
      number: '6.1',
      score: 1.8384,
      share: 0.706,
      rank: 50,
      of: 61,
      group: 'low',
      rankRange: [31, 55],
      groupProbability: 0.56,
      onBorderOf: 'low-average',
    })
  })

  it('takes the latest year unless told', async () => {
    expect(at(await papiJson('scores', '--province', '14'), 'year')).toBe(2024)
  })

  it('lists the sub-dimensions of the year, at the positions of that year', async () => {
    const positions = async (year: string) =>
      listAt(await papiJson('scores', '--province', '14', '--year', year), 'dimensions').map(dimension => [
        at(dimension, 'number'),
        listAt(dimension, 'subdimensions').length,
      ])
    expect(await positions('2017')).toEqual([
      ['1', 4],
      ['2', 3],
      ['3', 3],
      ['4', 4],
      ['5', 4],
      ['6', 4],
    ])
    expect(await positions('2018')).toHaveLength(8)
  })

  it('answers with reasons where a province has no score that year', async () => {
    const document = await papiJson('scores', '--province', 'Bắc Giang', '--year', '2021')
    expect(at(document, 'total')).toMatchObject({
      score: NOT_PUBLISHED,
      rank: null,
      of: 60,
      group: null,
      ...UNSURE,
    })
    expect(at(document, 'dimensions', 0, 'subdimensions', 0)).toMatchObject({
      id: 'civic-knowledge',
      number: '1.1',
      score: NOT_PUBLISHED,
      share: null,
      rank: null,
      of: 60,
      group: null,
      ...UNSURE,
    })
  })

  it('finds a province by any spelling', async () => {
    for (const spelling of [
      '14',
      'son-la',
      'Sơn La',
      'SON LA',
      'tinh son la',
      'tỉnh Sơn La',
      'Sơn La'.normalize('NFD'),
    ]) {
      expect(at(await papiJson('scores', '--province', spelling), 'province'), spelling).toEqual(SON_LA)
    }
  })
})

describe('papi change --json', () => {
  it('has exactly the keys of the contract, in its order', async () => {
    const document = await papiJson('change', '--province', '14', '--from', '2022', '--to', '2023')
    expect(keysOf(document)).toEqual(['province', 'from', 'to', 'rows'])
    expect(listAt(document, 'rows')).toHaveLength(1 + 8 + 28)
    for (const row of listAt(document, 'rows')) {
      expect(keysOf(row)).toEqual([
        'level',
        'id',
        'dimension',
        'from',
        'to',
        'delta',
        'shareDelta',
        'comparability',
        'direction',
        'band',
        'signal',
        'caveats',
        'groupFrom',
        'groupTo',
        'rankFrom',
        'rankTo',
        'rankChangeCommon',
        'nationalMedianDelta',
        'robustZ',
        'flags',
      ])
    }
  })

  it('gives the hidden decline of health care in Sơn La', async () => {
    const document = await papiJson('change', '--province', '14', '--from', '2022', '--to', '2023')
    const row = listAt(document, 'rows').find(candidate => at(candidate, 'id') === 'health-care')
    expect(row).toMatchObject({
      level: 'subdimension',
      dimension: 'services',
      to: 1.8384,
      comparability: 'same',
      direction: 'down',
      groupTo: 'low',
      flags: ['declined', 'hidden-decline', 'persistent-decline', 'group-drop', 'weak'],
    })
  })

  it('tells what is clear from what is within usual movement, and claims neither over new localities', async () => {
    const rowsOf = async (from: string, to: string) =>
      listAt(await papiJson('change', '--province', '14', '--from', from, '--to', to), 'rows')
    const rows = await rowsOf('2022', '2023')
    const clear = rows.filter(row => at(row, 'signal') === 'clear' && at(row, 'level') === 'subdimension')
    expect(clear.map(row => [at(row, 'id'), at(row, 'direction')])).toEqual([
      ['appeals-response', 'down'],
      ['justice-access', 'up'],
      ['primary-education', 'up'],
      ['internet-access', 'up'],
    ])
    for (const row of rows) {
      const beyond = Math.abs(Number(at(row, 'delta'))) > Number(at(row, 'band'))
      expect(at(row, 'signal')).toBe(beyond ? 'clear' : 'within')
      expect(at(row, 'caveats')).toEqual([])
    }
    for (const row of await rowsOf('2020', '2021')) {
      expect([at(row, 'signal'), at(row, 'band')]).toEqual([null, null])
      expect(at(row, 'caveats')).toEqual(at(row, 'direction') === null ? [] : ['resampled'])
    }
  })

  it('gives ranks with the count of each year, and among the provinces of both years where they compare', async () => {
    const totalOf = async (from: string, to: string) =>
      at(await papiJson('change', '--province', '14', '--from', from, '--to', to), 'rows', 0)
    expect(await totalOf('2021', '2022')).toMatchObject({ rankFrom: 50, rankTo: 46, rankChangeCommon: null })
    expect(await totalOf('2022', '2023')).toMatchObject({
      rankFrom: 46,
      rankTo: 30,
      rankChangeCommon: { from: 44, to: 28, of: 59 },
    })
  })

  it('gives no difference where there is none, and says why', async () => {
    const document = await papiJson('change', '--province', '14', '--from', '2018', '--to', '2019')
    const rowOf = (id: string) => listAt(document, 'rows').find(row => at(row, 'id') === id)
    expect(rowOf('total')).toMatchObject({
      delta: null,
      shareDelta: null,
      comparability: 'redefined',
      direction: null,
    })
    expect(rowOf('internet-access')).toMatchObject({
      delta: null,
      shareDelta: 0.0779,
      comparability: 'rescaled',
    })
    expect(rowOf('egov-response')).toMatchObject({
      from: { missing: 'not-measured' },
      comparability: 'not-measured',
      groupFrom: null,
    })
  })
})

describe('every JSON document', () => {
  it('has no number with more than four decimals, and no negative zero', async () => {
    for (const argv of [
      ['scores', '--province', '14'],
      ['change', '--province', '14', '--from', '2018', '--to', '2019'],
      ['priorities', '--province', '14'],
    ]) {
      const numbers = numbersIn(await papiJson(...argv))
      expect(numbers.length).toBeGreaterThan(50)
      for (const number of numbers) {
        expect(number).toBe(Number(number.toFixed(4)))
        expect(Object.is(number, -0)).toBe(false)
      }
    }
  })

  it('is the same whatever the order of the options', async () => {
    const first = await papi(['scores', '--province', '14', '--json'])
    expect(await papi(['--json', 'scores', '--province=14'])).toEqual(first)
  })
})
