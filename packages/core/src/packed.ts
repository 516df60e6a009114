import { newColumn } from './column-space.ts'
import { type ComparabilityFact, defineComparability } from './comparability.ts'
import type { Dataset } from './dataset.ts'
import { defineFramework, type FrameworkFacts } from './framework.ts'
import { createPanel, type Panel, type ScoreColumn } from './panel.ts'
import type { Province } from './province.ts'
import { round4 } from './round.ts'

/** A dataset as small JSON for slow links: one array of ten-thousandths for each unit and year. */
export interface PackedDataset {
  readonly framework: FrameworkFacts
  readonly breaks: readonly ComparabilityFact[]
  readonly provinces: readonly Province[]
  /** `scores[unit][year]`: one whole number of ten-thousandths a province, 0 where no score was published. */
  readonly scores: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>
}

/**
 * Packs the published scores of a panel with the facts needed to unpack it. The total is left out: it is derived.
 *
 * @example
 * const packed = packDataset(panel, facts, breaks)
 * unpackDataset(packed).panel.score('14', 2023, 'participation') // => 4.8918
 */
export function packDataset(
  panel: Panel,
  framework: FrameworkFacts,
  breaks: readonly ComparabilityFact[],
): PackedDataset {
  const scores: Record<string, Record<string, number[]>> = {}
  for (const { id, level } of panel.framework.units) {
    if (level === 'total') continue
    const years = panel.years.filter(year => panel.framework.scale(id, year))
    scores[id] = Object.fromEntries(
      years.map(year => [
        year,
        Array.from(panel.column(year, id), score => (Number.isNaN(score) ? 0 : Math.round(score * 1e4))),
      ]),
    )
  }
  return { framework, breaks, provinces: panel.provinces, scores }
}

/**
 * The dataset of a packed form; the scores equal the packed panel's exactly.
 *
 * @throws {PapiError} if the content is damaged
 */
export function unpackDataset(packed: PackedDataset): Dataset {
  const framework = defineFramework(packed.framework)
  const comparability = defineComparability(framework, packed.breaks)
  return {
    panel: createPanel({ framework, provinces: packed.provinces, rows: [], columns: columnsOf(packed) }),
    comparability,
  }
}

function* columnsOf({ provinces, scores }: PackedDataset): Generator<ScoreColumn> {
  for (const [unit, years] of Object.entries(scores)) {
    for (const [year, packed] of Object.entries(years)) {
      yield { year: Number(year), unit, scores: unpackColumn(packed, provinces.length) }
    }
  }
}

function unpackColumn(packed: readonly number[], length: number): Float64Array {
  const column = newColumn(length)
  for (let at = 0; at < length; at++) {
    const score = packed[at] ?? 0
    column[at] = score === 0 ? Number.NaN : round4(score / 1e4)
  }
  return column
}
