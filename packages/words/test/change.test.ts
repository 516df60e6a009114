import type { ChangeRow } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { loadCommandWords } from '../src/command.ts'

const [vi, en] = [(await loadCommandWords('vi')).command, (await loadCommandWords('en')).command]
const PLACE = { vi: 'Sơn La', en: 'Son La' }

/** The row of a total that rose by two points, twice its usual movement. */
const RISEN: ChangeRow = {
  level: 'total',
  id: 'total',
  dimension: null,
  from: 40,
  to: 42,
  delta: 2,
  shareDelta: 0.0278,
  comparability: 'same',
  direction: 'up',
  band: 1,
  signal: 'clear',
  caveats: [],
  groupFrom: 'low',
  groupTo: 'low',
  rankFrom: 50,
  rankTo: 48,
  ofFrom: 60,
  ofTo: 61,
  rankChangeCommon: null,
  nationalMedianDelta: 0,
  robustZ: 1,
  flags: [],
}
const told = (total: Partial<ChangeRow>, onBorderOf: 'low-average' | null = null) => {
  const certainty = { rankRange: [40, 55], groupProbability: 0.5, onBorderOf } as const
  const found = { province: PLACE, from: 2022, to: 2023, total: { ...RISEN, ...total }, certainty }
  return [vi.change.headline(found), en.change.headline(found)]
}

describe('the change of a total', () => {
  it('is clear beside its usual movement', () => {
    expect(told({})).toEqual([
      'Sơn La 2022–2023: điểm tổng hợp 40,00 → 42,00 (+2,00), tăng rõ (dao động thường ±1,00); nhóm thấp',
      'Son La 2022–2023: total 40.00 → 42.00 (+2.00), rose clearly (usual movement ±1.00); group low',
    ])
  })

  it('is told with the group it borders on', () => {
    expect(told({ groupTo: 'high-average' }, 'low-average')[0]).toMatch(
      /; nhóm thấp → trung bình cao \(giáp ranh nhóm trung bình thấp\)$/,
    )
  })

  it('is neither clear nor within where usual movement is not known', () => {
    expect(told({ signal: null, band: null })).toEqual([
      'Sơn La 2022–2023: điểm tổng hợp 40,00 → 42,00, tăng +2,00; nhóm thấp',
      'Son La 2022–2023: total 40.00 → 42.00, up +2.00; group low',
    ])
  })

  it('that is none is called so', () => {
    const none = { to: 40, delta: 0, shareDelta: 0, direction: 'flat', signal: 'within' } as const
    expect(told(none)[0]).toBe('Sơn La 2022–2023: điểm tổng hợp 40,00 → 40,00, không đổi; nhóm thấp')
  })

  it('that cannot be given says why, once', () => {
    const uncompared = { delta: null, shareDelta: null, direction: null, signal: null, band: null } as const
    expect(told({ ...uncompared, comparability: 'redefined' })[0]).toBe(
      'Sơn La 2022–2023: điểm tổng hợp 40,00 → 42,00, không có mức thay đổi (đổi cách đo); nhóm thấp',
    )
    const missing = { to: { missing: 'not-published' }, groupTo: null } as const
    expect(told({ ...uncompared, ...missing })).toEqual([
      'Sơn La 2022–2023: điểm tổng hợp 40,00 → chưa công bố',
      'Son La 2022–2023: total 40.00 → not published',
    ])
  })
})

describe('where a province stands', () => {
  const standing = {
    id: 'total',
    number: null,
    score: 42.3966,
    share: 0.48,
    rank: 30,
    of: 61,
    group: 'high-average',
    rankRange: null,
    groupProbability: null,
    onBorderOf: null,
    region: { name: 'NMM', rank: 10, of: 14, median: 43.172, best: null },
  } as const

  it('has no range and no border where nothing was drawn', () => {
    expect(vi.scores.headline(PLACE, 2023, standing)).toBe(
      'Sơn La 2023: 42,40 điểm, nhóm trung bình cao, hạng 30/61',
    )
    expect(vi.scores.group('high', null)).toBe('Cao')
  })

  it('says a score alone where nothing tells the provinces apart', () => {
    expect(en.scores.headline(PLACE, 2023, { ...standing, rank: null, group: null })).toBe(
      'Son La 2023: 42.40 points',
    )
    expect(vi.scores.group(null, null)).toBeNull()
  })
})
