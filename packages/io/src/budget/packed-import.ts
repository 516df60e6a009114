import {
  defineFramework,
  type Framework,
  type FrameworkFacts,
  type Province,
  type UncertaintyRow,
} from '@papi-lens/core'
import type { ImportContext } from '../import-context.ts'
import type { FileReport, ImportedFile } from '../import-report.ts'
import type { IndicatorTable } from '../indicators/indicator.ts'

/** A context as plain data, which a thread can hand to another. */
export interface PackedContext {
  readonly facts: FrameworkFacts
  readonly provinces: readonly Province[]
}

/** Scores by their places in the context's lists: columns, whose memory is handed over and not copied. */
interface PackedScores {
  readonly years: Uint16Array
  readonly provinces: Uint32Array
  readonly units: Uint32Array
  readonly scores: Float64Array
}

/** What a file gave, as plain data. */
export interface PackedImport {
  readonly report: FileReport
  readonly scores: PackedScores
  readonly uncertainties: readonly UncertaintyRow[]
  readonly indicators: IndicatorTable
}

export function packContext({ framework, provinces }: ImportContext): PackedContext {
  return { facts: factsOf(framework), provinces }
}

export function unpackContext({ facts, provinces }: PackedContext): ImportContext {
  return { framework: defineFramework(facts), provinces }
}

/** The facts that a framework was made from, with an era for each year. */
function factsOf(framework: Framework): FrameworkFacts {
  const { dimensions, subdimensions, years } = framework
  const eras = years.map(year => ({
    from: year,
    to: year,
    subdimensions: Object.fromEntries(
      framework.dimensionsIn(year).map(id => [id, framework.subdimensionsIn(year, id)]),
    ),
  }))
  return { dimensions, subdimensions, eras }
}

export function packImport(
  { report, rows, uncertainties, indicators }: ImportedFile,
  { framework, provinces }: ImportContext,
): PackedImport {
  const unitAt = new Map(framework.units.map(({ id }, at) => [id, at]))
  const provinceAt = new Map(provinces.map(({ code }, at) => [code, at]))
  const { length } = rows
  const scores: PackedScores = {
    years: new Uint16Array(length),
    provinces: new Uint32Array(length),
    units: new Uint32Array(length),
    scores: new Float64Array(length),
  }
  let at = 0
  for (const { year, province, unit, score } of rows) {
    scores.years[at] = year
    scores.provinces[at] = provinceAt.get(province) ?? 0
    scores.units[at] = unitAt.get(unit) ?? 0
    scores.scores[at++] = score
  }
  return { report, scores, uncertainties, indicators }
}

/** Memory of a packed import that can be handed over. */
export function buffersOf({ scores }: PackedImport): ArrayBufferLike[] {
  return [scores.years.buffer, scores.provinces.buffer, scores.units.buffer, scores.scores.buffer]
}

export function unpackImport(
  { report, scores: packed, uncertainties, indicators }: PackedImport,
  { framework, provinces }: ImportContext,
): ImportedFile {
  const { scores, years, units, provinces: places } = packed
  function* rows() {
    for (let at = 0; at < scores.length; at++) {
      yield {
        year: years[at] ?? 0,
        province: provinces[places[at] ?? 0]?.code ?? '',
        unit: framework.units[units[at] ?? 0]?.id ?? '',
        score: scores[at] ?? Number.NaN,
      }
    }
  }
  return { report, rows: { length: scores.length, [Symbol.iterator]: rows }, uncertainties, indicators }
}
