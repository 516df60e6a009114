import { flagName, formatPercent, formatScore, groupName, type Lang } from '@papi-lens/charts'
import { type Dataset, type Framework, type Priority, type Province, scorecardOf } from '@papi-lens/core'
import type { Areas } from '@papi-lens/plans'
import { sentenceOf, type Words } from '@papi-lens/words'
import type { Invocation } from '../call/invocation.ts'
import { plansAside } from '../told/plans-aside.ts'
import { tableText, wrapText } from '../told/table.ts'
import { headline, NOTHING, nameOf, scoreText, sourceLine } from '../told/wording.ts'

/** Priorities for people: the finding, the list, the weak areas that no task answers, the plans, the source. */
export function prioritiesText(call: Invocation, dataset: Dataset, province: Province, found: Areas): string {
  const { lang, words, style, width } = call
  const { year } = found
  const { framework } = dataset.panel
  const { total } = scorecardOf(dataset, province.code, year, { draws: 0 })
  const lines = [
    style.bold(wrapText(headline(province, year, total, lang), width)),
    wrapText(firstLine(found, framework, lang), width),
    wrapText(sentenceOf(words.coverage.finding(found, province), words), width),
    '',
    areaTable(call, framework, found, words),
    ...uncoveredLines(found, framework, words).map(line => wrapText(line, width)),
    ...plansAside(found, province, words).map(line => wrapText(line, width)),
    '',
    style.dim(sourceLine([year], lang)),
  ]
  return `${lines.join('\n')}\n`
}

function firstLine({ areas }: Areas, framework: Framework, lang: Lang): string {
  const [first] = areas
  const vi = lang === 'vi'
  if (!first?.priority)
    return vi ? 'Không có điểm để xếp thứ tự ưu tiên.' : 'There is no score to set priorities by.'
  const name = nameOf(framework.unit(first.id), lang)
  const stability = stabilityText(first.priority, lang)
  return vi
    ? `Ưu tiên số 1: ${name} (trong 5 ưu tiên đầu ở ${stability} cách đặt trọng số).`
    : `First priority: ${name} (among the first five under ${stability} of weightings).`
}

function areaTable(
  { lang, width }: Invocation,
  framework: Framework,
  { areas }: Areas,
  words: Words,
): string {
  const vi = lang === 'vi'
  const rows = areas.map((area, index) => {
    const { id, score, priority, flags } = area
    return [
      priority ? `${index + 1}` : NOTHING,
      nameOf(framework.unit(id), lang),
      scoreText(score, lang),
      priority ? groupName(priority.group, lang) : NOTHING,
      priority ? formatScore(priority.priority, lang) : NOTHING,
      priority ? stabilityText(priority, lang) : NOTHING,
      words.coverage.cell(area),
      flags.map(flag => flagName(flag, lang)).join(', '),
    ]
  })
  return tableText(
    [
      { head: vi ? 'TT' : '#', align: 'right' },
      { head: vi ? 'Nội dung thành phần' : 'Sub-dimension', wraps: true },
      { head: vi ? 'Điểm' : 'Score', align: 'right', wraps: true },
      { head: vi ? 'Nhóm' : 'Group', wraps: true, optional: true },
      { head: vi ? 'Ưu tiên' : 'Priority', align: 'right' },
      { head: vi ? 'Ổn định' : 'Stability', align: 'right', optional: true },
      { head: vi ? 'Nhiệm vụ' : 'Tasks', wraps: true },
      { head: vi ? 'Dấu hiệu' : 'Flags', wraps: true },
    ],
    rows,
    width,
  )
}

function stabilityText({ stability }: Priority, lang: Lang): string {
  return stability === null ? NOTHING : formatPercent(stability, lang)
}

/** What the plans leave alone; where none could be told so, nothing. */
function uncoveredLines({ uncovered }: Areas, framework: Framework, words: Words): string[] {
  const { coverage, lang } = words
  if (uncovered.length === 0) return []
  return [
    `${sentenceOf(coverage.state.none, words, '')} (${uncovered.length}):`,
    ...uncovered.map(({ id, general }) => {
      const note = general.length > 0 ? ` (${coverage.general(general.map(({ item }) => item))})` : ''
      return `- ${nameOf(framework.unit(id), lang)}${note}`
    }),
    '',
  ]
}
