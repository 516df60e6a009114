import type { RequestErrorWords } from '../messages/request-errors.ts'
import { quoted } from '../visible.ts'
import { chartNames as names } from './chart-names.ts'

interface Unit {
  readonly id: string
  readonly en: string
}

export const unitName = ({ id, en }: Unit) => `"${en}" (${id})`
const meant = (texts: readonly string[]) => `did you mean ${texts.join(' or ')}?`

const NEEDED = {
  province: 'needs a province; give a code (14) or a name (Sơn La)',
  plan: 'needs a plan; give at least one',
  outlines: 'needs outlines of provinces; give those of data/geo/provinces.topo.json',
}

const OPTION = {
  title: 'title',
  note: 'note',
  size: 'size',
  width: 'width',
  language: 'language',
  theme: 'theme',
  by: 'parts',
  sort: 'order',
  view: 'view',
  year: 'year',
  from: 'earlier year',
  to: 'later year',
  provinces: 'number of provinces',
}

export const requestErrors: RequestErrorWords = {
  'unknown-province': ({ text, nearest }) =>
    `unknown province ${quoted(text)}; ${
      nearest.length > 0
        ? meant(nearest.map(({ vi }) => `"${vi}"`))
        : 'give a code (14), a slug (son-la) or a name (Sơn La)'
    }`,
  'unknown-unit': ({ text, nearest }) =>
    `unknown unit ${quoted(text)}; ${
      nearest.length > 0 ? meant(nearest.map(unitName)) : 'papi explain --units lists ids and names'
    }`,
  'unknown-year': ({ year, first, last }) => `no scores for ${year}; years are ${first}–${last}`,
  'unknown-region': ({ text, known }) =>
    `unknown region ${quoted(text)}; regions are ${known.map(id => `${names.region[id]} (${id})`).join(', ')}`,
  'invalid-period': ({ from, to }) => `year ${from} is not before ${to}; give the earlier year first`,
  'invalid-unit': ({ unit, allowed }) =>
    `${unitName(unit)} is a sub-dimension and has no parts; give ${allowed.join(', ')}`,
  'not-measured': ({ unit, year, years }) =>
    `${unitName(unit)} was not measured in ${year}; ${
      years.length > 0 ? `years with a score: ${years.join(', ')}` : 'it has a score in no year'
    }`,
  'not-published': ({ unit, province, missing, reason, years, compared }) =>
    `${
      reason === 'not-published'
        ? `no score of ${unitName(unit)} was published for ${province.en}`
        : `${unitName(unit)} of ${province.en}: ${names.missing[reason]}`
    } in ${missing.join(' and ')}; ${
      years.length > 0
        ? `years with a score${compared ? ' that compare' : ''}: ${years.join(', ')}`
        : compared
          ? 'no two years with a score compare'
          : 'it has a score in no year'
    }`,
  'not-comparable': ({ unit, from, to, verdict, causes, usable }) => {
    const named = causes.slice(0, 3).map(cause => `${cause.unit.en} (${names.verdict[cause.verdict]})`)
    const more = causes.length > 3 ? ` and ${causes.length - 3} more` : ''
    const spans = usable.map(([first, last]) => `${first}–${last}`)
    return `${unitName(unit)} of ${from} and ${to} does not compare: ${named.join(', ') || names.verdict[verdict]}${more}; ${
      spans.length > 0 ? `choose both years within ${spans.join(', ')}` : 'no two years of it compare'
    }`
  },
  'unknown-chart': ({ text, nearest, known }) =>
    `unknown chart ${quoted(text)}; ${nearest.length > 0 ? meant(nearest) : `kinds are ${known.join(', ')}`}`,
  'incomplete-request': ({ chart, needs }) =>
    `${chart === null ? 'this chart' : `chart "${chart}"`} ${NEEDED[needs]}`,
  'invalid-outlines': () =>
    'the file of outlines is no TopoJSON of provinces; give data/geo/provinces.topo.json',
  'invalid-chart-option': ({ option, value, allowed }) =>
    option === 'title' || option === 'note'
      ? `the ${option} of a chart may have ${allowed[0]} letters; this one has ${value}`
      : option === 'width' || option === 'provinces'
        ? `${OPTION[option]} ${quoted(value)} does not do for a chart; give ${allowed.join(' to ')}${option === 'width' ? ' pixels' : ''}`
        : `unknown ${OPTION[option]} ${quoted(value)} of a chart; use ${allowed.join(', ')}`,
  'unused-chart-option': ({ chart, option, charts }) =>
    `chart "${chart}" takes no ${quoted(option)}; ${charts.length > 0 ? `charts that do are ${charts.join(', ')}` : 'leave it out'}`,
  'unknown-plan': ({ text, known }) =>
    `unknown plan ${quoted(text)}; ${known.length > 0 ? `there are ${known.slice(0, 3).join(', ')} …` : 'the data has no plans'}`,
}
