import type { Claim, Framework } from '@papi-lens/core'
import { plainWords } from '../reading/plain-words.ts'
import { provincesIn } from './place-name.ts'
import type { Field } from './scene.ts'
import { cellsOf, columnsBeside, groupOfCell, numberIn, rankOfCell } from './score-table.ts'
import { isMeanRow, overMany } from './table-column.ts'
import type { Topic } from './topic.ts'
import { isTotalSize } from './unit-choice.ts'
import { isForeignIndex } from './unit-mention.ts'
import { likeliestUnit } from './unit-name.ts'

type Column =
  | { readonly kind: 'score'; readonly id: string | null; readonly year: number | null }
  /** `among` is "other" where the head does not say among whom: then a place in the table is no rank. */
  | { readonly kind: 'rank'; readonly among: 'nation' | 'region' | 'other'; readonly year: number | null }
  | { readonly kind: 'group'; readonly year: number | null }
  | null

/** What the columns of a table with a province a row hold. */
export interface ProvinceTableHead {
  /** Column of the names. */
  readonly names: number
  readonly columns: readonly Column[]
}

const NAMES =
  /^(?:ten )?(?:tinh|dia phuong|don vi|province|locality|provinces?)(?: tp| thanh pho| thanh| and cit\w+)*$/
const CHANGES = /tang|giam|chenh|thay doi|so voi|so sanh|change|ke hoach|muc tieu|phan dau|target/
const LIKE = 0.7
/** PAPI ranks at least so many. */
const FEWEST_PROVINCES = 55

/** Reads a row of cells as the head of a table with a province a row, or null if it is none. */
export function provinceTableHead(row: string, framework: Framework, topic: Topic): ProvinceTableHead | null {
  const cells = cellsOf(row)
  const names = cells.findIndex(cell => NAMES.test(plainWords(cell)))
  if (names < 0 || cells.some(cell => numberIn(cell))) return null
  const columns = cells.map((cell, at) => (at === names ? null : columnOf(cell, framework, topic)))
  return columns.some(column => column !== null) ? { names, columns } : null
}

function columnOf(cell: string, framework: Framework, topic: Topic): Column {
  const words = plainWords(cell)
  if (words === '' || CHANGES.test(words) || isForeignIndex(cell)) return null
  const told = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(words)?.[1]
  const year = told === undefined ? topic.year : Number(told)
  if (/(?:^| )hang|thu tu|vi tri|rank/.test(words)) {
    const among = /ca nuoc|toan quoc|6[0-3]|nation/.test(words)
      ? 'nation'
      : /vung|khu vuc|region/.test(words)
        ? 'region'
        : 'other'
    return { kind: 'rank', among, year }
  }
  if (/nhom|group/.test(words)) return { kind: 'group', year }
  if (/papi|tong|diem chung|total|overall/.test(words)) return { kind: 'score', id: 'total', year }
  const unit = likeliestUnit(cell, framework)
  if (unit && unit.likeness >= LIKE) return { kind: 'score', id: unit.unit.id, year }
  return /^(?:(?:diem|so|score|nam|papi) ?){0,4}(?:\d{4})?$/.test(words)
    ? { kind: 'score', id: null, year }
    : null
}

/**
 * The claims of a row that begins with a province. Without a head, a row with one name and one number as high as only
 * totals are states that province's total.
 */
export function readProvinceRow(
  row: string,
  line: number,
  head: ProvinceTableHead | null,
  field: Field,
  topic: Topic,
): Claim[] {
  const cells = cellsOf(row)
  const at = cells.findIndex(cell => provinceOf(cell, field) !== null)
  const subject = provinceOf(cells[at] ?? '', field)
  if (subject === null) return head && isMeanRow(cells) ? readMeans(row, cells, line, head, topic) : []
  const columns = head
    ? columnsBeside(head.columns, head.names, cells.length, at)
    : columnsWithoutHead(cells, at, topic)
  return cells.flatMap((cell, index): Claim[] => {
    const column = columns[index]
    if (!column) return []
    const place = { line, quote: row.slice(0, 240), figure: cell, subject, year: column.year }
    if (column.kind === 'group') {
      const stated = groupOfCell(cell)
      return stated === null ? [] : [{ kind: 'group', id: topic.id, stated, ...place }]
    }
    if (column.kind === 'rank') {
      const { among } = column
      const of = /^\d{1,2}\s?\/\s?(\d{1,2})$/.exec(cell)?.[1]
      // A place that the head leaves open may be one in the table only.
      if (among === 'other' && (of === undefined || Number(of) < FEWEST_PROVINCES))
        return rankOfCell(
          cell,
          { among: 'nation', year: column.year },
          { id: topic.id, ...place },
          field,
          subject,
        ).map(rank => ({ ...rank, among: 'other' as const }))
      const told = among === 'region' ? among : 'nation'
      return rankOfCell(cell, { among: told, year: column.year }, { id: topic.id, ...place }, field, subject)
    }
    const number = numberIn(cell)
    if (!number) return []
    const part = topic.id === 'total' ? null : topic.id
    const id = column.id ?? (isTotalSize(number.value) ? 'total' : part)
    if (id === null) return []
    return [{ kind: 'score', id, stated: number.value, decimals: number.decimals, ...place }]
  })
}

/** A row of means: of the country or a region, by the columns of scores. */
function readMeans(
  row: string,
  cells: readonly string[],
  line: number,
  head: ProvinceTableHead,
  topic: Topic,
): Claim[] {
  const name = cells.findIndex(cell => /\p{L}{2}/u.test(cell))
  const over = overMany(cells[name] ?? '')
  if (!over) return []
  const columns = columnsBeside(head.columns, head.names, cells.length, name)
  return cells.flatMap((cell, at): Claim[] => {
    const column = columns[at]
    const number = numberIn(cell)
    if (column?.kind !== 'score' || !number) return []
    const part = topic.id === 'total' ? null : topic.id
    const id = column.id ?? (isTotalSize(number.value) ? 'total' : part)
    if (id === null) return []
    const place = { line, quote: row.slice(0, 240), figure: cell, year: column.year }
    return [{ kind: 'score', id, stated: number.value, decimals: number.decimals, ...over, ...place }]
  })
}

function columnsWithoutHead(cells: readonly string[], names: number, topic: Topic): readonly Column[] {
  const numbers = cells.map(cell => numberIn(cell))
  const [only, ...more] = numbers.flatMap(number => (number && number.decimals > 1 ? [number] : []))
  if (!only || more.length > 0 || !isTotalSize(only.value) || names < 0) return []
  return numbers.map(number =>
    number === only ? ({ kind: 'score', id: 'total', year: topic.year } as const) : null,
  )
}

/** The province that a cell names, and nothing else. */
function provinceOf(cell: string, { provinces }: Field): string | null {
  if (cell.length > 40) return null
  const [named, ...more] = provincesIn(cell, provinces)
  if (!named || more.length > 0) return null
  const rest = cell.slice(0, named.at) + cell.slice(named.end)
  return /^(?:\s|\d|[.*]|tỉnh|thành phố|TP|province|city)*$/iu.test(rest) ? `${named.place}` : null
}

/** How many numbers of a row are written as scores are. */
export function scoresIn(row: string): number {
  return cellsOf(row).filter(cell => (numberIn(cell)?.decimals ?? 0) > 1).length
}
