// The national analysis against the same results written in plain Arquero verbs, on the bundled figures: all pairs of
// consecutive years with flags and groups, and priorities without stability, for every province, year and unit.
import assert from 'node:assert/strict'
import { FLAGS, GROUPS, type Group } from '@papi-lens/core'
import type { ColumnTable } from 'arquero'
import { bundledDataset } from '../tests/bundled.ts'
import { analyse, digesting, fresh, rowsOf } from './analysis.ts'
import { analyseWithArquero, digestOf } from './arquero/analysis.ts'
import { FLAG_COLUMNS } from './arquero/flag.ts'
import { arqueroInput } from './arquero/input.ts'
import { analysePlainly } from './plain-analysis.ts'
import { describeTiming, report, timeInTurn } from './ratio.ts'

const dataset = bundledDataset()
const rows = rowsOf(dataset.panel)
const input = arqueroInput(dataset)

console.log(
  `National analysis, ${dataset.panel.provinces.length} provinces, ${dataset.panel.years.length} years`,
)
const checked = checkEqual(analyseWithArquero(input))
console.log(`${checked.changes} changes and ${checked.priorities} priorities are equal in both`)

// Each side works out everything and has each row read once: core hands over columns of changes and lists of
// priorities, Arquero two tables. A panel made anew has nothing remembered; making it is outside the timing, as is making
// Arquero's tables.
const [core, arquero] = timeInTurn(
  {
    prepare: () => fresh(dataset, rows),
    work: made => {
      const { reader, digest } = digesting()
      analyse(made, reader)
      return digest
    },
  },
  { prepare: () => input, work: tables => digestOf(analyseWithArquero(tables)) },
  { warmUps: 20, runs: 21 },
)
console.log(describeTiming('@papi-lens/core', core))
console.log(describeTiming('Arquero verbs', arquero))
report('core is faster by', arquero.median / core.median, { atLeast: 20 })

// What signals and levels add to the analysis as it was before them.
const [withSignals, plain] = timeInTurn(
  {
    prepare: () => fresh(dataset, rows),
    work: made => {
      const { reader, digest } = digesting()
      analyse(made, reader)
      return digest
    },
  },
  { prepare: () => fresh(dataset, rows), work: analysePlainly },
  { warmUps: 20, runs: 41 },
)
console.log(describeTiming('with signals and levels', withSignals))
console.log(describeTiming('without', plain))
report('signals and levels take', withSignals.median / plain.median, { atMost: 1.5 })

/** Compares every figure of both analyses; throws at the first that differs. */
function checkEqual(theirs: ReturnType<typeof analyseWithArquero>) {
  const changes = byKey(theirs.changes, 'to')
  const priorities = byKey(theirs.priorities, 'year')
  let [rowCount, areaCount] = [0, 0]
  analyse(dataset, {
    changes(to, changesOfAll) {
      for (const { unit, before, after, moves, robustZ, flags } of changesOfAll) {
        for (const [at, { code }] of dataset.panel.provinces.entries()) {
          const where = `${code} ${to} ${unit.id}`
          const other = changes.get(where)
          assert.ok(other, `no change ${where}`)
          const direction =
            other.direction === null ? null : ['down', 'flat', 'up'][Number(other.direction) + 1]
          const raised = FLAGS.filter((_, index) => other[FLAG_COLUMNS[index] ?? ''])
          assert.deepEqual([moves.verdict, flags[at]], [other.verdict, raised], where)
          assert.equal(moves.directions[at] ?? null, direction, where)
          assert.equal(GROUPS[before.groups[at] ?? -1] ?? null, groupOf(other.level_of_0), where)
          assert.equal(GROUPS[after.groups[at] ?? -1] ?? null, groupOf(other.level_of), where)
          near(moves.deltas[at], other.delta, where)
          near(moves.shareDeltas[at], other.share_delta, where)
          near(moves.median, other.median, where)
          near(robustZ[at], other.robust_z, where)
          rowCount++
        }
      }
    },
    priorities(province, year, own) {
      for (const [index, area] of own.entries()) {
        const where = `${province} ${year} ${area.id}`
        const other = priorities.get(where)
        assert.ok(other, `no priority ${where}`)
        assert.deepEqual([area.group, index + 1], [groupOf(other.level_of), other.order], where)
        for (const [name, value] of Object.entries(area.components))
          near(value, other[name], `${where} ${name}`)
        near(area.priority, other.priority, where)
        areaCount++
      }
    },
  })
  assert.deepEqual([rowCount, areaCount], [changes.size, priorities.size])
  return { changes: rowCount, priorities: areaCount }
}

function byKey(table: ColumnTable, year: string): Map<string, Record<string, unknown>> {
  const rows = table.objects() as Record<string, unknown>[]
  return new Map(rows.map(row => [`${row.province_code} ${row[year]} ${row.unit}`, row]))
}

function groupOf(level: unknown): Group | null {
  return typeof level === 'number' ? (GROUPS[GROUPS.length - level] ?? null) : null
}

function near(value: number | null | undefined, other: unknown, where: string): void {
  const hole = value == null || Number.isNaN(value)
  const same = hole ? other == null : typeof other === 'number' && Math.abs(value - other) < 1e-9
  assert.ok(same, `${where}: ${value} is not ${other}`)
}
