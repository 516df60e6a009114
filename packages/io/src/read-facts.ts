import type { ComparabilityFact, FrameworkFacts, Province, Region } from '@papi-lens/core'
import * as v from 'valibot'
import { readCsv } from './csv.ts'
import type { Fault } from './fault.ts'

const Name = v.pipe(v.string(), v.nonEmpty())
const Year = v.pipe(v.number(), v.integer())

const Aliases = v.optional(v.array(v.object({ text: Name, from: v.optional(Year), to: v.optional(Year) })))

const FrameworkSchema = v.object({
  dimensions: v.array(v.object({ id: Name, number: v.number(), vi: Name, en: Name, aliases: Aliases })),
  subdimensions: v.array(v.object({ id: Name, dimension: Name, vi: Name, en: Name, aliases: Aliases })),
  eras: v.array(v.object({ from: Year, to: Year, subdimensions: v.record(v.string(), v.array(Name)) })),
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
      subdimensions: v.array(Name),
    }),
    v.object({ ...whenceKnown, verdict: v.literal('resampled') }),
  ]),
)

const REGIONS: readonly Region[] = ['NMM', 'RRD', 'NCC', 'CHL', 'SE', 'MRD']
const PROVINCE_COLUMNS = [
  'code',
  'slug',
  'name_vi',
  'name_en',
  'region',
  'successor_code',
  'successor_name_vi',
  'aliases',
] as const

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
  for (const { line, cells } of rows) {
    const before = lineOf.get(cells.code)
    if (before !== undefined) {
      const message = `province code "${cells.code}" is already on line ${before}; keep one`
      faults.push({ file, row: line, column: 'code', code: 'duplicate', message })
      continue
    }
    lineOf.set(cells.code, line)
    const region = REGIONS.find(known => known === cells.region)
    if (region) {
      provinces.push({
        code: cells.code,
        slug: cells.slug,
        vi: cells.name_vi,
        en: cells.name_en,
        region,
        successor: { code: cells.successor_code, vi: cells.successor_name_vi },
        aliases: cells.aliases.split(';').filter(Boolean),
      })
    } else {
      const message = `unknown region "${cells.region}"; use one of ${REGIONS.join(', ')}`
      faults.push({ file, row: line, column: 'region', code: 'unknown-id', message })
    }
  }
  return faults.length > 0 ? { faults } : { value: provinces, faults: [] }
}

function readJson<T>(file: string, text: string, schema: v.GenericSchema<unknown, T>): Reading<T> {
  const malformed = (message: string): Reading<T> => ({
    faults: [{ file, row: null, column: null, code: 'malformed', message }],
  })
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (error) {
    return malformed(`not valid JSON (${error instanceof Error ? error.message : error}); restore the file`)
  }
  const parsed = v.safeParse(schema, raw)
  if (parsed.success) return { value: parsed.output, faults: [] }
  const [issue] = parsed.issues
  return malformed(`${v.getDotPath(issue) ?? 'document'}: ${issue.message}; restore the file`)
}
