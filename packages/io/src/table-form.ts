import { type ColumnRole, columnLetter, isAside, rolesOf } from './column-head.ts'
import type { FaultList } from './fault-list.ts'
import type { ImportContext, Spellings } from './import-context.ts'
import { readUnitLabel, unitAt } from './unit-label.ts'

export interface LongForm {
  readonly kind: 'long'
  readonly heads: readonly string[]
  /** Columns by role; without a year column the table is of one year. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>> & {
    readonly province: number
    readonly unit: number
    readonly score: number
  }
}

export interface WideForm {
  readonly kind: 'wide'
  readonly heads: readonly string[]
  readonly yearColumn: number | null
  readonly provinceColumn: number
  readonly units: readonly { readonly column: number; readonly unit: number }[]
  /** Whether heads carry the positions of a report ("1.1: …"), as the official tables do. */
  readonly byPosition: boolean
}

export type TableForm = LongForm | WideForm

export interface FormSurroundings {
  readonly context: ImportContext
  readonly spellings: Spellings
  /** Year of the table, if something outside its columns says it. */
  readonly year: number | null
  readonly faults: FaultList
  readonly warnings: FaultList
  /** The column that holds provinces, where no head says so. */
  readonly provinceColumn?: () => number | undefined
}

/**
 * The form of a table by its heads, or null if this row is not its head. Faults of single heads (an unknown unit, the
 * same unit twice) are added once the row is known to be the head.
 */
export function recogniseForm(
  heads: readonly string[],
  row: number,
  surroundings: FormSurroundings,
): TableForm | null {
  const roles = rolesOf(heads)
  const { province, unit, score } = roles
  if (province !== undefined && unit !== undefined && score !== undefined) {
    return { kind: 'long', heads, columns: { ...roles, province, unit, score } }
  }
  return recogniseWide(heads, row, roles, surroundings)
}

function recogniseWide(
  heads: readonly string[],
  row: number,
  roles: Partial<Record<ColumnRole, number>>,
  { context, spellings, year, faults, warnings, provinceColumn }: FormSurroundings,
): WideForm | null {
  const yearColumn = roles.year ?? null
  const units: { column: number; unit: number }[] = []
  const remarks: (() => void)[] = []
  const columnOf = new Map<number, number>()
  let byPosition = false
  heads.forEach((head, column) => {
    if (column === yearColumn || column === roles.province) return
    const found = unitOfHead(head, yearColumn === null ? year : null, context, spellings)
    if (found.byPosition) byPosition = true
    const name = head.slice(0, 60)
    const place = `${name || columnLetter(column)}`
    if (found.unit >= 0) {
      const before = columnOf.get(found.unit)
      if (before === undefined) {
        columnOf.set(found.unit, column)
        units.push({ column, unit: found.unit })
      } else {
        remarks.push(() =>
          faults.add(
            row,
            place,
            'duplicate',
            () => `column ${columnLetter(before)} is the same unit; keep one`,
          ),
        )
      }
    } else if (found.problem !== null) {
      const { problem } = found
      remarks.push(() => faults.add(row, place, 'unknown-unit', () => problem))
    } else if (!found.byPosition && !isAside(head)) {
      remarks.push(() =>
        warnings.add(row, place, 'ignored', () => `column "${name}" is no unit of PAPI; it is passed over`),
      )
    }
  })
  // A row of positions that are all wrong for the year is a head too, and its faults say so.
  if (units.length === 0 && !(byPosition && roles.province !== undefined && remarks.length > 0)) return null
  const province = roles.province ?? provinceColumn?.()
  if (province === undefined) return null
  for (const remark of remarks) remark()
  return { kind: 'wide', heads, yearColumn, provinceColumn: province, units, byPosition }
}

interface FoundUnit {
  readonly unit: number
  readonly problem: string | null
  readonly byPosition: boolean
}

function unitOfHead(
  head: string,
  year: number | null,
  context: ImportContext,
  spellings: Spellings,
): FoundUnit {
  const named = spellings.unit(head)
  if (named >= 0) return { unit: named, problem: null, byPosition: false }
  const label = readUnitLabel(head)
  if (!label) {
    const problem = !isAside(head) && spellings.resemblesUnit(head) ? spellings.unitProblem(head) : null
    return { unit: -1, problem, byPosition: false }
  }
  if (label.isIndicator) return { unit: -1, problem: null, byPosition: true }
  return { ...unitOfLabel(label, year, context, spellings), byPosition: true }
}

/**
 * The unit of an official label in a year: by its position, which must not contradict its name. Where the year is not
 * known, by its name alone, for positions move.
 */
export function unitOfLabel(
  label: { readonly dimension: number; readonly part: number | null; readonly name: string },
  year: number | null,
  { framework }: ImportContext,
  spellings: Spellings,
): { unit: number; problem: string | null } {
  const position = `${label.dimension}${label.part === null ? '' : `.${label.part}`}`
  const named = label.name === '' ? -1 : spellings.unit(label.name)
  if (year === null) {
    const problem = `position ${position} means different units in different years; head the column with an id or name`
    return { unit: named, problem: named < 0 ? problem : null }
  }
  const id = unitAt(framework, year, label.dimension, label.part)
  if (id === null) return { unit: -1, problem: `no unit has position ${position} in ${year}; check the year` }
  const other = framework.units[named]
  if (other && other.id !== id) {
    const problem = `position ${position} is ${id} in ${year}, but the label says "${label.name.slice(0, 60)}" (${other.id}); check the year`
    return { unit: -1, problem }
  }
  return { unit: framework.units.findIndex(candidate => candidate.id === id), problem: null }
}
