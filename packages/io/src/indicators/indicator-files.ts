import type { Framework, Province } from '@papi-lens/core'
import Papa from 'papaparse'
import { readCsv } from '../csv.ts'
import { createFault, type Fault, type ProblemFacts, type Why } from '../fault.ts'
import { areSound } from '../uncertainty-intake.ts'
import { type Indicator, type IndicatorTable, type IndicatorValue, plainLabels } from './indicator.ts'

/** Where a data folder keeps indicators, if it has any: what they are, and what they came to. */
export const INDICATOR_FILES = {
  indicators: 'indicators/indicators.csv',
  values: 'indicators/values.csv',
} as const

/** Texts of the files of indicators of a data folder; null for a file that is not there. */
export type IndicatorTexts = Readonly<Record<keyof typeof INDICATOR_FILES, string | null>>

const COLUMNS = ['id', 'subdimension', 'label_vi', 'label_en', 'scale'] as const
const VALUE_COLUMNS = [
  'year',
  'province_code',
  'indicator',
  'value',
  'standard_error',
  'low',
  'high',
] as const

/**
 * The files of a data folder that hold indicators, by path; none where there are none.
 *
 * @example
 * toIndicatorFiles({ indicators: [], values: [] }).size // => 0
 */
export function toIndicatorFiles({ indicators, values }: IndicatorTable): ReadonlyMap<string, string> {
  if (indicators.length === 0) return new Map()
  const csv = (fields: readonly string[], data: (string | number)[][]): string =>
    `${Papa.unparse({ fields: [...fields], data }, { newline: '\n' })}\n`
  const rows = indicators.map(({ id, subdimension, vi, en, scale }) => [
    id,
    subdimension,
    vi ?? '',
    en ?? '',
    scale ?? '',
  ])
  const figures = values.map(({ year, province, indicator, value, standardError, low, high }) => [
    year,
    province,
    indicator,
    value,
    standardError ?? '',
    low ?? '',
    high ?? '',
  ])
  return new Map([
    [INDICATOR_FILES.indicators, csv(COLUMNS, rows)],
    [INDICATOR_FILES.values, csv(VALUE_COLUMNS, figures)],
  ])
}

/**
 * Reads the indicators of a data folder, as `toIndicatorFiles` writes them.
 *
 * @returns the indicators, none where the folder has none, and a fault for each row that cannot be right
 * @example
 * readIndicators({ indicators: null, values: null }, framework, provinces)
 * // => { table: { indicators: [], values: [] }, faults: [] }
 */
export function readIndicators(
  texts: IndicatorTexts,
  framework: Framework,
  provinces: readonly Province[],
): { readonly table: IndicatorTable; readonly faults: readonly Fault[] } {
  if (texts.indicators === null || texts.values === null) {
    return { table: { indicators: [], values: [] }, faults: [] }
  }
  const known = readCsv(INDICATOR_FILES.indicators, texts.indicators, COLUMNS)
  const faults = [...known.faults]
  const indicators: Indicator[] = []
  for (const { line, cells } of known.rows) {
    const { id, subdimension, label_vi, label_en, scale } = cells
    if (framework.subdimensions.some(unit => unit.id === subdimension)) {
      indicators.push({ id, subdimension, ...plainLabels({ vi: label_vi, en: label_en, scale }) })
    } else {
      const facts = { text: subdimension, nearest: [] }
      faults.push(faultAt(INDICATOR_FILES.indicators, line, 'subdimension', 'unknown-unit', facts))
    }
  }
  const read = readCsv(INDICATOR_FILES.values, texts.values, VALUE_COLUMNS)
  for (const fault of read.faults) faults.push(fault)
  const ids = new Set(indicators.map(({ id }) => id))
  const codes = new Set(provinces.map(({ code }) => code))
  const values: IndicatorValue[] = []
  for (const { line, cells } of read.rows) {
    const fault = <W extends Why>(column: string, why: W, facts: ProblemFacts[W]) =>
      faults.push(faultAt(INDICATOR_FILES.values, line, column, why, facts))
    const { province_code: province, indicator } = cells
    const [year, value] = [Number(cells.year), Number(cells.value)]
    const [first, last] = [framework.years[0] ?? 0, framework.years.at(-1) ?? 0]
    if (!framework.years.includes(year)) fault('year', 'unknown-year', { text: cells.year, first, last })
    else if (!codes.has(province)) fault('province_code', 'unknown-province', { text: province, nearest: [] })
    else if (!ids.has(indicator)) fault('indicator', 'unknown-unit', { text: indicator, nearest: [] })
    else if (cells.value === '' || !Number.isFinite(value))
      fault('value', 'not-a-number', { text: cells.value })
    else {
      const figure = (column: 'standard_error' | 'low' | 'high'): number | undefined => {
        const [text, known] = [cells[column], Number(cells[column])]
        if (text === '') return undefined
        if (Number.isFinite(known)) return known
        fault(column, 'not-a-number', { text })
        return undefined
      }
      const [standardError, low, high] = [figure('standard_error'), figure('low'), figure('high')]
      if (standardError !== undefined && standardError < 0)
        fault('standard_error', 'negative-error', { value: standardError })
      areSound(value, low, high, line, {
        add: (_, column, why, facts) => fault(column ?? 'low', why, facts()),
      })
      values.push({
        ...{ year, province, indicator, value },
        ...(standardError == null ? {} : { standardError }),
        ...(low == null ? {} : { low }),
        ...(high == null ? {} : { high }),
      })
    }
  }
  return { table: { indicators, values }, faults }
}

function faultAt<W extends Why>(
  file: string,
  row: number,
  column: string,
  why: W,
  facts: ProblemFacts[W],
): Fault {
  return { ...createFault({ sheet: null, row, column }, why, facts), file }
}
