// How the national analysis grows with the number of territories: 63 provinces against 3,321 (as many as Viet Nam has
// communes since July 2025), with the same years and units. The scores are synthetic: seeded, uniform within each
// scale, with 2 % of holes. They say nothing about any place.
import { createPanel, type Dataset, type Province, type ScoreRow } from '@papi-lens/core'
import { randomLcg } from 'd3-random'
import { bundledDataset } from '../tests/bundled.ts'
import { analyse, digesting } from './analysis.ts'
import { describeTiming, report, time } from './ratio.ts'

const SMALL = 63
const LARGE = 3321
const HOLES = 0.02

const bundled = bundledDataset()

const side = (territories: number) => ({
  prepare: () => synthetic(territories, 0.2025),
  work: (dataset: Dataset) => {
    const { reader, digest } = digesting()
    analyse(dataset, reader)
    return digest
  },
})

// One after the other: in turn, the small side would be timed in the memory that the large one leaves behind.
const small = time(side(SMALL), { warmUps: 10, runs: 15 })
const large = time(side(LARGE), { warmUps: 1, runs: 5 })
console.log('National analysis of synthetic scores')
console.log(describeTiming(`${SMALL} territories`, small))
console.log(describeTiming(`${LARGE} territories`, large))
report(`${(LARGE / SMALL).toFixed(1)} times the territories take`, large.median / small.median, {
  atMost: 60,
})

/** A panel with the bundled framework and made-up territories and scores. */
function synthetic(territories: number, seed: number): Dataset {
  const { framework } = bundled.panel
  const provinces = Array.from(
    { length: territories },
    (_, index): Province => ({
      code: `S${index}`,
      slug: `synthetic-${index}`,
      vi: `Synthetic ${index}`,
      en: `Synthetic ${index}`,
      region: 'RRD',
      successor: { code: `S${index}`, vi: `Synthetic ${index}` },
      aliases: [],
    }),
  )
  const random = randomLcg(seed)
  function* rows(): Generator<ScoreRow> {
    for (const year of framework.years) {
      for (const { id, level } of framework.units) {
        const scale = framework.scale(id, year)
        if (!scale || level === 'total') continue
        for (const { code } of provinces) {
          if (random() < HOLES) continue
          const score = Math.round((scale.min + random() * (scale.max - scale.min)) * 1e4) / 1e4
          yield { year, province: code, unit: id, score }
        }
      }
    }
  }
  const panel = createPanel({ framework, provinces, rows: rows() })
  return { panel, comparability: bundled.comparability }
}
