import { formatRange } from '@papi-lens/words'
import { rankedRow } from '../../country/extremes.ts'
import type { MapFindings } from '../../country/map-findings.ts'
import type { Country, CountryRoom } from '../../country/map-layout.ts'
import { successorList } from '../../country/successor-list.ts'
import { shifted } from '../../drawing/svg.ts'
import type { Canvas, Plot } from '../../frame/canvas.ts'
import { groupLegend } from '../../frame/legend.ts'
import { type RankedBlock, rankedHeight, rankedList } from '../../frame/ranked-list.ts'

const [GAP, WIDEST] = [20, 330]
const MOST = 5

/**
 * The country over the whole height of paper that is wider than high, and under the title right of it the groups with their
 * ranges, the marked province, and as many of the highest and lowest as there is room for; or the present provinces.
 */
export function mapBesideTexts(
  findings: MapFindings,
  canvas: Canvas,
  corner: { readonly width: number; readonly height: number },
  draw: (room: CountryRoom) => Country,
): Plot {
  const { room, maxPlot } = canvas
  const tall = maxPlot ?? 0
  const country = draw({ width: room - corner.width - GAP, height: tall, corner: 0 })
  const right = {
    ...canvas,
    room: Math.min(corner.width, WIDEST),
    maxPlot: Math.max(0, tall - corner.height),
  }
  const key = groupLegend(right)
  const list =
    findings.view === '34'
      ? successorList(findings, right, key)
      : rankedList(blocksOf(findings, right), right)
  return {
    height: Math.max(country.height, corner.height + list.height),
    leftOut: [country.leftOut, list.leftOut].find(Boolean) ?? null,
    marks: [...country.marks, shifted(list.marks, room - corner.width, corner.height)],
  }
}

/** The groups with their ranges, and below them the ends of the ranking with the marked province. */
function blocksOf({ groups, places, marked }: MapFindings, { words, maxPlot }: Canvas): RankedBlock[] {
  const { column } = words.charts
  // How many provinces a group has gives way to its whole name.
  const ranges = groups.map(({ group, ...range }) => {
    return { name: words.names.group[group], figure: formatRange(range, words), group }
  })
  const sorted = places.filter(({ score }) => score !== null).sort((a, b) => (b.score ?? 0) - (a.score ?? 0))
  for (let most = MOST; ; most--) {
    const kept = sorted.filter(
      ({ code }, index) => index < most || index >= sorted.length - most || code === marked,
    )
    const rows = kept.map(place => ({ ...rankedRow(place, words), group: place.group }))
    const blocks = [
      { head: column.group, rows: ranges },
      { head: column.province, rows },
    ]
    if (most === 0 || rankedHeight(blocks) <= (maxPlot ?? 0)) return blocks
  }
}
