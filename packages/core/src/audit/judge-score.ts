import { deviation, max, mean, median, min } from 'd3-array'
import type { DeltaClaim, ScoreClaim, ShareClaim, Statistic } from '../claim.ts'
import type { Dataset } from '../dataset.ts'
import { movesBetween } from '../move.ts'
import { isScore, type Panel, type Score } from '../panel.ts'
import type { Region } from '../province.ts'
import { REGIONS } from '../province.ts'
import { round4 } from '../round.ts'
import { type Agreement, agreementOf, changeAgreementOf, slackOf } from './agreement.ts'
import { type Asked, type Judgement, type UnverifiableReason, unverifiable } from './judgement.ts'

const OF: Readonly<Record<Exclude<Statistic, 'value'>, (scores: Iterable<number>) => number | undefined>> = {
  mean,
  median,
  min,
  max,
}

/** The score of a province, or a statistic over the provinces of a region or of the country. */
export function figureOf(panel: Panel, { subject, statistic, id, year }: Asked): Score {
  if (statistic === 'value') return panel.score(subject ?? '', year, id)
  const value = OF[statistic](scoresOf(panel, subject, year, id))
  return value === undefined ? { missing: 'not-published' } : round4(value)
}

export function scoresOf(panel: Panel, subject: Asked['subject'], year: number, id: string): number[] {
  const column = panel.column(year, id)
  const region = isRegion(subject) ? subject : null
  return panel.provinces.flatMap(({ code, region: of }) => {
    const score = column[panel.indexOf(code)] ?? Number.NaN
    return Number.isNaN(score) || (region !== null && of !== region) ? [] : [score]
  })
}

export function isRegion(subject: Asked['subject']): subject is Region {
  return REGIONS.some(region => region === subject)
}

export function judgeScore({ stated, decimals }: ScoreClaim, asked: Asked, { panel }: Dataset): Judgement {
  const score = figureOf(panel, asked)
  if (!isScore(score)) return unverifiable(score.missing)
  const agreement =
    agreementOf(score, stated, decimals, slackOf(asked.id)) ?? sumAgreement(panel, asked, stated, decimals)
  if (!agreement && isOutOfRange(panel, asked, stated))
    return { ...unverifiable('out-of-range'), actual: score }
  if (agreement || asked.statistic !== 'mean') return judged(score, agreement)
  // "Trung bình" is said of the median too; and the publisher weights by population, which we cannot do over again.
  const scores = scoresOf(panel, asked.subject, asked.year, asked.id)
  const middle = agreementOf(median(scores) ?? Number.NaN, stated, decimals)
  if (middle) return { actual: round4(median(scores) ?? score), verdict: 'confirmed', ...middle }
  const spread = deviation(scores) ?? 0
  return Math.abs(stated - score) <= spread / 2
    ? { ...unverifiable('weighted-mean'), actual: score }
    : judged(score, null)
}

/** A total that was added up from dimensions as printed, with the digits below the last decimal lost in each. */
function sumAgreement(panel: Panel, asked: Asked, stated: number, decimals: number): Agreement {
  const { id, year, subject, statistic } = asked
  if (id !== 'total' || statistic !== 'value' || decimals < 2) return null
  const place = 10 ** decimals
  const parts = panel.framework.dimensionsIn(year).map(part => panel.score(subject ?? '', year, part))
  const sumOf = (shorten: (value: number) => number) =>
    parts.reduce<number>((sum, part) => sum + (isScore(part) ? shorten(part * place) : Number.NaN), 0)
  const holds = [Math.round, Math.floor].some(shorten => sumOf(shorten) === Math.round(stated * place))
  return holds ? { note: 'truncated' } : null
}

/**
 * Whether no province comes anywhere near a figure: it lies further from all of them than they from each other. It may
 * be another index's, or a slip: who reads the text has to look.
 */
function isOutOfRange(panel: Panel, { id, year }: Asked, stated: number): boolean {
  const scores = scoresOf(panel, 'nation', year, id)
  const [least = 0, most = 0] = [min(scores), max(scores)]
  return stated < least - (most - least) || stated > most + (most - least)
}

export function judgeShare({ stated, decimals }: ShareClaim, asked: Asked, { panel }: Dataset): Judgement {
  const score = figureOf(panel, asked)
  const scale = panel.framework.scale(asked.id, asked.year)
  if (!isScore(score)) return unverifiable(score.missing)
  if (!scale) return unverifiable('not-measured')
  const share = round4((100 * score) / scale.max)
  // The share of a score that was rounded first differs in the second decimal.
  const slack = (100 * 0.005) / scale.max
  return judged(share, agreementOf(share, stated, decimals, slack))
}

export function judgeDelta(
  { stated, decimals }: DeltaClaim,
  asked: Asked,
  from: number,
  dataset: Dataset,
): Judgement {
  const { id, year, statistic } = asked
  const scores = {
    from: figureOf(dataset.panel, { ...asked, year: from }),
    to: figureOf(dataset.panel, asked),
  }
  const obstacle = obstacleOf(dataset, id, from, year, scores)
  if (!isScore(scores.from) || !isScore(scores.to)) {
    return { ...unverifiable(obstacle ?? 'not-published'), scores }
  }
  const agreement = changeAgreementOf(scores.from, scores.to, stated, decimals, 2 * slackOf(id))
  if (obstacle) return { ...unverifiable(obstacle), scores, rawAgrees: agreement !== null }
  const delta = round4(scores.to - scores.from)
  if (statistic === 'mean' && agreement === null)
    return { ...unverifiable('weighted-mean'), actual: delta, scores }
  return { ...judged(delta, agreement), scores }
}

/** Why two scores make no change, or null. */
export function obstacleOf(
  dataset: Dataset,
  id: string,
  from: number,
  to: number,
  scores: { readonly from: Score; readonly to: Score },
): UnverifiableReason | null {
  const missing = [scores.from, scores.to].find(score => !isScore(score))
  if (missing !== undefined && !isScore(missing)) return missing.missing
  const { verdict } = movesBetween(dataset, id, from, to)
  return verdict === 'same' ? null : verdict
}

function judged(actual: number, agreement: Agreement): Judgement {
  return { actual, verdict: agreement ? 'confirmed' : 'contradicted', ...agreement }
}
