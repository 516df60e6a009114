import type { Dataset } from '@papi-lens/core'
import { type PlanDocument, shortened } from '@papi-lens/plans'
import { nameOf } from '@papi-lens/words'
import type { CommandWords } from '@papi-lens/words/command'
import type { LoadedDocument } from '../asked/document.ts'
import type { Invocation } from '../call/invocation.ts'
import { tableText, wrapText } from '../told/table.ts'
import { NOTHING } from '../told/wording.ts'

/** What to call a document: its issuer, number and year, or its file. */
export function planTitle(
  { document, file }: Pick<LoadedDocument, 'document' | 'file'>,
  words: CommandWords,
): string {
  const { issuer, number, year } = document
  const parts = [issuer.name, number, year === null ? null : `${year}`].filter(part => part !== null)
  return words.command.plan.title(parts.length > 0 ? parts.join(', ') : file)
}

/** A plan for people: what was found, a line each for tasks or measures, the doubts. */
export function parseText(call: Invocation, dataset: Dataset, loaded: LoadedDocument): string {
  const { words, style, width } = call
  const { plan } = words.command
  const { document, repairs } = loaded
  const counts = plan.counts({
    measures: document.measures.length,
    tasks: document.tasks.length,
    targets: document.targets.length,
    duties: document.duties.length,
    repairs: repairs.length,
  })
  const doubts = document.warnings.map(warning =>
    wrapText(`- ${plan.atLine(warning.line, words.documents.notice(warning))}`, width),
  )
  return [
    style.bold(wrapText(planTitle(loaded, words), width)),
    wrapText(counts, width),
    '',
    itemTable(call, dataset, document),
    ...targetLines(document, call),
    ...(doubts.length > 0 ? [plan.doubts, ...doubts, ''] : []),
  ].join('\n')
}

/** Longest text of an item in a table. */
const LONGEST = 70

function itemTable(
  { words, width }: Invocation,
  { panel }: Dataset,
  { measures, tasks }: PlanDocument,
): string {
  const { heads } = words.command.plan
  const named = (id: string | null) => (id === null ? NOTHING : nameOf(panel.framework.unit(id), words))
  const rows = [
    ...measures.map(({ ref, dimension, text }) => [ref, named(dimension), shortened(text, LONGEST), '', '']),
    ...tasks.map(({ ref, dimension, text, lead, deadlines }) => [
      ref,
      named(dimension),
      shortened(text, LONGEST),
      lead.join('; ') || NOTHING,
      deadlines.map(deadline => deadline.text).join('; ') || NOTHING,
    ]),
  ]
  const head = [
    { head: heads.item },
    { head: heads.dimension, wraps: true as const, optional: true as const },
    { head: heads.text, wraps: true as const },
    { head: heads.lead, wraps: true as const },
    { head: heads.deadline, wraps: true as const },
  ]
  return tasks.length > 0 ? tableText(head, rows, width) : tableText(head.slice(0, 3), rows, width)
}

function targetLines({ targets }: PlanDocument, { words, width }: Invocation): string[] {
  if (targets.length === 0) return []
  return [
    words.command.plan.targets,
    ...targets.map(({ line, text }) => wrapText(`- (${line}) ${shortened(text, 160)}`, width)),
    '',
  ]
}
