import { GROUPS } from '@papi-lens/core'
import { sentenceOf } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import type { Chart } from '../../chart.ts'
import type { ChartKind } from '../../chart-kind.ts'
import { plansOf, provinceOf } from '../../chart-request.ts'
import { emptyChart } from '../../frame/empty.ts'
import { frameChart } from '../../frame/frame.ts'
import { groupLegend, type LegendItem } from '../../frame/legend.ts'
import { type ChartOptions, settingsOf } from '../../settings.ts'
import { type TaskCoverageFindings, taskCoverageFindings } from './task-coverage-findings.ts'
import { drawTaskCoverage } from './task-coverage-plot.ts'
import { coverageCaveats, coverageTable } from './task-coverage-words.ts'

/**
 * The task coverage: a row for each weak area, most urgent first, with the tasks and measures that serve it in the plans for
 * the year after the results; areas that none of them serves stand out. Where no such plan could be read it says so.
 *
 * @throws {PapiError} `invalid-chart-option`
 * @example
 * const found = taskCoverageFindings(dataset, findProvince(provinces, '14'), 2023, plans)
 * taskCoverageChart(found, { lang: 'en' }).title
 * // => 'Son La 2023: all 14 weak areas have a task or measure in the province plan for 2024'
 */
export function taskCoverageChart(findings: TaskCoverageFindings, options: ChartOptions = {}): Chart {
  const settings = settingsOf(options)
  const { lang, theme } = settings
  const { rows, year, joined, province } = findings
  const words = wordsIn(lang)
  const told = words.taskCoverage
  const framing = {
    kind: 'task-coverage',
    title: told.title(findings),
    subtitle: told.subtitle(year),
    years: [year - 1, year],
    caveats: coverageCaveats(findings, words),
    table: coverageTable(findings, words),
  }
  const { answering, unread } = joined.plans
  if (rows.length === 0 || answering.length === unread.length) {
    const command = `papi chart task-coverage --province ${province.slug} --year ${year} --plan FILE`
    const reason = sentenceOf(words.coverage.finding(joined, province), words)
    const remedy = rows.length > 0 ? ` ${words.coverage.howToLoad(command)}` : ''
    return emptyChart(framing, reason + remedy, settings)
  }
  const items = rows.flatMap(({ area }) => area.serving)
  const key: LegendItem[] = []
  if (items.some(({ item }) => item.kind === 'task')) {
    key.push({ label: told.task, sign: 'box', colour: theme.line, edge: theme.ink })
  }
  if (items.some(({ item }) => item.kind === 'measure'))
    key.push({ label: told.measure, sign: 'open-circle' })
  if (items.some(({ match }) => match !== 'main')) key.push({ label: told.also, sign: 'dashed-box' })
  const groups = GROUPS.filter(group => rows.some(row => row.group === group))
  return frameChart(
    { ...framing, drawn: told.drawn, legend: [...key, ...groupLegend(settings, groups)] },
    settings,
    area => drawTaskCoverage(findings, area, settings, words),
  )
}

/** The task coverage in the catalogue. Vega-Lite cannot wrap marks into lines, so it has no specification. */
export const taskCoverageKind: ChartKind = {
  kind: 'task-coverage',
  title: { vi: wordsIn('vi').taskCoverage.name, en: wordsIn('en').taskCoverage.name },
  formats: ['svg', 'png', 'csv'],
  needs: ['province', 'plan'],
  draw: (dataset, asked, options) =>
    taskCoverageChart(taskCoverageFindings(dataset, provinceOf(asked), asked.year, plansOf(asked)), options),
}
