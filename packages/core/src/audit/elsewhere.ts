import type { Claim, ClaimReading, Doubt } from '../claim.ts'
import type { Dataset } from '../dataset.ts'
import { judgeReading } from './judge-reading.ts'
import { isRegion } from './judge-score.ts'

/** A sentence that names more is not plain enough to contradict. */
const MOST = 300
/** Figures with so many possible values that two agree by chance seldom; others are tried with one slot changed. */
const TELLING: ReadonlySet<Claim['kind']> = new Set(['score', 'delta', 'share', 'rank'])

/**
 * What a statement leaves open if it holds of something else that its sentence names: another province, the country,
 * another year or unit; null if it holds of none.
 */
export function holdsElsewhere(dataset: Dataset, province: string | null, claim: Claim): Doubt | null {
  const { named } = claim
  if (!named) return null
  const { framework } = dataset.panel
  const own = { subject: claim.subject, year: claim.year, id: claim.id }
  const subjects = [own.subject, ...named.subjects.filter(subject => subject !== own.subject)]
  const years = [own.year, ...named.years.filter(year => year !== own.year)]
  const units = [
    own.id,
    ...named.units.filter(id => id !== own.id && framework.units.some(unit => unit.id === id)),
  ]
  // A place may be one in the region that the sentence speaks of.
  if (claim.kind === 'rank' && (claim.among ?? null) === null)
    for (const among of named.subjects.filter(isRegion))
      if (judgeReading(dataset, province, claim, { among }).verdict === 'confirmed') return 'subject'
  let tried = 0
  for (const subject of subjects)
    for (const year of years)
      for (const id of units) {
        const changed = [
          ...(subject !== own.subject ? (['subject'] as const) : []),
          ...(id !== own.id ? (['unit'] as const) : []),
          ...(year !== own.year ? (['year'] as const) : []),
        ]
        const [doubt] = changed
        if (doubt === undefined || (changed.length > 1 && !TELLING.has(claim.kind))) continue
        // What rose or fell is named right beside the word, and half of all other years would agree.
        if (claim.kind === 'direction' && (id !== own.id || year !== own.year)) continue
        for (const reading of readingsOf(claim, subject, year, id))
          for (const from of fromsOf(claim, year)) {
            if (++tried > MOST) return doubt
            const other = from === undefined ? reading : { ...reading, from }
            const { verdict, note } = judgeReading(dataset, province, claim, other)
            // A place among provinces without a score may be many.
            if (verdict === 'confirmed' && note !== 'other-denominator') return doubt
          }
      }
  return null
}

/** Of the country or a region a figure may be the mean, the median, the lowest or the highest. */
function readingsOf(
  { kind }: Claim,
  subject: ClaimReading['subject'],
  year: number | null,
  id: string | null,
): ClaimReading[] {
  const base = { ...(subject !== undefined && { subject }), year, id }
  const isMany = typeof subject === 'string' && !/^\d/.test(subject)
  if (isMany && kind !== 'score') return [{ ...base, statistic: 'mean' }]
  return isMany
    ? (['mean', 'median', 'min', 'max'] as const).map(statistic => ({ ...base, statistic }))
    : [{ ...base, statistic: 'value' }]
}

/** Years that a change may be from; one undefined for what compares none. */
function fromsOf(claim: Claim, year: number | null): readonly (number | null | undefined)[] {
  if (!('from' in claim) || claim.kind === 'direction' || year === null) return [undefined]
  const earlier = (claim.named?.years ?? []).filter(other => other < year)
  return [...new Set([claim.from, ...earlier, year - 1])]
}
