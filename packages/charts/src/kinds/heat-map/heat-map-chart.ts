import type { Group } from '@papi-lens/core'
import { formatScore, sentenceOf } from '@papi-lens/words'
import { type ChartTable, type Column, tableOf } from '../../chart.ts'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import { widestText } from '../../drawing/text-width.ts'
import type { Caveat } from '../../frame/caveat.ts'
import { groupLegend } from '../../frame/legend.ts'
import { holesByReason } from '../../placed-score.ts'
import type { Paint, RowScene, SceneMark } from '../../rows/row-scene.ts'
import { type NumberedName, rowName, shortRowName, type UnitRow } from '../../rows/unit-rows.ts'
import type { ChartSpeech, Settings } from '../../settings.ts'
import {
  type HeatCell,
  type HeatMapFindings,
  type HeatRow,
  heatMapOfProvinces,
  heatMapOverYears,
} from './heat-map-findings.ts'

/**
 * The heat map: a cell for each unit and year of a province, or each province and unit of a year where others are named, in
 * the colour of its quartile group, with its score in it or the last year's at the right. A hatched column between two years
 * says that the unit was redefined. Sub-dimensions of all dimensions are drawn where there is room.
 */
export const heatMapKind = defineChart({
  kind: 'heat-map',
  section: 'change',
  needs: ['province'],
  takes: ['unit', 'provinces'],
  period: 'run',
  words: words => words.charts.heatMap,
  findings: (dataset, asked) =>
    asked.provinces.length > 0 ? heatMapOfProvinces(dataset, asked) : heatMapOverYears(dataset, asked),
  isEmpty: ({ rows }) => rows.every(({ cells }) => cells.every(({ score }) => score === null)),
  years: ({ years }) => years,
  caveats: caveatsOf,
  table: heatTable,
  legend: (_, settings) => groupLegend(settings),
  scene: heatMapScene,
  examples: examplesOf(`
    heatMapYears --province 14 --to 2024: All years.
    heatMapDimension --province 24 --unit accountability --from 2015 --to 2024: Changed parts, holes.
    heatMapProvinces --province 14 --with 11 --with 12 --with 15 --with 17 --with 22 --year 2023: Neighbours in one year.
  `),
})

/** Redefinitions, missing scores, and the names behind numbered columns. */
function caveatsOf({ rows, units, over }: HeatMapFindings, words: ChartSpeech): Caveat[] {
  const { heatMap } = words.charts
  const cells = rows.flatMap(row => row.cells)
  const has = (keep: (cell: HeatCell) => boolean) => cells.some(keep)
  const numbers = units
    .filter(({ number }) => number !== null)
    .map(row => rowName(row, words).replace(' ', '\u00a0'))
  const caveats: Caveat[] = units.length > 1 ? [{ sign: 'note', text: numbers.join(' · ') }] : []
  const isBroken = has(cell => cell.isBroken)
  const isUnmeasured = over === 'years' && has(({ missing }) => missing === 'not-measured')
  const drawn = [...(isBroken ? [heatMap.broken] : []), ...(isUnmeasured ? [heatMap.unmeasured] : [])]
  if (drawn.length > 0) caveats.push({ sign: isBroken ? 'not-comparable' : 'note', text: drawn.join(' · ') })
  for (const { reason } of holesByReason(cells)) {
    caveats.push({ sign: 'missing', text: sentenceOf(words.names.missing[reason], words, '') })
  }
  return caveats
}

function heatTable(found: HeatMapFindings, words: ChartSpeech): ChartTable {
  const { column, heatMap } = words.charts
  const groupOf = (group: Group | null | undefined) => (group ? words.names.group[group] : null)
  return tableOf(found.rows, [
    [found.over === 'years' ? column.unit : column.province, row => rowName(row, words)],
    ...columnHeads(found, words).flatMap((head, index): Column<HeatRow>[] => [
      [`${head} ${heatMap.score}`, ({ cells }) => cells[index]?.score ?? null],
      [`${head} ${heatMap.group}`, ({ cells }) => groupOf(cells[index]?.group)],
    ]),
  ])
}

/** How the list stands: with the parts of the parts, without them, or without them and as low as can be. */
type Form = 'deep' | 'plain' | 'tight'
const CELL: Readonly<Record<Form, number>> = { deep: 20, plain: 24, tight: 15.5 }
/** A row of names is higher than its cells where they are small. */
const PADDING = 6
/** Names take what columns as wide as these leave: without a score in them, and with one. */
const [SMALL_COLUMN, COLUMN] = [15, 28]

/** The cells under the years, or under the numbers of the units, with the sub-dimensions of all dimensions where there is room. */
function heatMapScene(found: HeatMapFindings, settings: Settings): RowScene {
  const kept = { ...found, rows: found.rows.filter(({ depth }) => depth < 2) }
  const left = found.rows.length - kept.rows.length
  const note = left > 0 ? { note: settings.words.charts.heatMap.leftOut(left) } : {}
  const tight = () => ({ ...sceneOf(kept, 'tight', settings), ...note })
  const low = () => ({ ...sceneOf(kept, 'deep', settings), ...note, shorter: tight })
  const plain = () => ({ ...sceneOf(kept, 'plain', settings), ...note, shorter: low })
  // On a phone forty names above forty rows are no picture.
  return left === 0 || settings.narrow ? plain() : { ...sceneOf(found, 'deep', settings), shorter: plain }
}

function sceneOf(found: HeatMapFindings, form: Form, settings: Settings): RowScene {
  const { words, size, room } = settings
  const { rows, over, years } = found
  const height = CELL[form]
  const isDeep = rows.some(({ depth }) => depth === 2)
  const heads = columnHeads(found, words)
  const ends = rows.map(({ cells }) => {
    const score = cells.at(-1)?.score ?? null
    return score === null ? '–' : formatScore(score, words)
  })
  const widest = widestText(ends, size.small)
  const apart = heads.flatMap((_, at) => (rows.some(({ cells }) => cells[at]?.isBroken) ? [at] : []))
  const count = heads.length + apart.length
  const least = count * (form === 'plain' ? COLUMN : SMALL_COLUMN) + widest + 22
  const share = Math.max(0.3, Math.min(0.5, 1 - least / room))
  // Either every cell holds its score in full, or the last year's stands at the right.
  const isWide = (room * (1 - share) - 12) / count >= widest + 7
  const end = over === 'years' && !isWide ? years.at(-1) : undefined
  return {
    rows: rows.map(({ depth, isHead, ...row }, index) => {
      const isLater = index > 0 && depth < 2 && (isDeep || rows[index - 1]?.isHead)
      return {
        name: form === 'tight' && isUnit(row) ? shortRowName(row, words) : rowName(row, words),
        weight: isHead || (isDeep && depth === 1) ? 600 : 400,
        height: form === 'deep' ? height - PADDING : height,
        indent: depth === 2 ? 8 : 0,
        before: isLater ? (form === 'tight' ? 2 : PADDING) : 0,
      } as const
    }),
    axis: {
      type: 'columns',
      heads,
      widest: room,
      headed: true,
      apart,
      ...(end !== undefined && { end: { head: words.charts.column.scoreOf(end), room: widest + 10 } }),
    },
    labels: {
      column: share,
      most: 420,
      ...(form !== 'plain' && { size: 'small' }),
      ...(form === 'tight' && { lines: 1, isTight: true }),
    },
    step: 26,
    marks: rows.flatMap(({ cells, depth }, row): SceneMark[] => {
      const marks = cellMarks(cells, row, [height, isWide ? 2 : 1], settings)
      if (end === undefined) return marks
      const weight = depth < 2 ? 600 : 400
      marks.push({ mark: 'end', row, text: ends[row] ?? '', paint: { ink: 'ink' }, size: 'small', weight })
      return marks
    }),
  }
}

function cellMarks(
  cells: readonly HeatCell[],
  row: number,
  [height, decimals]: readonly [number, number],
  { words, theme }: Settings,
): SceneMark[] {
  const marks: SceneMark[] = []
  for (const [column, { score, group, rank, missing, isBroken }] of cells.entries()) {
    if (score === null && missing === 'not-measured') continue
    const paint: Paint | null = score === null ? null : group === null ? { ink: 'card' } : { group }
    const on: Paint = group === null ? { ink: 'ink' } : { colour: theme.onGroup[group] }
    const texts = score === null ? [] : [formatScore(score, words, decimals)]
    const broken = isBroken ? words.names.verdict.redefined : null
    marks.push({ mark: 'cell', row, column, height, paint, texts, on, broken, facts: { score, rank } })
  }
  return marks
}

const isUnit = (row: NumberedName): row is UnitRow => 'level' in row.unit

/** Head of a column: a year, or the number of a unit; the total has a word. */
function columnHeads({ over, years, units }: HeatMapFindings, words: ChartSpeech): string[] {
  if (over === 'years') return years.map(year => `${year}`)
  return units.map(({ number }) => number ?? words.charts.heatMap.total)
}
