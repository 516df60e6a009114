import type { Area, Areas, Level, Plan } from '@papi-lens/plans'
import { counted } from '../counted.ts'
import type { CoverageWords } from '../messages/coverage.ts'
import { nameOf } from '../name-of.ts'
import { plansByYear, plansOf } from '../plan-groups.ts'

const LEVEL: Readonly<Record<Level | 'unknown', string>> = {
  province: 'province',
  district: 'district',
  commune: 'commune',
  unknown: 'unknown level',
}

function plans(found: readonly Plan[]): string {
  const years = plansByYear(found).map(({ year, levels }) => {
    const counts = levels.map(({ level, count }) =>
      level === 'unknown'
        ? counted(count, 'plan of unknown level', 'plans of unknown level')
        : counted(count, `${LEVEL[level]} plan`, `${LEVEL[level]} plans`),
    )
    return `${listed(counts)} ${year === null ? 'of unknown year' : `for ${year}`}`
  })
  return listed(years)
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

function items(found: readonly { readonly kind: 'task' | 'measure' }[]): string {
  const tasks = found.filter(({ kind }) => kind === 'task').length
  if (tasks === found.length) return counted(tasks, 'task', 'tasks')
  if (tasks === 0) return counted(found.length, 'measure', 'measures')
  return `${found.length} tasks and measures`
}

function cell({ coverage, serving }: Pick<Area, 'coverage' | 'serving'>): string {
  if (coverage === 'no-plan') return '–'
  const levels = [...new Set(serving.map(({ plan }) => LEVEL[plan.issuer.level ?? 'unknown']))]
  return levels.length === 0 ? '0' : `${serving.length} (${levels.join(', ')})`
}

function area({ coverage, serving }: Area, { year, plans: timed }: Pick<Areas, 'year' | 'plans'>): string {
  const count = items(serving.map(({ item }) => item))
  switch (coverage) {
    case 'own':
      return `${count} in ${plans(plansOf(serving))}`
    case 'lower-level':
      return `only ${count} in ${plans(plansOf(serving))}`
    case 'none':
      return `no task or measure in ${plans(timed.answering)}`
    case 'no-plan':
      return timed.unread.length > 0
        ? `${plans(timed.unread)} not fully readable`
        : `no plan for ${year + 1} loaded`
  }
}

function finding(areas: Areas, province: { vi: string; en: string }): string {
  const { weak, uncovered, year } = areas
  const { answering, unread } = areas.plans
  if (areas.areas.every(({ priority }) => priority === null))
    return areas.areas.some(({ score }) => typeof score === 'number')
      ? 'too few scores of provinces to tell what is weak'
      : 'no scores'
  if (weak.length === 0) return 'no weak areas'
  if (answering.length === 0) return notLoaded(province, year + 1)
  if (unread.length === answering.length) return `${plans(unread)} could not be read, or only in part`
  const own = weak.filter(({ coverage }) => coverage === 'own').length
  const lower = weak.filter(({ coverage }) => coverage === 'lower-level')
  const hasOwn = answering.some(({ issuer }) => issuer.level === 'province')
  const areasOf = counted(weak.length, 'weak area', 'weak areas')
  const parts: string[] = []
  if (hasOwn && own === weak.length)
    parts.push(
      own === 1
        ? `the one weak area has a task or measure in the province plan for ${year + 1}`
        : `all ${areasOf} have a task or measure in the province plan for ${year + 1}`,
    )
  else if (hasOwn)
    parts.push(`the province plan for ${year + 1} has tasks or measures for ${own} of ${areasOf}`)
  else
    parts.push(
      `no plan of ${nameOf(province, 'en')} province itself is loaded for ${year + 1}`,
      `${plans(answering)} ${answering.length === 1 ? 'has' : 'have'} tasks or measures for ${lower.length} of ${areasOf}`,
    )
  if (hasOwn && lower.length > 0)
    parts.push(`${lower.length} only in ${plans(plansOf(lower.flatMap(({ serving }) => serving)))}`)
  if (uncovered.length > 0) parts.push(`${uncovered.length} in no plan that is loaded`)
  if (unread.length > 0) parts.push(`not fully readable: ${plans(unread)}`)
  return parts.join('; ')
}

function notLoaded(province: { vi: string; en: string }, year: number): string {
  return `no plan of ${nameOf(province, 'en')} for ${year} is loaded`
}

export const coverage: CoverageWords = {
  level: LEVEL,
  state: {
    'no-plan': 'no plan loaded',
    none: 'in no plan',
    'lower-level': 'lower levels only',
    own: 'in the province plan',
  },
  plans,
  ofPlan: ({ issuer, year }) => `${LEVEL[issuer.level ?? 'unknown']}, ${year ?? 'unknown year'}`,
  items,
  cell,
  area,
  finding,
  notLoaded,
  howToLoad: command => `To compare with a plan, run: ${command}`,
  someOf: (names, all) => {
    const more = all - names.length
    return more > 0 ? `${names.join(', ')} and ${more} more` : listed(names)
  },
  answeringPlans: year => `Plans for ${year + 1}, after the ${year} results`,
  earlierPlans: year => `Plans from before the ${year} results, not counted`,
  laterPlans: year => `Plans for years after ${year + 1}, which answer later results, not counted`,
  elsewhere: count =>
    `For reference: ${counted(count, 'task or measure', 'tasks and measures')} of other provinces`,
  ofOthers: titles => `Not counted, as plans of other provinces: ${titles.join('; ')}`,
  undated: titles => `Not counted, as the document does not tell its year: ${titles.join('; ')}`,
  unread: titles => `Could not be read, or only in part: ${titles.join('; ')}`,
  general: found => `${items(found)} for the dimension as a whole`,
  column: {
    area: 'Weak area, most urgent first',
    count: 'Number',
    items: 'Tasks and measures',
    general: 'For the whole dimension',
  },
  unaimed: count => `Aimed at nothing weak (${count}):`,
  longerSpan: (from, year) =>
    `The change ${from}–${year} is shown beside; weakness and order are those of ${year}, not of the whole span`,
  weakMeaning: year =>
    `Weak: in the lower two groups, or clearly down since ${year - 1}; in order of priority`,
}
