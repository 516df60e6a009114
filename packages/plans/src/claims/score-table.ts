import type { Claim, Framework, Group } from '@papi-lens/core'
import { plainWords } from '../reading/plain-words.ts'
import { scoreWritten } from './phrase.ts'
import type { Topic } from './topic.ts'
import { likeliestUnit } from './unit-name.ts'

/** What each column of a table of scores holds. */
export interface TableHead {
  readonly columns: readonly (
    | { readonly kind: 'score' | 'group'; readonly year: number | null }
    | { readonly kind: 'delta' }
    | null
  )[]
  readonly from: number | null
  readonly year: number | null
}

const GROUP_NAMES: Readonly<Record<string, Group>> = {
  cao: 'high',
  'cao nhat': 'high',
  'trung binh cao': 'high-average',
  'trung binh thap': 'low-average',
  thap: 'low',
  'thap nhat': 'low',
}

/** Reads a row of cells as the head of a table of scores, or null if it is none. */
export function tableHead(row: string, topic: Topic): TableHead | null {
  const cells = cellsOf(row).map(plainWords)
  const years = cells.map(cell => Number(/(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(cell)?.[1] ?? Number.NaN))
  const known = years.filter(year => !Number.isNaN(year))
  if (
    known.length === 0 ||
    cells.some((cell, at) => /^\d{1,2} \d{2,4}$/.test(cell) && Number.isNaN(years[at] ?? Number.NaN))
  ) {
    return null
  }
  const year = Math.max(...known)
  const earlier = known.filter(other => other < year)
  const columns = cells.map((cell, at) => {
    const of = years[at] ?? Number.NaN
    if (/tang|giam|chenh|thay doi|so sanh/.test(cell)) return { kind: 'delta' } as const
    if (/hang|thu tu|vi tri|bac|ke hoach|muc tieu|chi tieu|phan dau/.test(cell)) return null
    if (/nhom/.test(cell)) return { kind: 'group', year: Number.isNaN(of) ? year : of } as const
    return Number.isNaN(of) ? null : ({ kind: 'score', year: of } as const)
  })
  return { columns, year, from: earlier.length > 0 ? Math.max(...earlier) : (topic.from ?? year - 1) }
}

/**
 * The claims of a table row about a unit. Without a head, three numbers of which the last is the difference of the
 * others are the scores of the two years told before, and their change.
 */
export function readTableRow(
  row: string,
  line: number,
  head: TableHead | null,
  framework: Framework,
  topic: Topic,
  own: string | null | undefined,
): Claim[] {
  const cells = cellsOf(row)
  const names = cells.flatMap(cell => {
    const unit = /\p{L}{2}/u.test(cell) && cell.length < 200 && likeliestUnit(cell, framework)
    return unit && unit.likeness >= 0.7 ? [unit.unit] : []
  })
  const [unit] = names
  if (!unit) return []
  const { id } = unit
  const columns = head?.columns ?? columnsOf(cells, topic)
  const { year, from } = head ?? {
    year: topic.year,
    from: topic.from ?? (topic.year === null ? null : topic.year - 1),
  }
  const place = { id, line, quote: row.slice(0, 240), ...(own !== undefined && { subject: own }) }
  return cells.flatMap((cell, at): Claim[] => {
    const column = columns[at]
    if (!column) return []
    if (column.kind === 'group') {
      const group = groupOfCell(cell)
      return group ? [{ kind: 'group', stated: group, year: column.year, ...place, figure: cell }] : []
    }
    const number = numberIn(cell)
    if (!number) return []
    const { value, decimals } = number
    if (column.kind === 'score') {
      return [{ kind: 'score', stated: value, decimals, year: column.year, ...place, figure: cell }]
    }
    return [{ kind: 'delta', stated: value, decimals, year, from, ...place, figure: cell }]
  })
}

/** The group that a cell names. */
export function groupOfCell(cell: string): Group | null {
  return GROUP_NAMES[plainWords(cell).replace(/^nhom (?:dat )?(?:diem )?/, '')] ?? null
}

function columnsOf(cells: readonly string[], topic: Topic): TableHead['columns'] {
  const numbers = cells.flatMap((cell, at) => {
    const number = numberIn(cell)
    return number && number.decimals > 0 ? [{ ...number, at }] : []
  })
  const [a, b, c] = numbers
  if (numbers.length !== 3 || !a || !b || !c || Math.abs(b.value - a.value - c.value) > 0.02) return []
  const columns: TableHead['columns'][number][] = cells.map(() => null)
  columns[a.at] = { kind: 'score', year: topic.from ?? (topic.year === null ? null : topic.year - 1) }
  columns[b.at] = { kind: 'score', year: topic.year }
  columns[c.at] = { kind: 'delta' }
  return columns
}

/** The number that a cell holds, with the sign or the word of its change. */
export function numberIn(cell: string): { value: number; decimals: number } | null {
  const match =
    /^(tăng|giảm|tang|giam|[+−–-])?\s{0,3}(\d{1,2}[,.]\d{1,5})(?:\s{0,3}điểm|\s{0,3}diem)?$/iu.exec(cell)
  if (!match) return null
  const { value, decimals } = scoreWritten(match[2] ?? '')
  const falls = /^(?:giam|[-−–])/.test(
    match[1]?.startsWith('g') || match[1]?.startsWith('G') ? 'giam' : (match[1] ?? ''),
  )
  return { value: falls ? -value : value, decimals }
}

export function cellsOf(row: string): string[] {
  return row.split(row.includes('\t') ? '\t' : '|').map(cell => cell.trim())
}
