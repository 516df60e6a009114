import { nameOf, type Words } from '@papi-lens/words'
import { agencyName, dueText } from '../../area/answer-text.ts'
import type { PrintedTable } from '../../table-docx.ts'
import type { ChosenPlan } from './plans-state.ts'

/** How wide the columns are against each other, after that of numbers. */
const WIDTHS = [0, 84, 40, 40, 44, 40]

/** The tasks that are shown, as the appendix of an administrative document: with what the reader filled where the plan lacks it. */
export function planAppendix(
  { plan, shown, items }: Pick<ChosenPlan, 'plan' | 'shown' | 'items'>,
  agencies: Readonly<Record<string, string>>,
  words: Words,
): PrintedTable {
  const { plansView, plans, page, actions } = words
  const { appendix } = plansView
  const list = (names: readonly string[]) => names.map(name => agencyName(name, agencies, words)).join('; ')
  return {
    title: appendix.title,
    subtitle: appendix.of(plans.issued(plan), plan.number ?? page.noNumber),
    columns: appendix.columns.map((head, at) => ({ head, width: WIDTHS[at] ?? 0 })),
    rows: shown.map(item => [
      item.ref,
      item.text ?? nameOf(item.title, words),
      item.outputs.map(({ kind, text }) => text ?? plans.output(kind)).join('; '),
      list(item.lead),
      list(item.partners),
      dueText(item, words),
    ]),
    notes: shown.length < items.length ? [plansView.tasks(shown.length, items.length)] : [],
    language: actions.language,
  }
}
