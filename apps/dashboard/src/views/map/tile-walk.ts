import { TILES } from '@papi-lens/charts'

const STEPS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/**
 * The tile that a key leads to from another: the next one in its row, or the nearest in the next row; the same where there is
 * none, null for any other key.
 */
export function tileBeyond(code: string, key: string): string | null {
  const step = STEPS[key]
  const from = TILES.find(tile => tile.code === code)
  if (!step || !from) return null
  const [right, down] = step
  const away = ({ column, row }: typeof from) =>
    right === 0
      ? Math.abs(column - from.column) + 10 * (row - from.row) * down
      : (column - from.column) * right
  const beyond = TILES.filter(({ column, row }) =>
    right === 0 ? (row - from.row) * down > 0 : row === from.row && (column - from.column) * right > 0,
  )
  return beyond.toSorted((a, b) => away(a) - away(b))[0]?.code ?? code
}
