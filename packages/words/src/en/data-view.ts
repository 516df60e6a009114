import { formatNumber } from '../format.ts'
import type { DataViewWords } from '../messages/data-view.ts'
import { nameOf } from '../name-of.ts'
import { plural } from '../plural.ts'

const count = (n: number, one: string, other: string) =>
  `${formatNumber(n, 'en')} ${plural(n, { one, other }, 'en')}`

export const dataView: DataViewWords = {
  title: 'The data in use: what is there, what is missing, how far it compares',
  lede: ({ counts, provinces, first, last, version }) =>
    `${count(counts.subdimension, 'sub-dimension score', 'sub-dimension scores')} and ${count(counts.dimension, 'dimension score', 'dimension scores')} of ${count(provinces, 'province', 'provinces')}, ${first}–${last}; the total is the sum of the dimensions. Version ${version} of the data.`,
  grid: 'Year by year, area by area',
  gridHint: province =>
    `The number in a cell: how many provinces have a score. The words: why ${nameOf(province, 'en')} has none, or why the score does not simply compare with the year before. Choose a cell with words for the reason.`,
  content: 'Area',
  newLocalities: 'new localities',
  begins: 'first measured',
  open: (unit, year) => `${unit}, ${year}`,
  scoreOf: province => `Score of ${nameOf(province, 'en')}`,
  published: 'Provinces with a score',
  publishedOf: (n, of) => `${n} of ${of}`,
  against: year => `Against ${year}`,
  meaning: {
    same: 'Comparable.',
    rescaled: 'The scale changed: only shares of the scale compare, points do not.',
    redefined: 'Measured differently: the difference between the two years tells nothing.',
    'not-measured': 'Not measured the year before, so there is nothing to compare with.',
  },
  added: names => `Sub-dimensions added: ${names.join('; ')}.`,
  dropped: names => `No longer measured: ${names.join('; ')}.`,
  firstYear: 'The first year with data, or not measured this year.',
  basis: { documented: 'documented in a publication', detected: 'found in the published scores' },
  localities: 'Surveyed localities',
  sameLocalities: 'No sign that they were drawn anew since the year before.',
  toTrend: 'Show the trend over the years',
  close: 'Close',
  downloads: 'Download all scores',
  downloadsHint:
    'All provinces, all years, one score a row. CSV and XLSX have names in English and open in a spreadsheet. Parquet is for analysis software.',
  downloadCsv: 'CSV for Excel',
  downloadXlsx: 'Excel (XLSX)',
  downloadParquet: 'Parquet',
  sources: 'Sources and citation',
  unknownUnit: text => `There is no unit “${text}” in the data.`,
  unknownYear: text => `There are no data for the year “${text}”.`,
}
