// How well the order of priorities agrees with where sub-dimensions stand a year later: the order as it is, and the one
// before it, by the score of one year with persistence and every change counted. Kept so that the weights can be judged.
import { type Dataset, type Priority, prioritiesOf, standing } from '@papi-lens/core'
import { sampleRankCorrelation } from 'simple-statistics'
import { bundledDataset } from '../tests/bundled.ts'

/** Years a run of declines needs to count in full. */
const YEARS_BEFORE = 3
/** A correlation over fewer sub-dimensions says too little. */
const FEWEST = 15

const dataset = bundledDataset()
const found = dataset.panel.years.flatMap(year => correlationsOf(dataset, year))
const mean = (key: 'before' | 'now') => found.reduce((sum, one) => sum + one[key], 0) / found.length
console.log(`Rank correlation of the order with next year's standing, mean of ${found.length} province-years`)
console.log(`  by score, all changes and persistence: ${mean('before').toFixed(2)}`)
console.log(`  by filtered level, clear changes only: ${mean('now').toFixed(2)}`)
if (!(mean('now') >= 1.3 * mean('before'))) process.exitCode = 1

/** One province-year each: those whose next year compares, in the same localities, in enough sub-dimensions. */
function correlationsOf({ panel, comparability }: Dataset, year: number): { before: number; now: number }[] {
  const next = year + 1
  const usable =
    panel.years.includes(next) &&
    panel.years.includes(year - YEARS_BEFORE) &&
    comparability.resampledBetween(year, next).length === 0
  if (!usable) return []
  return panel.provinces.flatMap(({ code }) => {
    const areas = prioritiesOf(dataset, code, year, { draws: 0 }).flatMap(area => {
      const verdict = comparability.between(area.id, year, next)
      const later = standing(panel, code, next, area.id)
      const compares = verdict === 'same' || verdict === 'rescaled'
      return compares && later ? [{ area, later: (later.rank - 1) / (later.of - 1) }] : []
    })
    if (areas.length < FEWEST) return []
    const later = areas.map(one => one.later)
    const agreement = (order: (area: Priority) => number) =>
      sampleRankCorrelation(
        areas.map(({ area }) => order(area)),
        later,
      )
    return [
      { before: agreement(area => priorityBefore(code, year, area)), now: agreement(area => area.priority) },
    ]
  })
}

/** 0.35 level of the score + 0.25 change, clear or not + 0.15 persistence + 0.25 leverage. */
function priorityBefore(code: string, year: number, { id, components, movedBetter }: Priority): number {
  const place = standing(dataset.panel, code, year, id)
  const level = place ? (place.rank - 1) / (place.of - 1) : 0
  return (
    0.35 * level + 0.25 * (movedBetter ?? 0.5) + 0.15 * components.persistence + 0.25 * components.leverage
  )
}
