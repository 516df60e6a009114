import type { InputWords } from '../../messages/command/input.ts'
import { quoted } from '../../visible.ts'

export const input: InputWords = {
  noDataFolder: folder => `no folder "${folder}"; give --data a folder with the files of the bundled data`,
  noDocument: file => `no file "${file}"; give a plan as TXT, DOCX or PDF`,
  noPlan: (value, nearest) =>
    `no plan file ${quoted(value)} and no bundled plan of that id; ${
      nearest.length > 0
        ? `did you mean ${nearest.join(' or ')}?`
        : 'give a document (TXT, DOCX, PDF), a JSON file as in data/plans, or an id such as pac-nga-2022'
    }`,
  noLabels: file => `no file "${file}"; give --gold a CSV file of labels`,
  notDocx: file => `--annotate needs a DOCX, and "${file}" is none; save it as DOCX in Word`,
  noFile: file => `no file "${file}"; check its name`,
  planWithoutYear: file => `cannot tell the year of "${file}", so its deadlines have no dates`,
  notJson: (file, detail) => `${file}: not valid JSON (${detail})`,
  jsonTooLarge: file => `${file}: longer, or nested deeper, than a file of data can be; look it over`,
  notAnObject: file => `${file}: not an object; write {"Vietnamese name": "English name", …}`,
  nameNotText: (file, name) => `${file}: the name of "${name}" is not a text; write "English name"`,
  manifestNotJson: file => `${file}: not valid JSON; remove it, or copy that of the bundled data`,
  dashboardNotBuilt: folder =>
    `the dashboard is not built: ${folder === null ? 'it is not installed' : `no index.html in "${folder}"`}; run "npm run setup" in the checkout`,
  portsInUse: (first, last) => `ports ${first}–${last} are all in use; give a free one with --port`,
  portInUse: port =>
    `port ${port} is in use; give another with --port, or leave --port out to take a free one`,
  cannotServe: (port, code) =>
    `cannot serve on port ${port} (${code}); give another with --port, or leave --port out to take a free one`,
  dataNotUsed: 'the dashboard shows the data it was built with; --data is not used',
  nothingDrawn: province => `no chart of ${province} could be drawn`,
  leftOut: (kind, reason) => `${kind} is left out: ${reason}`,
  wrote: file => `wrote ${file}`,
  misfit: (folder, fault) =>
    `nothing is written to "${folder}", where it would say: ${fault}; import the dimension with its sub-dimensions`,
  stopped: 'stopped as asked; nothing was written',
  unexpected: message => `unexpected error: ${message}; run again with --debug to see where`,
}
