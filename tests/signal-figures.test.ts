// What of the bundled changes is beyond usual movement, against the figures of DOMAIN.md.
import { changeBetween, nationalChanges, rollupOf, summarise } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from './bundled.ts'

const dataset = bundledDataset()
const { framework, provinces, years } = dataset.panel

/** Changes of all provinces in all sub-dimensions. */
function subdimensions(from: number, to: number) {
  return nationalChanges(dataset, from, to).filter(({ unit }) => unit.level === 'subdimension')
}

describe('Sơn La 2022→2023', () => {
  const summary = summarise(changeBetween(dataset, '14', 2022, 2023))

  it('13 of 28 declined, as chance gives, and one of them clearly', () => {
    expect([summary.comparable, summary.judged, summary.declined, summary.byChance]).toEqual([
      28,
      28,
      13,
      { declined: 14, clearDeclines: 1.4, clearRises: 1.4 },
    ])
    expect(summary.clearDeclines.map(({ id }) => id)).toEqual(['appeals-response'])
  })

  it('three rose clearly', () => {
    expect(summary.clearRises.map(({ id }) => id).sort()).toEqual([
      'internet-access',
      'justice-access',
      'primary-education',
    ])
  })
})

it('2023→2024 has 646 declines in the nation, 47 of them beyond the band', () => {
  const rows = subdimensions(2023, 2024).flatMap(({ flags }) => flags)
  const count = (flag: 'declined' | 'clear-decline') => rows.filter(flags => flags.includes(flag)).length
  expect([count('declined'), count('clear-decline')]).toEqual([646, 47])
})

it('2023→2024, 17 rises and no decline survive Benjamini–Hochberg at 10 %', () => {
  const { changes, units } = rollupOf(dataset, 2023, 2024)
  expect(changes).toEqual({
    n: 1652,
    risen: 1005,
    fallen: 646,
    judged: 1652,
    clearUp: 136,
    clearDown: 47,
    clearByChance: 165.2,
    afterBH: { up: 17, down: 0 },
  })
  const marked = units.flatMap(({ afterBH }) => afterBH ?? [])
  expect(marked.reduce((sum, count) => sum + count, 0)).toBe(17)
})

it('2020→2021 keeps its figures, with a caveat, and claims no signal', () => {
  const rows = provinces.flatMap(({ code }) => changeBetween(dataset, code, 2020, 2021).rows)
  const changed = rows.filter(({ shareDelta }) => shareDelta !== null)
  expect(changed.length).toBeGreaterThan(1500)
  expect(changed.filter(({ signal, band }) => signal !== null || band !== null)).toEqual([])
  expect(changed.filter(({ caveats }) => caveats.join() !== 'resampled')).toEqual([])
  expect(rows.filter(({ flags }) => flags.some(flag => /clear|sustained/.test(flag)))).toEqual([])
})

it('a signal and its band are there together, and only for a change that compares', () => {
  const wrong: string[] = []
  for (const year of years.slice(1)) {
    for (const { code } of provinces) {
      for (const { id, band, signal, delta, shareDelta, flags } of changeBetween(
        dataset,
        code,
        year - 1,
        year,
      ).rows) {
        const change = Math.abs(delta ?? shareDelta ?? Number.NaN)
        const beyond = band !== null && change > band
        const said = flags.includes('clear-decline') || flags.includes('clear-rise')
        const right =
          signal === null ? band === null && !said : (signal === 'clear') === beyond && said === beyond
        if (!right) wrong.push(`${code} ${id} ${year}`)
      }
    }
  }
  expect(wrong).toEqual([])
  expect(framework.years).toEqual(years)
})
