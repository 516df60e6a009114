import { isScore, type Panel } from './panel.ts'
import type { Province } from './province.ts'
import { provincesOf } from './region.ts'

/**
 * The other provinces of a province's region whose scores are nearest to its own, nearest first; of equally near ones the
 * first in the panel's order. None where it has no score.
 *
 * @throws {PapiError} `unknown-province`, `unknown-unit`, `unknown-year`
 * @example
 * regionNeighbours(panel, '14', 'total', 2023, 2).map(({ en }) => en) // => ['Yen Bai', 'Lao Cai']
 */
export function regionNeighbours(
  panel: Panel,
  province: string,
  unit: string,
  year: number,
  most: number,
): Province[] {
  const own = panel.score(province, year, unit)
  const region = panel.provinces[panel.indexOf(province)]?.region
  if (!isScore(own) || !region) return []
  return provincesOf(panel, region)
    .flatMap(other => {
      const score = panel.score(other.code, year, unit)
      return other.code !== province && isScore(score) ? [{ other, away: Math.abs(score - own) }] : []
    })
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ other }) => other)
}
