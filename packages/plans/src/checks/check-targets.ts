import { auditClaims, type Claim, type Dataset, type Framework } from '@papi-lens/core'
import { readClaims } from '../claims/read-claims.ts'
import type { DocumentTarget, PlanDocument } from '../plan-document.ts'
import type { SourceLine } from '../reading/source-line.ts'
import type { Fault } from './finding.ts'

/** Goals that lie below the figure they start from: fewer points, or a worse rank. */
export function checkTargets({ targets }: PlanDocument): Fault[] {
  return targets.flatMap((target): Fault[] => {
    const { value, unit, base, line } = target
    if (value === null || !base || !reaches(target)) return []
    const isBelow = unit === 'hạng' ? value > base.value : value < base.value
    if (!isBelow) return []
    const { value: from, year } = base
    return [{ code: 'target-below-base', severity: 'warning', value, unit, base: from, year, line }]
  })
}

/** A rise in ranks is no rank, and lies below none. */
function reaches({ comparator, metric, unit }: DocumentTarget): boolean {
  if (unit === 'bậc') return false
  return (metric === 'score' || metric === 'rank') && (comparator === 'reach' || comparator === 'at-least')
}

/** Dimensions with a goal of their own that no task or measure serves. */
export function checkAims({ targets, tasks, measures }: PlanDocument, framework: Framework): Fault[] {
  const served = new Set([...tasks, ...measures].map(({ dimension }) => dimension))
  const aimed = new Map(
    targets
      .filter(({ metric }) => metric === 'score' || metric === 'rank' || metric === 'group')
      .map(target => [target.dimension, target] as const),
  )
  return [...aimed].flatMap(([id, { line }]): Fault[] => {
    if (id === null || served.has(id)) return []
    const { vi, en } = framework.unit(id)
    return [{ code: 'target-without-measure', severity: 'warning', dimension: { id, vi, en }, line }]
  })
}

/**
 * Scores of the year before the plan that the published ones contradict: those its goals start from, and those its text
 * states. They are judged as the audit of claims judges them.
 */
export function checkBaseFigures(
  plan: PlanDocument,
  lines: readonly SourceLine[],
  dataset: Dataset,
): Fault[] {
  const { issuer, targets, year } = plan
  if (issuer.level !== 'province' || issuer.province === null || year === null) return []
  const { framework, provinces } = dataset.panel
  const context = { framework, provinces, province: issuer.province, head: plan }
  const stated = readClaims(lines, context).claims.filter(
    claim => claim.kind === 'score' && claim.year === year - 1,
  )
  const claims = [...targets.flatMap(target => claimOf(target, framework)), ...stated]
  const told = new Set<string>()
  return auditClaims(dataset, issuer.province, claims).flatMap((judged): Fault[] => {
    if (judged.kind !== 'score' || judged.verdict !== 'contradicted' || typeof judged.actual !== 'number')
      return []
    if (judged.id === null || judged.year === null || told.has(`${judged.line} ${judged.stated}`)) return []
    told.add(`${judged.line} ${judged.stated}`)
    const { id, vi, en } = framework.unit(judged.id)
    const figures = { stated: judged.stated, actual: judged.actual, year: judged.year }
    return [
      { code: 'base-figure-differs', severity: 'error', unit: { id, vi, en }, ...figures, line: judged.line },
    ]
  })
}

/** The figure a goal starts from, as a statement about its year. */
function claimOf(target: DocumentTarget, framework: Framework): Claim[] {
  const { metric, base, dimension, subdimension, text, line } = target
  if (metric !== 'score' || !base || base.year === null) return []
  const id = subdimension ?? dimension ?? 'total'
  if (!framework.units.some(unit => unit.id === id)) return []
  const decimals = `${base.value}`.split('.')[1]?.length ?? 0
  return [{ kind: 'score', id, year: base.year, stated: base.value, decimals, line, quote: text }]
}
