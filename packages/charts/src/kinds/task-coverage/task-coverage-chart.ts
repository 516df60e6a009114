import { GROUPS } from '@papi-lens/core'
import type { Chart } from '../../chart.ts'
import type { ChartKind } from '../../chart-kind.ts'
import { plansOf, provinceOf } from '../../chart-request.ts'
import { emptyChart } from '../../frame/empty.ts'
import { frameChart } from '../../frame/frame.ts'
import { groupLegend, type LegendItem } from '../../frame/legend.ts'
import { type ChartOptions, settingsOf } from '../../settings.ts'
import { type TaskCoverageFindings, taskCoverageFindings } from './task-coverage-findings.ts'
import { drawTaskCoverage } from './task-coverage-plot.ts'
import { coverageCaveats, coverageTable, coverageTitle } from './task-coverage-words.ts'

const WORDS = {
  vi: {
    subtitle: 'Nội dung yếu và số thứ tự các nhiệm vụ, giải pháp phục vụ nội dung đó trong kế hoạch',
    drawn:
      'Mỗi dòng là một nội dung yếu với các nhiệm vụ, giải pháp của nó; dòng chưa có nhiệm vụ nào có khung đứt',
    empty: 'Năm này tỉnh không có nội dung nào thuộc hai nhóm dưới hoặc giảm điểm.',
    task: 'nhiệm vụ',
    measure: 'giải pháp',
    also: 'phục vụ kèm theo',
  },
  en: {
    subtitle: 'Weak areas and the numbers of the tasks and measures that serve them in the plan',
    drawn: 'Each row is a weak area with its tasks and measures; a row without any has a dashed frame',
    empty: 'No area of this province is in the lower two groups or declined this year.',
    task: 'task',
    measure: 'measure',
    also: 'serves it besides another',
  },
}

/**
 * The task coverage: a row for each weak area, most urgent first, with the tasks and measures of the plans that serve it;
 * areas that nothing serves stand out.
 *
 * @throws {PapiError} `invalid-chart-option`
 * @example
 * const found = taskCoverageFindings(dataset, findProvince(provinces, '14'), 2023, plans)
 * taskCoverageChart(found, { lang: 'en' }).kind // => 'task-coverage'
 */
export function taskCoverageChart(findings: TaskCoverageFindings, options: ChartOptions = {}): Chart {
  const settings = settingsOf(options)
  const { lang, theme } = settings
  const { areas, year } = findings
  const words = WORDS[lang]
  const framing = {
    kind: 'task-coverage',
    title: coverageTitle(findings, lang),
    subtitle: words.subtitle,
    years: [year - 1, year],
    caveats: coverageCaveats(findings, lang),
    table: coverageTable(findings, lang),
  }
  if (areas.length === 0) return emptyChart(framing, words.empty, settings)
  const tasks = areas.flatMap(area => area.tasks)
  const key: LegendItem[] = []
  if (tasks.some(({ kind }) => kind === 'task')) {
    key.push({ label: words.task, sign: 'box', colour: theme.line, edge: theme.ink })
  }
  if (tasks.some(({ kind }) => kind === 'measure')) {
    key.push({ label: words.measure, sign: 'open-circle' })
  }
  if (tasks.some(({ isMain }) => !isMain)) key.push({ label: words.also, sign: 'dashed-box' })
  const groups = GROUPS.filter(group => areas.some(area => area.group === group))
  return frameChart(
    { ...framing, drawn: words.drawn, legend: [...key, ...groupLegend(settings, groups)] },
    settings,
    area => drawTaskCoverage(findings, area, settings),
  )
}

/** The task coverage in the catalogue. Vega-Lite cannot wrap marks into lines, so it has no specification. */
export const taskCoverageKind: ChartKind = {
  kind: 'task-coverage',
  title: { vi: 'Nội dung yếu và nhiệm vụ', en: 'Weak areas and tasks' },
  formats: ['svg', 'png', 'csv'],
  needs: ['province', 'plan'],
  draw: (dataset, asked, options) =>
    taskCoverageChart(taskCoverageFindings(dataset, provinceOf(asked), asked.year, plansOf(asked)), options),
}
