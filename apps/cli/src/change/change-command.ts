import {
  type Change,
  type ChangeRow,
  changeBetween,
  type Dataset,
  type Panel,
  type Province,
  summarise,
} from '@papi-lens/core'
import { formatDelta, localeOf, sentenceOf } from '@papi-lens/words'
import type { CommandWords } from '@papi-lens/words/command'
import type { Command } from 'commander'
import { loadPeriod, type PeriodOptions } from '../asked/period.ts'
import type { Environment } from '../call/environment.ts'
import { type Invocation, invocationOf } from '../call/invocation.ts'
import { type Json, provinceJson, scoreJson } from '../told/json.ts'
import { movedText } from '../told/moved.ts'
import { resampledLines } from '../told/resampled.ts'
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
          `${call.style.bold(wrapText(changeLine(province, change, call.words), call.width))}\n` +
          `${wrapText(sentenceOf(call.words.signal.declines(summarise(change)), call.words), call.width)}\n` +
          `${rankLine(call, change)}${caveatLines(call, dataset, change)}\n` +
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

function changeLine(province: Province, change: Change, words: CommandWords): string {
  const { total } = summarise(change)
  const { names, command } = words
  const where = `${nameOf(province, words)} ${change.from}–${change.to}`
  const scores = `${scoreText(total.from, words)} → ${scoreText(total.to, words)}`
  const reason = total.comparability === 'same' ? null : names.verdict[total.comparability]
  const verdict =
    total.delta === null || total.direction === null
      ? command.change.noChange(reason)
      : `${names.direction[total.direction]} ${formatDelta(total.delta, words)}`
  const groups = groupsText(total, words)
  const group =
    groups === NOTHING ? '' : `; ${command.change.groups(groups.toLocaleLowerCase(localeOf(words)))}`
  return `${where}: ${command.figures.total} ${scores}, ${verdict}${group}`
}

/** What is to be said beside changes over newly drawn localities. */
function caveatLines({ words, width }: Invocation, dataset: Dataset, { from, to }: Change): string {
  const lines = resampledLines(dataset, from, to, words)
  return lines.map(line => `${wrapText(line, width)}\n`).join('')
}

/** Ranks with the count of each year, and on a common footing; nothing where one of the totals is missing. */
function rankLine({ words, width }: Invocation, { from, to, rows: [total] }: Change): string {
  if (!total) return ''
  const { rankFrom, rankTo, ofFrom, ofTo, rankChangeCommon: common } = total
  if (rankFrom === null || rankTo === null) return ''
  const ranks = { from, to, rankFrom, ofFrom, rankTo, ofTo, common }
  return `${wrapText(words.command.places.rankChange(ranks), width)}\n`
}

function changeTable({ words, style, width }: Invocation, { framework }: Panel, change: Change): string {
  const { heads } = words.command.figures
  const { from, to } = change
  const rows = change.rows.map(row => {
    const notes = row.flags.map(flag => words.names.flag[flag])
    if (row.comparability !== 'same') notes.unshift(words.names.verdict[row.comparability])
    const cells = [
      framework.position(row.id, to) ?? framework.position(row.id, from) ?? '',
      nameOf(framework.unit(row.id), words),
      scoreText(row.from, words),
      scoreText(row.to, words),
      movedText(row.delta ?? row.shareDelta, row.comparability, words),
      movedText(row.nationalMedianDelta, row.comparability, words),
      groupsText(row, words),
      notes.join(', '),
    ]
    return row.level === 'subdimension' ? cells : cells.map(style.bold)
  })
  return tableText(
    [
      { head: heads.number },
      { head: heads.unit, wraps: true },
      { head: `${from}`, align: 'right', wraps: true },
      { head: `${to}`, align: 'right', wraps: true },
      { head: heads.change, align: 'right' },
      { head: heads.nation, align: 'right', optional: true },
      { head: heads.group, wraps: true, optional: true },
      { head: heads.flags, wraps: true },
    ],
    rows,
    width,
  )
}

/** Says why some changes are in percentage points, if any are. */
function rescaledLine({ rows }: Change, { words, width }: Invocation): string {
  if (!rows.some(({ comparability }) => comparability === 'rescaled')) return ''
  return `${wrapText(words.command.change.rescaled, width)}\n\n`
}

function groupsText({ groupFrom, groupTo }: ChangeRow, { names }: CommandWords): string {
  const [before, after] = [groupFrom, groupTo].map(group => (group ? names.group[group] : NOTHING))
  return before === after ? `${after}` : `${before} → ${after}`
}
