import type { RecordClaim } from '../claim.ts'
import type { Dataset } from '../dataset.ts'
import { movesBetween } from '../move.ts'
import { isScore } from '../panel.ts'
import { figureOf, isRegion } from './judge-score.ts'
import { placesOf } from './judge-standing.ts'
import { type Asked, type Judgement, type UnverifiableReason, unverifiable } from './judgement.ts'

/** Scores this close are one to who reads two decimals. */
const TIE = 0.005

/**
 * Whether a year's score, or its rank, is the highest or lowest of the years it is compared with. Scores are held only
 * against years that compare; ranks against those of every year, leaving room for provinces without a score.
 */
export function judgeRecord(claim: RecordClaim, asked: Asked, dataset: Dataset): Judgement {
  const isMany = asked.subject === 'nation' || isRegion(asked.subject)
  if (claim.measure === 'score') return scored(claim, asked, dataset, isMany)
  return isMany ? unverifiable('unknown-province') : ranked(claim, asked, dataset)
}

function scored(claim: RecordClaim, asked: Asked, dataset: Dataset, isMany: boolean): Judgement {
  const { id, year } = asked
  const own = figureOf(dataset.panel, asked)
  if (!isScore(own)) return unverifiable(own.missing)
  const sign = claim.stated === 'highest' ? 1 : -1
  let obstacle: UnverifiableReason | null = isMany ? 'weighted-mean' : null
  let rawAgrees = true
  let above: { score: number; year: number } | null = null
  const others = yearsOf(claim, asked, dataset)
  if (others.length === 0) return unverifiable('unknown-year')
  for (const other of others) {
    const score = figureOf(dataset.panel, { ...asked, year: other })
    if (!isScore(score)) {
      // What nobody measured that year is no hole.
      if (score.missing !== 'not-measured') obstacle ??= score.missing
      continue
    }
    const beats = sign * (score - own) > TIE
    if (beats) rawAgrees = false
    const { verdict } = movesBetween(dataset, id, Math.min(other, year), Math.max(other, year))
    if (verdict !== 'same') obstacle ??= verdict
    else if (beats && (above === null || sign * (score - above.score) > 0)) above = { score, year: other }
  }
  if (above && !isMany) return { actual: above.score, actualYear: above.year, verdict: 'contradicted' }
  if (obstacle) return { ...unverifiable(obstacle), rawAgrees }
  return { actual: own, actualYear: year, verdict: 'confirmed' }
}

function ranked(claim: RecordClaim, asked: Asked, dataset: Dataset): Judgement {
  const { panel } = dataset
  const { subject, id, year } = asked
  const own = placesOf(panel, subject ?? '', year, id, null)
  if (!own) {
    const score = panel.score(subject ?? '', year, id)
    return unverifiable(isScore(score) ? 'not-published' : score.missing)
  }
  const others = yearsOf(claim, asked, dataset)
  if (others.length === 0) return unverifiable('unknown-year')
  const isHighest = claim.stated === 'highest'
  let obstacle: UnverifiableReason | null = null
  let above: { rank: number; year: number } | null = null
  for (const other of others) {
    const places = placesOf(panel, subject ?? '', other, id, null)
    if (!places) {
      const score = panel.score(subject ?? '', other, id)
      if (!isScore(score) && score.missing !== 'not-measured') obstacle ??= score.missing
      continue
    }
    if (isHighest ? own.rank <= places.rank : own.rank >= places.rank) continue
    const isSure = isHighest
      ? places.worst + places.unscored < own.best
      : places.best > own.worst + own.unscored
    if (!isSure) obstacle ??= 'unpublished-rank'
    else if (above === null || (isHighest ? places.rank < above.rank : places.rank > above.rank))
      above = { rank: places.rank, year: other }
  }
  if (above) return { actual: above.rank, actualYear: above.year, verdict: 'contradicted' }
  return obstacle ? unverifiable(obstacle) : { actual: own.rank, actualYear: year, verdict: 'confirmed' }
}

/** The other years a record is told among. */
function yearsOf({ since, until }: RecordClaim, { year }: Asked, { panel }: Dataset): number[] {
  return panel.years.filter(other => other !== year && other >= (since ?? other) && other <= (until ?? year))
}
