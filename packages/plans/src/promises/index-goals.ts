import type { Group } from '@papi-lens/core'
import { isOfMany, type Subject, subjectBehind, subjectIn } from './goal-subject.ts'
import { groupsIn } from './index-group.ts'
import { type IndexNumber, indexNumbersIn } from './index-number.ts'
import { comparatorOf } from './target-comparator.ts'

/** A score, rank, rise in ranks or group that is promised of the index, a dimension or a sub-dimension. */
export interface IndexGoal {
  readonly metric: string
  readonly value: number | null
  readonly unit: string
  readonly group?: Group
  readonly base?: { readonly value: number; readonly year: number | null }
  readonly year: number | null
  readonly comparator: 'reach' | 'at-least' | 'at-most' | 'increase-by' | 'decrease-by'
  readonly dimension: string | null
  readonly subdimension: string | null
}

interface Scene {
  readonly dimension: string | null
  /** Whether the sentence stands among goals, so that it need not say so. */
  readonly isGoal: boolean
  /** The year of the plan. */
  readonly year: number | null
}

/** The goals of a sentence, and the stretches of it that tell them, with the figures they start from. */
export interface IndexGoals {
  readonly goals: readonly IndexGoal[]
  readonly taken: readonly (readonly [start: number, end: number])[]
}

const PLEDGE =
  /(?:phấn đấu|mục tiêu|chỉ tiêu|cam kết|quyết tâm|hướng tới|hướng đến|nâng điểm|ít nhất|tối thiểu|không dưới)(?!\p{L})/iu
const PAST = /(?:đã|vừa qua|kết quả (?:cho thấy|đạt được)|được công bố)(?!\p{L})/iu
const YEAR_BEFORE = /năm (20\d\d)(?: (?:đạt|là|được|chỉ đạt|ở mức|có|xếp|đứng))?[^\d;.]{0,12}$/iu
const YEAR_BEHIND = /^[^\d;,.]{0,14}năm (20\d\d)/iu
/** "44,27 điểm (năm 2023)", "6,49 điểm của năm 2022"; not "(năm 2022 đạt 4,21 điểm)". */
const TOLD_BEHIND = /^ ?(?:điểm )?(?:\((?:của |trong )?năm 20\d\d\)|(?:của |trong |vào )?năm 20\d\d)/iu
/** "không có nội dung nào dưới 4 điểm" sets no score to reach. */
const NEGATED = /không (?:có|còn|để)[^;,.]{0,50}(?:dưới|thấp hơn|trên) ?$/iu
const RISES_TO =
  /(?<!trở )(?:lên|thành|tới)(?: (?:ít nhất|tối thiểu|trên|mức|vị trí|hạng|thứ hạng|thứ)){0,2} ?$/iu
const AGAINST = /so với[^;.)]{0,70}$/iu
const AGAINST_YEAR = /so với[^;.]{0,50}?năm (20\d\d)/iu
const FROM = /từ (?:mức |vị trí |hạng |thứ |thứ hạng ){0,2}$/iu
const UP_TO = /^[^;.]{0,40}?(?:(?<!trở )lên|thành|đến)(?!\p{L})/iu
const RISE_BY =
  /(?:tăng|cao hơn|thêm|giảm)(?:(?: so với)? (?:kết quả )?năm 20\d\d)?(?: là)?(?: thêm| ít nhất| từ| trên| tối thiểu| khoảng| được){0,2} ?$/iu
/** "cao hơn năm 2023 ít nhất 1,5 điểm" tells a rise, "cao hơn 44 điểm" a score. */
const HIGHER_THAN = /(?:cao hơn|vượt)(?: so với)? (?:kết quả )?năm 20\d\d[^;,.\d]{0,30}$/iu

/** What a sentence promises of the index, and where it tells it. */
export function indexGoalsIn(text: string, scene: Scene): IndexGoals {
  const none = { goals: [], taken: [] }
  if (!/điểm|bậc|hạng|vị trí|nhóm|t[oố]p|thứ|papi/iu.test(text)) return none
  const pledge = PLEDGE.exec(text)?.index ?? -1
  if (pledge < 0 && (!scene.isGoal || PAST.test(text))) return none
  const found = [
    ...indexNumbersIn(text).map(number => ({ ...number, group: null })),
    ...groupsIn(text).map(group => ({ ...group, kind: 'group' as const, value: null })),
  ].sort((a, b) => a.start - b.start)
  const goals: { goal: IndexGoal; start: number }[] = []
  const bases: { kind: string; value: number; year: number | null; start: number }[] = []
  let from = 0
  let subject: Subject | null = null
  for (const told of found) {
    const before = text.slice(from, told.start)
    const behind = text.slice(told.end, told.end + 60)
    const basedOn = baseYear(text, told, before, behind, scene.year)
    const isNone = NEGATED.test(before) || (told.kind === 'rank' && told.isRegional === true)
    if (isNone) continue
    if (basedOn !== undefined) {
      if (told.value !== null)
        bases.push({ kind: told.kind, value: told.value, year: basedOn, start: told.start })
    } else if (!isRestated(text, told, goals.length) && (scene.isGoal || pledge < told.start)) {
      const named = subjectIn(before, scene.dimension)
      if (isOfMany(before) && (named?.dimension ?? null) === null) continue
      subject = named ??
        subject ??
        subjectBehind(text.slice(told.end)) ?? {
          metric: null,
          dimension: scene.dimension,
          subdimension: null,
        }
      goals.push({ goal: goalOf(text, told, before, subject, scene), start: told.start })
      from = told.end
    }
  }
  return {
    goals: goals.map(({ goal, start }, at) => {
      // "đạt 5,4 điểm, tăng 0,3 điểm so với năm 2021 (5,1 điểm)": the rise between tells of the same goal.
      const next = goals.slice(at + 1).find(({ goal: { comparator } }) => !/by$/.test(comparator))?.start
      return withBase(goal, start, next, bases, at === 0)
    }),
    taken: found.map(({ start, end }) => [start, end] as const),
  }
}

/** The year of a figure that is what a goal starts from: null where it is one but names none, undefined for a goal. */
function baseYear(
  text: string,
  { start, kind }: { start: number; kind: string },
  before: string,
  behind: string,
  planYear: number | null,
): number | null | undefined {
  const isPast = (year: string | undefined) => {
    const named = Number(year)
    return year !== undefined && (planYear === null ? kind === 'score' : named < planYear) ? named : undefined
  }
  // Only what stands in the same clause or bracket.
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(', phấn đấu'), 0))
  // "3,02 điểm năm 2023 lên 3,30 điểm": the year is the other figure's.
  const own = RISES_TO.test(clause) ? undefined : isPast(YEAR_BEFORE.exec(clause)?.[1])
  // "so với năm 2022 (tăng 0,31 điểm …)" tells the rise, not the figure.
  if (RISE_BY.test(clause) && !FROM.test(clause)) return undefined
  if (AGAINST.test(clause) && kind !== 'rise') {
    return (
      own ??
      isPast(YEAR_BEHIND.exec(behind)?.[1]) ??
      isPast(AGAINST_YEAR.exec(text.slice(0, start))?.[1]) ??
      null
    )
  }
  if (own !== undefined && !/phấn đấu/iu.test(clause.slice(clause.lastIndexOf(`năm ${own}`)))) return own
  const told = isPast(YEAR_BEHIND.exec(behind)?.[1])
  if (told !== undefined && TOLD_BEHIND.test(behind)) return told
  if (kind !== 'rise' && FROM.test(before) && UP_TO.test(behind))
    return told ?? isPast(AGAINST_YEAR.exec(text)?.[1]) ?? null
  return undefined
}

/** "(tăng 0,31 điểm so với …)" says a goal told before once more. */
function isRestated(text: string, { start, kind }: { start: number; kind: string }, goals: number): boolean {
  if (goals === 0 || kind !== 'score') return false
  const open = text.lastIndexOf('(', start)
  const isInBrackets = open >= 0 && !text.slice(open, start).includes(')')
  return isInBrackets && RISE_BY.test(text.slice(open, start))
}

type Told = (Omit<IndexNumber, 'kind'> & { kind: IndexNumber['kind']; group: null }) | ToldGroup
interface ToldGroup {
  readonly kind: 'group'
  readonly value: null
  readonly group: Group
  readonly isBound: boolean
  readonly start: number
  readonly end: number
}

function goalOf(
  text: string,
  told: Told,
  before: string,
  { metric, ...unit }: Subject,
  scene: Scene,
): IndexGoal {
  const year = yearOf(text, told.start, scene.year)
  if (told.kind === 'group') {
    const comparator = told.isBound ? 'at-least' : 'reach'
    return { metric: metric ?? 'group', value: null, unit: '', group: told.group, year, comparator, ...unit }
  }
  const { value, kind } = told
  const own = HIGHER_THAN.test(before) ? 'increase-by' : told.isMost ? 'at-most' : comparatorIn(text, told)
  if (kind === 'score') {
    const comparator = told.isBound && own === 'reach' ? 'at-least' : own
    return { metric: metric ?? 'score', value, unit: 'điểm', year, comparator, ...unit }
  }
  const isLeast = told.isBound || own === 'at-least' || isAtLeast(text, told)
  if (kind === 'rank') {
    return {
      metric: metric ?? 'rank',
      value,
      unit: 'hạng',
      year,
      comparator: isLeast ? 'at-least' : 'reach',
      ...unit,
    }
  }
  const isDown = /(?:giảm|tụt)[^;,.]{0,30}$/iu.test(before)
  const comparator = isDown ? 'decrease-by' : isLeast ? 'at-least' : 'increase-by'
  return { metric: metric ?? 'rank', value, unit: 'bậc', year, comparator, ...unit }
}

function comparatorIn(text: string, { start, end }: { start: number; end: number }): IndexGoal['comparator'] {
  const sign = /[>≥<≤] ?=? ?$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0].trim()
  if (sign) return /^[>≥]/u.test(sign) ? 'at-least' : 'at-most'
  return comparatorOf(text, { start, end, value: 0, unit: '', noun: end }, undefined, false)
}

function isAtLeast(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /(?:ít nhất|tối thiểu|từ|trên|không dưới)(?: (?:là|thứ|hạng|vị trí|vào)){0,2} ?$/iu.test(
      text.slice(Math.max(0, start - 40), start),
    ) || /^(?:\/\d{2})?[^;,.\d]{0,20}trở lên/iu.test(text.slice(end, end + 40))
  )
}

/** The year named last before a goal that is not one it starts from, else named behind it; the plan's otherwise. */
function yearOf(text: string, start: number, planYear: number | null): number | null {
  const years = [...text.matchAll(/(so với[^;.]{0,40}?)?năm (20\d\d)/giu)].flatMap(
    ({ 1: against, 2: year, index }) =>
      against === undefined && (planYear === null || Number(year) >= planYear)
        ? [{ index, year: Number(year) }]
        : [],
  )
  const named = years.findLast(({ index }) => index < start) ?? years.find(({ index }) => index > start)
  return named?.year ?? planYear
}

function withBase(
  goal: IndexGoal,
  start: number,
  next: number | undefined,
  bases: readonly { kind: string; value: number; year: number | null; start: number }[],
  isFirst: boolean,
): IndexGoal {
  const kind = goal.unit === 'điểm' ? 'score' : goal.unit === 'hạng' || goal.unit === 'bậc' ? 'rank' : null
  // Behind another goal, a rise in points says that one once more.
  if (kind === null || (kind === 'score' && !isFirst && /by$/.test(goal.comparator))) return goal
  const own = bases.filter(base => base.kind === kind)
  const base =
    own.find(base => base.start > start && base.start < (next ?? Number.POSITIVE_INFINITY)) ??
    (isFirst ? own.findLast(base => base.start < start) : undefined)
  return base ? { ...goal, base: { value: base.value, year: base.year } } : goal
}
