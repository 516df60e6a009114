import type { Framework } from '@papi-lens/core'
import type { SeenTable } from '@papi-lens/io'
import type { PlanItem } from '@papi-lens/plans'
import { nameOf, type Words } from '@papi-lens/words'
import { agencyName, dueText, outputsText } from '../../area/answer-text.ts'

/** What an item serves: its dimension, and the sub-dimensions, the main one first, each with the words that decided. */
export function servedBy({ dimension, serves: { main, also, matches = [] } }: PlanItem): {
  readonly dimension: string | null
  readonly areas: readonly { readonly id: string; readonly evidence: readonly string[] }[]
} {
  const ids = main === '*' ? also : [main, ...also]
  return {
    dimension,
    areas: ids.map(id => ({
      id,
      evidence: matches.find(match => match.subdimension === id)?.evidence ?? [],
    })),
  }
}

/** The items of a plan as a table, one row each, in the words of the page. */
export function taskTable(
  items: readonly PlanItem[],
  framework: Pick<Framework, 'unit'>,
  agencies: Readonly<Record<string, string>>,
  words: Words,
): SeenTable {
  const list = (names: readonly string[]) => names.map(name => agencyName(name, agencies, words)).join('; ')
  return {
    columns: words.plansView.columns,
    rows: items.map(item => {
      const { dimension, areas } = servedBy(item)
      return [
        item.ref,
        item.text ?? nameOf(item.title, words),
        dimension === null ? null : nameOf(framework.unit(dimension), words),
        areas.map(({ id }) => nameOf(framework.unit(id), words)).join('; '),
        [...new Set(areas.flatMap(({ evidence }) => evidence))].join('; '),
        list(item.lead),
        list(item.partners),
        dueText(item, words),
        outputsText(item.outputs, words),
        item.line,
      ]
    }),
  }
}
