import type { Unit } from '@papi-lens/core'
import { type ColumnsByRole, columnLetter, isAside, rolesOf } from './column-head.ts'
import type { FaultList } from './fault-list.ts'
import type { ImportContext, Spellings } from './import-context.ts'
import { readUnitLabel, unitAt } from './unit-label.ts'
import { strangeYear } from './year-text.ts'

export interface LongForm {
  readonly kind: 'long'
  readonly heads: readonly string[]
  /** Columns by role, the one to read first; without a year column the table is of one year. */
  readonly columns: ColumnsByRole & Readonly<Record<'province' | 'unit' | 'score', readonly number[]>>
}

export interface WideForm {
  readonly kind: 'wide'
  readonly heads: readonly string[]
  readonly yearColumns: readonly number[]
  readonly provinceColumns: readonly number[]
  /** Columns of scores; `year` is that of a year over the column, null where there is none. */
  readonly units: readonly { readonly column: number; readonly unit: number; readonly year: number | null }[]
  /** Whether heads carry the positions of a report ("1.1: …"), as the official tables do. */
  readonly byPosition: boolean
}

export type TableForm = LongForm | WideForm

export interface FormSurroundings {
  readonly context: ImportContext
  readonly spellings: Spellings
  /** Year of the table, if something outside its columns says it. */
  readonly year: number | null
}

/** A form, and what is to be said of single heads once it is settled that this row is the head. */
export interface RecognisedForm {
  readonly form: TableForm
  /** Whether a head says which column holds the provinces. */
  readonly namesProvinces: boolean
  remark(row: number, faults: FaultList, warnings: FaultList): void
}

/**
 * The form of a table by its heads, or null if they head none.
 *
 * @param provinceColumn the column that holds provinces, where no head says so
 * @param years the year that stands over each column, if any does
 */
export function recogniseForm(
  heads: readonly string[],
  surroundings: FormSurroundings,
  {
    provinceColumn = () => null,
    years = [],
  }: {
    readonly provinceColumn?: () => number | null
    readonly years?: readonly (number | null)[]
  } = {},
): RecognisedForm | null {
  const roles = rolesOf(heads)
  const { province, unit, score } = roles
  if (province && unit && score) {
    const form: LongForm = { kind: 'long', heads, columns: { ...roles, province, unit, score } }
    return { form, namesProvinces: true, remark: () => {} }
  }
  return recogniseWide(heads, roles, surroundings, provinceColumn, years)
}

function recogniseWide(
  heads: readonly string[],
  roles: ColumnsByRole,
  { context, spellings, year }: FormSurroundings,
  provinceColumn: () => number | null,
  years: readonly (number | null)[],
): RecognisedForm | null {
  const yearColumns = roles.year ?? []
  const taken = new Set([...yearColumns, ...(roles.province ?? [])])
  const units: { column: number; unit: number; year: number | null }[] = []
  const remarks: RecognisedForm['remark'][] = []
  const columnOf = new Map<string, number>()
  const strangeYears = new Set<number>()
  let byPosition = false
  heads.forEach((head, column) => {
    if (taken.has(column)) return
    const own = years[column] ?? null
    const found = unitOfHead(head, own ?? (yearColumns.length === 0 ? year : null), context, spellings)
    if (found.byPosition) byPosition = true
    const text = head.slice(0, 60)
    const place = placeOfColumn(text, column, own)
    if (own !== null && !context.framework.years.includes(own) && !strangeYears.has(own)) {
      strangeYears.add(own)
      remarks.push((row, faults) =>
        strangeYear(own, `${own}`, context.framework.years, row, columnLetter(column), faults),
      )
    }
    if (found.unit >= 0) {
      const key = `${found.unit} ${own}`
      const before = columnOf.get(key)
      if (before === undefined) {
        columnOf.set(key, column)
        units.push({ column, unit: found.unit, year: own })
      } else {
        const first = columnLetter(before)
        remarks.push((row, faults) => faults.add(row, place, 'same-unit', () => ({ column: first })))
      }
    } else if (found.problem !== null) {
      const { problem } = found
      remarks.push((row, faults) => problem(row, place, faults))
    } else if (!found.byPosition && !isAside(head)) {
      remarks.push((row, _faults, warnings) => warnings.add(row, place, 'no-unit-column', () => ({ text })))
    }
  })
  // A row of positions that are all wrong for the year is a head too, and its faults say so.
  if (units.length === 0 && !(byPosition && roles.province !== undefined && remarks.length > 0)) return null
  const named = roles.province
  const other = named ? null : provinceColumn()
  if (!named && other === null) return null
  const provinceColumns = named ?? (other === null ? [] : [other])
  return {
    form: { kind: 'wide', heads, yearColumns, provinceColumns, units, byPosition },
    namesProvinces: named !== undefined,
    remark(row, faults, warnings) {
      for (const remark of remarks) remark(row, faults, warnings)
    },
  }
}

/** What a column is called in faults: its head, with the year over it, or its letter. */
export function placeOfColumn(head: string | undefined, column: number, year: number | null = null): string {
  const name = head?.slice(0, 60) || columnLetter(column)
  return year === null ? name : `${name} ${year}`
}

/** Whether the table itself says the year of each score. */
export function saysYears(form: TableForm): boolean {
  if (form.kind === 'long') return (form.columns.year ?? []).length > 0
  return form.yearColumns.length > 0 || form.units.every(({ year }) => year !== null)
}

/** Adds the fault that a head or label has. */
export type LabelProblem = (row: number, column: string, faults: FaultList) => void

interface FoundUnit {
  readonly unit: number
  readonly problem: LabelProblem | null
  readonly byPosition: boolean
}

function unitOfHead(
  head: string,
  year: number | null,
  context: ImportContext,
  spellings: Spellings,
): FoundUnit {
  const named = spellings.unit(head, year)
  if (named >= 0) return { unit: named, problem: null, byPosition: false }
  const label = readUnitLabel(head)
  if (!label) {
    const isSlip = !isAside(head) && spellings.resemblesUnit(head)
    return { unit: -1, problem: isSlip ? unknownUnit(head, spellings) : null, byPosition: false }
  }
  if (label.isIndicator) return { unit: -1, problem: null, byPosition: true }
  return { ...unitOfLabel(label, year, context, spellings), byPosition: true }
}

/** The fault of a text that names no unit. */
export function unknownUnit(text: string, spellings: Spellings): LabelProblem {
  return (row, column, faults) =>
    faults.add(row, column, 'unknown-unit', () => ({
      text: text.slice(0, 60),
      nearest: spellings.nearUnits(text),
    }))
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
): { unit: number; problem: LabelProblem | null } {
  const position = `${label.dimension}${label.part === null ? '' : `.${label.part}`}`
  const named = label.name === '' ? -1 : spellings.unit(label.name, year)
  if (year === null) {
    if (named >= 0) return { unit: named, problem: null }
    return {
      unit: -1,
      problem: (row, column, faults) => faults.add(row, column, 'position-of-no-year', () => ({ position })),
    }
  }
  const id = unitAt(framework, year, label.dimension, label.part)
  const unit = framework.units.find(candidate => candidate.id === id)
  if (!unit) {
    return {
      unit: -1,
      problem: (row, column, faults) =>
        faults.add(row, column, 'unknown-position', () => ({ position, year })),
    }
  }
  const other: Unit | undefined = framework.units[named]
  if (other && other.id !== id) {
    const text = label.name.slice(0, 60)
    return {
      unit: -1,
      problem: (row, column, faults) =>
        faults.add(row, column, 'position-disagrees', () => ({ position, year, text, unit, named: other })),
    }
  }
  return { unit: framework.units.indexOf(unit), problem: null }
}
