import { createPanel, type Dataset, type Panel, type ScoreColumn } from '@papi-lens/core'
import { createFault, type ImportFault } from './fault.ts'
import { createFaultList } from './fault-list.ts'
import type { ImportedFiles } from './import-files.ts'
import { isSameScore } from './same-score.ts'
import { createScoreGrid, type ScoreGrid } from './score-grid.ts'
import { createIntake } from './score-intake.ts'

/** Scores that came from files, with their uncertainties. */
export type ScoreSet = Pick<ImportedFiles, 'rows' | 'uncertainties'>

/** What scores become of which others took their place. */
export interface JoinedScores extends ScoreSet {
  /** All of it, to be worked with; null where dimensions would not be the sum of their parts, which `faults` tell. */
  readonly dataset: Dataset | null
  readonly faults: readonly ImportFault[]
  /** Years with imported scores, and what these are to those before. */
  readonly years: readonly JoinedYear[]
}

/** Imported scores of a year. */
export interface JoinedYear {
  readonly year: number
  /** Where there was none. */
  readonly added: number
  /** Where there was one, and how many of these are others, beyond rounding to four decimals. */
  readonly replaced: number
  readonly changed: number
  /** Codes of the provinces whose scores are new or others, in the order of the panel. */
  readonly provinces: readonly string[]
}

/**
 * Puts imported scores among those that are there: they take the place of those for the same year, province and unit; all
 * others stay. A score that becomes another loses the uncertainty that went with it, and so does the total it belongs to.
 *
 * @example
 * const rows = [{ year: 2023, province: '14', unit: 'health-care', score: 1.9 }]
 * const { faults } = joinScores(dataset, { rows, uncertainties: [] })
 * faults.map(({ why }) => why) // => ['parts-differ']
 */
export function joinScores(
  { panel, comparability }: Dataset,
  { rows, uncertainties }: ScoreSet,
): JoinedScores {
  const { framework, provinces } = panel
  const grid = gridOf(panel)
  const unitAt = new Map(framework.units.map(({ id }, at) => [id, at]))
  const baseOf = (year: number, unit: string) => grid.base(year, unitAt.get(unit) ?? -1)
  const found = new Map<number, Found>()
  for (const { year, province, unit, score } of rows) {
    const at = panel.indexOf(province)
    const slot = baseOf(year, unit) + at
    const of = found.get(year) ?? { added: 0, replaced: 0, changed: 0, provinces: new Set<number>() }
    found.set(year, of)
    const before = grid.scores[slot] ?? Number.NaN
    if (Number.isNaN(before)) of.added++
    else of.replaced++
    const isOther = !isSameScore(before, score)
    if (isOther) of.provinces.add(at)
    if (isOther && !Number.isNaN(before)) of.changed++
    if (!Number.isNaN(before) && before !== score) {
      grid.dropUncertainty(slot)
      grid.dropUncertainty(baseOf(year, 'total') + at)
    }
    grid.scores[slot] = score
  }
  for (const row of uncertainties) {
    placeUncertainty(grid, baseOf(row.year, row.unit) + panel.indexOf(row.province), row)
  }
  const [joined, uncertain] = [grid.rows(), grid.uncertainties()]
  const faults = sumFaults(grid, [...found.keys()])
  const dataset =
    faults.length > 0
      ? null
      : {
          panel: createPanel({
            framework,
            provinces,
            rows: [],
            columns: columnsOf(grid),
            uncertainties: uncertain,
          }),
          comparability,
        }
  return {
    rows: joined,
    uncertainties: uncertain,
    dataset,
    faults,
    years: [...found]
      .sort(([a], [b]) => a - b)
      .map(([year, { provinces: changed, ...counts }]) => ({
        ...{ year, ...counts },
        provinces: provinces.filter((_, at) => changed.has(at)).map(({ code }) => code),
      })),
  }
}

interface Found {
  added: number
  replaced: number
  changed: number
  readonly provinces: Set<number>
}

/** The published scores of a panel, and what is known of their uncertainty. */
function gridOf(panel: Panel): ScoreGrid {
  const { framework, provinces, years } = panel
  const grid = createScoreGrid(panel)
  for (const year of years) {
    framework.units.forEach(({ id, level }, unit) => {
      if (!framework.scale(id, year)) return
      const base = grid.base(year, unit)
      if (level !== 'total') grid.scores.set(panel.column(year, id), base)
      // Null only where nothing is known of the column, bounds neither.
      if (panel.standardErrors(year, id) === null) return
      provinces.forEach(({ code }, at) => {
        const known = panel.uncertainty(code, year, id)
        if (known) placeUncertainty(grid, base + at, known)
      })
    })
  }
  return grid
}

function placeUncertainty(
  grid: ScoreGrid,
  slot: number,
  figures: Readonly<Partial<Record<'standardError' | 'low' | 'high', number | null>>>,
): void {
  // What is told anew of a score replaces all that was known of it.
  grid.dropUncertainty(slot)
  for (const part of ['standardError', 'low', 'high'] as const) {
    const figure = figures[part]
    if (figure != null) grid.setUncertainty(slot, part, figure)
  }
}

function* columnsOf(grid: ScoreGrid): Generator<ScoreColumn> {
  const { framework, provinces, years } = grid
  for (const year of years) {
    for (const [at, { id, level }] of framework.units.entries()) {
      if (level === 'total' || !framework.scale(id, year)) continue
      const base = grid.base(year, at)
      yield { year, unit: id, scores: grid.scores.slice(base, base + provinces.length) }
    }
  }
}

/** Dimensions that are not the sum of their parts; no row of any file tells these. */
function sumFaults(grid: ScoreGrid, years: readonly number[]): ImportFault[] {
  const list = createFaultList()
  // The check throws out what is at fault: a copy of the scores bears that.
  const copy = createScoreGrid(grid)
  copy.scores.set(grid.scores)
  createIntake(copy, list, createFaultList()).checkSums(years)
  const nowhere = { sheet: null, row: null, column: null }
  return list.list().map(({ why, facts }) => createFault(nowhere, why, facts))
}
