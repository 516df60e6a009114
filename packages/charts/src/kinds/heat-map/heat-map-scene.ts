import { formatScore } from '@papi-lens/words'
import type { Paint, RowScene, SceneMark } from '../../rows/row-scene.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { ChartSpeech, Settings } from '../../settings.ts'
import type { HeatCell, HeatMapFindings } from './heat-map-findings.ts'

const CELL = 24

/** The cells, under the years or the numbers of the units. */
export function heatMapScene(found: HeatMapFindings, { words, theme }: Settings): RowScene {
  const { rows } = found
  const marksOf = (
    { score, group, rank, missing, isBroken }: HeatCell,
    row: number,
    column: number,
  ): SceneMark[] => {
    if (score === null && missing !== 'not-published') return []
    const paint: Paint | null = score === null ? null : group === null ? { ink: 'card' } : { group }
    const on: Paint = group === null ? { ink: 'ink' } : { colour: theme.onGroup[group] }
    const texts = score === null ? [] : [2, 1].map(decimals => formatScore(score, words, decimals))
    return [{ mark: 'cell', row, column, height: CELL, paint, texts, on, isBroken, facts: { score, rank } }]
  }
  return {
    rows: rows.map((row, index) => ({
      name: rowName(row, words),
      weight: row.isHead ? 600 : 400,
      height: CELL,
      before: index === 1 && rows[0]?.isHead ? 6 : 0,
    })),
    axis: { type: 'columns', heads: columnHeads(found, words), widest: 90, headed: true },
    labels: { column: 0.32, most: 300 },
    step: 26,
    marks: rows.flatMap(({ cells }, row) => cells.flatMap((cell, column) => marksOf(cell, row, column))),
  }
}

/** Head of a column: a year, or the number of a unit; the total has a word. */
export function columnHeads({ over, years, units }: HeatMapFindings, words: ChartSpeech): string[] {
  if (over === 'years') return years.map(year => `${year}`)
  return units.map(({ number }) => number ?? words.charts.heatMap.total)
}
