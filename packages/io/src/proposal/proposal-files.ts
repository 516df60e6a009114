import type { Break, ComparabilityFact, DetectedBreak, FrameworkFacts, Province } from '@papi-lens/core'
import Papa from 'papaparse'
import { DATASET_FILES } from '../read-dataset.ts'
import { PROVINCE_COLUMNS } from '../read-facts.ts'

/**
 * A data folder of a proposal, by path: framework, breaks with those that were detected, provinces, and score files with
 * their heads alone.
 */
export function proposalFiles(
  facts: FrameworkFacts,
  breaks: readonly ComparabilityFact[],
  detected: readonly DetectedBreak[],
  provinces: readonly Province[],
  source: string,
): ReadonlyMap<string, string> {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
  const all = [...breaks, ...detected.map(found => breakOf(found, source))]
  return new Map([
    [DATASET_FILES.framework, json(facts)],
    [DATASET_FILES.comparability, json(all)],
    [DATASET_FILES.provinces, provincesCsv(provinces)],
    [DATASET_FILES.dimensionScores, 'year,province_code,dimension,score\n'],
    [DATASET_FILES.subdimensionScores, 'year,province_code,subdimension,score\n'],
  ])
}

function breakOf({ subdimension, year, evidence }: DetectedBreak, source: string): Break {
  const percent = Math.round(evidence.shareOneWay * 100)
  const note =
    evidence.reason === 'shift'
      ? {
          vi: `Thấy trong điểm số: ${percent}% số tỉnh cùng chiều`,
          en: `Seen in the scores: ${percent}% of provinces moved one way`,
        }
      : {
          vi: 'Thấy trong điểm số: độ lệch giữa các tỉnh đổi hẳn',
          en: 'Seen in the scores: the spread across provinces changed altogether',
        }
  return { year, verdict: 'redefined', basis: 'detected', subdimensions: [subdimension], note, source }
}

function provincesCsv(provinces: readonly Province[]): string {
  const data = provinces.map(({ code, slug, vi, en, region, successor, aliases }) => [
    code,
    slug,
    vi,
    en,
    region,
    successor.code,
    successor.vi,
    aliases.join(';'),
  ])
  return `${Papa.unparse({ fields: [...PROVINCE_COLUMNS], data }, { newline: '\n' })}\n`
}
