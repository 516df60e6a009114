import {
  type ComparabilityFact,
  createPanel,
  type Dataset,
  type DetectedBreak,
  defineComparability,
  defineFramework,
  type FrameworkFacts,
  proposeBreaks,
  type ScoreRow,
} from '@papi-lens/core'
import { type Cell, cellText } from '../cell-text.ts'
import type { ImportFault } from '../fault.ts'
import { createFaultList } from '../fault-list.ts'
import { createSpellings } from '../import-context.ts'
import { importFile } from '../import-file.ts'
import { IMPORT_LIMITS } from '../import-report.ts'
import { findProvinceRow } from '../province-head.ts'
import { targetFor } from '../read-score-table.ts'
import { yearOfName } from '../source-name.ts'
import { printedUnits } from './printed-framework.ts'
import { proposalFiles } from './proposal-files.ts'
import {
  type ProposedFramework,
  type ProposedProvince,
  proposeFramework,
  successorProvinces,
} from './propose-framework.ts'

/** What a workbook of a year that the framework does not know would add to the data. */
export interface YearProposal extends Pick<ProposedFramework, 'subdimensions' | 'dropped'> {
  readonly year: number
  /** The year before, whose sub-dimensions are the same if none is new and none dropped. */
  readonly last: number
  /** Breaks that the scores show against the year before. */
  readonly breaks: readonly DetectedBreak[]
  /** The provinces since July 2025 with their members; null where the workbook has those that the data have. */
  readonly successors: readonly ProposedProvince[] | null
  readonly scores: number
  /** Whether the workbook says that its figures are made up. */
  readonly isMadeUp: boolean
  /** Files of a data folder without scores, by path: nothing counts until they are taken over. */
  readonly files: ReadonlyMap<string, string>
}

/** What the data are that a year is to be added to. */
export interface YearBefore {
  readonly dataset: Pick<Dataset, 'panel'>
  readonly facts: FrameworkFacts
  readonly breaks: readonly ComparabilityFact[]
}

/**
 * Draws up what a workbook of a new year would add: the sub-dimensions it prints, changes of scale that follow, breaks
 * that its scores show against the year before, and the provinces since July 2025 with their members. Nothing is used:
 * a person looks the files over and takes them.
 *
 * @returns the proposal, or the faults for which there is none
 * @example
 * const source = { file: 'a.xlsx', bytes: new Uint8Array() }
 * const found = await proposeYear(source, { dataset: { panel, comparability }, facts: { dimensions: [], subdimensions: [], eras: [] }, breaks: [] })
 * 'faults' in found // => true
 */
export async function proposeYear(
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
  { dataset, facts, breaks }: YearBefore,
  options: { readonly year?: number } = {},
): Promise<YearProposal | { readonly faults: readonly ImportFault[] }> {
  const { panel } = dataset
  const last = panel.framework.years.at(-1) ?? 0
  const faults = createFaultList()
  const found = await newSheet(file, bytes, last, options.year ?? null, faults)
  if (!found) return { faults: faults.list() }
  const { year, rows } = found
  const target = targetFor(panel)
  const head = findProvinceRow(rows, target)
  const isOver = head !== null && head.columns.length > 1
  const first = isOver ? Math.min(...head.columns.map(({ column }) => column)) : 0
  const printed = printedUnits(rows, isOver ? head.at : null, first)
  if (!printed.some(({ part }) => part !== null)) {
    faults.add(null, null, 'no-table', () => ({
      found: (rows[0] ?? []).map(cellText).filter(Boolean).join(', ').slice(0, 120),
    }))
    return { faults: faults.list() }
  }
  const names = isOver
    ? (rows[head.at] ?? []).map(cellText)
    : rows.flatMap(cells => cells.slice(0, 4).map(cellText))
  const successors = successorProvinces(names, panel.provinces)
  const spellings = createSpellings(panel)
  const proposed = proposeFramework(year, printed, facts, panel.framework, spellings, file)
  const framework = defineFramework(proposed.facts)
  const provinces = successors?.map(({ province }) => province) ?? panel.provinces
  const { report, rows: scores } = await importFile(
    { file, content: bytes },
    { framework, provinces },
    { year },
  )
  if (report.errors.length > 0) return { faults: report.errors }
  const own = [...scores].filter(row => row.year === year)
  const structural = [...breaks, ...proposed.breaks]
  const comparability = defineComparability(framework, structural)
  const continued = [...earlierScores(dataset), ...continuing(own, successors)]
  const together = createPanel({ framework, provinces: panel.provinces, rows: continued })
  const detected = proposeBreaks(together, comparability).filter(found => found.year === year)
  const { subdimensions, dropped } = proposed
  return {
    ...{ year, last, subdimensions, dropped, successors, scores: own.length },
    breaks: detected,
    isMadeUp: rows.some(cells => cells.some(cell => /\bSYNTHETIC\b/.test(cellText(cell)))),
    files: proposalFiles(proposed.facts, structural, detected, provinces, file),
  }
}

/** The sheet of the year after the last one known. */
async function newSheet(
  file: string,
  bytes: Uint8Array,
  last: number,
  given: number | null,
  faults: ReturnType<typeof createFaultList>,
): Promise<{ year: number; rows: readonly (readonly Cell[])[] } | null> {
  const { openWorkbook, WorkbookError } = await import('../workbook/open-workbook.ts')
  try {
    const sheets = openWorkbook(bytes, IMPORT_LIMITS).filter(
      ({ isHidden, hasCells }) => hasCells && !isHidden,
    )
    const years = sheets.map(({ name }) => yearOfName(name) ?? given ?? yearOfName(file))
    const at = years.indexOf(last + 1)
    const sheet = sheets[at]
    if (sheet) return { year: last + 1, rows: sheet.read().rows }
    const later = years.find(year => year !== null && year > last + 1)
    if (later) faults.add(null, null, 'year-gap', () => ({ year: later, last }))
    else faults.add(null, null, 'no-new-year', () => ({ last }))
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error
    const { why, ...facts } = error.problem
    // Each problem carries the facts of its `why`.
    faults.add(null, null, why, () => facts as never)
  }
  return null
}

/** Scores of the new year under the code that the province had before: of a merged one there are none. */
function continuing(rows: readonly ScoreRow[], successors: readonly ProposedProvince[] | null): ScoreRow[] {
  if (successors === null) return [...rows]
  const oldCode = new Map(
    successors.flatMap(({ province, members }) => {
      const [only] = members
      return only && members.length === 1 ? [[province.code, only.code] as const] : []
    }),
  )
  return rows.flatMap(row => {
    const province = oldCode.get(row.province)
    return province === undefined ? [] : [{ ...row, province }]
  })
}

/** Scores of the last year that the data know. */
export function earlierScores({ panel }: Pick<Dataset, 'panel'>): ScoreRow[] {
  const year = panel.years.at(-1)
  if (year === undefined) return []
  return panel.framework.units.flatMap(({ id, level }) =>
    level === 'total' || !panel.framework.scale(id, year)
      ? []
      : panel.provinces.flatMap(({ code }) => {
          const score = panel.score(code, year, id)
          return typeof score === 'number' ? [{ year, province: code, unit: id, score }] : []
        }),
  )
}
