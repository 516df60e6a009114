import {
  type ComparabilityFact,
  type FrameworkFacts,
  isCode,
  isId,
  jsonExcess,
  type Province,
  plainName,
  type Region,
} from '@papi-lens/core'
import * as v from 'valibot'
import { readCsv } from './csv.ts'
import { createFault, type Fault, type ProblemFacts, type Why } from './fault.ts'

/** Ids key objects in JSON; valibot leaves these two out of any object, without a word. */
const RESERVED = ['constructor', 'prototype']
const Id = v.pipe(
  v.string(),
  v.check(text => isId(text) && !RESERVED.includes(text), 'no-slug'),
)
const Name = v.pipe(
  v.string(),
  v.check(text => plainName(text) !== null, 'no-name'),
  v.transform(text => plainName(text) ?? ''),
)
const Year = v.pipe(v.number(), v.integer())

const Aliases = v.optional(v.array(v.object({ text: Name, from: v.optional(Year), to: v.optional(Year) })))

const FrameworkSchema = v.object({
  dimensions: v.array(v.object({ id: Id, number: v.number(), vi: Name, en: Name, aliases: Aliases })),
  subdimensions: v.array(v.object({ id: Id, dimension: Id, vi: Name, en: Name, aliases: Aliases })),
  eras: v.array(v.object({ from: Year, to: Year, subdimensions: v.record(v.string(), v.array(Id)) })),
})

const whenceKnown = {
  year: Year,
  basis: v.picklist(['documented', 'detected']),
  note: v.object({ vi: Name, en: Name }),
  source: Name,
}

const BreaksSchema = v.array(
  v.variant('verdict', [
    v.object({
      ...whenceKnown,
      verdict: v.picklist(['rescaled', 'redefined']),
      subdimensions: v.array(Id),
    }),
    v.object({ ...whenceKnown, verdict: v.literal('resampled') }),
  ]),
)

const REGIONS: readonly Region[] = ['NMM', 'RRD', 'NCC', 'CHL', 'SE', 'MRD']
/** The head of a file of provinces, as it is read and written. */
export const PROVINCE_COLUMNS = [
  'code',
  'slug',
  'name_vi',
  'name_en',
  'region',
  'successor_code',
  'successor_name_vi',
  'aliases',
] as const

/** Provinces, communes or whatever a folder has scores of; more are a slip or an attack. */
const MOST_PROVINCES = 20_000

/** Letters of what is no id, code or name that a fault shows. */
const SHOWN = 60

/** What was read from one file, or the faults that kept it from being read. */
export type Reading<T> =
  | { readonly value: T; readonly faults: readonly [] }
  | { readonly faults: readonly Fault[] }

/** Reads `framework.json`. */
export function readFramework(file: string, text: string): Reading<FrameworkFacts> {
  return readJson(file, text, FrameworkSchema)
}

/** Reads `comparability.json`. */
export function readBreaks(file: string, text: string): Reading<readonly ComparabilityFact[]> {
  return readJson(file, text, BreaksSchema)
}

/** Reads `provinces.csv`, each code once; several aliases are separated by semicolons. */
export function readProvinces(file: string, text: string): Reading<readonly Province[]> {
  const { rows, faults } = readCsv(file, text, PROVINCE_COLUMNS)
  const provinces: Province[] = []
  const lineOf = new Map<string, number>()
  if (rows.length > MOST_PROVINCES) {
    const facts = { count: rows.length, most: MOST_PROVINCES }
    return { faults: [faultAt(file, null, null, 'too-many-rows', facts)] }
  }
  for (const { line, cells } of rows) {
    const refuse = (column: string, why: 'no-slug' | 'no-code' | 'no-name', text: string) =>
      faults.push(faultAt(file, line, column, why, { text: text.slice(0, SHOWN) }))
    const name = (column: 'name_vi' | 'name_en' | 'successor_name_vi'): string => {
      const plain = plainName(cells[column])
      // There may be no successor, and no English name.
      if (plain === null && (cells[column] !== '' || column === 'name_vi'))
        refuse(column, 'no-name', cells[column])
      return plain ?? ''
    }
    if (!isId(cells.slug)) refuse('slug', 'no-slug', cells.slug)
    for (const column of ['code', 'successor_code'] as const) {
      if (!isCode(cells[column]) && (cells[column] !== '' || column === 'code'))
        refuse(column, 'no-code', cells[column])
    }
    const before = lineOf.get(cells.code)
    if (before !== undefined) {
      faults.push(faultAt(file, line, 'code', 'code-twice', { text: cells.code, row: before }))
      continue
    }
    lineOf.set(cells.code, line)
    const region = REGIONS.find(known => known === cells.region)
    if (region) {
      provinces.push({
        code: cells.code,
        slug: cells.slug,
        vi: name('name_vi'),
        en: name('name_en'),
        region,
        successor: { code: cells.successor_code, vi: name('successor_name_vi') },
        aliases: cells.aliases.split(';').flatMap(alias => plainName(alias) ?? []),
      })
    } else {
      faults.push(faultAt(file, line, 'region', 'unknown-region', { text: cells.region, known: REGIONS }))
    }
  }
  return faults.length > 0 ? { faults } : { value: provinces, faults: [] }
}

function readJson<T>(file: string, text: string, schema: v.GenericSchema<unknown, T>): Reading<T> {
  let raw: unknown
  const excess = jsonExcess(text)
  if (excess === 'length')
    return { faults: [faultAt(file, null, null, 'too-many-bytes', { megabytes: null, most: 20 })] }
  if (excess === 'depth') return { faults: [faultAt(file, null, null, 'not-json', {})] }
  try {
    raw = JSON.parse(text)
  } catch {
    return { faults: [faultAt(file, null, null, 'not-json', {})] }
  }
  const parsed = v.safeParse(schema, raw)
  if (parsed.success) return { value: parsed.output, faults: [] }
  const [issue] = parsed.issues
  const { expected, received } = issue
  if (issue.type === 'check') {
    const why = issue.message === 'no-slug' ? 'no-slug' : 'no-name'
    return {
      faults: [faultAt(file, null, v.getDotPath(issue), why, { text: `${issue.input}`.slice(0, SHOWN) })],
    }
  }
  const facts = { at: v.getDotPath(issue) ?? '', expected: expected ?? '', found: received.slice(0, 60) }
  return { faults: [faultAt(file, null, null, 'not-as-expected', facts)] }
}

function faultAt<W extends Why>(
  file: string,
  row: number | null,
  column: string | null,
  why: W,
  facts: ProblemFacts[W],
): Fault {
  return { ...createFault({ sheet: null, row, column }, why, facts), file }
}
