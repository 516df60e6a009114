import { nameOf, type Words } from '@papi-lens/words'
import type { Cell, ChartTable } from '../../chart.ts'
import type { Caveat } from '../../frame/caveat.ts'
import type { AsideItems, DeadlineTimelineFindings } from './deadline-timeline-findings.ts'

/** Head of a month's column: "T2", "Feb"; in a narrow drawing the number alone. */
export function monthName(month: number, narrow: boolean, { deadlineTimeline }: Words): string {
  return narrow ? `${month + 1}` : (deadlineTimeline.months[month] ?? '')
}

/** The tasks without a place in the year, in one line. */
export function asideLine({ why, items }: AsideItems, { deadlineTimeline }: Words): string {
  return `${deadlineTimeline.aside[why]} (${items.length}): ${items.map(({ ref }) => ref).join(', ')}`
}

/** Where the end of a period stands for a day that is not printed. */
export function timelineCaveats({ panels }: DeadlineTimelineFindings, { deadlineTimeline }: Words): Caveat[] {
  return panels.some(({ hasAssumedDays }) => hasAssumedDays)
    ? [{ sign: 'note', text: deadlineTimeline.assumedDays }]
    : []
}

/** Every task by its dates, or by why it has none. */
export function timelineTable({ panels }: DeadlineTimelineFindings, words: Words): ChartTable {
  const { columns, marks, aside } = words.deadlineTimeline
  return {
    columns,
    rows: panels.flatMap(panel => {
      const plan = nameOf(panel.plan.title, words)
      const dated = panel.items.flatMap(({ item, marks: dates }) =>
        dates.map(({ kind, due }): Cell[] => [
          item.ref,
          nameOf(item.title, words),
          item.lead.join(', '),
          marks[kind],
          due,
          plan,
        ]),
      )
      const undated = panel.aside.flatMap(({ why, items }) =>
        items.map((item): Cell[] => [
          item.ref,
          nameOf(item.title, words),
          item.lead.join(', '),
          aside[why],
          null,
          plan,
        ]),
      )
      return [...dated, ...undated]
    }),
  }
}
