import type { ColumnTable } from 'arquero'
import type { Digest } from '../analysis.ts'
import { declineRuns, judged } from './change.ts'
import { levelled } from './filtered-level.ts'
import { FLAG_COLUMNS, flagged } from './flag.ts'
import type { ArqueroInput } from './input.ts'
import { prioritised } from './priority.ts'
import { shares, standings } from './standing.ts'
import { moves, signalled, usualMovement } from './usual-movement.ts'

/** The national analysis in Arquero's verbs: the same figures as `analyse`, as two tables. */
export function analyseWithArquero({ scores, units, pairs, runs }: ArqueroInput): {
  changes: ColumnTable
  priorities: ColumnTable
} {
  const placed = standings(shares(scores, units))
  const moved = moves(judged(placed, pairs), runs)
  const noise = usualMovement(moved)
  const changes = flagged(declineRuns(signalled(moved, noise)))
  return { changes, priorities: prioritised(levelled(placed, noise, runs), changes) }
}

/** The digest that core's findings are given too, read off the tables row by row. */
export function digestOf({ changes, priorities }: ReturnType<typeof analyseWithArquero>): Digest {
  const digest = { changes: 0, flags: 0, delta: 0, shareDelta: 0, robustZ: 0, areas: 0, priority: 0 }
  const flags = FLAG_COLUMNS.map(name => changes.column(name))
  const [delta, shareDelta, robustZ] = ['delta', 'share_delta', 'robust_z'].map(name => changes.column(name))
  changes.scan((row = 0) => {
    digest.changes++
    for (const flag of flags) if (flag?.at(row)) digest.flags++
    digest.delta += delta?.at(row) ?? 0
    digest.shareDelta += shareDelta?.at(row) ?? 0
    digest.robustZ += robustZ?.at(row) ?? 0
  })
  const priority = priorities.column('priority')
  priorities.scan((row = 0) => {
    digest.areas++
    digest.priority += priority?.at(row) ?? 0
  })
  return digest
}
