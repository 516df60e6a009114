import type { FrameworkFault } from '@papi-lens/core'
import { formatNumber } from '../format.ts'
import type { ErrorWords } from '../messages/errors.ts'
import { quoted } from '../visible.ts'
import { requestErrors, unitName } from './request-errors.ts'

const score = (value: number) => formatNumber(value, 'en')
const cell = ({ unit, province, year }: { unit: string; province: string; year: number }) =>
  `${unit}, province ${province}, ${year}`
const era = ({ from, to }: { from: number; to: number }) => `era ${from}–${to}`

const UNCERTAINTY = {
  'not-measured': () => 'it was not measured that year',
  'not-a-number': ([value = 0]: readonly number[]) => `${value} is not a number; leave it out if unknown`,
  negative: ([value = 0]: readonly number[]) =>
    `standard error ${score(value)} is negative; it must be 0 or more`,
  'low-above-high': ([low = 0, high = 0]: readonly number[]) =>
    `low ${score(low)} is above high ${score(high)}; swap them`,
  'nothing-given': () => 'no figure given; give a standard error or 95% bounds',
}

function frameworkFault(fault: FrameworkFault): string {
  switch (fault.problem) {
    case 'ids':
      return 'ids are not unique or a sub-dimension names an unknown dimension'
    case 'no-era':
      return 'there is no era'
    case 'gap':
      return `${era(fault)} does not follow the one before it`
    case 'too-long':
      return `${era(fault)} is too long`
    case 'parts':
      return `${era(fault)}: "${fault.dimension}" has no sub-dimension, or one of them twice`
    case 'no-part':
      return `${era(fault)}: "${fault.part}" is not a sub-dimension of "${fault.dimension}"`
  }
}

export const errors: ErrorWords = {
  ...requestErrors,
  'unknown-successor': ({ text, known }) =>
    `unknown code ${quoted(text)} of a province since 1 July 2025; codes are ${known.join(', ')}`,
  'invalid-framework': ({ faults }) =>
    `invalid framework: ${faults.slice(0, 3).map(frameworkFault).join('; ')}`,
  'invalid-comparability': ({ year, units, problem }) =>
    problem === 'no-subdimension'
      ? `break of ${year} names ${units.join(', ')}: not a sub-dimension`
      : `the scale of ${units.join(', ')} changes in ${year}, but no break says so`,
  'invalid-score': ({ problem, ...place }) =>
    `score for ${cell(place)}: ${
      problem === 'derived' ? 'the total is derived, not given' : 'it was not measured that year'
    }`,
  'outside-scale': ({ score: given, unit, province, year, min, max }) =>
    `score ${score(given)} for ${province === null ? `${unit}, ${year}` : cell({ unit, province, year })} is outside its scale; give ${score(min)} to ${score(max)}`,
  'damaged-scores': ({ year }) => `the packed scores of ${year} are damaged; load the data again, whole`,
  'duplicate-score': place => `two scores for ${cell(place)}; keep one`,
  'invalid-uncertainty': ({ problem, values, ...place }) =>
    `uncertainty of ${cell(place)}: ${UNCERTAINTY[problem](values)}`,
  'duplicate-uncertainty': place => `two uncertainties for ${cell(place)}; keep one`,
  'invalid-level': ({ level }) => `significance level ${level} is not between 0 and 1; give 0.05`,
  'not-settable': ({ unit, parts }) =>
    `cannot set ${unitName(unit)}, which is a sum; set ${parts.length > 0 ? `one of ${parts.join(', ')}` : 'sub-dimensions'}`,
}
