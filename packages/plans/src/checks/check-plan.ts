import type { Framework } from '@papi-lens/core'
import type { PlanDocument } from '../plan-document.ts'
import type { SourceLine } from '../reading/source-line.ts'
import { checkCitations } from './check-citations.ts'
import { checkDates } from './check-dates.ts'
import { checkDimensions } from './check-dimensions.ts'
import { checkNumbering } from './check-numbering.ts'
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
 * year, one document under two numbers, tasks without a lead or a deadline, agencies of another field, tasks given
 * twice, numbers that skip, dimensions without any task. Nothing is corrected.
 *
 * @param lines the repaired lines of the document, for the quotes
 * @param framework tells the dimensions of the plan's year
 */
export function checkPlan(plan: PlanDocument, lines: readonly SourceLine[], framework: Framework): Finding[] {
  const own: Fault[] = plan.warnings
    .filter(({ code }) => FAULTS_OF_THE_DOCUMENT.has(code))
    .map(warning => ({ ...warning, severity: 'warning' }))
  const faults = [
    ...own,
    ...checkDates(plan),
    ...checkCitations(plan, lines),
    ...checkTasks(plan),
    ...checkNumbering(plan),
    ...checkDimensions(plan, framework),
  ]
  return faults.sort((a, b) => a.line - b.line).map(fault => withQuote(fault, lines))
}
