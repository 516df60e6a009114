import { rolesOf } from './column-head.ts'
import type { FaultCode } from './fault.ts'

/** A row that was looked at and heads no table. */
export interface TriedHead {
  readonly row: number
  readonly heads: readonly string[]
}

/**
 * Why none of the first rows heads a table of scores: a column is missing, or nothing looks like a head at all.
 *
 * @example
 * explainHeads([{ row: 1, heads: ['year', 'province', 'score'] }], 'line').code // => 'missing-column'
 */
export function explainHeads(
  tried: readonly TriedHead[],
  where: 'line' | 'sheet',
): { row: number | null; code: FaultCode; message: string } {
  const [nearest] = tried
    .map(({ row, heads }) => ({ row, heads, roles: rolesOf(heads) }))
    .filter(({ roles }) => roles.score !== undefined || roles.province !== undefined)
    .sort((a, b) => Object.keys(b.roles).length - Object.keys(a.roles).length)
  const found = (nearest ?? tried[0])?.heads.filter(Boolean).join(', ').slice(0, 120)
  const shown = `(found: ${found ? `"${found}"` : 'nothing'})`
  if (nearest && Object.keys(nearest.roles).length >= 2) {
    const absent = (['province', 'unit', 'score'] as const).filter(role => nearest.roles[role] === undefined)
    const names = absent.map(role => `"${role}"`).join(' and ')
    const message = `no column for the ${absent.join(' and the ')} ${shown}; head one ${names}`
    return { row: nearest.row, code: 'missing-column', message }
  }
  const remedy = 'name the columns year, province, unit, score, or year, province and a column for each unit'
  const message = `no ${where} ${where === 'line' ? 'heads' : 'holds'} a table of scores ${shown}; ${remedy}`
  return { row: null, code: 'unknown-layout', message }
}
