import { GROUPS } from '@papi-lens/core'
import { nameOf, sentenceOf } from '@papi-lens/words'
import type { Cell, ChartTable } from '../../chart.ts'
import { examplesOf } from '../../chart-examples.ts'
import { defineChart } from '../../define-chart.ts'
import type { Caveat } from '../../frame/caveat.ts'
import { groupLegend, type LegendItem } from '../../frame/legend.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { ChartSpeech, Settings } from '../../settings.ts'
import { type TaskCoverageFindings, taskCoverageFindings } from './task-coverage-findings.ts'
import { drawTaskCoverage } from './task-coverage-plot.ts'
import { hasGroups, planLetter } from './task-items.ts'

/**
 * The task coverage: weak areas by what the plans for the year after the results do about them, those that none serves
 * first, with the titles of the tasks and measures that serve them, who leads, and level and year of the plan. Where no such
 * plan could be read it says so. Vega-Lite cannot wrap texts, so it has no specification.
 */
export const taskCoverageKind = defineChart({
  kind: 'task-coverage',
  section: 'priorities',
  needs: ['province', 'plans'],
  period: 'year',
  words: words => ({ ...words.taskCoverage, empty: found => whyEmpty(found, words) }),
  findings: taskCoverageFindings,
  isEmpty: ({ rows, joined: { plans } }) =>
    rows.length === 0 || plans.answering.length === plans.unread.length,
  years: ({ year }) => [year - 1, year],
  caveats: caveatsOf,
  table: tableOf,
  legend: legendOf,
  draw: drawTaskCoverage,
  examples: examplesOf(`
    taskCoverageOnePlan --province 14 --year 2021 --plan pac-nga-2022: One plan with an appendix of tasks.
    taskCoverageThreePlans --province 14 --year 2023 --plan pac-nga-2022 --plan son-la-2024 --plan song-ma-2022 --lang en:
      In English, the plan of the province; those of its district and commune came before the results.
    taskCoverageLowerLevels --province 14 --year 2021 --plan song-ma-2022 --plan pac-nga-2022:
      Plans of a district and a commune, and none of the province itself.
    taskCoverageUncovered --province 35 --year 2020 --plan thanh-liem-2021 --lang en:
      In English, a district's plan that leaves some areas alone.
    taskCoverageNotLoaded --province 10 --year 2023 --plan van-ban-2022: No plan for the year after the results is loaded.
  `),
})

const whyEmpty = ({ joined, province }: TaskCoverageFindings, words: ChartSpeech): string =>
  sentenceOf(words.coverage.finding(joined, province), words)

function legendOf({ rows }: TaskCoverageFindings, settings: Settings): LegendItem[] {
  const { theme, words } = settings
  const { task, measure, also } = words.taskCoverage
  const items = rows.flatMap(({ area }) => area.serving)
  const key: LegendItem[] = []
  if (items.some(({ item }) => item.kind === 'task')) {
    key.push({ label: task, sign: 'box', colour: theme.line, edge: theme.ink })
  }
  if (items.some(({ item }) => item.kind === 'measure')) key.push({ label: measure, sign: 'open-circle' })
  if (items.some(({ match }) => match !== 'main')) key.push({ label: also, sign: 'dashed-box' })
  const groups = GROUPS.filter(group => hasGroups(settings) && rows.some(row => row.group === group))
  return [...key, ...groupLegend(settings, groups)]
}

/** Which plan each letter stands for, which do not count, and what counts as weak. */
function caveatsOf({ joined, year }: TaskCoverageFindings, words: ChartSpeech): Caveat[] {
  const { answering, earlier, later, unread, undated } = joined.plans
  const { coverage } = words
  const titles = (plans: typeof earlier) => plans.map(({ title }) => nameOf(title, words))
  const named = answering.map((plan, index) => {
    const title = nameOf(plan.title, words)
    return answering.length > 1 ? `${planLetter(index)}: ${title}` : title
  })
  const note = (text: string): Caveat => ({ sign: 'note', text })
  const aside = (said: string, plans: typeof earlier): Caveat[] =>
    plans.length > 0 ? [{ ...note(`${said}: ${titles(plans).join('; ')}`), isAside: true }] : []
  return [
    ...(named.length > 0 ? [note(named.join('; '))] : []),
    ...aside(coverage.earlierPlans(year), earlier),
    ...aside(coverage.laterPlans(year), later),
    ...(unread.length > 0 ? [note(coverage.unread(titles(unread)))] : []),
    ...(undated.length > 0 ? [note(coverage.undated(titles(undated)))] : []),
    note(coverage.weakMeaning(year)),
  ]
}

/** An area without items has one row, which tells its state. */
function tableOf({ rows }: TaskCoverageFindings, words: ChartSpeech): ChartTable {
  const { coverage, names, taskCoverage } = words
  return {
    columns: taskCoverage.columns,
    rows: rows.flatMap((row): Cell[][] => {
      const { area, group } = row
      const head = [rowName(row, words), group && names.group[group], coverage.state[area.coverage]]
      if (area.serving.length === 0) return [[...head, null, null, null, null, null, null, null, null]]
      return area.serving.map(({ plan, item, match }) => [
        ...head,
        nameOf(plan.title, words),
        coverage.level[plan.issuer.level ?? 'unknown'],
        plan.year,
        taskCoverage[item.kind],
        item.ref,
        nameOf(item.title, words),
        item.lead.join(', ') || null,
        match === 'main' ? taskCoverage.serves.main : taskCoverage.serves.also,
      ])
    }),
  }
}
