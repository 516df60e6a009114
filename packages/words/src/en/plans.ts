import type { Deadline, OutputKind, Period, Target } from '@papi-lens/plans'
import { formatScore } from '../format.ts'
import type { PlanWords } from '../messages/plans.ts'
import { nameOf } from '../name-of.ts'
import { plural } from '../plural.ts'

const OUTPUT: Readonly<Record<Exclude<OutputKind, 'other'>, string>> = {
  plan: 'plan',
  report: 'report',
  decision: 'decision',
  directive: 'directive',
  notice: 'notice',
  survey: 'survey',
  minutes: 'minutes',
  schedule: 'schedule',
  guidance: 'guidance',
  dossier: 'dossier',
  'public-list': 'public list',
}

export const EVERY: Readonly<Record<Period, string>> = {
  month: 'monthly',
  quarter: 'quarterly',
  'half-year': 'half-yearly',
  'nine-months': 'at nine months',
  year: 'yearly',
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function output(kind: OutputKind | 'task'): string {
  return kind === 'task' || kind === 'other' ? '' : OUTPUT[kind]
}

function timeOf(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'by-date':
      return `by ${dayOf(deadline.date.slice(5))} ${deadline.date.slice(0, 4)}`
    case 'month': {
      const [first, last] = [deadline.start, deadline.end].map(date => MONTHS[Number(date.slice(5, 7)) - 1])
      return `${first === last ? last : `${first}–${last}`} ${deadline.end.slice(0, 4)}`
    }
    case 'quarter':
      return `Q${Math.ceil(Number(deadline.end.slice(5, 7)) / 3)} ${deadline.end.slice(0, 4)}`
    case 'year':
      return deadline.end.slice(0, 4)
    case 'ongoing':
      return 'ongoing'
    case 'recurring':
      return EVERY[deadline.every] + (deadline.due ? ` (by ${dayOf(deadline.due.slice(2))})` : '')
    case 'on-event':
      return deadline.event ? `when ${nameOf(deadline.event, 'en')}` : (deadline.text ?? 'when it arises')
    case 'as-regulated':
      return `as regulated${deadline.event ? ` (${nameOf(deadline.event, 'en')})` : ''}`
  }
}

/** "06-03" as 3 Jun. */
function dayOf(monthDay: string): string {
  const [month = 1, day = 1] = monthDay.split('-').map(Number)
  return `${day} ${MONTHS[month - 1]}`
}

const COMPARATOR: Readonly<Record<Target['comparator'], string>> = {
  reach: 'reach',
  'at-least': 'at least',
  'increase-by': 'up by',
  'decrease-by': 'down by',
}

export const plans: PlanWords = {
  issued: ({ issuer, year }) =>
    `${nameOf(issuer, 'en')}, ${year === null ? 'plan of unknown year' : `plan ${year}`}`,
  output,
  deadline: deadline => [output(deadline.of), timeOf(deadline)].filter(Boolean).join(' '),
  target: ({ metric, value, unit, year, comparator }) => {
    const decimals = /\.(\d+)$/.exec(`${value}`)?.[1]?.length ?? 0
    const figure = formatScore(value, 'en', decimals) + (unit === '%' ? '%' : ` ${unit}`)
    return `${nameOf(metric, 'en')}: ${COMPARATOR[comparator]} ${figure} (${year})`
  },
  chosenDay: 'The document names no day: this is the last day of the period.',
  undated: count => {
    const deadlines = plural(count, { one: 'deadline', other: 'deadlines' }, 'en')
    return `Left out: ${count} ${deadlines} without a date (ongoing, on an event, as regulated).`
  },
}
