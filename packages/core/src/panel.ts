import { newColumn } from './column-space.ts'
import { PapiError } from './error.ts'
import type { Framework } from './framework.ts'
import type { Province } from './province.ts'
import { fillTotals, placeColumn, placeRow } from './score-place.ts'
import {
  placeUncertainties,
  type Source,
  type Uncertainties,
  type Uncertainty,
  type UncertaintyRow,
} from './uncertainty.ts'

/**
 * Why there is no score, as far as the data show it. Nobody is withheld a result where nobody has one:
 *
 * - `not-measured`: the year did not measure the unit;
 * - `not-loaded`: it did, but these data hold it of no province;
 * - `no-own-score`: the province has scores of later years only, as one that a merger has just made;
 * - `not-published`: others have a score, this province's result was withheld.
 */
export type MissingReason = 'not-measured' | 'not-loaded' | 'no-own-score' | 'not-published'

/** A hole in the panel, with its reason. */
export interface Missing {
  readonly missing: MissingReason
}

export type Score = number | Missing

/** One published score. */
export interface ScoreRow {
  readonly year: number
  readonly province: string
  readonly unit: string
  readonly score: number
}

/** The immutable table province × year × unit. */
export interface Panel {
  readonly framework: Framework
  readonly provinces: readonly Province[]
  readonly years: readonly number[]
  /** Where the scores were read from; empty if nobody said. */
  readonly sources: readonly Source[]
  /** Score of a province, or why there is none; throws on an unknown province code, year or unit. */
  score(province: string, year: number, unit: string): Score
  /**
   * Scores of all provinces, in the order of `provinces`, NaN for a hole. The same array object is returned
   * each time, so results can be remembered by it. It must not be written to.
   */
  column(year: number, unit: string): Float64Array
  /** Published uncertainty of a score, or null if none is known; throws like `score`. */
  uncertainty(province: string, year: number, unit: string): Uncertainty | null
  /**
   * Published standard errors of all provinces in points, NaN where none is known; null if there are none at all, as
   * in most years. Made anew each time.
   */
  standardErrors(year: number, unit: string): Float64Array | null
  /** Index of a province code in every column. */
  indexOf(province: string): number
  /** The first year in which a province has any score; null if it has none. */
  firstYearOf(province: string): number | null
}

/** Published scores of all provinces in a unit and year. */
export interface ScoreColumn {
  readonly year: number
  readonly unit: string
  /** In the order of the panel's provinces; NaN where none was published. */
  readonly scores: Float64Array
}

/** What a panel is made from. */
export interface PanelSource {
  readonly framework: Framework
  readonly provinces: readonly Province[]
  readonly rows: Iterable<ScoreRow>
  /** Further scores, by columns: much faster to take in than as many rows. */
  readonly columns?: Iterable<ScoreColumn>
  readonly uncertainties?: Iterable<UncertaintyRow>
  readonly sources?: readonly Source[]
}

/**
 * Builds the panel from published dimension and sub-dimension scores. The total is not published but derived:
 * the plain sum of the published dimension scores, present only where all dimensions of the year are.
 *
 * @throws {PapiError} `invalid-score` (outside the scale, not measured that year), `duplicate-score`, the same of
 *   `…-uncertainty`, or `unknown-…` for a province, year or unit that does not exist
 * @example
 * const panel = createPanel({ framework, provinces, rows })
 * panel.score('14', 2023, 'participation') // => 4.8918
 * panel.score('22', 2023, 'participation') // => { missing: 'not-published' }
 */
export function createPanel({
  rows,
  columns = [],
  uncertainties,
  sources = [],
  ...about
}: PanelSource): Panel {
  const { framework, provinces } = about
  return new ColumnPanel({ ...about, sources }, panel => {
    for (const row of rows) {
      placeRow(row, framework, panel.column(row.year, row.unit), panel.indexOf(row.province))
    }
    placeColumns(columns, panel)
    return uncertainties
      ? placeUncertainties(uncertainties, framework, provinces.length, code => panel.indexOf(code))
      : null
  })
}

/**
 * The panel of scores that come in columns and without uncertainties, as pages load them; else like {@link createPanel},
 * whose rows and uncertainties a script for pages need not carry.
 *
 * @throws {PapiError} like {@link createPanel}
 */
export function panelOfColumns(
  about: Pick<PanelSource, 'framework' | 'provinces'>,
  columns: Iterable<ScoreColumn>,
): Panel {
  return new ColumnPanel({ ...about, sources: [] }, panel => {
    placeColumns(columns, panel)
    return null
  })
}

function placeColumns(columns: Iterable<ScoreColumn>, panel: Panel): void {
  const { framework, provinces } = panel
  for (const column of columns) {
    placeColumn(column, framework, panel.column(column.year, column.unit), provinces)
  }
}

/** A class, so that the methods of every panel are the same functions: closures of its own made each panel start cold. */
class ColumnPanel implements Panel {
  readonly framework: Framework
  readonly provinces: readonly Province[]
  readonly years: readonly number[]
  readonly sources: readonly Source[]
  readonly #indexes: ReadonlyMap<string, number>
  readonly #columns: ReadonlyMap<number, ReadonlyMap<string, Float64Array>>
  readonly #uncertainties: Uncertainties | null
  readonly #firstYears = new Map<number, number | null>()

  /** @param fill puts the published scores into its columns, and gives what is known of their uncertainty */
  constructor(
    { framework, provinces, sources }: Pick<Panel, 'framework' | 'provinces' | 'sources'>,
    fill: (panel: Panel) => Uncertainties | null,
  ) {
    const { years, units } = framework
    this.framework = framework
    this.provinces = provinces
    this.years = years
    this.sources = sources
    this.#indexes = new Map(provinces.map(({ code }, index) => [code, index]))
    const empty = () => newColumn(provinces.length).fill(Number.NaN)
    this.#columns = new Map(years.map(year => [year, new Map(units.map(({ id }) => [id, empty()]))]))
    this.#uncertainties = fill(this)
    for (const year of years) {
      const dimensions = framework.dimensionsIn(year).map(id => this.column(year, id))
      fillTotals(dimensions, this.column(year, 'total'))
    }
  }

  column(year: number, unit: string): Float64Array {
    const found = this.#columns.get(year)?.get(unit)
    if (found) return found
    this.framework.unit(unit)
    const [first = year, last = year] = [this.years[0], this.years.at(-1)]
    throw new PapiError('unknown-year', { year, first, last })
  }

  indexOf(province: string): number {
    const index = this.#indexes.get(province)
    if (index === undefined) throw new PapiError('unknown-province', { text: province, nearest: [] })
    return index
  }

  score(province: string, year: number, unit: string): Score {
    const scores = this.column(year, unit)
    const value = scores[this.indexOf(province)] ?? Number.NaN
    return Number.isNaN(value) ? HOLES[this.#whyMissing(scores, province, year, unit)] : value
  }

  #whyMissing(scores: Float64Array, province: string, year: number, unit: string): MissingReason {
    if (!this.framework.scale(unit, year)) return 'not-measured'
    if (scores.every(Number.isNaN)) return 'not-loaded'
    const first = this.firstYearOf(province)
    return first !== null && year < first ? 'no-own-score' : 'not-published'
  }

  firstYearOf(province: string): number | null {
    const at = this.indexOf(province)
    const known = this.#firstYears.get(at)
    if (known !== undefined) return known
    const { units } = this.framework
    const first = this.years.find(year =>
      units.some(({ id }) => !Number.isNaN(this.column(year, id)[at] ?? Number.NaN)),
    )
    this.#firstYears.set(at, first ?? null)
    return first ?? null
  }

  uncertainty(province: string, year: number, unit: string): Uncertainty | null {
    const at = this.indexOf(province)
    this.column(year, unit)
    return this.#uncertainties?.at(year, unit, at) ?? null
  }

  standardErrors(year: number, unit: string): Float64Array | null {
    this.column(year, unit)
    return this.#uncertainties?.standardErrors(year, unit) ?? null
  }
}

const hole = (missing: MissingReason): Missing => Object.freeze({ missing })
const HOLES: Readonly<Record<MissingReason, Missing>> = {
  'not-measured': hole('not-measured'),
  'not-loaded': hole('not-loaded'),
  'no-own-score': hole('no-own-score'),
  'not-published': hole('not-published'),
}

/**
 * Whether a score is a number, not a hole.
 *
 * @example
 * isScore({ missing: 'not-published' }) // => false
 */
export function isScore(score: Score): score is number {
  return typeof score === 'number'
}
