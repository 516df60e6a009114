import type { Claim } from '@papi-lens/core'
import { type Figure, figuresIn } from './figure.ts'
import { fitting, phrase, START } from './phrase.ts'
import { readMovements } from './read-movements.ts'
import { type Field, type Subject, subjectIn, unitAtPosition } from './subject.ts'
import { type Announced, LONGEST_QUOTE, type Placed, type Topic } from './topic.ts'

/** What follows is wanted, not measured. */
const PROMISE = phrase(
  `${START}(?:phấn đấu|phần đấu|phấn đầu|phần đầu|đặt mục tiêu|(?<!đạt |vượt |với |dat |vuot |voi )mục tiêu|dự kiến|hướng tới|nhằm|để (?:đạt|tăng|nâng|giảm|đưa)|(?:cần|phải|sẽ) (?:đạt|tăng|nâng|giảm)|chỉ tiêu đến)`,
)
/** Names the year whose results a text is about. */
const RESULTS_OF = phrase(`${START}kết quả [^.;:]{0,60}?năm ((?:19|20)\\d\\d)(?!\\d)`)
const RELEVANT = /\d|nhóm|nhom|tăng|tang|giảm|giam/iu
/** A number alone in its line, as page numbers and lost columns leave it, states nothing unless it bears a sign. */
const WORDED = /\p{L}{2}|[+–−-]\s?\d/u

/** Reads the statements of a sentence, and what the text is about after it. */
export function readSentence(
  given: string,
  field: Field,
  topic: Topic,
  lineOf: (at: number) => number,
): { claims: Claim[]; topic: Topic; announced: Announced | null } {
  if (!RELEVANT.test(given) || !WORDED.test(given)) return { claims: [], topic, announced: null }
  const text = withoutPromises(given)
  const walk = readFigures(text, field, topic, lineOf)
  const moved = readMovements(text, field, walk.topic, lineOf)
  const placed = [...walk.placed, ...moved.placed].sort((a, b) => a.at - b.at)
  const results = fitting(RESULTS_OF, given).exec(given)?.[1]
  const year = walk.topic.year ?? (results === undefined ? null : Number(results))
  const told = placed.length > 0 || walk.named
  const next = told ? walk.topic : { ...topic, year: results === undefined ? topic.year : Number(results) }
  return {
    claims: placed.map(({ claim }) => claim),
    topic: told ? { ...next, year } : next,
    announced: moved.announced,
  }
}

/** Blanks what a sentence promises, from the promising word to the end of that part. */
function withoutPromises(text: string): string {
  const at = fitting(PROMISE, text).exec(text)?.index
  if (at === undefined) return text
  const stop = text.indexOf(';', at)
  const end = stop < 0 ? text.length : stop
  return text.slice(0, at) + ' '.repeat(end - at) + text.slice(end)
}

interface Scope {
  subject: Subject
  year: number | null
  from: number | null
}

/** Walks through the figures of a sentence; a bracket has a unit and years of its own until it closes. */
function readFigures(
  text: string,
  field: Field,
  topic: Topic,
  lineOf: (at: number) => number,
): { placed: Placed[]; topic: Topic; named: boolean } {
  const { framework } = field
  const figures = figuresIn(text)
  const years = yearsOf(figures)
  const placed: Placed[] = []
  let scope: Scope = { subject: { id: topic.id }, year: years.own[0] ?? topic.year, from: null }
  const outer: Scope[] = []
  let cursor = 0
  let named: string | null = null
  const subject = (at: number, end: number): void => {
    const words = text.slice(cursor, at)
    const position = unitAtPosition(words, framework, scope.year ?? topic.year)
    const found = position ? { id: position } : subjectIn(words, field, dimensionOf(topic, named))
    if (found) scope.subject = found
    if (found && found !== 'foreign' && found.id !== null) {
      named = framework.unit(found.id).dimension ?? found.id
    }
    cursor = end
  }
  figures.forEach((figure, index) => {
    const { at, end } = figure
    const start = cursor
    if (figure.kind === 'year') scope.year = figure.year
    else if (figure.kind === 'base') scope.from = figure.year ?? (scope.year === null ? null : scope.year - 1)
    else if (figure.kind === 'open') {
      subject(at, end)
      outer.push(scope)
      scope = { ...scope }
    } else if (figure.kind === 'close') {
      scope = outer.pop() ?? scope
      cursor = end
    } else {
      subject(at, end)
      if (
        scope.subject === 'foreign' ||
        (scope.subject.id === null && topic.id === null && !hasName(text.slice(start, at)))
      )
        return
      const { id } = scope.subject
      const quote = text
        .slice(start, end)
        .replace(/^[^;]*;(?=.)|^[\s,;:.)]+/u, '')
        .trimStart()
        .slice(-LONGEST_QUOTE)
      const place = { line: lineOf(at), quote }
      const period = periodOf(figures, index, scope, years, topic)
      for (const claim of claimsOf(figure, id, scope.year ?? topic.year ?? period.year, period, place)) {
        placed.push({ at, claim })
      }
    }
  })
  const year = years.own.length > 0 ? Math.max(...years.own) : topic.year
  const base = figures.find(({ kind }) => kind === 'base')
  const from = base?.kind === 'base' ? (base.year ?? (year === null ? null : year - 1)) : years.before(year)
  const next: Topic = {
    ...topic,
    id: named ?? topic.id,
    year: year ?? (from === null ? null : from + 1),
    from: from ?? (year === topic.year ? topic.from : null),
  }
  return { placed, topic: next, named: named !== null }
}

function hasName(words: string): boolean {
  return /[“"«]/u.test(words)
}

/** The dimension within which a name is looked for. */
function dimensionOf({ id, section }: Topic, named: string | null): string | null {
  return named ?? id ?? section
}

interface SentenceYears {
  /** Years told outside brackets, without those compared with. */
  readonly own: readonly number[]
  /** The latest year the sentence tells before another. */
  before(year: number | null): number | null
}

function yearsOf(figures: readonly Figure[]): SentenceYears {
  const own: number[] = []
  const all: number[] = []
  let depth = 0
  for (const figure of figures) {
    if (figure.kind === 'open') depth++
    else if (figure.kind === 'close') depth = Math.max(0, depth - 1)
    else if (figure.kind === 'year') {
      all.push(figure.year)
      if (depth === 0) own.push(figure.year)
    }
  }
  return {
    own,
    before: year =>
      all.reduce<number | null>((last, y) => (year !== null && y < year && y > (last ?? 0) ? y : last), null),
  }
}

interface Period {
  readonly from: number | null
  readonly year: number | null
}

/** The two years of a change: the year compared with stands behind the figure, before it, or was told earlier. */
function periodOf(
  figures: readonly Figure[],
  index: number,
  scope: Scope,
  years: SentenceYears,
  topic: Topic,
): Period {
  const next = figures.slice(index + 1).find(({ kind }) => kind !== 'group' && kind !== 'score')
  const ahead = next?.kind === 'base' ? (next.year ?? 'before') : null
  const told = ahead ?? scope.from
  const latest =
    years.own.length > 1 && (told === null || scope.year === told) ? Math.max(...years.own) : null
  const year = latest ?? scope.year ?? topic.year ?? (typeof told === 'number' ? told + 1 : null)
  if (year === null) return { from: null, year }
  if (told === 'before') return { from: year - 1, year }
  const carried = year === topic.year && topic.from !== null && topic.from < year ? topic.from : null
  return { from: told ?? years.before(year) ?? carried ?? year - 1, year }
}

function claimsOf(
  figure: Figure,
  id: string | null,
  year: number | null,
  period: Period,
  place: { line: number; quote: string },
): Claim[] {
  switch (figure.kind) {
    case 'score':
      return [
        {
          kind: 'score',
          id,
          year: figure.year ?? year,
          stated: figure.value,
          decimals: figure.decimals,
          ...place,
        },
      ]
    case 'delta':
      return [{ kind: 'delta', id, ...period, stated: figure.value, decimals: figure.decimals, ...place }]
    case 'group': {
      const { group: stated, remark, before } = figure
      const when = before ? period.from : year
      return [{ kind: 'group', id, year: when, stated, ...(remark ? { remark } : {}), ...place }]
    }
    case 'span': {
      const { from, to, direction } = figure
      const years = { from: from.year ?? period.from, year: to?.year ?? period.year }
      const score = (at: typeof from, when: number | null): Claim => ({
        kind: 'score',
        id,
        year: when,
        stated: at.value,
        decimals: at.decimals,
        ...place,
      })
      const scores = [score(from, years.from), ...(to ? [score(to, years.year)] : [])]
      return [...scores, { kind: 'direction', id, ...years, stated: direction, ...place }]
    }
    default:
      return []
  }
}
