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
import { buffersOfRows, type PackedRows, packRows, unpackRows } from '../packed-rows.ts'

/** A context as plain data, which a thread can hand to another. */
export interface PackedContext {
  readonly facts: FrameworkFacts
  readonly provinces: readonly Province[]
}

/** What a file gave, as plain data. */
export interface PackedImport {
  readonly report: FileReport
  readonly rows: PackedRows
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

export function packImport({ rows, ...imported }: ImportedFile): PackedImport {
  return { ...imported, rows: packRows(rows) }
}

/** Memory of a packed import that can be handed over. */
export function buffersOf({ rows }: PackedImport): ArrayBufferLike[] {
  return buffersOfRows(rows)
}

export function unpackImport({ rows, ...packed }: PackedImport): ImportedFile {
  return { ...packed, rows: unpackRows(rows) }
}
