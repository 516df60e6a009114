import { formatDelta, formatScore, groupName, type Lang } from '@papi-lens/charts'
import { type Group, isScore, type Panel, type Province, type Scenario, type Score } from '@papi-lens/core'
import type { Invocation } from '../call/invocation.ts'
import { tableText, wrapText } from '../told/table.ts'
import { NOTHING, nameOf, scoreText, sourceLine } from '../told/wording.ts'

/** What `papi scenario --set` found. */
export interface ScenarioFound {
  readonly province: Province
  readonly year: number
  readonly settings: Readonly<Record<string, number>>
  readonly scenario: Scenario
}

/** A scenario for people: where it leads, what was assumed, the dimensions before and after. */
export function scenarioText(call: Invocation, panel: Panel, found: ScenarioFound): string {
  const { lang, style, width } = call
  const lines = [
    style.bold(wrapText(outcomeLine(found, lang), width)),
    wrapText(settingsLine(found, panel, lang), width),
    '',
    dimensionTable(call, panel, found),
    style.dim(sourceLine([found.year], lang)),
  ]
  return `${lines.join('\n')}\n`
}

function outcomeLine({ province, year, scenario: { before, after } }: ScenarioFound, lang: Lang): string {
  const vi = lang === 'vi'
  const where = `${nameOf(province, lang)} ${year}`
  if (!isScore(before.total) || !isScore(after.total)) {
    return `${where}: ${vi ? 'tổng' : 'total'} ${scoreText(after.total, lang)}`
  }
  const scores = `${formatScore(before.total, lang)} → ${formatScore(after.total, lang)}`
  const total = `${vi ? 'tổng' : 'total'} ${scores} (${formatDelta(after.total - before.total, lang)})`
  const rank = `${vi ? 'hạng' : 'rank'} ${arrow(`${before.rank}`, `${after.rank}`)}`
  const group = `${vi ? 'nhóm' : 'group'} ${groupArrow(before.group, after.group, lang).toLocaleLowerCase(lang)}`
  return `${where}: ${total}; ${group}; ${rank}`
}

function settingsLine({ province, year, settings }: ScenarioFound, panel: Panel, lang: Lang): string {
  const assumed = Object.entries(settings).map(([id, score]) => {
    const now = scoreText(panel.score(province.code, year, id), lang)
    return `${nameOf(panel.framework.unit(id), lang)} ${now} → ${formatScore(score, lang)}`
  })
  return lang === 'vi'
    ? `Giả định: ${assumed.join('; ')}. Các tỉnh khác giữ nguyên điểm.`
    : `Assumed: ${assumed.join('; ')}. All other provinces keep their scores.`
}

function dimensionTable({ lang, style, width }: Invocation, panel: Panel, found: ScenarioFound): string {
  const vi = lang === 'vi'
  const { before, after } = found.scenario
  const rows = before.dimensions.map((was, index) => {
    const is = after.dimensions[index] ?? was
    const moved = isScore(was.score) && isScore(is.score) ? is.score - was.score : null
    const cells = [
      panel.framework.position(was.id, found.year) ?? '',
      nameOf(panel.framework.unit(was.id), lang),
      scoreText(was.score, lang),
      scoreText(is.score, lang),
      moved === null ? NOTHING : formatDelta(moved, lang),
      arrow(rankText(was.score, was.rank), rankText(is.score, is.rank)),
      groupArrow(was.group, is.group, lang),
    ]
    return moved === null || moved === 0 ? cells : cells.map(style.bold)
  })
  return tableText(
    [
      { head: vi ? 'Số' : 'No.' },
      { head: vi ? 'Chỉ số nội dung' : 'Dimension', wraps: true },
      { head: vi ? 'Công bố' : 'Published', align: 'right', wraps: true },
      { head: vi ? 'Giả định' : 'Scenario', align: 'right', wraps: true },
      { head: vi ? 'Thay đổi' : 'Change', align: 'right', optional: true },
      { head: vi ? 'Hạng' : 'Rank', align: 'right' },
      { head: vi ? 'Nhóm' : 'Group', wraps: true, optional: true },
    ],
    rows,
    width,
  )
}

function rankText(score: Score, rank: number | null): string {
  return isScore(score) && rank !== null ? `${rank}` : NOTHING
}

function groupArrow(before: Group | null, after: Group | null, lang: Lang): string {
  const [was, is] = [before, after].map(group => (group ? groupName(group, lang) : NOTHING))
  return arrow(`${was}`, `${is}`)
}

function arrow(before: string, after: string): string {
  return before === after ? after : `${before} → ${after}`
}
