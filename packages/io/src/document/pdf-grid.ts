import { firstFrom } from './bisect.ts'
import type { Ruling } from './pdf-page.ts'

/** A cell of a table on a page, with the place it takes. */
export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
}

/** A table on a page, as its lines draw it. */
export interface Grid {
  /** Edges of its columns and rows, ascending. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** Row by row. */
  readonly cells: readonly GridCell[]
  /** The cell at a row and column, where cells may be merged. */
  readonly cellAt: (row: number, column: number) => GridCell | undefined
}

/** Lines nearer to each other than this, in points, are one. */
const NEAR = 3
/** Beyond, tables are not looked for: a page of a document has some hundred lines. */
const MOST_LINES = 2_000
/** A page holds no table of more cells: that is a drawing, or ruled paper. */
const MOST_CELLS = 20_000

/** Nor does it hold more tables. */
const MOST_TABLES = 200
/** Crossings looked at on a page: the lines of the largest table cross as often as it has cells. */
const MOST_CROSSINGS = 10 * MOST_CELLS

/** What was looked at: the work of a page is held to a bound. */
export interface Steps {
  taken: number
}

/**
 * The tables that lines draw on a page, of at least two columns, from the top.
 *
 * @param steps counts the work
 */
export function gridsOf(rulings: readonly Ruling[], steps: Steps = { taken: 0 }): Grid[] {
  const across = joined(rulings.filter(({ isAcross }) => isAcross))
  const down = joined(rulings.filter(({ isAcross }) => !isAcross))
  if (across.length > MOST_LINES || down.length > MOST_LINES) return []
  const grids = connected(across, down, steps)
    .map(table => gridOf(table, steps))
    .filter(grid => grid !== null)
  return grids.length > MOST_TABLES ? [] : grids.sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0))
}

/** Lines along each other as one: borders are often drawn cell by cell. */
function joined(rulings: readonly Ruling[]): Ruling[] {
  const lines: Ruling[] = []
  let tier: Ruling[] = []
  const flush = (): void => {
    const at = tier.reduce((sum, ruling) => sum + ruling.at, 0) / tier.length
    let last: Ruling | undefined
    for (const { isAcross, from, to } of tier.sort((a, b) => a.from - b.from)) {
      if (last && from <= last.to + NEAR) last = { ...last, to: Math.max(last.to, to) }
      else {
        if (last) lines.push(last)
        last = { isAcross, at, from, to }
      }
    }
    if (last) lines.push(last)
    tier = []
  }
  for (const ruling of [...rulings].sort((a, b) => a.at - b.at)) {
    if (ruling.at - (tier[0]?.at ?? ruling.at) > NEAR) flush()
    tier.push(ruling)
  }
  flush()
  // What is shorter than a letter is a dash or an ornament.
  return lines.filter(({ from, to }) => to - from > 2 * NEAR)
}

/** Lines that cross, and those that cross these, as one table each; none where they cross as lines of a drawing do. */
function connected(across: readonly Ruling[], down: readonly Ruling[], steps: Steps): Ruling[][] {
  const all = [...across, ...down]
  const roots = all.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (roots[root] !== root) {
      // Halves the way for the next one.
      const above = roots[root] ?? root
      roots[root] = roots[above] ?? above
      root = above
    }
    return root
  }
  // Lines are in the order of their places.
  const places = down.map(({ at }) => at)
  for (const [i, row] of across.entries()) {
    for (let j = firstFrom(places, row.from - NEAR); j < down.length; j++) {
      const column = down[j]
      if (!column || column.at > row.to + NEAR) break
      if (++steps.taken > MOST_CROSSINGS) return []
      if (covers(column, row.at)) roots[rootOf(i)] = rootOf(across.length + j)
    }
  }
  const tables = new Map<number, Ruling[]>()
  all.forEach((ruling, index) => {
    const root = rootOf(index)
    const table = tables.get(root)
    if (table) table.push(ruling)
    else tables.set(root, [ruling])
  })
  return [...tables.values()]
}

function covers({ from, to }: Ruling, at: number): boolean {
  return from - NEAR <= at && at <= to + NEAR
}

function gridOf(rulings: readonly Ruling[], steps: Steps): Grid | null {
  const across = rulings.filter(({ isAcross }) => isAcross)
  const down = rulings.filter(({ isAcross }) => !isAcross)
  // A table cut at the end of a page, or without lines at its sides, ends where its lines do.
  const ys = edges([...across.map(({ at }) => at), ...down.flatMap(({ from, to }) => [from, to])])
  const xs = edges([...down.map(({ at }) => at), ...across.flatMap(({ from, to }) => [from, to])])
  if (xs.length < 3 || ys.length < 2 || down.length === 0) return null
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  if (columns * rows > MOST_CELLS) return null
  const isWall = partings(down, xs, ys, steps)
  const isFloor = partings(across, ys, xs, steps)
  const taken: GridCell[][] = ys.slice(1).map(() => [])
  const cells: GridCell[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row]?.[column]) continue
      let [colSpan, rowSpan] = [1, 1]
      while (
        column + colSpan < columns &&
        !taken[row]?.[column + colSpan] &&
        isWall[(column + colSpan) * rows + row] === 0
      )
        colSpan++
      while (row + rowSpan < rows && isFloor[(row + rowSpan) * columns + column] === 0) rowSpan++
      steps.taken += colSpan * rowSpan
      const cell = { row, column, rowSpan, colSpan }
      cells.push(cell)
      for (let line = row; line < row + rowSpan; line++)
        for (let at = column; at < column + colSpan; at++) {
          const places = taken[line]
          if (places) places[at] = cell
        }
    }
  }
  return { xs, ys, cells, cellAt: (row, column) => taken[row]?.[column] }
}

/** By edge and interval along it, 1 where a line parts what is on both sides. */
function partings(
  lines: readonly Ruling[],
  edges: readonly number[],
  along: readonly number[],
  steps: Steps,
): Uint8Array {
  const intervals = along.length - 1
  const parted = new Uint8Array(edges.length * intervals)
  for (const { at, from, to } of lines) {
    for (
      let edge = firstFrom(edges, at - NEAR);
      edge < edges.length && (edges[edge] ?? 0) <= at + NEAR;
      edge++
    ) {
      const first = Math.max(firstFrom(along, from - 2 * NEAR), firstFrom(along, from) - 1, 0)
      for (let nth = first; nth < intervals; nth++) {
        if ((along[nth] ?? 0) > to || (along[nth + 1] ?? 0) > to + 2 * NEAR) break
        steps.taken++
        parted[edge * intervals + nth] = 1
      }
    }
  }
  return parted
}

/** Places in order, near ones once. */
function edges(places: readonly number[]): number[] {
  const found: number[] = []
  for (const place of [...places].sort((a, b) => a - b)) {
    if (found.length === 0 || place - (found.at(-1) ?? 0) > NEAR) found.push(place)
  }
  return found
}
