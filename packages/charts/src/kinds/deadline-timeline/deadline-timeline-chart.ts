import { nameOf } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import type { Chart } from '../../chart.ts'
import type { ChartKind } from '../../chart-kind.ts'
import { plansOf } from '../../chart-request.ts'
import { emptyChart } from '../../frame/empty.ts'
import { frameChart } from '../../frame/frame.ts'
import { type ChartOptions, settingsOf } from '../../settings.ts'
import { type DeadlineTimelineFindings, deadlineTimelineFindings } from './deadline-timeline-findings.ts'
import { drawDeadlineTimeline } from './deadline-timeline-plot.ts'
import { deadlineTimelineSpec } from './deadline-timeline-spec.ts'
import { timelineCaveats, timelineTable } from './deadline-timeline-words.ts'

/**
 * The deadline timeline: the tasks of each plan over the months of its own year, by first date, with days, periods and
 * recurring dates; what has no date is listed below. Several plans get a panel each.
 *
 * @throws {PapiError} `invalid-chart-option`
 * @example
 * const found = deadlineTimelineFindings(plans.filter(({ id }) => id === 'pac-nga-2022'))
 * deadlineTimelineChart(found, { lang: 'en' }).title.startsWith('Pac Nga commune PAPI plan 2022') // => true
 */
export function deadlineTimelineChart(findings: DeadlineTimelineFindings, options: ChartOptions = {}): Chart {
  const settings = settingsOf(options)
  const words = wordsIn(settings.lang)
  const told = words.deadlineTimeline
  const { panels } = findings
  const framing = {
    kind: 'deadline-timeline',
    title: told.title(panels),
    subtitle: told.subtitle,
    years: [],
    source: told.source(panels.map(({ plan }) => nameOf(plan.title, words))),
    caveats: timelineCaveats(findings, words),
    table: timelineTable(findings, words),
  }
  if (panels.every(({ items }) => items.length === 0)) return emptyChart(framing, told.empty, settings)
  return frameChart(
    { ...framing, drawn: told.drawn, vegaLite: deadlineTimelineSpec(findings, settings, words) },
    settings,
    area => drawDeadlineTimeline(findings, area, settings, words),
  )
}

/** The deadline timeline in the catalogue: each plan in its own year, because plans follow the scores they answer. */
export const deadlineTimelineKind: ChartKind = {
  kind: 'deadline-timeline',
  title: { vi: wordsIn('vi').deadlineTimeline.name, en: wordsIn('en').deadlineTimeline.name },
  formats: ['svg', 'png', 'vega-lite', 'csv'],
  needs: ['plan'],
  draw: (_dataset, asked, options) =>
    deadlineTimelineChart(deadlineTimelineFindings(plansOf(asked)), options),
}
