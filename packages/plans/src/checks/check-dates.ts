import type { Deadline } from '../deadline.ts'
import type { Duty, PlanDocument } from '../plan-document.ts'
import type { Fault } from './finding.ts'

/** A date that some part of the document promises. */
interface Promised {
  /** First and last day meant. */
  readonly start: string
  readonly end: string
  readonly line: number
}

/**
 * Faults of time: a period that ends before it starts, a report due before its period is over, a deadline in another
 * year than the plan's, or one that had passed when the plan was issued.
 */
export function checkDates(plan: PlanDocument): Fault[] {
  return [
    ...plan.duties.flatMap(duty => dutyFaults(duty, plan.year)),
    ...yearFaults(plan),
    ...issueFaults(plan),
  ]
}

function dutyFaults({ periodStart, periodEnd, due, line }: Duty, year: number | null): Fault[] {
  if (periodStart !== null && periodEnd !== null && periodStart > periodEnd) {
    return [{ code: 'inverted-period', severity: 'error', start: periodStart, end: periodEnd, line }]
  }
  // A due date of another year is told as such; that it lies before its period follows from it.
  const isOfYear = due !== null && (year === null || isNearYear(Number(due.slice(0, 4)), year))
  if (isOfYear && periodEnd !== null && due < periodEnd) {
    return [{ code: 'due-before-period-end', severity: 'error', due, end: periodEnd, line }]
  }
  return []
}

function yearFaults(plan: PlanDocument): Fault[] {
  const { year, tasks, duties } = plan
  if (year === null) return []
  const dues: Promised[] = duties.flatMap(({ due, line }) =>
    due === null ? [] : [{ start: due, end: due, line }],
  )
  const said = tasks.flatMap(({ deadlines, line, ref }) => {
    const found = deadlines.flatMap(deadline => outsideYears(deadline, year))
    // A year named twice in a cell is one fault of the task.
    return [...new Set(found)].map(found => ({ found, line, ref }))
  })
  return [
    ...said.map(({ found, line, ref }) => outsideYear(found, year, line, ref)),
    ...dues
      .filter(({ start }) => !isNearYear(Number(start.slice(0, 4)), year))
      .map(({ start, line }) => outsideYear(Number(start.slice(0, 4)), year, line, null)),
  ]
}

/** Years a deadline names that are not the plan's: in its dates, or only in its words ("báo cáo năm 2021"). */
function outsideYears(deadline: Deadline, year: number): number[] {
  const dated = spanOf(deadline)
  const years = dated
    ? [Number(dated.start.slice(0, 4))]
    : [...(deadline.text ?? '').slice(0, 1000).matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([found]) =>
        Number(found),
      )
  return [...new Set(years)].filter(found => !isNearYear(found, year))
}

/** Work of a year is reported, and sometimes finished, at the start of the next. */
function isNearYear(found: number, year: number): boolean {
  return found === year || found === year + 1
}

function outsideYear(found: number, year: number, line: number, ref: string | null): Fault {
  return { code: 'date-outside-year', severity: 'error', found, year, ref, line }
}

function issueFaults({ date, year, tasks }: PlanDocument): Fault[] {
  if (date === null || year === null) return []
  return tasks.flatMap(({ deadlines, line, ref }) => {
    const passed = deadlines
      .map(spanOf)
      .find(span => span !== null && span.end < date && Number(span.end.slice(0, 4)) === year)
    if (!passed) return []
    const fault = { code: 'deadline-before-issue', severity: 'note' } as const
    return [{ ...fault, ref, due: passed.end, issued: date, line }]
  })
}

function spanOf(deadline: Deadline): { start: string; end: string } | null {
  if ('date' in deadline) return { start: deadline.date, end: deadline.date }
  return 'start' in deadline ? { start: deadline.start, end: deadline.end } : null
}
