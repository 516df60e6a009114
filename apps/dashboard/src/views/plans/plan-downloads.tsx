import { planCalendar } from '@papi-lens/plans'
import { nameOf } from '@papi-lens/words'
import { save } from '../../save.ts'
import { spreadsheetCsv } from '../../spreadsheet-csv.ts'
import { WorkbookButton } from '../../workbook-button.tsx'
import { planAppendix } from './plan-appendix.ts'
import type { ChosenPlan, PlansState } from './plans-state.ts'
import { taskTable } from './task-table.ts'

/** What is handed on of a plan: its deadlines as a calendar, the tasks that are shown as a table. */
export function PlanDownloads({ state, chosen }: { state: PlansState; chosen: ChosenPlan }) {
  const words = state.words.value
  const { plan, shown } = chosen
  const { page, plansView } = words
  const name = plan.id.replace(/[^\p{L}\p{N}._-]+/gu, '-')
  const table = () => taskTable(shown, state.dataset.panel.framework, state.data.agencies, words)
  const { year } = plan
  const calendar = () => {
    if (year === null) return
    const called = words.plans.issued(plan)
    const { lang } = words
    const filled = { ...plan, tasks: chosen.items, measures: [] }
    const text = planCalendar(filled, {
      year,
      name: called,
      lang,
      words: words.plans,
      titleOf: title => nameOf(title, words),
    })
    save(new Blob([text], { type: 'text/calendar' }), `${name}.ics`)
  }
  const workbook = async () => {
    const { saveWorkbook } = await import('../../save-workbook.ts')
    const { sheets } = words.spreadsheets
    const about = [
      nameOf(plan.title, words),
      plan.number ?? page.noNumber,
      plansView.tasks(shown.length, chosen.items.length),
    ]
    await saveWorkbook(table(), { sheets, lines: about }, `${name}.xlsx`)
  }
  const appendix = async () => {
    const { tableDocx } = await import('../../table-docx.ts')
    const made = await tableDocx(planAppendix(chosen, state.data.agencies, words), words.lang)
    save(made, `${name}.docx`)
  }
  return (
    <div class="downloads">
      <WorkbookButton words={words} hand={appendix} label={plansView.appendix.save} />
      {year === null ? (
        <span class="hint">{plansView.noCalendar}</span>
      ) : (
        <button type="button" class="button" onClick={calendar}>
          {plansView.calendar}
        </button>
      )}
      <button
        type="button"
        class="button"
        onClick={() => save(new Blob([spreadsheetCsv(table(), words)], { type: 'text/csv' }), `${name}.csv`)}
      >
        {page.downloadTable}
      </button>
      <WorkbookButton words={words} hand={workbook} />
    </div>
  )
}
