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

/** The tables that lines draw on a page, of at least two columns, from the top. */
export function gridsOf(rulings: readonly Ruling[]): Grid[] {
  const across = joined(rulings.filter(({ isAcross }) => isAcross))
  const down = joined(rulings.filter(({ isAcross }) => !isAcross))
  if (across.length > MOST_LINES || down.length > MOST_LINES) return []
  return connected(across, down)
    .map(gridOf)
    .filter(grid => grid !== null)
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0))
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

function connected(across: readonly Ruling[], down: readonly Ruling[]): Ruling[][] {
  const all = [...across, ...down]
  const roots = all.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (roots[root] !== root) root = roots[root] ?? root
    roots[index] = root
    return root
  }
  across.forEach((row, i) => {
    down.forEach((column, j) => {
      if (covers(row, column.at) && covers(column, row.at)) roots[rootOf(i)] = rootOf(across.length + j)
    })
  })
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

function gridOf(rulings: readonly Ruling[]): Grid | null {
  const across = rulings.filter(({ isAcross }) => isAcross)
  const down = rulings.filter(({ isAcross }) => !isAcross)
  // A table cut at the end of a page, or without lines at its sides, ends where its lines do.
  const ys = edges([...across.map(({ at }) => at), ...down.flatMap(({ from, to }) => [from, to])])
  const xs = edges([...down.map(({ at }) => at), ...across.flatMap(({ from, to }) => [from, to])])
  if (xs.length < 3 || ys.length < 2 || down.length === 0) return null
  if ((xs.length - 1) * (ys.length - 1) > MOST_CELLS) return null
  const isParted = (lines: readonly Ruling[], edge: number, from: number, to: number): boolean =>
    lines.some(
      line => Math.abs(line.at - edge) <= NEAR && covers(line, from + NEAR) && covers(line, to - NEAR),
    )
  const taken: GridCell[][] = ys.slice(1).map(() => [])
  const cells: GridCell[] = []
  const edge = (list: readonly number[], at: number): number => list[at] ?? 0
  for (let row = 0; row < ys.length - 1; row++) {
    for (let column = 0; column < xs.length - 1; column++) {
      if (taken[row]?.[column]) continue
      let [colSpan, rowSpan] = [1, 1]
      while (
        column + colSpan < xs.length - 1 &&
        !taken[row]?.[column + colSpan] &&
        !isParted(down, edge(xs, column + colSpan), edge(ys, row), edge(ys, row + 1))
      )
        colSpan++
      while (
        row + rowSpan < ys.length - 1 &&
        !isParted(across, edge(ys, row + rowSpan), edge(xs, column), edge(xs, column + 1))
      )
        rowSpan++
      const cell = { row, column, rowSpan, colSpan }
      cells.push(cell)
      for (const line of taken.slice(row, row + rowSpan))
        for (let at = column; at < column + colSpan; at++) line[at] = cell
    }
  }
  return { xs, ys, cells, cellAt: (row, column) => taken[row]?.[column] }
}

/** Places in order, near ones once. */
function edges(places: readonly number[]): number[] {
  const found: number[] = []
  for (const place of [...places].sort((a, b) => a - b)) {
    if (found.length === 0 || place - (found.at(-1) ?? 0) > NEAR) found.push(place)
  }
  return found
}
