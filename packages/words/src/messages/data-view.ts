import type { UnitLevel, Verdict } from '@papi-lens/core'
import type { Named } from '../name-of.ts'

/** The view of the data: what is loaded, what is missing in it and where it breaks, and how to take it along. */
export interface DataViewWords {
  readonly title: string
  /** What is loaded. */
  readonly lede: (found: {
    readonly counts: Readonly<Record<UnitLevel, number>>
    readonly provinces: number
    readonly first: number
    readonly last: number
    readonly version: string
  }) => string
  readonly grid: string
  /** How the grid is read. */
  readonly gridHint: (province: Named) => string
  readonly content: string
  readonly newLocalities: string
  /** A unit that was not measured the year before. */
  readonly begins: string
  /** A cell of the grid, read out as a link. */
  readonly open: (unit: string, year: number) => string
  readonly scoreOf: (province: Named) => string
  readonly published: string
  readonly publishedOf: (n: number, of: number) => string
  readonly against: (year: number) => string
  /** What a verdict means for whoever compares. */
  readonly meaning: Readonly<Record<Verdict, string>>
  readonly added: (names: readonly string[]) => string
  readonly dropped: (names: readonly string[]) => string
  readonly firstYear: string
  readonly basis: Readonly<Record<'documented' | 'detected', string>>
  readonly localities: string
  readonly sameLocalities: string
  readonly toTrend: string
  readonly close: string
  readonly downloads: string
  readonly downloadsHint: string
  readonly downloadCsv: string
  readonly downloadXlsx: string
  readonly downloadParquet: string
  readonly sources: string
  readonly unknownUnit: (text: string) => string
  readonly unknownYear: (text: string) => string
}
