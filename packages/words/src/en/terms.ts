import type { TermWords } from '../messages/terms.ts'

export const terms: TermWords = {
  dimension: {
    name: 'Dimension',
    text: 'One of the eight fields that PAPI measures (six until 2017), from 1 to 10 points; the sum of its sub-dimensions. The PAPI total is the sum of the dimensions.',
  },
  'sub-dimension': {
    name: 'Sub-dimension',
    text: 'The smallest part of a dimension with a published score. Its number (such as 6.1) is its place in that year’s report and may change.',
  },
  group: {
    name: 'Group',
    text: 'The provinces with a published score are divided into four equal parts by the year’s scores: low, low average, high average, high. Since 2018 PAPI publishes groups and no official ranks.',
  },
  rank: {
    name: 'Rank',
    text: 'The place among the provinces with a published score that year; 1 is the highest score. The number of provinces differs between years, since some scores are not published. Ranks are for reference.',
  },
  'rank-range': {
    name: 'Range of the rank',
    text: 'A survey asks some households, so every score moves a little. A thousand simulations of the usual movement of all provinces show between which ranks the province may stand (in 90% of them). It is not a confidence interval of the survey.',
  },
  border: {
    name: 'On the border',
    text: 'The score lies near the cut between two groups: fewer than 60% of the simulations give the group that was worked out, so its name is not certain.',
  },
  region: {
    name: 'In the region',
    text: 'The province’s rank among the provinces of its region (one of six) with a published score, beside the region’s median and its best province.',
  },
  median: {
    name: 'Median',
    text: 'The score in the middle when the provinces are put in order: half of them score higher, half lower.',
  },
  'share-of-scale': {
    name: 'Share of scale',
    text: 'How far the score has come from the lowest to the highest point of its scale: 0% is the lowest, 100% the highest. It compares scores on different scales; differences are in percentage points.',
  },
  'usual-movement': {
    name: 'Usual movement',
    text: 'How much a score goes up or down from year to year although nothing has changed, because other people are asked each year. It is measured from the published scores of all provinces; nine in ten movements lie within the ± given.',
  },
  'clear-change': {
    name: 'Clear change',
    text: 'A change larger than the usual movement of that sub-dimension (at 90%). A smaller one cannot be called a rise or a fall: most turn round the next year.',
  },
  'by-chance': {
    name: 'Chance alone gives about',
    text: 'How many would fall if nothing changed but by chance: one in two. A number of falls near this says nothing.',
  },
  'several-at-once': {
    name: 'Clear among many',
    text: 'Of hundreds of changes looked at together, some pass the mark by luck. The Benjamini–Hochberg procedure keeps those among which no more than 10% are luck.',
  },
  redefined: {
    name: 'Redefined',
    text: 'The questions or the way of scoring changed, so the difference of the two years is neither a rise nor a fall. No change is told across that year.',
  },
  rescaled: {
    name: 'Other scale',
    text: 'The same thing is measured on another scale, because the dimension gained or lost a sub-dimension. The years are compared by share of scale, not by points.',
  },
  resampled: {
    name: 'Newly drawn localities',
    text: 'From 2020 to 2021 the scores of the provinces resemble those of the year before unusually little in nearly every sub-dimension: most likely people in other communes and villages were asked. The national level still compares; a single province’s change has no firm ground.',
  },
  missing: {
    name: 'Not published, not measured',
    text: 'Not published: it was measured that year, but PAPI gives no score for the province, because the result exceeded the allowed error. Not measured: PAPI had no such sub-dimension that year. Neither is a score of 0.',
  },
  'weak-area': {
    name: 'Weak area',
    text: 'A sub-dimension in the low or low-average group, or one with a clear fall since the year before.',
  },
  priority: {
    name: 'Priority',
    text: 'An order to look at areas in, worked out by papi-lens and no PAPI figure: 60% how many provinces stand higher, 25% how much room there is to the high group, 15% how many provinces changed for the better (counted only if the change is clear).',
  },
  stability: {
    name: 'Stability under other weights',
    text: 'Under a thousand other sets of weights: in how many per cent this area is among the first five.',
  },
  'stability-noise': {
    name: 'Stability under usual movement',
    text: 'Under a thousand simulations of the usual movement of all provinces: in how many per cent this area is among the first five.',
  },
  coverage: {
    name: 'What plans answer',
    text: 'The results of a year are answered by plans for the next. A plan speaks for the level that issued it: a district’s or commune’s plan does not stand for the province’s. A plan that is not loaded is not a plan that does not exist.',
  },
  trend: {
    name: 'Trend',
    text: 'Called rising or falling only with at least five comparable years whose order differs from chance (Mann–Kendall test, p ≤ 0.05). The slope is Theil–Sen’s, on shares of scale.',
  },
  'base-rate': {
    name: 'Has it been done before',
    text: 'Of the times that a province stood at a similar score, how often it gained as much within a year, less the national movement; with how many kept it, and what chance alone would give.',
  },
  successor: {
    name: 'Province since the merger',
    text: 'Since 1 July 2025 there are 34 provinces. No score of a new province is published for the years before 2025: its former provinces stand side by side, and their mean is only indicative.',
  },
}
