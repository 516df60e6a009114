import type { Chart } from '../../chart.ts'
import type { ChartKind } from '../../chart-kind.ts'
import { plansOf } from '../../chart-request.ts'
import { emptyChart } from '../../frame/empty.ts'
import { frameChart } from '../../frame/frame.ts'
import { type ChartOptions, settingsOf } from '../../settings.ts'
import { type DeadlineTimelineFindings, deadlineTimelineFindings } from './deadline-timeline-findings.ts'
import { drawDeadlineTimeline } from './deadline-timeline-plot.ts'
import { deadlineTimelineSpec } from './deadline-timeline-spec.ts'
import { timelineCaveats, timelineSource, timelineTable, timelineTitle } from './deadline-timeline-words.ts'

const WORDS = {
  vi: {
    subtitle: (year: number) =>
      `Thời hạn các nhiệm vụ trong năm ${year}, xếp theo mốc đầu tiên: thanh là khoảng thời gian (vạch đậm là hạn), hình thoi là một ngày, vòng tròn là định kỳ`,
    drawn: 'Mỗi dòng là một nhiệm vụ với các mốc của nó qua mười hai tháng',
    empty: 'Kế hoạch không có nhiệm vụ nào ghi mốc thời gian trong năm.',
  },
  en: {
    subtitle: (year: number) =>
      `Deadlines of the tasks in ${year}, by first date: a bar is a period (its heavy end is when it falls due), a diamond a day, a circle recurs`,
    drawn: 'Each row is a task with its dates over the twelve months',
    empty: 'The plan has no task with a date in this year.',
  },
}

/**
 * The deadline timeline: the tasks of plans over the months of the year, by first date, with days, periods and recurring
 * dates; what has no date is listed below.
 *
 * @throws {PapiError} `invalid-chart-option`
 * @example
 * const found = deadlineTimelineFindings(plans.filter(({ id }) => id === 'pac-nga-2022'))
 * deadlineTimelineChart(found, { lang: 'en' }).title.startsWith('Pac Nga commune PAPI plan 2022') // => true
 */
export function deadlineTimelineChart(findings: DeadlineTimelineFindings, options: ChartOptions = {}): Chart {
  const settings = settingsOf(options)
  const { lang } = settings
  const words = WORDS[lang]
  const framing = {
    kind: 'deadline-timeline',
    title: timelineTitle(findings, lang),
    subtitle: words.subtitle(findings.year),
    years: [],
    source: timelineSource(findings, lang),
    caveats: timelineCaveats(findings, lang),
    table: timelineTable(findings, lang),
  }
  if (findings.items.length === 0) return emptyChart(framing, words.empty, settings)
  return frameChart(
    { ...framing, drawn: words.drawn, vegaLite: deadlineTimelineSpec(findings, settings) },
    settings,
    area => drawDeadlineTimeline(findings, area, settings),
  )
}

/** The deadline timeline in the catalogue: in the plans' own year, because plans follow the scores they answer. */
export const deadlineTimelineKind: ChartKind = {
  kind: 'deadline-timeline',
  title: { vi: 'Lịch thời hạn nhiệm vụ', en: 'Deadline timeline' },
  formats: ['svg', 'png', 'vega-lite', 'csv'],
  needs: ['plan'],
  draw: (_dataset, asked, options) =>
    deadlineTimelineChart(deadlineTimelineFindings(plansOf(asked)), options),
}
