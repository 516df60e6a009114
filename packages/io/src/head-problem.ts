import { rolesOf } from './column-head.ts'
import type { FaultList } from './fault-list.ts'

/** A row that was looked at and heads no table. */
export interface TriedHead {
  readonly row: number
  readonly heads: readonly string[]
}

/** Says why none of the first rows heads a table of scores: a column is missing, or nothing looks like a head at all. */
export function explainHeads(tried: readonly TriedHead[], faults: FaultList): void {
  const [nearest] = tried
    .map(({ row, heads }) => ({ row, heads, roles: rolesOf(heads) }))
    .filter(({ roles }) => roles.score !== undefined || roles.province !== undefined)
    .sort((a, b) => Object.keys(b.roles).length - Object.keys(a.roles).length)
  const found = ((nearest ?? tried[0])?.heads ?? []).filter(Boolean).join(', ').slice(0, 120)
  if (nearest && Object.keys(nearest.roles).length >= 2) {
    const absent = (['province', 'unit', 'score'] as const).filter(role => nearest.roles[role] === undefined)
    faults.add(nearest.row, null, 'no-roles', () => ({ absent, found }))
  } else faults.add(null, null, 'no-table', () => ({ found }))
}

/** Refuses a table that is a head and nothing else: nobody means to bring that in. */
export function refuseBareHead(faults: FaultList): void {
  if (faults.count > 0) return
  faults.startSheet(null)
  faults.add(null, null, 'no-rows', () => ({}))
}
