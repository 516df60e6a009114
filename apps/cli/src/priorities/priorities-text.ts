import { flagName, formatPercent, formatScore, groupName, type Lang } from '@papi-lens/charts'
import {
  type Dataset,
  type Framework,
  isWeakArea,
  type Priority,
  type Province,
  scorecardOf,
} from '@papi-lens/core'
import { isDirect, type Plan } from '@papi-lens/plans'
import type { Invocation } from '../call/invocation.ts'
import { tableText, wrapText } from '../told/table.ts'
import { headline, NOTHING, nameOf, scoreText, sourceLine } from '../told/wording.ts'
import type { Area } from './area.ts'

/** What `papi priorities` found. */
export interface PrioritiesFound {
  readonly province: Province
  readonly year: number
  readonly plans: readonly Plan[]
  readonly areas: readonly Area[]
  readonly uncovered: readonly Area[]
}

/** Priorities for people: the finding, the list, the weak areas that no task answers, the plans, the source. */
export function prioritiesText(call: Invocation, dataset: Dataset, found: PrioritiesFound): string {
  const { lang, style, width } = call
  const { province, year } = found
  const { framework } = dataset.panel
  const { total } = scorecardOf(dataset, province.code, year)
  const lines = [
    style.bold(wrapText(headline(province, year, total, lang), width)),
    wrapText(weakLine(found, framework, lang), width),
    '',
    areaTable(call, framework, found.areas),
    ...uncoveredLines(found, framework, lang).map(line => wrapText(line, width)),
    wrapText(plansLine(found.plans, lang), width),
    '',
    style.dim(sourceLine([year], lang)),
  ]
  return `${lines.join('\n')}\n`
}

function weakLine({ areas, uncovered }: PrioritiesFound, framework: Framework, lang: Lang): string {
  const [first] = areas
  const vi = lang === 'vi'
  const weak = areas.filter(({ flags }) => isWeakArea(flags)).length
  if (!first?.priority)
    return vi ? 'Không có điểm để xếp thứ tự ưu tiên.' : 'There is no score to set priorities by.'
  const name = nameOf(framework.unit(first.id), lang)
  const stability = stabilityText(first.priority, lang)
  const open = uncovered.length
  return vi
    ? `Ưu tiên số 1: ${name} (trong 5 ưu tiên đầu ở ${stability} cách đặt trọng số). ${weak} nội dung yếu, ${open > 0 ? `${open} chưa có nhiệm vụ` : 'đều đã có nhiệm vụ'}.`
    : `First priority: ${name} (among the first five under ${stability} of weightings). ${weak} weak areas, ${open > 0 ? `${open} without a task` : 'all with tasks'}.`
}

function areaTable({ lang, width }: Invocation, framework: Framework, areas: readonly Area[]): string {
  const vi = lang === 'vi'
  const rows = areas.map(({ id, score, priority, flags, answers }, index) => [
    priority ? `${index + 1}` : NOTHING,
    nameOf(framework.unit(id), lang),
    scoreText(score, lang),
    priority ? groupName(priority.group, lang) : NOTHING,
    priority ? formatScore(priority.priority, lang) : NOTHING,
    priority ? stabilityText(priority, lang) : NOTHING,
    `${answers.filter(isDirect).length}`,
    flags.map(flag => flagName(flag, lang)).join(', '),
  ])
  return tableText(
    [
      { head: vi ? 'TT' : '#', align: 'right' },
      { head: vi ? 'Nội dung thành phần' : 'Sub-dimension', wraps: true },
      { head: vi ? 'Điểm' : 'Score', align: 'right', wraps: true },
      { head: vi ? 'Nhóm' : 'Group', wraps: true, optional: true },
      { head: vi ? 'Ưu tiên' : 'Priority', align: 'right' },
      { head: vi ? 'Ổn định' : 'Stability', align: 'right', optional: true },
      { head: vi ? 'Nhiệm vụ' : 'Tasks', align: 'right' },
      { head: vi ? 'Dấu hiệu' : 'Flags', wraps: true },
    ],
    rows,
    width,
  )
}

function stabilityText({ stability }: Priority, lang: Lang): string {
  return stability === null ? NOTHING : formatPercent(stability, lang)
}

function uncoveredLines({ uncovered }: PrioritiesFound, framework: Framework, lang: Lang): string[] {
  const vi = lang === 'vi'
  if (uncovered.length === 0) return []
  return [
    vi ? `Chưa có nhiệm vụ nào (${uncovered.length}):` : `Without a task (${uncovered.length}):`,
    ...uncovered.map(({ id, answers }) => {
      const general = answers.length
      const note = vi
        ? `${general} nhiệm vụ chung cho cả chỉ số nội dung`
        : `${general} for its dimension as a whole`
      return `- ${nameOf(framework.unit(id), lang)}${general > 0 ? ` (${note})` : ''}`
    }),
    '',
  ]
}

function plansLine(plans: readonly Plan[], lang: Lang): string {
  const vi = lang === 'vi'
  const none = vi ? 'không có; thêm bằng --plan' : 'none; add one with --plan'
  return `${vi ? 'Kế hoạch' : 'Plans'}: ${plans.map(({ title }) => title[lang]).join('; ') || none}`
}
