import { findProvince, type Panel, type Scorecard, type ScoredUnit, scorecardOf } from '@papi-lens/core'
import type { Command } from 'commander'
import { loadDataset } from '../asked/data.ts'
import { askedProvince } from '../asked/province.ts'
import { findYearOrLatest } from '../asked/year.ts'
import type { Environment } from '../call/environment.ts'
import { invocationOf, needed } from '../call/invocation.ts'
import { type Json, provinceJson, scoreJson } from '../told/json.ts'
import { scoresText } from './scores-text.ts'

interface ScoresOptions {
  readonly province?: string
  readonly year?: string
}

/** Adds `papi scores`: the scores of a province in a year, with rank and group. */
export function addScoresCommand(program: Command, environment: Environment): void {
  program
    .command('scores')
    .option('--province <name>')
    .option('--year <year>')
    .action(async (options: ScoresOptions, command: Command) => {
      const call = invocationOf(command, environment)
      const name = needed(options.province, '--province', command)
      const { panel, comparability } = await loadDataset(call)
      const province = askedProvince(call, panel, name)
      const year = findYearOrLatest(panel, options.year)
      const card = scorecardOf({ panel, comparability }, province.code, year)
      call.print({ province: provinceJson(province), ...scoresJson(card, panel) }, () =>
        scoresText(call, panel, province, card),
      )
    })
}

function scoresJson({ year, total, dimensions }: Scorecard, { provinces }: Panel): { [key: string]: Json } {
  return {
    year,
    total: standingJson(total, provinces),
    dimensions: dimensions.map(dimension => ({
      id: dimension.id,
      number: dimension.number,
      ...standingJson(dimension, provinces),
      subdimensions: dimension.subdimensions.map(sub => {
        const { score, ...standing } = standingJson(sub, provinces)
        return { id: sub.id, number: sub.number, score, share: sub.share, ...standing }
      }),
    })),
  }
}

function standingJson(unit: ScoredUnit, provinces: Panel['provinces']) {
  const { score, rank, of, group, rankRange, groupProbability, onBorderOf, region } = unit
  const { name, best } = region
  return {
    score: scoreJson(score),
    rank,
    of,
    group,
    rankRange: rankRange && [...rankRange],
    groupProbability,
    onBorderOf,
    region: {
      name,
      rank: region.rank,
      of: region.of,
      median: region.median,
      best: best && { province: provinceJson(findProvince(provinces, best.province)), score: best.score },
    },
  } satisfies Json
}
