import type { ChartSpeech } from '../settings.ts'
import { GAP_ROW } from './row-layout.ts'
import type { RowScene, SceneRow } from './row-scene.ts'

/** Above this the rows left out are counted together below the others: a list must not fall apart. */
const MOST_GAPS = 2

/** A list of rows that fits, and what it leaves out, as a sentence. */
export interface FittedRows {
  readonly scene: RowScene
  readonly leftOut: string | null
}

/**
 * The rows of a list that fit a height: those of the lowest ranks, with their heads, in their order; the others are counted
 * in one quiet row where they would stand. At least the rows of the lowest rank are kept.
 *
 * @param heights of the rows, pixels
 */
export function fitRows(
  scene: RowScene,
  heights: readonly number[],
  room: number,
  { charts }: Pick<ChartSpeech, 'charts'>,
): FittedRows {
  const { rows } = scene
  let kept: ReadonlySet<number> = new Set()
  let tried = kept
  for (const ranked of byRank(rows)) {
    tried = withHeads(rows, new Set([...tried, ...ranked]))
    const gaps = gapsOf(rows, tried).length * GAP_ROW
    const needed = [...tried].reduce((sum, row) => sum + (heights[row] ?? 0), gaps)
    // More rows may need less where they close a gap.
    if (kept.size === 0 || needed <= room) kept = tried
  }
  const gaps = gapsOf(rows, kept)
  const count = gaps.reduce((sum, gap) => sum + gap.count, 0)
  if (count === 0) return { scene, leftOut: null }
  const others = scene.others ?? charts.paper.rows
  const { gap, leftOut } = charts.paper
  const shown = rows.flatMap((_, row): (number | SceneRow)[] => [
    ...gaps
      .filter(({ at }) => at === row)
      .map(({ count }) => ({ name: gap(others(count)), height: 0, isGap: true })),
    ...(kept.has(row) ? [row] : []),
  ])
  const last = gaps.find(({ at }) => at === rows.length)
  if (last) shown.push({ name: gap(others(last.count)), height: 0, isGap: true })
  return { scene: sceneOf(scene, shown), leftOut: leftOut(others(count)) }
}

/**
 * Ranks that keep as many of the first as of the last rows of a sorted list.
 *
 * @example
 * endsFirst(5) // => [0, 1, 2, 1, 0]
 */
export function endsFirst(count: number): number[] {
  return Array.from({ length: count }, (_, row) => Math.min(row, count - 1 - row))
}

/** Rows of one rank, the lowest rank first; heads without a rank come with their rows. */
function byRank(rows: readonly SceneRow[]): number[][] {
  const ranked = new Map<number, number[]>()
  for (const [row, { rank, isHead }] of rows.entries()) {
    if (isHead && rank === undefined) continue
    const own = rank ?? row
    ranked.set(own, [...(ranked.get(own) ?? []), row])
  }
  return [...ranked].sort(([a], [b]) => a - b).map(([, same]) => same)
}

function withHeads(rows: readonly SceneRow[], kept: ReadonlySet<number>): ReadonlySet<number> {
  let head: number | null = null
  const all = new Set(kept)
  for (const [row, { isHead, rank }] of rows.entries()) {
    if (isHead && rank === undefined) head = row
    else if (head !== null && kept.has(row)) all.add(head)
  }
  return all
}

/** How many rows are left out before which row. */
function gapsOf(rows: readonly SceneRow[], kept: ReadonlySet<number>) {
  const gaps: { at: number; count: number }[] = []
  let count = 0
  for (let row = 0; row <= rows.length; row++) {
    const { isHead, rank } = rows[row] ?? {}
    if (row < rows.length && !kept.has(row)) count += isHead && rank === undefined ? 0 : 1
    else if (count > 0) {
      gaps.push({ at: row, count })
      count = 0
    }
  }
  if (gaps.length <= MOST_GAPS) return gaps
  return [{ at: rows.length, count: gaps.reduce((sum, gap) => sum + gap.count, 0) }]
}

/** The scene of some of its rows, and of others that have no marks. */
function sceneOf(scene: RowScene, shown: readonly (number | SceneRow)[]): RowScene {
  const places = new Map(shown.map((row, place) => [row, place]))
  const { axis } = scene
  const ends = (list: readonly (readonly [number, number] | null)[]) =>
    shown.map(row => (typeof row === 'number' ? (list[row] ?? null) : null))
  return {
    ...scene,
    rows: shown.flatMap(row => (typeof row === 'number' ? (scene.rows[row] ?? []) : row)),
    axis: axis.type === 'own' ? { ...axis, ends: ends(axis.ends) } : axis,
    marks: scene.marks.flatMap(mark => {
      const row = places.get(mark.row)
      return row === undefined ? [] : [{ ...mark, row }]
    }),
  }
}
