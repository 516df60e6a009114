import { formatNumber } from '../format.ts'
import type { OwnScoreWords } from '../messages/own-scores.ts'
import { type PluralForms, plural } from '../plural.ts'

const count = (n: number) => formatNumber(n, 'en')
const some = (n: number, forms: PluralForms) => `${count(n)} ${plural(n, forms, 'en')}`
const span = (years: readonly number[]) => {
  const [first, last] = [years[0], years.at(-1)]
  return first === last ? `${first}` : `${years.length} years (${first}–${last})`
}

export const ownScores: OwnScoreWords = {
  title: 'Your own scores',
  open: 'Open a file of scores',
  openHint:
    'CSV, TSV, Excel (XLSX, the published PAPI workbooks included), JSON, Arrow, Parquet; choose files or drop them on this page. They are read on this machine and sent nowhere.',
  drop: 'Drop to open',
  reading: (files, percent, rows) =>
    `Reading ${files}${percent === null ? '…' : `: ${percent}%`}${rows > 0 ? `, ${count(rows)} rows` : ''}`,
  cancel: 'Stop',
  ended: {
    cancelled: 'Stopped; the scores in use have not changed.',
    failed:
      'The file could not be read: it was moved, or memory ran out. The scores in use have not changed.',
    slow: seconds => `Stopped after ${seconds} seconds; split the file. The scores in use have not changed.`,
    'too-many': most => `At most ${most} files can be opened at once.`,
  },
  refused: {
    errors: 'The file has errors, so none of its scores are used; the scores in use have not changed.',
    misfit:
      'The scores do not add up with those in use, so they are not used; give a dimension together with its sub-dimensions.',
    'no-scores': 'The file has no scores to use.',
  },
  errors: (file, n) => `${file}: ${some(n, { one: 'error', other: 'errors' })}`,
  warnings: (file, n) => `${file}: ${some(n, { one: 'remark', other: 'remarks' })}`,
  place: 'Place',
  problem: 'What is wrong and how to mend it',
  all: n => `See all ${count(n)}`,
  takeGoodRows: 'Take only the sound rows',
  yearOf: 'Scores of the year',
  readAgain: 'Read again',
  preview: 'What would change',
  layout: 'Layout',
  summary: ({ added, changed, same, provinces }, years) =>
    `The file has ${count(added + changed + same)} scores of ${span(years)}: ${count(added)} new, ${count(changed)} that differ from those in use, ${count(same)} the same${
      provinces > 0
        ? `; new or other ones in ${some(provinces, { one: 'province', other: 'provinces' })}`
        : ''
    }.`,
  nothingNew: 'Every score in the file is as those in use.',
  indicatorRows: n =>
    `With ${some(n, { one: 'row', other: 'rows' })} of indicators: the questions below sub-dimensions.`,
  heads: {
    year: 'Year',
    added: 'New',
    changed: 'Other',
    same: 'Same',
    provinces: 'Provinces with new or other scores',
  },
  provincesOf: (names, more) => `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  breaks: n =>
    `The scores look as if they were measured otherwise in ${some(n, { one: 'place', other: 'places' })}; nothing goes by it here, so be careful comparing across these years:`,
  use: 'Use these scores',
  close: 'Leave it',

  band: 'Scores in use',
  inUse: files => `Your own scores are in use: ${files}.`,
  rest: 'Scores that the file does not have are the published ones.',
  show: 'See',
  remove: 'Remove',
  removeAll: 'Remove all',
  removed: files => `Removed ${files}; the other scores are in use.`,
  undo: 'Undo',
  lost: 'The scores you opened before cannot be brought back; the published ones are in use.',
  unfit: files =>
    `${files} no longer goes with the published scores of this release and is not used; open it again.`,
  unkept: {
    denied:
      'The browser does not allow keeping: these scores are in use in this tab only, until it is closed.',
    full: 'The browser has no room left: these scores are in use in this tab only, until it is closed.',
    newer:
      'The browser keeps scores of a later release: what is opened here is in use in this tab only. Load the page again.',
    silent: "The browser's store does not answer: these scores are in use in this tab only.",
    failed: 'The browser could not keep them: these scores are in use in this tab only, until it is closed.',
  },

  list: 'Opened files',
  none: 'No file has been opened; every page uses the published scores.',
  openedAt: date => `opened ${date}`,
  scores: n => some(n, { one: 'score', other: 'scores' }),
  keptHere:
    'The browser on this machine keeps opened files until you remove them; its other tabs use them too. Nobody else can see them.',
  note: files => `With scores of the user’s own (${files}) in place of, or beside, published ones.`,
  noteOnLink: 'A link does not carry your own scores: whoever opens it sees the published ones.',
  noteOnEmbed:
    'Frames and elements draw the published scores; only pictures and tables taken from here have your own.',
  fileMark: 'own-scores',
  which: 'Take',
  ownOnly: 'Your own scores only',
  everything: 'All scores in use',
}
