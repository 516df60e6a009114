import { PERIODS, type PlanItem, type PlanYear, type YearMark } from '@papi-lens/plans'
import { nameOf } from '@papi-lens/words'
import { widestText } from '../../drawing/text-width.ts'
import { nameColumn } from '../../rows/row-layout.ts'
import { onRow, type RowMark, type RowScene, type SceneMark } from '../../rows/row-scene.ts'
import type { Settings } from '../../settings.ts'

/** What a deadline timeline shows: a panel for each plan. */
export interface DeadlineTimelineFindings {
  readonly panels: readonly PlanYear[]
}

const LANE = 13
/** More rows than this are for the table. */
const MOST = 45
const LABELS = { column: 0.46, most: 408, size: 'small', lines: 2 } as const
/** On paper lower than this a task stands without who leads it. */
const HALF = 500
const CLOSE = { ...LABELS, column: 0.66, most: 480, isTight: true } as const

/** The tasks that are drawn where nothing bounds the height; of those that a page leaves out, the list itself tells. */
export const drawnOf = ({ items }: PlanYear, { maxHeight }: Pick<Settings, 'maxHeight'>) =>
  maxHeight === null ? items.slice(0, MOST) : items

/**
 * A plan over the months of its year: how many tasks fall due in each, and a row for each task by its first date, with who
 * leads and how often it recurs.
 */
export function timelineScene(panel: PlanYear, settings: Settings): RowScene {
  const { dueIn, plan } = panel
  const { words, narrow, room, size, maxHeight } = settings
  const isLow = maxHeight !== null && maxHeight < HALF
  const labels = isLow ? CLOSE : LABELS
  const { months, dueInMonth } = words.deadlineTimeline
  const shown = drawnOf(panel, settings)
  const month = (room - nameColumn(settings, labels).left) / 12
  const isNumbered = narrow || widestText(months, size.small) + 4 > month
  const most = Math.max(...dueIn)
  return {
    rows: [
      { name: dueInMonth, height: LANE, isHead: true },
      ...shown.map(({ item }) => {
        const about = isLow ? '' : aboutOf(item, settings)
        const note = about === '' ? {} : { note: about }
        return { name: nameOf(item.title, words), ref: item.ref, height: LANE, ...note }
      }),
    ],
    axis: {
      type: 'parts',
      heads: months.map((name, index) => (isNumbered ? `${index + 1}` : name)),
      repeated: true,
    },
    labels,
    ...(isLow && { note: words.deadlineTimeline.leadsInTable }),
    others: count => words.charts.paper.tasks(count),
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

/** Who leads, and how often it recurs: what recurs is no date of the document. */
function aboutOf({ lead, deadlines }: PlanItem, { words }: Settings): string {
  const recurring = deadlines.flatMap(found => (found.kind === 'recurring' ? found.every : []))
  const every = PERIODS.filter(period => recurring.includes(period))
  return [...lead, ...(every.length > 0 ? [words.deadlineTimeline.every(every)] : [])].join(' · ')
}

/** A day is a diamond, a period a bar with a heavy end where it falls due, what recurs an open circle. */
function marksOf({ kind, start, end }: YearMark, narrow: boolean): RowMark[] {
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
