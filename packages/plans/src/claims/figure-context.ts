import type { Figure } from './figures/figure.ts'
import type { PlaceScope } from './place-scope.ts'
import type { Scene } from './scene.ts'
import { LONGEST_QUOTE, type Placed, type Topic } from './topic.ts'
import { isTotalSize } from './unit-choice.ts'
import type { UnitMention } from './unit-mention.ts'

/** A movement whose size has not been told yet. */
const MOVES_BEFORE =
  /(?<!\p{L})(?:(tăng|cải thiện)|(?:giảm|sụt|tụt))(?:\s(?!từ\s|so\s)[^\s\d,;()]{1,8}){0,4}\s$/iu

/** A figure that states something by itself. */
export type Stating = Exclude<Figure, { kind: 'year' | 'long-ago' | 'base' | 'open' | 'close' | 'aside' }>

/** "giảm mạnh nhất (0,51 điểm)": a score in a bracket behind a movement is the size of that movement. */
export function asChange(figure: Stating, { text, figures }: Scene, index: number): Stating {
  const open = figures[index - 1]
  if (figure.kind !== 'score' || open?.kind !== 'open' || figure.at - open.end > 2) return figure
  const moved = MOVES_BEFORE.exec(text.slice(Math.max(0, open.at - 40), open.at))
  if (!moved) return figure
  const { value, decimals, at, end } = figure
  return { kind: 'delta', value: moved[1] ? value : -value, decimals, at, end }
}

export function isStating(figure: Figure): figure is Stating {
  return !['year', 'long-ago', 'base', 'open', 'close', 'aside'].includes(figure.kind)
}

/** Whether all scores of a figure's clause are as high as only totals are. */
export function isOfTotal({ text, figures }: Scene, { at, end }: Figure): boolean {
  const from = text.lastIndexOf(';', at)
  const to = text.indexOf(';', end)
  const sizes = figures.flatMap(figure =>
    figure.kind === 'score' && figure.at > from && (to < 0 || figure.at < to) ? [figure.value] : [],
  )
  return sizes.length > 0 && sizes.every(isTotalSize)
}

/** Whether a name stands right before the figure. */
export function isClose(mention: Exclude<UnitMention, string>): boolean {
  return mention.near < 40 && mention.id !== 'total'
}

export function unitInTurn(unit: UnitMention | null, nth: number, inTurn: boolean): UnitMention | null {
  if (!inTurn || unit === null || typeof unit === 'string' || unit.ids.length < 2) return unit
  return { ...unit, id: unit.ids[nth] ?? unit.id }
}

/** Whether what is told of others holds for one figure only. */
export function isCompared({ marks }: Scene, mark: number): boolean {
  const before = marks[mark - 1]
  return (before?.kind === 'many' || before?.kind === 'province') && before.compared
}

/** Whether a year was told between the figure before and this one. */
export function isYearNear(figures: readonly Figure[], index: number, from: number): boolean {
  const before = figures[index - 1]
  return before?.kind === 'year' && before.at >= from
}

/** A unit between a figure and its year, once names in quotes are taken out: "37,30 điểm chỉ số PAPI năm 2014". */
const UNIT_BETWEEN =
  /^\s?(?:(?:của|về|ở|cho)\s)?(?:(?:chỉ số|nội dung|lĩnh vực|trục)(?:\s(?:nội dung|thành phần|tổng hợp|PAPI|này)){0,3}|PAPI)(?:\s?["“][^"”]{1,120}["”])?\s?$/iu

/** The year that closes the clause of a figure behind its unit; null where other words or figures stand between. */
export function yearBehind({ figures, text }: Scene, index: number): number | null {
  const [figure, next] = [figures[index], figures[index + 1]]
  if (!figure || next?.kind !== 'year' || next.at - figure.end > LONGEST_QUOTE) return null
  const closes = /^\s?(?:$|[.,;)])/u.test(text.slice(next.end, next.end + 2))
  return closes && UNIT_BETWEEN.test(text.slice(figure.end, next.at)) ? next.year : null
}

export function yearsAfter({ figures, years }: Scene, topic: Topic): Topic {
  // "after finishing 55th in 2023 it rose to 17th in 2024": the later one stands right behind its figure.
  const year =
    years.own.length > 0 ? [...years.own, ...years.dated].reduce((a, b) => Math.max(a, b)) : topic.year
  const base = figures.find(({ kind }) => kind === 'base')
  const from = base?.kind === 'base' ? (base.year ?? (year === null ? null : year - 1)) : years.before(year)
  return {
    ...topic,
    year: year ?? (from === null ? null : from + 1),
    isYearCarried: years.own.length === 0 && topic.isYearCarried,
    from: from ?? (year === topic.year ? topic.from : null),
  }
}

/** Between a score and its share of the highest one. */
const BETWEEN_SHARE =
  /^(?:[\s,(]|\/\s?\d{2}|điểm|diem|points|PAPI|trên tổng(?: số)?|\d{2}|so với|tối đa|bằng|đạt|out of|or)*$/iu

/** Whether a percentage follows a total so closely that it can only be its share of the maximum. */
export function isShareOf({ text }: Scene, last: Placed | undefined, at: number): boolean {
  if (last?.claim.kind !== 'score' || last.claim.id !== 'total') return false
  const figure = last.claim.figure ?? ''
  const between = text.slice(last.at + figure.length, at)
  return between.length < 60 && !/[;.]/.test(between) && BETWEEN_SHARE.test(between)
}

/** Whether a score stands in a list of at least three, with nothing but separators between them. */
export function isListed({ text, figures }: Scene, index: number): boolean {
  const isJoined = (at: number): boolean => {
    const [a, b] = [figures[at], figures[at + 1]]
    if (a?.kind !== 'score' || b?.kind !== 'score') return false
    return /^(?:\s|[;,]|điểm|points|và|and)*$/iu.test(text.slice(a.end, b.at))
  }
  const joined = [-2, -1, 0, 1].map(step => isJoined(index + step))
  return (
    (joined[0] === true && joined[1] === true) ||
    (joined[1] === true && joined[2] === true) ||
    (joined[2] === true && joined[3] === true)
  )
}

/** Whether places, units or years were listed for figures that follow in turn. */
export function isListOf(place: PlaceScope, unit: UnitMention | null, years: readonly number[]): boolean {
  const units = unit !== null && typeof unit === 'object' ? unit.ids.length : 0
  return place.isOfList === true || units > 1 || years.length > 1
}

/** The words a figure was read from: from the figure before it, without what belongs to that one. */
export function quoteOf(text: string, from: number, end: number): string {
  return text
    .slice(from, end)
    .replace(/^[^;]*;(?=.)|^[\s,;:.)]+/u, '')
    .trimStart()
    .slice(-LONGEST_QUOTE)
}
