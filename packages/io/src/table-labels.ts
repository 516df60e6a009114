import { type Group, type Panel, standing, type Unit } from '@papi-lens/core'
import type { ScoreColumn, ScoreTable } from './score-table.ts'

/** What a table for people says in place of ids: this package speaks no language, so the caller gives the words. */
export interface TableLabels {
  /** The head of a column, by its name in the plain table; `group` is the quartile group. */
  readonly head: (column: string) => string
  readonly unit: (unit: Unit) => string
  readonly level: (level: Unit['level']) => string
  readonly group: (group: Group) => string
  /** Where the figures are from and what they mean, a line each. */
  readonly notes: readonly string[]
  /** Names of the sheets of a workbook. */
  readonly sheets: { readonly scores: string; readonly notes: string }
}

/** A table of scores with names for ids, its heads for people, and the group of each score. */
export function labelled(table: ScoreTable, panel: Panel, labels: TableLabels): ScoreTable {
  const { framework } = panel
  const units = new Map(framework.units.map(unit => [unit.id, unit]))
  const named = (name: string, value: string | number | null): string | number | null => {
    if (typeof value !== 'string') return value
    const unit = units.get(value)
    if (name === 'level' && (value === 'total' || value === 'dimension' || value === 'subdimension')) {
      return labels.level(value)
    }
    return unit && (name === 'unit' || name === 'dimension') ? labels.unit(unit) : value
  }
  const valuesOf = (name: string) => table.columns.find(column => column.name === name)?.values ?? []
  const [years, codes, ids, scores] = ['year', 'province_code', 'unit', 'score'].map(valuesOf)
  const groupOf = (row: number): string | null => {
    const [year, code, id] = [years?.[row], codes?.[row], ids?.[row]]
    if (typeof year !== 'number' || typeof code !== 'string' || typeof id !== 'string') return null
    const found = standing(panel, code, year, id)
    return found ? labels.group(found.group) : null
  }
  const group: ScoreColumn = {
    name: labels.head('group'),
    kind: 'category',
    values: (scores ?? []).map((_, row) => groupOf(row)),
  }
  const columns = table.columns.map(
    ({ name, kind, values }): ScoreColumn => ({
      name: labels.head(name),
      kind,
      values: values.map(value => named(name, value)),
    }),
  )
  const at = table.columns.findIndex(({ name }) => name === 'score') + 1
  return { rows: table.rows, columns: [...columns.slice(0, at), group, ...columns.slice(at)] }
}
