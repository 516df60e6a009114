import { formatDelta, formatPercent, formatScore } from '../format.ts'
import type { ImportWords } from '../messages/imports.ts'
import { plural } from '../plural.ts'

const count = (value: number): string => new Intl.NumberFormat('en').format(value)
const counted = (value: number, one: string, other: string): string =>
  `${count(value)} ${plural(value, { one, other }, 'en')}`
const span = (years: readonly number[]): string =>
  years.length === 0 ? '' : ` (${years[0] === years.at(-1) ? years[0] : `${years[0]}–${years.at(-1)}`})`

export const imports: ImportWords = {
  wrote: ({ path, scores, provinces, years, indicators, errors, replaced, changed }) => {
    const what = `${counted(scores, 'score', 'scores')} of ${counted(provinces, 'province', 'provinces')}`
    const parts = [
      `Wrote ${what}, ${counted(years.length, 'year', 'years')}${span(years)}, to ${path}`,
      counted(errors, 'error', 'errors'),
    ]
    if (indicators > 0) parts.splice(1, 0, counted(indicators, 'row of indicators', 'rows of indicators'))
    if (replaced > 0)
      parts.push(`${count(replaced)} were there before, ${count(changed)} of them with another value`)
    return parts.join('; ')
  },
  wroteNothing: ({ path, refusal }) => {
    const why = {
      errors: 'the files have errors',
      misfit: 'the scores do not add up with those that are there',
      'no-scores': 'the files hold no scores',
    }
    return `Nothing written to ${path}: ${why[refusal]}`
  },
  replaced: ({ path, replaced, changed }) =>
    `${counted(replaced, 'score', 'scores')} in "${path}" replaced, ${count(changed)} by another value`,
  mend: ({ path }) => `nothing is written to "${path}"; mend the errors, or give --take-good-rows`,
  misfit: ({ path, fault }) =>
    `nothing is written to "${path}", where it would say: ${fault}; import the dimension with its sub-dimensions`,
  moreWarnings: ({ file, count: more }) =>
    `${file}: ${counted(more, 'more warning', 'more warnings')}; see with --json`,
  heads: {
    file: 'File',
    layout: 'Layout',
    rows: 'Rows',
    accepted: 'Accepted',
    indicators: 'Indicators',
    errors: 'Errors',
    warnings: 'Warnings',
  },
  breaks: ({ count: found }) =>
    `Possibly measured differently (${found}); if so, add it to comparability.json, for none is applied:`,
  break: ({ subdimension, year, evidence }, unit) => {
    const { meanMove, shareOneWay, spreadBefore, spreadAfter, reason } = evidence
    const [before, after] = [spreadBefore, spreadAfter].map(
      spread => `${formatScore(spread * 100, 'en', 1)}%`,
    )
    const what =
      reason === 'shift'
        ? `${formatPercent(shareOneWay, 'en')} of provinces moved one way, on average ${formatDelta(meanMove * 100, 'en', 1)} percentage points of the scale`
        : `the spread across provinces went from ${before} to ${after} of the scale`
    return `${unit.en} (${subdimension}) ${year}: ${what}`
  },
  proposed: ({ year, path }) => `A proposal for ${year} is in ${path}; nothing is used until it is accepted`,
  sameSubdimensions: ({ year }) => `The sub-dimensions are those of ${year}.`,
  newSubdimension: ({ position, label, id }) => `New ${position}: ${label} (proposed id ${id})`,
  dropped: ({ unit, year }) => `No longer there: ${unit.en} (measured until ${year})`,
  successors: ({ count: provinces }) =>
    `The table has the ${provinces} provinces since 1 July 2025; a merged one has no score of earlier years, see its members:`,
  successor: ({ name, members }) => `${name}: ${members.map(({ en }) => en).join(', ')}`,
  accept: ({ path, file, hasSuccessors }) =>
    hasSuccessors
      ? `Look over ${path}/framework.json and comparability.json; if they are right: papi import --out "${path}" "${file}"`
      : `Look them over, then copy framework.json and comparability.json from ${path} into the data folder, and import the file as usual`,
  madeUp: 'The file says of itself that its figures are made up (SYNTHETIC), not published.',
  oneFile: '--propose reads one file at a time; give one',
  noFile: ({ file }) => `no file "${file}"; check the name`,
}
