import { type ChartTable, type Column, scoreCell, tableOf } from '../../chart.ts'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import { type Caveat, changeCaveats } from '../../frame/caveat.ts'
import type { LegendItem } from '../../frame/legend.ts'
import { labelOf, rowName } from '../../rows/unit-rows.ts'
import type { ChartSpeech, Settings } from '../../settings.ts'
import { type SlopeFindings, type SlopeLine, slopeFindings } from './slope-findings.ts'
import { drawSlopes } from './slope-plot.ts'
import { unitScene } from './slope-scene.ts'

/**
 * Two years joined: of provinces in a unit, all as hair-lines, with those named that are asked for or moved clearly; or of the
 * sub-dimensions of one province, where slopes would be a thicket, as points with the zone of usual movement. Only a clear
 * change has the colour of its direction. What was redefined keeps both ends and is not joined.
 */
export const slopeKind = defineChart({
  kind: 'slope',
  section: 'change',
  needs: [],
  takes: ['province', 'unit', 'provinces'],
  period: 'pair',
  words: words => words.charts.slope,
  findings: slopeFindings,
  isEmpty: ({ lines, others }) =>
    others.length === 0 && lines.every(({ start, end }) => start === null && end === null),
  years: ({ from, to }) => [from, to],
  caveats: caveatsOf,
  table: slopeTable,
  legend: legendOf,
  scene: (found, settings) => (found.of === 'units' ? unitScene(found, settings) : null),
  draw: drawSlopes,
  specify: () => import('./slope-spec.ts'),
  examples: examplesOf(`
    slopeSubdimensions --province 14 --from 2022 --to 2023:
      All sub-dimensions of a province, from the largest rise to the largest decline.
    slopeBroken --province 14 --unit services --from 2020 --to 2021 --lang en:
      One dimension between years in which its parts were put on another scale or redefined, in English.
    slopeProvinces --province 14 --with 12 --with 15 --from 2022 --to 2023: Three provinces among all in the total.
    slopeNation --unit health-care --from 2022 --to 2023 --lang en:
      A sub-dimension in the nation: those that moved clearly are named, in English.
  `),
})

function legendOf({ of, lines, from, to }: SlopeFindings, { words, theme }: Settings): LegendItem[] {
  const { slope } = words.charts
  const broken: LegendItem[] = lines.some(({ change }) => change === null)
    ? [{ label: slope.notJoined, sign: 'dashed-line' }]
    : []
  if (of === 'provinces') return broken
  const isKnown = lines.some(({ band }) => band !== null)
  return [
    { label: `${from}`, sign: 'open-circle' },
    { label: `${to}`, sign: 'circle', colour: theme.soft },
    ...(isKnown
      ? [{ label: slope.usual(from), sign: 'box', colour: theme.line, edge: theme.line } as const]
      : []),
  ]
}

function caveatsOf(
  { lines, from, to, of, resamplings, byChance, clear }: SlopeFindings,
  words: ChartSpeech,
): Caveat[] {
  const { slope, caveat } = words.charts
  return [
    ...changeCaveats(lines, [from, to], {
      words,
      name: line => labelOf(line, words),
      // Nothing in a slope is hatched: the two ends are not joined.
      broken: 'note',
      resamplings,
      ...(of === 'provinces' && { all: caveat.allProvinces }),
    }),
    ...(byChance !== null && clear && clear.risen + clear.fallen > 0
      ? [{ sign: 'note', text: slope.byChance(byChance) } as const]
      : []),
  ]
}

function slopeTable({ lines, from, to, measure, of }: SlopeFindings, words: ChartSpeech): ChartTable {
  const { column, changeBars } = words.charts
  const isShare = measure === 'share'
  const shares: readonly Column<SlopeLine>[] = [
    [`${column.share} ${from}`, ({ start }) => start],
    [`${column.share} ${to}`, ({ end }) => end],
  ]
  return tableOf(lines, [
    [of === 'units' ? column.subdimension : column.province, line => rowName(line, words)],
    [column.scoreOf(from), line => scoreCell(line.from)],
    [column.scoreOf(to), line => scoreCell(line.to)],
    ...(isShare ? shares : []),
    [isShare ? column.shareChange : column.change, ({ change }) => change],
    [column.band, ({ band }) => band],
    [column.direction, ({ direction }) => direction && words.names.direction[direction]],
    [column.signal, ({ signal }) => signal && changeBars[signal]],
    [column.comparison, ({ verdict }) => words.names.verdict[verdict]],
  ])
}
