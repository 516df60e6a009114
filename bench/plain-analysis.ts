// The national analysis as it was before signals and levels: moves, groups, robust z, six flags, and an order by score,
// change, persistence and leverage. What it costs is the measure of what signals and levels add.
import { type Dataset, type Moves, movesBetween, quartiles, spreadOf } from '@papi-lens/core'
import { countAbove, standingsIn } from '../packages/core/src/group.ts'

/** Works everything out and reads each figure once; the sum keeps anything from being left out. */
export function analysePlainly({ panel, comparability }: Dataset): number {
  const dataset = { panel, comparability }
  const { framework, provinces, years } = panel
  const runs = new Map<string, Uint8Array>()
  let sum = 0
  for (const year of years) {
    const raised = new Map<string, Uint8Array>()
    for (const unit of framework.units) {
      const before = years.includes(year - 1) && framework.scale(unit.id, year - 1)
      if (!before && !framework.scale(unit.id, year)) continue
      if (!years.includes(year - 1)) continue
      const moves = movesBetween(dataset, unit.id, year - 1, year)
      const above = unit.level === 'subdimension' ? (raised.get(unit.dimension ?? '') ?? null) : null
      const run = runsAfter(moves, runs.get(unit.id), provinces.length)
      runs.set(unit.id, run)
      const flags = flagsOf(moves, {
        above,
        run,
        from: standingsIn(panel.column(year - 1, unit.id)).groups,
        to: standingsIn(panel.column(year, unit.id)).groups,
      })
      if (unit.level === 'dimension')
        raised.set(
          unit.id,
          Uint8Array.from(moves.directions, d => (d === 'up' ? 1 : 0)),
        )
      for (const flag of flags) sum += flag
    }
    sum += prioritiesIn(dataset, year, runs)
  }
  return sum
}

function runsAfter({ directions }: Moves, before: Uint8Array | undefined, provinces: number): Uint8Array {
  const run = new Uint8Array(provinces)
  for (let at = 0; at < directions.length; at++) {
    if (directions[at] === 'down') run[at] = 1 + (before?.[at] ?? 0)
  }
  return run
}

interface Evidence {
  readonly above: Uint8Array | null
  readonly run: Uint8Array
  readonly from: Uint8Array
  readonly to: Uint8Array
}

function flagsOf(moves: Moves, { above, run, from, to }: Evidence): Float64Array {
  const { judged, directions, median } = moves
  const spread = spreadOf(moves)
  const found = new Float64Array(to.length)
  for (let at = 0; at < found.length; at++) {
    const [was, now] = [from[at] ?? 4, to[at] ?? 4]
    let set = now >= 2 && now < 4 ? 1 : 0
    if (directions[at]) {
      const z = median !== null && spread !== null ? ((judged[at] ?? Number.NaN) - median) / spread : 0
      if (z <= -1) set |= 2
      if (was < 4 && now < 4 && now > was) set |= 4
      if (directions[at] === 'down') set |= 8 | (above?.[at] ? 16 : 0) | ((run[at] ?? 0) >= 2 ? 32 : 0)
      set += z / 1024
    }
    found[at] = set
  }
  return found
}

interface PlainPriority {
  readonly id: string
  readonly score: number
  readonly group: number
  readonly components: Readonly<Record<'level' | 'change' | 'persistence' | 'leverage', number>>
  readonly isChangeKnown: boolean
  readonly priority: number
}

/** Priorities of all provinces, each list in order. */
function prioritiesIn(dataset: Dataset, year: number, runs: ReadonlyMap<string, Uint8Array>): number {
  const { panel } = dataset
  const { framework, provinces, years } = panel
  const areas = framework.dimensionsIn(year).flatMap(dimension =>
    framework.subdimensionsIn(year, dimension).map(id => {
      const scores = panel.column(year, id)
      const scale = framework.scale(id, year)
      const moves = years.includes(year - 1) ? movesBetween(dataset, id, year - 1, year) : null
      const better = Float64Array.from(moves?.judged ?? [], move =>
        Number.isNaN(move)
          ? Number.NaN
          : countAbove(moves?.sorted ?? scores, move) / ((moves?.sorted.length ?? 2) - 1),
      )
      const q3 = quartiles(scores)?.q3 ?? 0
      const width = scale ? scale.max - scale.min : 1
      const distances = Float64Array.from(scores, score => (score < q3 ? (q3 - score) / width : 0))
      return { id, scores, ...standingsIn(scores), better, distances, run: runs.get(id) }
    }),
  )
  let sum = 0
  for (let at = 0; at < provinces.length; at++) {
    let largest = 0
    for (const { distances } of areas) largest = Math.max(largest, distances[at] ?? 0)
    const ordered: PlainPriority[] = []
    for (const { id, scores, groups, ranks, of, better, distances, run } of areas) {
      const group = groups[at] ?? 4
      if (group === 4) continue
      const change = better[at] ?? Number.NaN
      const components = {
        level: ((ranks[at] ?? 0) - 1) / (of - 1),
        change: Number.isNaN(change) ? 0.5 : change,
        persistence: Math.min(run?.[at] ?? 0, 3) / 3,
        leverage: largest > 0 ? (distances[at] ?? 0) / largest : 0,
      }
      const { level, change: moved, persistence, leverage } = components
      const priority = 0.35 * level + 0.25 * moved + 0.15 * persistence + 0.25 * leverage
      const area = {
        id,
        score: scores[at] ?? Number.NaN,
        group,
        components,
        isChangeKnown: !Number.isNaN(change),
        priority,
      }
      let place = ordered.length
      for (let next = ordered[place - 1]; next && next.priority < priority; next = ordered[place - 1]) {
        ordered[place] = next
        place--
      }
      ordered[place] = area
    }
    for (const { priority } of ordered) sum += priority
  }
  return sum
}
