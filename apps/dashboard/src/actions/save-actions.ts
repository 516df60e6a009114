import { tableNotes, type Words } from '@papi-lens/words'
import type { AppState } from '../app-state.ts'
import { ownNotes } from '../opened/own-notes.ts'
import { save } from '../save.ts'
import type { Action } from './action.ts'
import { actionRows, actionTable } from './action-table.ts'
import { writeActions } from './read-actions.ts'

/** What a list of actions can be saved as. */
export const ACTION_FILES = ['docx', 'xlsx', 'ics', 'json'] as const
export type ActionFile = (typeof ACTION_FILES)[number]

/** Hands the list to the reader as a file, and tells what is not in it. What writes it is loaded now. */
export async function saveActions(
  actions: readonly Action[],
  format: ActionFile,
  { dataset, data, view, own }: Pick<AppState, 'dataset' | 'data' | 'view' | 'own'>,
  words: Words,
): Promise<readonly string[]> {
  const { from, to } = view.value
  const name = `${words.actions.file}.${format}`
  const { notes } = ownNotes(own.value, words)
  const about = [words.actions.title, ...notes]
  switch (format) {
    case 'docx': {
      const { actionDocx } = await import('./action-docx.ts')
      const source = words.page.source(from, to, data.version)
      save(await actionDocx(actionRows(actions, dataset, words), [source, ...notes], words), name)
      return []
    }
    case 'xlsx': {
      const { saveWorkbook } = await import('../save-workbook.ts')
      await saveWorkbook(actionTable(actions, dataset, words), tableNotes(words, about), name)
      return []
    }
    case 'ics': {
      const { actionCalendar } = await import('./action-calendar.ts')
      const { text, left } = actionCalendar(actions, dataset, words)
      save(new Blob([text], { type: 'text/calendar' }), name)
      return left > 0 ? [words.actions.withoutDay(left)] : []
    }
    case 'json':
      save(new Blob([writeActions(actions, 2)], { type: 'application/json' }), name)
      return []
  }
}
