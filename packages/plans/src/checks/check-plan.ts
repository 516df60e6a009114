import type { Dataset, Framework } from '@papi-lens/core'
import type { PlanDocument } from '../plan-document.ts'
import type { SourceLine } from '../reading/source-line.ts'
import { checkAgencies } from './check-agencies.ts'
import { checkCitations } from './check-citations.ts'
import { checkDates } from './check-dates.ts'
import { checkDimensions } from './check-dimensions.ts'
import { checkNumbering } from './check-numbering.ts'
import { checkOutputs } from './check-outputs.ts'
import { checkAims, checkBaseFigures, checkTargets } from './check-targets.ts'
import { checkTasks } from './check-tasks.ts'
import { type Fault, type Finding, withQuote } from './finding.ts'

/** Doubts about reading that are faults of the document as well. */
const FAULTS_OF_THE_DOCUMENT = new Set([
  'missing-number',
  'missing-date',
  'impossible-date',
  // Empty cells read as merged may as well be tasks without a lead or deadline: whoever checks shall know.
  'merged-cells',
])

/**
 * Faults of the document itself, in the order of its lines: impossible or inverted periods, dates outside the plan's
 * year, one document under two numbers, tasks without a lead, a deadline or anything to measure them by, agencies of
 * another field or that are no more, tasks given twice, numbers that skip, dimensions without any task, goals below what
 * they start from or without any measure; with published scores also figures of the year before that these contradict.
 * Nothing is corrected.
 *
 * @param lines the repaired lines of the document, for the quotes
 * @param framework tells the dimensions of the plan's year
 * @param options the published scores, to judge the figures of a province's plan by
 */
export function checkPlan(
  plan: PlanDocument,
  lines: readonly SourceLine[],
  framework: Framework,
  { dataset }: { readonly dataset?: Dataset } = {},
): Finding[] {
  const own: Fault[] = plan.warnings
    .filter(({ code }) => FAULTS_OF_THE_DOCUMENT.has(code))
    .map(warning => ({ ...warning, severity: 'warning' }))
  const aims = checkAims(plan, framework)
  const faults: Fault[] = [
    ...own,
    ...checkDates(plan),
    ...checkCitations(plan, lines),
    ...checkTasks(plan),
    ...checkNumbering(plan),
    // A text of goals for each dimension is a plan, even one without a measure.
    ...checkDimensions(plan, framework).filter(({ code }) => code !== 'nothing-found' || aims.length === 0),
    ...checkAgencies(plan, lines),
    ...checkOutputs(plan),
    ...checkTargets(plan),
    ...aims,
    ...(dataset ? checkBaseFigures(plan, lines, dataset) : []),
  ]
  return faults.sort((a, b) => a.line - b.line).map(fault => withQuote(fault, lines))
}
