import { directionName, flagName, formatDelta, groupName, type Lang, verdictName } from '@papi-lens/charts'
import {
  type Change,
  type ChangeRow,
  changeBetween,
  type Panel,
  type Province,
  summarise,
} from '@papi-lens/core'
import type { Command } from 'commander'
import { loadPeriod, type PeriodOptions } from '../asked/period.ts'
import type { Environment } from '../call/environment.ts'
import { type Invocation, invocationOf } from '../call/invocation.ts'
import { type Json, provinceJson, scoreJson } from '../told/json.ts'
import { tableText, wrapText } from '../told/table.ts'
import { NOTHING, nameOf, scoreText, sourceLine } from '../told/wording.ts'

/** Adds `papi change`: what changed for a province between two years, where a difference is a change at all. */
export function addChangeCommand(program: Command, environment: Environment): void {
  program
    .command('change')
    .option('--province <name>')
    .option('--from <year>')
    .option('--to <year>')
    .action(async (options: PeriodOptions, command: Command) => {
      const call = invocationOf(command, environment)
      const { dataset, province, from, to } = await loadPeriod(call, command, options)
      const change = changeBetween(dataset, province.code, from, to)
      call.print(
        { province: provinceJson(province), from, to, rows: change.rows.map(rowJson) },
        () =>
          `${call.style.bold(wrapText(changeLine(province, change, call.lang), call.width))}\n` +
          `${wrapText(declineLine(change, call.lang), call.width)}\n` +
          `${rankLine(call, change)}\n` +
          `${changeTable(call, dataset.panel, change)}\n` +
          `${rescaledLine(change, call)}` +
          `${call.style.dim(sourceLine([from, to], call.lang))}\n`,
      )
    })
}

function rowJson(row: ChangeRow): Json {
  return {
    level: row.level,
    id: row.id,
    dimension: row.dimension,
    from: scoreJson(row.from),
    to: scoreJson(row.to),
    delta: row.delta,
    shareDelta: row.shareDelta,
    comparability: row.comparability,
    direction: row.direction,
    band: row.band,
    signal: row.signal,
    caveats: row.caveats,
    groupFrom: row.groupFrom,
    groupTo: row.groupTo,
    rankFrom: row.rankFrom,
    rankTo: row.rankTo,
    rankChangeCommon: row.rankChangeCommon && {
      from: row.rankChangeCommon.from,
      to: row.rankChangeCommon.to,
      of: row.rankChangeCommon.of,
    },
    nationalMedianDelta: row.nationalMedianDelta,
    robustZ: row.robustZ,
    flags: row.flags,
  }
}

function changeLine(province: Province, change: Change, lang: Lang): string {
  const vi = lang === 'vi'
  const { total } = summarise(change)
  const where = `${nameOf(province, lang)} ${change.from}–${change.to}`
  const scores = `${scoreText(total.from, lang)} → ${scoreText(total.to, lang)}`
  const verdict =
    total.delta === null || total.direction === null
      ? `${vi ? 'không có mức thay đổi' : 'no change can be given'}${total.comparability === 'same' ? '' : ` (${verdictName(total.comparability, lang)})`}`
      : `${directionName(total.direction, lang)} ${formatDelta(total.delta, lang)}`
  const groups = groupsText(total, lang)
  const group = groups === NOTHING ? '' : `; ${vi ? 'nhóm' : 'group'} ${groups.toLocaleLowerCase(lang)}`
  return `${where}: ${vi ? 'tổng' : 'total'} ${scores}, ${verdict}${group}`
}

function declineLine(change: Change, lang: Lang): string {
  const { measured, comparable, declined, hidden } = summarise(change)
  return lang === 'vi'
    ? `${declined} trong ${comparable} nội dung thành phần so sánh được (của ${measured}) giảm điểm, trong đó ${hidden} giảm trong khi chỉ số của nó tăng.`
    : `${declined} of ${comparable} comparable sub-dimensions (of ${measured}) declined; ${hidden} hidden, while their dimension rose.`
}

/** Ranks with the count of each year, and on a common footing; nothing where one of the totals is missing. */
function rankLine({ words, width }: Invocation, { from, to, rows: [total] }: Change): string {
  if (!total) return ''
  const { rankFrom, rankTo, ofFrom, ofTo, rankChangeCommon: common } = total
  if (rankFrom === null || rankTo === null) return ''
  const ranks = { from, to, rankFrom, ofFrom, rankTo, ofTo, common }
  return `${wrapText(words.command.places.rankChange(ranks), width)}\n`
}

function changeTable({ lang, style, width }: Invocation, { framework }: Panel, change: Change): string {
  const vi = lang === 'vi'
  const { from, to } = change
  const rows = change.rows.map(row => {
    const notes = row.flags.map(flag => flagName(flag, lang))
    if (row.comparability !== 'same') notes.unshift(verdictName(row.comparability, lang))
    const cells = [
      framework.position(row.id, to) ?? framework.position(row.id, from) ?? '',
      nameOf(framework.unit(row.id), lang),
      scoreText(row.from, lang),
      scoreText(row.to, lang),
      moveText(row, row.delta ?? row.shareDelta, lang),
      moveText(row, row.nationalMedianDelta, lang),
      groupsText(row, lang),
      notes.join(', '),
    ]
    return row.level === 'subdimension' ? cells : cells.map(style.bold)
  })
  return tableText(
    [
      { head: vi ? 'Số' : 'No.' },
      { head: vi ? 'Chỉ số, nội dung thành phần' : 'Dimension, sub-dimension', wraps: true },
      { head: `${from}`, align: 'right', wraps: true },
      { head: `${to}`, align: 'right', wraps: true },
      { head: vi ? 'Thay đổi' : 'Change', align: 'right' },
      { head: vi ? 'Cả nước' : 'Median', align: 'right', optional: true },
      { head: vi ? 'Nhóm' : 'Group', wraps: true, optional: true },
      { head: vi ? 'Dấu hiệu' : 'Flags', wraps: true },
    ],
    rows,
    width,
  )
}

/** Says what the per cent signs in the table mean, if there are any. */
function rescaledLine({ rows }: Change, { lang, width }: Invocation): string {
  if (!rows.some(({ comparability }) => comparability === 'rescaled')) return ''
  const text =
    lang === 'vi'
      ? 'Thay đổi có dấu %: thang điểm đã đổi nên so bằng vị trí trên thang điểm, tính theo điểm phần trăm.'
      : 'Changes with a % sign: the scale is another one, so they compare positions on it, in percentage points.'
  return `${wrapText(text, width)}\n\n`
}

/** A change in the measure in which it is one: points, or percentage points of the scale where that is new. */
function moveText({ comparability }: ChangeRow, move: number | null, lang: Lang): string {
  if (move === null) return NOTHING
  if (comparability !== 'rescaled') return formatDelta(move, lang)
  return `${formatDelta(move * 100, lang)}%`
}

function groupsText({ groupFrom, groupTo }: ChangeRow, lang: Lang): string {
  const [before, after] = [groupFrom, groupTo].map(group => (group ? groupName(group, lang) : NOTHING))
  return before === after ? `${after}` : `${before} → ${after}`
}
