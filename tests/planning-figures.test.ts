import {
  baseRate,
  expectedMove,
  filteredLevels,
  judgeGoal,
  movesBetween,
  peersOf,
  quartiles,
  reachOf,
  round4,
  scenarioOf,
  significanceOf,
  standing,
} from '@papi-lens/core'
import { tableOf } from '@papi-lens/core/table'
import { op } from 'arquero'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from './bundled.ts'

const dataset = bundledDataset()
const { panel } = dataset
const { provinces, framework } = panel

describe('reach on the published scores', () => {
  it('of every province and unit in 2023 is confirmed by setting the score, and a ten-thousandth less is not enough', () => {
    let checked = 0
    for (const unit of framework.dimensionsIn(2023)) {
      for (const { code } of provinces) {
        const before = standing(panel, code, 2023, unit)
        if (!before || before.group === 'high') continue
        const { next, cut, gain, ways } = reachOf(dataset, code, 2023, unit)
        const column = panel.column(2023, unit).slice()
        const at = panel.indexOf(code)
        const own = column[at] ?? Number.NaN
        column[at] = round4(own + gain)
        const cuts = quartiles(column)
        expect(cuts && Object.values(cuts)).toContain(cut)
        expect(round4(own + gain)).toBeGreaterThan(cut ?? Number.POSITIVE_INFINITY)
        // A way that supplies the gain leads where reach says.
        const [way] = ways
        if (way) {
          const sub = panel.score(code, 2023, way.id)
          const to = typeof sub === 'number' ? round4(sub + gain) : 0
          const { after } = scenarioOf(dataset, code, 2023, { [way.id]: to })
          expect(after.dimensions.find(({ id }) => id === unit)?.group).toBe(next)
          const less = scenarioOf(dataset, code, 2023, { [way.id]: round4(to - 0.0001) })
          expect(less.after.dimensions.find(({ id }) => id === unit)?.group).toBe(before.group)
          checked++
        }
      }
    }
    expect(checked).toBeGreaterThan(300)
  })

  it('Sơn La stood on the third quartile of procedures in 2023: 0.0273 more would have made it high', () => {
    // Document of Sơn La on 2024: procedures 7.3132, group "trung bình cao".
    expect(quartiles(panel.column(2023, 'procedures'))?.q3).toBe(7.3132)
    expect(reachOf(dataset, '14', 2023, 'procedures')).toMatchObject({
      group: 'high-average',
      next: 'high',
      cut: 7.3404,
      gain: 0.0273,
    })
  })
})

describe('base rates', () => {
  it('start and end where they must', () => {
    // Every comparable start counts if all shares are near enough; nobody gains more than the scale.
    const all = baseRate(dataset, 'health-care', 0.5, 0, { around: 1 })
    expect(baseRate(dataset, 'health-care', 0.5, 1.1, { around: 1 })).toEqual({
      starts: all.starts,
      reached: 0,
      rate: 0,
      kept: { still: 0, of: 0 },
      chance: 0,
    })
    // Pairs of years but 2020–2021, whose localities were newly drawn, and 63 provinces, less the 9 province-years without
    // a score, each in up to two pairs.
    expect(all.starts).toBe(12 * 63 - PAIRS_WITH_A_HOLE)
  })
})

/** 2014: 2 provinces × 2 pairs; 2021: 3 × 1; 2023: 2 × 2; 2024: 2 × 1. */
const PAIRS_WITH_A_HOLE = 4 + 3 + 4 + 2

describe('peers of Sơn La', () => {
  it('in health care, from 2023: six of 25 that stood within 0.03 of 0.7060 gained 0.05 beyond the nation', () => {
    const { peers, stood, chance, basis } = peersOf(dataset, '14', 'health-care', 2023)
    expect(basis).toBe('association')
    expect(peers.map(({ province, years, kept, caveats }) => [province, years[0], kept, ...caveats])).toEqual(
      [
        ['12', 2020, null, 'resampled'],
        ['77', 2022, true],
        ['56', 2021, true],
        ['91', 2020, null, 'resampled'],
        ['10', 2022, false],
        ['60', 2021, true],
      ],
    )
    expect([stood, chance?.toFixed(3)]).toEqual([25, '0.075'])
  })

  it('across a change of scale have shares, which rise where the points of another scale say nothing', () => {
    const { peers } = peersOf(dataset, '14', 'certification', 2022)
    expect(peers.length).toBeGreaterThan(0)
    for (const { rescaled, years, fromShare, toShare } of peers) {
      expect(rescaled).toBe(years[0] < 2021)
      expect(toShare).toBeGreaterThan(fromShare)
    }
  })

  it('in law and order are sought after the redefinition of 2021 only', () => {
    for (const { code } of provinces.slice(0, 20)) {
      for (const { years } of peersOf(dataset, code, 'law-and-order', 2022).peers)
        expect(years).toEqual([2021, 2022])
    }
  })
})

describe('targets on the published scores', () => {
  it('one rank up in the total of 2023 is ordinary for each of the 60 provinces that were not first', () => {
    const judged = provinces
      .filter(({ code }) => standing(panel, code, 2023, 'total'))
      .map(({ code }) => judgeGoal(dataset, code, 2023, 'total', { kind: 'rise', places: 1 }))
    expect(judged.filter(found => found.judged === 'ordinary')).toHaveLength(60)
    expect(judged.filter(({ gain }) => gain === null)).toHaveLength(1)
  })

  it('ask for the gain that reach gives, where they are the next group', () => {
    let asked = 0
    for (const unit of ['total', ...framework.dimensionsIn(2023)]) {
      for (const { code } of provinces) {
        if (!standing(panel, code, 2023, unit)) continue
        const { next, gain } = reachOf(dataset, code, 2023, unit)
        if (next === null) continue
        expect(judgeGoal(dataset, code, 2023, unit, { kind: 'group', group: next }).gain).toBe(gain)
        asked++
      }
    }
    expect(asked).toBeGreaterThan(300)
  })

  it('are held against ranges in which 90 % of all movements of comparable years lie', () => {
    let [within, all] = [0, 0]
    for (const { id } of framework.units) {
      for (const year of panel.years.slice(0, -1)) {
        const verdict = dataset.comparability.between(id, year, year + 1)
        const isNew = dataset.comparability.resampledBetween(year, year + 1).length > 0
        if ((verdict !== 'same' && verdict !== 'rescaled') || isNew || !filteredLevels(dataset, id, year))
          continue
        const moved = movesBetween(dataset, id, year, year + 1).shareDeltas
        const known = moved.filter(delta => !Number.isNaN(delta))
        const national = known.reduce((sum, delta) => sum + delta, 0) / known.length
        provinces.forEach(({ code }, at) => {
          const own = (moved[at] ?? Number.NaN) - national
          const move = expectedMove(dataset, code, year, id)
          if (!move || Number.isNaN(own)) return
          all++
          if (own >= move.low && own <= move.high) within++
        })
      }
    }
    expect([all, (within / all).toFixed(3)]).toEqual([20_796, '0.900'])
  })
})

describe('the bundled figures', () => {
  it('have no standard errors, so that no change is called significant', () => {
    const verdicts = provinces.map(
      ({ code }) => significanceOf(dataset, code, 'total', 2022, 2023)?.verdict ?? null,
    )
    expect(new Set(verdicts)).toEqual(new Set(['uncertainty-unknown', null]))
  })

  it('as a table answer: which totals were highest and lowest in 2024', () => {
    const totals = tableOf(panel).filter(
      row => row.year === 2024 && row.unit === 'total' && row.score !== null,
    )
    const ends = totals.orderby('rank').select('province', 'score').objects() as {
      province: string
      score: number
    }[]
    // Figures of the 2024 report.
    expect(ends.slice(0, 3).map(({ province, score }) => [province, score.toFixed(2)])).toEqual([
      ['Quảng Ninh', '47.82'],
      ['Tây Ninh', '47.35'],
      ['Bình Thuận', '47.13'],
    ])
    expect(ends.slice(-3).map(({ province, score }) => [province, score.toFixed(2)])).toEqual([
      ['Cần Thơ', '40.44'],
      ['Kon Tum', '40.31'],
      ['Kiên Giang', '39.91'],
    ])
    expect(totals.rollup({ n: row => op.valid(row.score) }).get('n', 0)).toBe(61)
  })
})
