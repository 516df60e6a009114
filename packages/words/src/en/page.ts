import type { ChangeRow } from '@papi-lens/core'
import type { PageWords } from '../messages/page.ts'
import { nameOf } from '../name-of.ts'
import type { Piece } from '../piece.ts'
import { plural } from '../plural.ts'
import { changeText } from '../score-text.ts'
import { sentenceOf } from '../sentence.ts'
import { everyChart } from './charts/every-chart.ts'
import { coverage } from './coverage.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { overview } from './overview.ts'
import { signal } from './signal.ts'

/** How many changes a sentence names. */
const NAMED = 4

const lede: PageWords['lede'] = (summary, from, framework, resamplings) => {
  const { comparable, judged, clearDeclines, clearRises } = summary
  if (comparable === 0) return [`No sub-dimension compares with ${from}.`]
  const told = (rows: readonly ChangeRow[], moved: string): Piece[] => {
    if (rows.length === 0) return []
    const counted = plural(rows.length, { one: 'sub-dimension', other: 'sub-dimensions' }, 'en')
    const listed = rows
      .slice(0, NAMED)
      .map(
        row => `${nameOf(framework.unit(row.id), 'en')} (${changeText(row, { lang: 'en', names, numbers })})`,
      )
    return [{ strong: `${rows.length} ${counted} ${moved}` }, `: ${coverage.someOf(listed, rows.length)}. `]
  }
  const clear = [...told(clearDeclines, signal.moved.down.clear), ...told(clearRises, signal.moved.up.clear)]
  const none = judged === 0 ? [] : [{ strong: 'No sub-dimension changed clearly' }, '. ']
  return [
    ...(clear.length > 0 ? clear : none),
    sentenceOf(signal.declines(summary), 'en'),
    ...resamplings.map(found => ` ${everyChart.caveat.resampled(found)}.`),
  ]
}

export const page: PageWords = {
  ...overview,
  about:
    'Viet Nam Provincial Governance and Public Administration Performance Index (PAPI): a yearly survey of citizens in 63 provinces',
  source: (from, to, version) =>
    `Source: PAPI, CECODES, RTA & UNDP, ${from} and ${to} (papi.org.vn). Data version ${version}.`,
  method:
    'Groups are quartiles over the provinces with a published score. Ranks are for reference: since 2018 PAPI does not rank provinces officially.',
  skip: 'To the main content',

  province: 'Province',
  from: 'From',
  to: 'to',
  copyLink: 'Copy link',
  copied: 'Copied',
  copyFailed: 'Please copy from the address bar',
  downloadTable: 'Download table (CSV)',
  downloadWorkbook: 'Download table (XLSX)',
  downloadFailed: 'That failed; please try again',
  openPlan: 'Open a plan of your own.',
  toCharts: 'Charts for reports',
  toChartsHint: 'Save as a picture for Word, as SVG or figures, or embed',
  unknownProvince: (text, shown) => `No province “${text}”; showing ${nameOf(shown, 'en')}.`,
  unknownYear: (text, first, last) =>
    `There are no scores for the year “${text}”; years are ${first}–${last}.`,
  yearsTurned: (from, to) => `The first year (${from}) must be before the second (${to}).`,
  unknownUnit: (text, year) => `There is no “${text}” in ${year}; showing the total.`,
  unknownArea: (text, year) => `There is no sub-dimension “${text}” in ${year}.`,

  whyMissing: 'Why is there no score?',
  whyUncompared: 'Why do they not compare?',
  unpublished:
    'The survey result of the province exceeded the allowed error that year, so PAPI published no scores. Please choose another year.',
  lede,

  explain: name => `Explain: ${name}`,
  terms: 'What the terms mean',
  usually: band => `usual movement ${band}`,
  total: (from, to) => `Total ${from} → ${to}`,
  rank: 'Rank',
  groupBefore: (year, name) => `${year}: ${name.toLowerCase()}`,
  rankBefore: (year, rank, of) => `${year}: ${rank}/${of}`,
  rankCommon: (from, to, of) => `among the ${of} with both scores: ${from} → ${to}`,

  clearHint: 'Beyond the usual movement of each sub-dimension.',
  shapeTitle: 'PAPI picture of the province',
  shapeCaption:
    'Each petal is a sub-dimension. Its length is the share of scale, by the rings at 25, 50, 75 and 100%; colour is the group in the country; the dark mark is the median of all provinces.',
  improveTitle: 'Weak areas, and the tasks that answer them',
  showAll: n => `Show all ${n} areas`,
  showFewer: 'Show fewer',

  inYear: year => `in ${year}`,
  against: year => `since ${year}`,
  lead: 'Lead',
  partners: 'With',
  deadline: 'Due',
  outputs: 'Outputs',
  targets: 'Targets',
  notAssigned: 'not stated',
  noDeadline: 'not stated',
  item: 'item',
  appendixItem: 'appendix, item',
  noNumber: 'no number given',
  alsoServes: 'also serves this area',

  tableTitle: 'Dimensions and sub-dimensions',
  content: 'Dimension',
  toTrend: 'Choose a name to see how it went over the years.',
  position: 'Position among provinces',
  nationalMedian: 'Median',
  rankMoved: (from, to) => `Rank ${from} → ${to}`,
  sortBy: column => `Order by “${column}”: weakest first, strongest first, then as in the framework`,
  legendTick: 'one mark a province',
  legendZone: from => `usual movement around the score of ${from}: a dot outside is a clear change`,
  colouredByGroup: year => `${year}, coloured by group`,
  breaksTitle: 'Why some years do not compare',
}
