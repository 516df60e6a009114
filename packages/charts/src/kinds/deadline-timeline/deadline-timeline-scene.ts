import { nameOf } from '@papi-lens/words'
import { onRow, type RowMark, type RowScene, type SceneMark } from '../../rows/row-scene.ts'
import type { Settings } from '../../settings.ts'
import type { TimelineMark, TimelinePanel } from './deadline-timeline-findings.ts'

const LANE = 13
/** More rows than this are for the table: a picture ends at a page. */
export const MOST = 45

/** A plan over the months of its year: how many tasks fall due in each, and a row for each task by its first date. */
export function timelineScene({ items, dueIn, plan }: TimelinePanel, { words, narrow }: Settings): RowScene {
  const { months, dueInMonth } = words.deadlineTimeline
  const shown = items.slice(0, MOST)
  const most = Math.max(...dueIn)
  return {
    rows: [
      { name: dueInMonth, height: LANE, isHead: true },
      ...shown.map(({ item }) => ({ name: nameOf(item.title, words), ref: item.ref, height: LANE })),
    ],
    axis: {
      type: 'parts',
      heads: months.map((month, index) => (narrow ? `${index + 1}` : month)),
      repeated: true,
    },
    labels: { column: 0.46, most: 408, size: 'small', lines: 2 },
    step: 19,
    marks: [
      ...dueIn.map((count, month): SceneMark => {
        const text = count === 0 ? '·' : `${count}`
        const weight = count === most ? 600 : 400
        return { mark: 'label', row: 0, at: month + 0.5, text, size: 'small', weight }
      }),
      ...shown.flatMap(({ item, marks }, index) =>
        marks.flatMap(mark => {
          const facts = { plan: nameOf(plan.title, words), lead: item.lead.join(', '), due: mark.due }
          return onRow(index + 1, marksOf(mark, narrow)).map(drawn => ({ ...drawn, facts }))
        }),
      ),
    ],
  }
}

/** A day is a diamond, a period a bar with a heavy end where it falls due, what recurs an open circle. */
function marksOf({ kind, start, end }: TimelineMark, narrow: boolean): RowMark[] {
  const dot = { mark: 'dot', at: end } as const
  switch (kind) {
    case 'point': {
      const radius = narrow ? 4.5 : 5.5
      return [{ ...dot, radius, paint: { ink: 'ink' }, stroke: 1, shape: 'diamond' }]
    }
    case 'span':
      return [
        { mark: 'bar', from: start, to: end, height: 6, paint: { ink: 'ink' } },
        { mark: 'post', at: end, height: 11, width: 2.5, paint: { ink: 'ink' } },
      ]
    case 'recurring':
      return [{ ...dot, radius: narrow ? 3 : 3.6, paint: { ink: 'card' }, stroke: 1.3, before: true }]
  }
}
