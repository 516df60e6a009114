import { formatScore, nameOf } from '@papi-lens/words'
import { widestText } from '../../drawing/text-width.ts'
import { onRow, type Paint, type RowScene, type SceneMark } from '../../rows/row-scene.ts'
import type { Settings } from '../../settings.ts'
import type { RankedProvince, RankRangesFindings } from './rank-ranges-findings.ts'

const HEIGHT = 13
const BAR = 7
const RADIUS = 4

/** A row for each province: the bar of its range, the dot of its rank in the colour of its group, score and range in figures. */
export function rankRangesScene({ ranked }: RankRangesFindings, { words, size, narrow }: Settings): RowScene {
  const figures = ranked.map(({ score, range }) => {
    return [formatScore(score, words), ...(range ? [range.join('–')] : [])].join('  ·  ')
  })
  const kept = keptFirst(ranked)
  return {
    rows: ranked.map((place, index) => ({
      name: nameOf(place.name, words),
      ref: `${place.rank}`,
      weight: place.isOwn ? 600 : 400,
      height: HEIGHT,
      rank: kept[index] ?? index,
    })),
    axis: {
      type: 'values',
      domain: [1, Math.max(2, ranked.length)],
      room: RADIUS + 2,
      column: widestText(figures, size.small, 600) + 14,
      unit: words.charts.rankRanges.axis,
    },
    labels: { column: 0.34, size: narrow ? 'text' : 'small' },
    others: count => words.charts.paper.provinces(count),
    marks: ranked.flatMap((place, index) => marksOf(place, index, figures[index] ?? '')),
  }
}

/** The province that was asked for, the first and the last, then its neighbours and theirs in turn. */
function keptFirst(ranked: readonly RankedProvince[]): number[] {
  const own = ranked.findIndex(({ isOwn }) => isOwn)
  return ranked.map((_, row) => {
    const ends = Math.min(4 * row + 2, 4 * (ranked.length - 1 - row) + 3)
    return own < 0 ? ends : Math.min(ends, 4 * Math.abs(row - own) + (row < own ? 0 : 1))
  })
}

/** The look of a bar: of the province itself, of those of its region, of others. */
function barLook({ isOwn, isInRegion }: Pick<RankedProvince, 'isOwn' | 'isInRegion'>) {
  const paint: Paint = { ink: isOwn ? 'ink' : 'tick' }
  return { paint, hollow: !isOwn && !isInRegion }
}

function marksOf(place: RankedProvince, row: number, figure: string): SceneMark[] {
  const { rank, range, group, score, groupProbability, isOwn } = place
  const facts = { score, rank, best: range?.[0] ?? null, worst: range?.[1] ?? null, groupProbability }
  return onRow(row, [
    ...(range
      ? [{ mark: 'bar', from: range[0], to: range[1], height: BAR, ...barLook(place) } as const]
      : []),
    { mark: 'dot', at: rank, radius: RADIUS, paint: group ? { group } : { ink: 'card' }, stroke: 1, facts },
    {
      mark: 'end',
      text: figure,
      size: 'small',
      paint: { ink: isOwn ? 'ink' : 'soft' },
      weight: isOwn ? 600 : 400,
    },
  ])
}
