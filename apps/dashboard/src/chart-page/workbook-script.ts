import { knownElement } from '@papi-lens/embed'
import { tableXlsx } from '@papi-lens/io'
import { tableNotes } from '@papi-lens/words'
import { spreadsheets as en } from '@papi-lens/words/en'
import { spreadsheets as vi } from '@papi-lens/words/vi'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

// papi-workbook.js: workbooks for <papi-chart>, which asks for it when somebody wants one.
const element = knownElement()
if (element) {
  element.workbook = async ({ description, table }, { lang }) => {
    const notes = tableNotes({ spreadsheets: { vi, en }[lang] }, [description])
    return new Blob([new Uint8Array(await tableXlsx(table, notes))], { type: TYPE })
  }
}
