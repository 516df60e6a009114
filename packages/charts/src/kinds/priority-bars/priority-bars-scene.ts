import { PRIORITY_WEIGHTS } from '@papi-lens/core'
import { formatPercent, formatRate, formatScore } from '@papi-lens/words'
import { widestText, wrapText } from '../../drawing/text-width.ts'
import { onRow, type RowMark, type RowScene } from '../../rows/row-scene.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { ChartSpeech, Settings } from '../../settings.ts'
import type { PriorityBarsFindings, RankedArea } from './priority-bars-findings.ts'

const BAR = 10
/** Share of a part that a bar of 1 takes. */
const FULL = 0.86
const [COLUMN, MOST] = [0.4, 320]
/** Pages less high than this have room for the first five, or for the reasons of two. */
const SMALL = 600
const COMPONENTS = ['level', 'leverage', 'change'] as const
const STABILITIES = ['stability', 'stabilityNoise'] as const

/** The areas in their order: three bars and two shares each, and the reasons below. */
export function priorityBarsScene({ areas }: PriorityBarsFindings, settings: Settings): RowScene {
  const { words, narrow, room, size, maxHeight } = settings
  const isSmall = maxHeight !== null && maxHeight < SMALL
  const { heads } = words.priorities
  const column = isSmall ? 0.42 : COLUMN
  const left = narrow ? 0 : Math.min(MOST, Math.round(room * column)) + 12
  const part = (room - left) / (COMPONENTS.length + STABILITIES.length)
  const isWhole = (head: string) => widestText(head.split(' '), size.small) <= part
  const { component } = words.priorities
  const named =
    !isSmall && Object.values(component).every(isWhole) ? component : words.charts.priorityBars.short
  const told = [
    ...COMPONENTS.map(name => `${named[name]} (${formatPercent(PRIORITY_WEIGHTS[name], words)})`),
    ...STABILITIES.map(name => heads[name]),
  ]
  return {
    rows: areas.map(area => ({
      name: rowName(area, words),
      ref: `${area.order}`,
      weight: isSmall ? 400 : 600,
      height: BAR + 6,
      ...(!isSmall && { note: reasonsText(area, words) }),
    })),
    axis: {
      type: 'parts',
      // No word is cut: there is a gap to the next head.
      heads: told.map(head => {
        const widest = widestText(head.split(' '), size.small)
        return wrapText(head, Math.max(part, widest), size.small).join('\n')
      }),
      repeated: false,
    },
    labels: { column, most: MOST },
    others: words.charts.priorityBars.others,
    step: narrow ? 44 : 34,
    marks: areas.flatMap((area, row) => onRow(row, marksOf(area, words))),
  }
}

/** Score and group, and why the area stands where it does. */
function reasonsText({ priority: { score, group }, reasons }: RankedArea, words: ChartSpeech): string {
  const place = `${words.numbers.points(formatScore(score, words))} · ${words.names.group[group].toLowerCase()}`
  return [place, words.priorities.reasons(reasons)].filter(Boolean).join(' · ')
}

function marksOf({ priority }: RankedArea, words: ChartSpeech): RowMark[] {
  const bars = COMPONENTS.flatMap((name, part): RowMark[] => {
    const value = priority.components[name]
    const isCounted = name !== 'change' || priority.changeCounted
    const bar = { mark: 'bar', from: part, height: BAR } as const
    return [
      { ...bar, to: part + FULL, paint: { ink: 'line' } },
      {
        ...bar,
        to: part + FULL * value,
        paint: { ink: isCounted ? 'ink' : 'soft' },
        ...(!isCounted && { hollow: true }),
        facts: { component: name, value, counted: isCounted, priority: priority.priority },
      },
    ]
  })
  const shares = STABILITIES.map((name, index): RowMark => {
    const share = priority[name]
    const text = share === null ? '–' : formatRate(share, words)
    return { mark: 'label', at: COMPONENTS.length + index + FULL / 2, text, size: 'text', weight: 400 }
  })
  return [...bars, ...shares]
}
