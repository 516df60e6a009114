import type { Dataset } from '@papi-lens/core'
import { type Evaluation, evaluateMatches, type ItemMatch, type ReadItem, readGold } from '@papi-lens/plans'
import { formatPercent, formatScore, nameOf } from '@papi-lens/words'
import type { CommandWords } from '@papi-lens/words/command'
import type { Command } from 'commander'
import { loadDataset } from '../asked/data.ts'
import { loadDocument } from '../asked/document.ts'
import type { Environment } from '../call/environment.ts'
import { InputError } from '../call/failure.ts'
import { type Invocation, invocationOf } from '../call/invocation.ts'
import type { Json } from '../told/json.ts'
import { tableText, wrapText } from '../told/table.ts'
import { noteUnread, unreadJson } from '../told/unread.ts'
import { NOTHING } from '../told/wording.ts'
import { planTitle } from './plan-parse-text.ts'

interface MatchOptions {
  readonly gold?: string
}

/** Adds `papi plan match`: which sub-dimensions each task and measure serves, and the words that decided. */
export function addPlanMatchCommand(plan: Command, environment: Environment): void {
  plan
    .command('match')
    .argument('<file>')
    .option('--gold <csv>')
    .action(async (file: string, options: MatchOptions, command: Command) => {
      const call = invocationOf(command, environment)
      const dataset = await loadDataset(call)
      const loaded = await loadDocument(call, file, dataset)
      const { measures, tasks } = loaded.document
      const items = [...measures, ...tasks]
      const evaluation = options.gold === undefined ? null : evaluate(environment, options.gold, items)
      const of = (kind: ReadItem['kind']) => items.filter(item => item.kind === kind).map(itemJson)
      call.print(
        {
          tasks: of('task'),
          measures: of('measure'),
          warnings: unreadJson(call, loaded.document),
          ...(evaluation ? { evaluation: evaluationJson(evaluation) } : {}),
        },
        () => matchText(call, dataset, planTitle(loaded, call.words), items, evaluation),
      )
      noteUnread(call, loaded.document)
    })
}

function evaluate(environment: Environment, file: string, items: readonly ReadItem[]): Evaluation {
  const text = environment.readText(file)
  if (text === null) throw new InputError(words => words.command.input.noLabels(file))
  return evaluateMatches(
    readGold(text),
    items.filter(({ kind }) => kind === 'task').map(item => ({ ref: item.ref, matches: matchesOf(item) })),
  )
}

/** None means the dimension as a whole. */
const matchesOf = ({ serves }: ReadItem): readonly ItemMatch[] => serves.matches ?? []

function itemJson(item: ReadItem): Json {
  const { ref, dimension, line } = item
  return { ref, dimension, line, matches: matchesOf(item).map(match => ({ ...match })) }
}

function evaluationJson({
  items,
  firstRight,
  accuracy,
  precision,
  recall,
  f1,
  strictRecall,
  strictF1,
}: Evaluation): Json {
  return { items, firstRight, accuracy, precision, recall, f1, strictRecall, strictF1 }
}

function matchText(
  { words, style, width }: Invocation,
  { panel: { framework } }: Dataset,
  title: string,
  items: readonly ReadItem[],
  evaluation: Evaluation | null,
): string {
  const { heads, asWhole } = words.command.plan
  const table = tableText(
    [
      { head: heads.item },
      { head: heads.serves, wraps: true },
      { head: heads.match, align: 'right' },
      { head: heads.words, wraps: true },
    ],
    items.flatMap(item => {
      const { ref, dimension } = item
      const matches = matchesOf(item)
      const none = dimension ? asWhole(nameOf(framework.unit(dimension), words)) : NOTHING
      if (matches.length === 0) return [[ref, none, NOTHING, NOTHING]]
      return matches.map(({ subdimension, score, evidence }, index) => [
        index === 0 ? ref : '',
        nameOf(framework.unit(subdimension), words),
        formatScore(score, words),
        evidence.join(', '),
      ])
    }),
    width,
  )
  const head = style.bold(wrapText(title, width))
  return [head, '', table, ...(evaluation ? evaluationLines(evaluation, words, width) : [])].join('\n')
}

function evaluationLines(evaluation: Evaluation, words: CommandWords, width: number | null): string[] {
  const { plan } = words.command
  const { items, firstRight, accuracy, precision, recall, f1, strictRecall, strictF1, wrong } = evaluation
  const rows = [
    [plan.firstRight, `${firstRight}/${items}`, formatPercent(accuracy, words)],
    [plan.precision, '', formatPercent(precision, words)],
    [plan.recall, '', formatPercent(recall, words)],
    ['F1', '', formatScore(f1, words)],
    [plan.recallOfAll, '', formatPercent(strictRecall, words)],
    [plan.f1OfAll, '', formatScore(strictF1, words)],
  ]
  const columns = [
    { head: plan.heads.againstLabels, wraps: true as const },
    { head: '', align: 'right' as const },
    { head: '', align: 'right' as const },
  ]
  const misses = wrong.map(
    ({ ref, expected, got }) => `${ref}: ${got.join(', ') || '*'} ≠ ${expected.join(', ')}`,
  )
  return [tableText(columns, rows, width), ...misses.map(line => wrapText(line, width)), '']
}
