import { type Claim, type ClaimVerdict, findProvince, type Province, REGIONS } from '@papi-lens/core'
import { GoldError, type GoldProblem } from '../../matching/gold-error.ts'

/** Hand label of a statement: what a careful reader says it states, and whether it is right. */
export interface ClaimLabel {
  readonly line: number
  /** Code of a province, a region or "nation"; null where the text leaves it open. */
  readonly subject: string | null
  readonly unit: string | null
  readonly year: number | null
  readonly kind: Claim['kind']
  /** As stated: points, places, percent; the id of a group or a direction. */
  readonly value: number | string
  readonly verdict: ClaimVerdict
}

const COLUMNS = 'line,subject,unit,year,kind,value,verdict'
const KINDS: readonly Claim['kind'][] = [
  'score',
  'delta',
  'share',
  'group',
  'rank',
  'rank-change',
  'direction',
  'count',
  'record',
]
type CheckedColumn = Extract<GoldProblem, { code: 'invalid-cell' }>['column']

const VERDICTS: readonly ClaimVerdict[] = ['confirmed', 'contradicted', 'unverifiable']

/**
 * Reads hand labels of statements from CSV with the columns `line,subject,unit,year,kind,value,verdict`. A subject is a
 * province in any spelling, the code of a region, or "nation"; subject, unit and year may be empty where the text leaves
 * them open. Blank lines are passed over.
 *
 * @throws {GoldError} naming the line and the problem: other columns, an unknown kind or verdict, no number
 * @throws {PapiError} `unknown-province`
 * @example
 * readClaimLabels('line,subject,unit,year,kind,value,verdict\n2,son-la,total,2023,rank,30,confirmed', provinces)
 * // => [{ line: 2, subject: '14', unit: 'total', year: 2023, kind: 'rank', value: 30, verdict: 'confirmed' }]
 */
export function readClaimLabels(csv: string, provinces: readonly Province[]): ClaimLabel[] {
  const [head = '', ...rows] = csv.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (head.trim() !== COLUMNS)
    throw new GoldError({ code: 'other-columns', found: head.slice(0, 80), expected: COLUMNS })
  return rows.flatMap((row, at) => (row.trim() === '' ? [] : [labelOf(row, at + 2, provinces)]))
}

function labelOf(row: string, at: number, provinces: readonly Province[]): ClaimLabel {
  const [line = '', subject = '', unit = '', year = '', kind = '', value = '', verdict = ''] = row
    .split(',')
    .map(cell => cell.trim())
  const wrong = (column: CheckedColumn, given: string, known: readonly string[] = []) =>
    new GoldError({ code: 'invalid-cell', line: at, column, text: given.slice(0, 40), known })
  const kindOf = KINDS.find(known => known === kind)
  const verdictOf = VERDICTS.find(known => known === verdict)
  if (!/^\d{1,7}$/.test(line)) throw wrong('line', line)
  if (year !== '' && !/^\d{4}$/.test(year)) throw wrong('year', year)
  if (!kindOf) throw wrong('kind', kind, KINDS)
  if (!verdictOf) throw wrong('verdict', verdict, VERDICTS)
  if (value === '') throw wrong('value', value)
  const isMany = subject === 'nation' || REGIONS.some(region => region === subject)
  return {
    line: Number(line),
    subject: subject === '' ? null : isMany ? subject : findProvince(provinces, subject).code,
    unit: unit === '' ? null : unit,
    year: year === '' ? null : Number(year),
    kind: kindOf,
    value: Number.isNaN(Number(value)) ? value : Number(value),
    verdict: verdictOf,
  }
}
