import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { endsFirst, fitRows } from '../src/rows/fit-rows.ts'
import { GAP_ROW } from '../src/rows/row-layout.ts'
import { onRow, type RowScene, type SceneRow } from '../src/rows/row-scene.ts'

const ROW = 20
const words = wordsIn('vi')

/** Rows by name, `Head:` with a colon, each with a mark that says where it belongs. */
function sceneOf(names: string, ranks: readonly (number | null)[] = []): RowScene {
  const rows = names.split(' ').map(
    (name, row): SceneRow => ({
      name,
      height: 10,
      ...(name.endsWith(':') && { isHead: true }),
      ...(typeof ranks[row] === 'number' && { rank: ranks[row] }),
    }),
  )
  return {
    rows,
    axis: { type: 'own', ends: rows.map((_, row) => [row, row + 1]), inset: [0, 0], names: ['', ''] },
    marks: rows.flatMap(({ name }, row) =>
      onRow(row, [
        { mark: 'end', text: name, paint: { ink: 'ink' } },
        { mark: 'dot', at: row, radius: 1, paint: { ink: 'ink' }, stroke: 1 },
      ]),
    ),
  }
}

const fitted = (scene: RowScene, room: number) =>
  fitRows(
    scene,
    scene.rows.map(() => ROW),
    room,
    words,
  )
const shown = (scene: RowScene, room: number) =>
  fitted(scene, room)
    .scene.rows.map(({ name }) => name)
    .join(' ')

describe('rows that fit a height', () => {
  it('are all where they fit to the pixel', () => {
    const scene = sceneOf('a b c d e')
    expect(fitted(scene, 5 * ROW)).toEqual({ scene, leftOut: null })
  })

  it('are the first, with the rest counted below, where nothing ranks them', () => {
    expect(shown(sceneOf('a b c d e'), 2 * ROW + GAP_ROW)).toBe('a b … 3 dòng khác …')
    expect(shown(sceneOf('a b c d e'), 2 * ROW + GAP_ROW - 1)).toBe('a … 4 dòng khác …')
  })

  it('are as many of the first as of the last of a sorted list, with the rest counted between', () => {
    const scene = { ...sceneOf('a b c d e f g', endsFirst(7)), others: words.charts.paper.provinces }
    expect(shown(scene, 4 * ROW + GAP_ROW)).toBe('a b … 3 tỉnh khác … f g')
    expect(shown(scene, 5 * ROW + GAP_ROW)).toBe('a b … 3 tỉnh khác … f g')
    expect(fitted(scene, 4 * ROW + GAP_ROW).leftOut).toBe('Hình không vẽ 3 tỉnh khác; bảng số liệu có đủ')
  })

  it('keep a marked row of the middle, with a gap on either side', () => {
    expect(shown(sceneOf('a b c d e f g', [0, 1, 2, -1, 2, 1, 0]), 3 * ROW + 2 * GAP_ROW)).toBe(
      'a … 2 dòng khác … d … 2 dòng khác … g',
    )
  })

  it('are counted together below where the list would fall apart', () => {
    expect(shown(sceneOf('a b c d e f g', [9, 0, 9, 1, 9, 2, 9]), 3 * ROW + GAP_ROW)).toBe(
      'b d f … 4 dòng khác …',
    )
  })

  it('keep a head as long as one of its rows, and count rows only', () => {
    const scene = sceneOf('A: a1 a2 B: b1 C: c1', [null, 3, 4, null, 2, null, 1])
    expect(shown(scene, 4 * ROW + GAP_ROW)).toBe('… 2 dòng khác … B: b1 C: c1')
    expect(shown(scene, 3 * ROW + GAP_ROW)).toBe('… 3 dòng khác … C: c1')
  })

  it('keep what ranks lowest where nothing fits', () => {
    expect(shown(sceneOf('a b c'), 0)).toBe('a … 2 dòng khác …')
  })

  it('take their marks and the ends of their axes along', () => {
    const { scene } = fitted(sceneOf('a b c d e', endsFirst(5)), 2 * ROW + GAP_ROW)
    expect(scene.marks.map(mark => [mark.row, mark.mark === 'end' ? mark.text : mark.mark])).toEqual([
      [0, 'a'],
      [0, 'dot'],
      [2, 'e'],
      [2, 'dot'],
    ])
    expect(scene.axis.type === 'own' && scene.axis.ends).toEqual([[0, 1], null, [4, 5]])
  })
})
