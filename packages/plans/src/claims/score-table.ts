import type { Claim, Group, RankClaim } from '@papi-lens/core'
import { plainWords } from '../reading/plain-words.ts'
import { scoreWritten } from './phrase.ts'
import { type Field, regionOf } from './scene.ts'
import { type TableColumn, tableColumn } from './table-column.ts'
import type { Topic } from './topic.ts'
import { likeliestUnit } from './unit-name.ts'

/** What each column of a table with a unit a row holds. */
export interface TableHead {
  readonly columns: readonly TableColumn[]
  /** Column of the units' names, or -1 where the head does not say which. */
  readonly unitNames: number
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
  high: 'high',
  highest: 'high',
  'high average': 'high-average',
  'upper medium': 'high-average',
  'low average': 'low-average',
  'lower medium': 'low-average',
  low: 'low',
  lowest: 'low',
}

const UNITS = /chi so|noi dung|tieu chi|linh vuc|truc|thanh phan|dimension|indicator/

/** Reads a row of cells as the head of a table of scores, or null if it is none. */
export function tableHead(row: string, topic: Topic, field: Field): TableHead | null {
  const cells = cellsOf(row)
  const plain = cells.map(plainWords)
  const years = plain.map(cell => /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(cell)?.[1])
  const known = years.flatMap(year => (year === undefined ? [] : [Number(year)]))
  if (plain.some((cell, at) => /^\d{1,2} \d{2,4}$/.test(cell) && years[at] === undefined)) return null
  const year = known.length > 0 ? known.reduce((a, b) => Math.max(a, b)) : topic.year
  const columns = cells.map((cell, at) =>
    tableColumn(cell, years[at] === undefined ? null : Number(years[at]), year, field),
  )
  // Without a year it is a head only if it says of what there are scores.
  const isHead =
    known.length > 0 ||
    (topic.id !== null &&
      plain.some(cell => UNITS.test(cell)) &&
      columns.some(column => column?.kind === 'score' || column?.kind === 'rank') &&
      !cells.some(cell => numberIn(cell)))
  if (!isHead) return null
  const earlier = known.filter(other => year !== null && other < year)
  const before = year === null ? null : year - 1
  const unitNames = plain.findIndex((cell, at) => UNITS.test(cell) && columns[at] === null)
  return {
    columns,
    unitNames,
    year,
    from: earlier.length > 0 ? earlier.reduce((a, b) => Math.max(a, b)) : (topic.from ?? before),
  }
}

/**
 * The claims of a table row about a unit. Without a head, three numbers of which the last is the difference of the
 * others are the scores of the two years told before, and their change.
 */
export function readTableRow(
  row: string,
  line: number,
  head: TableHead | null,
  field: Field,
  topic: Topic,
  own: string | null | undefined,
): Claim[] {
  const { framework } = field
  const cells = cellsOf(row)
  const [named] = cells.flatMap((cell, at) => {
    const unit = /\p{L}{2}/u.test(cell) && cell.length < 200 && likeliestUnit(cell, framework)
    return unit && unit.likeness >= 0.7 ? [{ id: unit.unit.id, at }] : []
  })
  if (!named) return []
  const { id } = named
  const columns = head
    ? columnsBeside(head.columns, head.unitNames, cells.length, named.at)
    : columnsOf(cells, topic)
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
    if (column.kind === 'rank') return rankOfCell(cell, column, place, field, own)
    if (column.kind === 'rank-change') {
      const places = /^([+−–-])\s?(\d{1,2})$/.exec(cell)
      if (!places) return []
      const stated = places[1] === '+' ? Number(places[2]) : -Number(places[2])
      return [{ kind: 'rank-change', stated, year, from, ...place, figure: cell }]
    }
    const number = numberIn(cell)
    if (!number) return []
    const { value, decimals } = number
    if (column.kind === 'score') {
      const { subject, statistic = 'value' } = column.over ?? {}
      const over = {
        ...(subject !== undefined && { subject }),
        ...(statistic !== 'value' && { statistic }),
      }
      return [{ kind: 'score', stated: value, decimals, year: column.year, ...place, ...over, figure: cell }]
    }
    return [{ kind: 'delta', stated: value, decimals, year, from, ...place, figure: cell }]
  })
}

/**
 * The columns of a row. An empty cell at its beginning, as of a total without a number, is lost in text: then the columns
 * are those from the name on; a row of another form has none that could be told.
 */
export function columnsBeside<Column>(
  columns: readonly Column[],
  names: number,
  cells: number,
  name: number,
): readonly (Column | null)[] {
  if (names < 0) {
    // The head over the names is empty.
    const isLost = columns[name] != null
    return !isLost ? columns : name === 0 && cells === columns.length + 1 ? [null, ...columns] : []
  }
  if (name === names) return columns
  return name < names && cells <= columns.length - (names - name) ? columns.slice(names - name) : []
}

/** The place that a cell tells; where the head does not say among whom, it may be in the region as well. */
export function rankOfCell(
  cell: string,
  { among, year }: { readonly among: 'nation' | 'region' | null; readonly year: number | null },
  place: Pick<RankClaim, 'id' | 'line' | 'quote' | 'subject'>,
  field: Field,
  own: string | null | undefined,
): RankClaim[] {
  const [, stated, of] = /^(\d{1,2})(?:\s?\/\s?(\d{1,2}))?$/.exec(cell) ?? []
  if (stated === undefined) return []
  const denominator = of === undefined ? null : Number(of)
  const region = regionOf(field, own)
  const isInRegion = among === 'region' || (denominator !== null && denominator < FEWEST_PROVINCES)
  return [
    {
      kind: 'rank',
      ...place,
      year,
      stated: Number(stated),
      bound: 'exact',
      of: denominator,
      among: isInRegion ? region : null,
      ...(among === null && denominator === null && { readings: [{ among: region }] }),
      figure: cell,
    },
  ]
}

/** PAPI ranks at least so many. */
const FEWEST_PROVINCES = 55

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
