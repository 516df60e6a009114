import { type ComparabilityFact, defineComparability } from './comparability.ts'
import type { Dataset } from './dataset.ts'
import { defineFramework, type FrameworkFacts } from './framework.ts'
import { type PackedScores, packScores, unpackScores } from './packed-scores.ts'
import { type Panel, panelOfColumns } from './panel.ts'
import type { Province } from './province.ts'

/** A dataset as small JSON for slow links. */
export interface PackedDataset {
  readonly framework: FrameworkFacts
  readonly breaks: readonly ComparabilityFact[]
  readonly provinces: readonly Province[]
  /** One text a year, which {@link unpackDataset} reads. */
  readonly scores: PackedScores
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
  return { framework, breaks, provinces: panel.provinces, scores: packScores(panel) }
}

/**
 * The dataset of a packed form; the scores equal the packed panel's exactly.
 *
 * @throws {PapiError} `damaged-scores`, `unknown-year`, `outside-scale`, or what its facts are refused for
 */
export function unpackDataset(packed: PackedDataset): Dataset {
  const framework = defineFramework(packed.framework)
  const comparability = defineComparability(framework, packed.breaks)
  const { provinces } = packed
  const columns = unpackScores(packed.scores, framework, provinces.length)
  return { panel: panelOfColumns({ framework, provinces }, columns), comparability }
}
