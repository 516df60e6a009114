import type { SpreadsheetWords } from '../messages/spreadsheets.ts'

/** What holds of every table. */
const NOTES = [
  'Source: PAPI, CECODES, RTA & UNDP, by year (papi.org.vn).',
  'Dimensions score 1–10; the total is the sum of the dimensions; sub-dimensions share the scale of their dimension equally.',
  'Group: four groups by the quartiles of the provinces with a published score that year.',
]

export const spreadsheets: SpreadsheetWords = {
  heads: {
    year: 'Year',
    province_code: 'Province code',
    province: 'Province',
    unit: 'Unit',
    level: 'Level',
    dimension: 'Dimension',
    score: 'Score',
    group: 'Group',
    standard_error: 'Standard error',
    low: 'Lower bound',
    high: 'Upper bound',
  },
  level: { total: 'total', dimension: 'dimension', subdimension: 'sub-dimension' },
  sheets: { scores: 'Scores', table: 'Figures', notes: 'Sources and notes' },
  notes: [
    ...NOTES,
    'A score that is not published or was not measured has no row. In some years a unit was redefined: scores before and after do not compare.',
  ],
  seenNotes: [
    ...NOTES,
    'An empty cell has no figure: not published, not measured, or not comparable. Some years redefine what is measured; scores on either side do not compare.',
  ],
  change: {
    score: year => `Score ${year}`,
    group: year => `Group ${year}`,
    delta: 'Change (points)',
    shareDelta: 'Change (percentage points of the scale)',
    band: 'Usual movement',
    signal: 'Clear or within usual movement',
    comparability: 'Comparability of the two years',
    rank: 'Rank',
    of: 'Of provinces',
    flags: 'Flags',
  },
}
