import { type PlanItem, planYear } from '@papi-lens/plans'
import { nameOf } from '@papi-lens/words'
import type { Cell, ChartTable } from '../../chart.ts'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import type { ChartSpeech } from '../../settings.ts'
import { drawDeadlineTimeline } from './deadline-timeline-plot.ts'
import type { DeadlineTimelineFindings } from './deadline-timeline-scene.ts'

/**
 * The deadline timeline: the tasks of each plan over the months of its own year, by first date, with days, periods and
 * recurring dates; what has no date is listed below. Several plans get a panel each.
 */
export const deadlineTimelineKind = defineChart({
  kind: 'deadline-timeline',
  section: 'priorities',
  needs: ['plans'],
  // The plans of a province are taken where none is named.
  takes: ['province'],
  period: 'all',
  words: words => words.deadlineTimeline,
  findings: (_dataset, { plans }): DeadlineTimelineFindings => ({ panels: plans.map(planYear) }),
  isEmpty: ({ panels }) => panels.every(({ items }) => items.length === 0),
  years: () => [],
  source: ({ panels }, words) =>
    words.deadlineTimeline.source(panels.map(({ plan }) => nameOf(plan.title, words))),
  // The end of a period stands for a day that is not printed.
  caveats: ({ panels }, { deadlineTimeline }) =>
    panels.some(({ hasAssumedDays }) => hasAssumedDays)
      ? [{ sign: 'note', text: deadlineTimeline.assumedDays }]
      : [],
  table: tableOf,
  draw: drawDeadlineTimeline,
  specify: () => import('./deadline-timeline-spec.ts'),
  examples: examplesOf(`
    deadlineTimelineCommune --plan pac-nga-2022: An appendix of forty tasks.
    deadlineTimelineDistrict --plan van-ban-2022 --lang en: In English, a district's appendix.
    deadlineTimelineThreePlans --plan pac-nga-2022 --plan son-la-2024 --plan van-ban-2022:
      Plans of two years and of a province without dates: each in its own year, in a panel of its own.
  `),
})

/** Every task by its dates, or by why it has none. */
function tableOf({ panels }: DeadlineTimelineFindings, words: ChartSpeech): ChartTable {
  const { columns, marks, aside } = words.deadlineTimeline
  return {
    columns,
    rows: panels.flatMap(panel => {
      const plan = nameOf(panel.plan.title, words)
      const rowOf = ({ ref, title, lead }: PlanItem, kind: string, due: string | null): Cell[] => {
        return [ref, nameOf(title, words), lead.join(', '), kind, due, plan]
      }
      return [
        ...panel.items.flatMap(task => task.marks.map(({ kind, due }) => rowOf(task.item, marks[kind], due))),
        ...panel.aside.flatMap(({ why, items }) => items.map(item => rowOf(item, aside[why], null))),
      ]
    }),
  }
}
