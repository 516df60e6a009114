import type { Figure } from './figures/figure.ts'
import type { Topic } from './topic.ts'

/** The years a sentence tells. */
export interface SentenceYears {
  /** Years told outside brackets, without those compared with. */
  readonly own: readonly number[]
  /** Years right behind figures. */
  readonly dated: readonly number[]
  readonly all: readonly number[]
  /** The latest year the sentence tells before another. */
  before(year: number | null): number | null
}

export function yearsOf(figures: readonly Figure[]): SentenceYears {
  const own: number[] = []
  const all: number[] = []
  const dated: number[] = []
  let depth = 0
  for (const figure of figures) {
    if (figure.kind === 'open') depth++
    else if (figure.kind === 'close') depth = Math.max(0, depth - 1)
    else if (figure.kind === 'year') {
      all.push(figure.year)
      if (depth === 0) own.push(figure.year)
    } else if ('year' in figure && figure.year !== null && figure.kind !== 'base') {
      all.push(figure.year)
      dated.push(figure.year)
    }
  }
  return {
    own,
    dated,
    all,
    before: year =>
      all.reduce<number | null>((last, y) => (year !== null && y < year && y > (last ?? 0) ? y : last), null),
  }
}

/** The two years of a change. */
export interface Period {
  readonly from: number | null
  readonly year: number | null
}

/** The year compared with stands behind the figure, before it, or was told earlier. */
export function periodOf(
  figures: readonly Figure[],
  index: number,
  scope: { readonly year: number | null; readonly from: number | null },
  years: SentenceYears,
  topic: Topic,
): Period {
  const next = figures
    .slice(index + 1)
    .find(({ kind }) => kind !== 'group' && kind !== 'score' && kind !== 'rank' && kind !== 'rank-change')
  const ahead =
    next?.kind === 'base' && !isOfNext(figures, figures.indexOf(next)) ? (next.year ?? 'before') : null
  const told = ahead ?? scope.from
  const own = [...years.own, ...years.dated]
  const latest =
    own.length > 1 && (told === null || scope.year === told) ? own.reduce((a, b) => Math.max(a, b)) : null
  const year = latest ?? scope.year ?? topic.year ?? (typeof told === 'number' ? told + 1 : null)
  if (year === null) return { from: null, year }
  if (told === 'before') return { from: year - 1, year }
  const carried = year === topic.year && topic.from !== null && topic.from < year ? topic.from : null
  return { from: told ?? years.before(year) ?? carried ?? year - 1, year }
}

/**
 * Whether a year compared with belongs to the movement behind it: where the first of a sentence stands before its
 * movement ("so với năm 2020 tăng …; so với năm 2023 giảm …"), the others do too.
 */
function isOfNext(figures: readonly Figure[], base: number): boolean {
  const isMove = ({ kind }: Figure) => kind === 'delta' || kind === 'rank-change' || kind === 'span'
  const first = figures.find(figure => figure.kind === 'base' || isMove(figure))
  return first?.kind === 'base' && figures.slice(base + 1).some(isMove)
}
