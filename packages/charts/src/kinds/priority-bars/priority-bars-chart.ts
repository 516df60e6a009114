import { type Column, tableOf } from '../../chart.ts'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import { type Caveat, holeCaveats } from '../../frame/caveat.ts'
import { labelOf, rowName } from '../../rows/unit-rows.ts'
import type { ChartSpeech } from '../../settings.ts'
import { type PriorityBarsFindings, priorityBarsFindings, type RankedArea } from './priority-bars-findings.ts'
import { priorityBarsScene } from './priority-bars-scene.ts'

/**
 * Priority bars: the weak areas of a province in the order of priority, each with a bar for what makes it urgent, how firm
 * its place is under other weights and under usual movement, and its reasons in words.
 */
export const priorityBarsKind = defineChart({
  kind: 'priority-bars',
  section: 'priorities',
  needs: ['province'],
  period: 'year',
  words: words => words.charts.priorityBars,
  findings: priorityBarsFindings,
  isEmpty: ({ areas }) => areas.length === 0,
  years: ({ year }) => [year - 1, year],
  caveats: ({ areas, holes, year }, words) => [
    ...notesOf(areas, words),
    ...holeCaveats(holes, [year], words, some => some.map(row => labelOf(row, words))),
  ],
  table: priorityTable,
  legend: ({ areas }, { words, theme }) => {
    const { counts, notCounted } = words.charts.priorityBars
    const isUnclear = areas.some(({ priority }) => !priority.changeCounted)
    return [
      { label: counts, sign: 'box', colour: theme.ink, edge: theme.ink },
      ...(isUnclear ? [{ label: notCounted, sign: 'open-box', colour: theme.soft } as const] : []),
    ]
  },
  scene: priorityBarsScene,
  examples: examplesOf(`
    priorityBarsAll --province 14 --year 2023: Weak areas of a year in which every sub-dimension compares with the year before.
    priorityBarsHoles --province 24 --year 2022 --lang en: In English, a province of which half was not published.
  `),
})

function notesOf(areas: readonly RankedArea[], words: ChartSpeech): Caveat[] {
  const { firm, amongAll } = words.charts.priorityBars
  if (areas.length === 0) return []
  const isInOrder = areas.every(({ order }, index) => order === index + 1)
  return [
    { sign: 'note', text: firm },
    ...(isInOrder ? [] : [{ sign: 'note', text: amongAll, isAside: true } as const]),
  ]
}

function priorityTable({ areas }: PriorityBarsFindings, words: ChartSpeech) {
  const { heads, component, stability, reasons } = words.priorities
  const share = (name: 'level' | 'leverage' | 'change'): Column<RankedArea> => [
    component[name],
    ({ priority }) => priority.components[name],
  ]
  return tableOf(areas, [
    [heads.area, area => rowName(area, words)],
    [heads.order, ({ order }) => order],
    [heads.score, ({ priority }) => priority.score],
    [heads.group, ({ priority }) => words.names.group[priority.group]],
    share('level'),
    share('leverage'),
    share('change'),
    [heads.priority, ({ priority }) => priority.priority],
    [stability.stability, ({ priority }) => priority.stability],
    [stability.stabilityNoise, ({ priority }) => priority.stabilityNoise],
    [heads.reasons, area => reasons(area.reasons)],
  ])
}
