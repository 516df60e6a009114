import { findProvince, type Panel, type Scorecard, type ScoredUnit, scorecardOf } from '@papi-lens/core'
import { formatPercent, formatScore } from '@papi-lens/words'
import type { Command } from 'commander'
import { loadDataset } from '../asked/data.ts'
import { findYearOrLatest } from '../asked/year.ts'
import type { Environment } from '../call/environment.ts'
import { type Invocation, invocationOf, needed } from '../call/invocation.ts'
import { type Json, provinceJson, scoreJson } from '../told/json.ts'
import { tableText, wrapText } from '../told/table.ts'
import { headline, NOTHING, nameOf, scoreText, sourceLine } from '../told/wording.ts'

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
      const province = findProvince(panel.provinces, name)
      // The table does not show how sure a rank is, so nothing is drawn for it.
      const drawn = call.json ? {} : { draws: 0 }
      const year = findYearOrLatest(panel, options.year)
      const card = scorecardOf({ panel, comparability }, province.code, year, drawn)
      call.print(
        { province: provinceJson(province), ...scoresJson(card, panel) },
        () =>
          `${call.style.bold(wrapText(headline(province, card.year, card.total, call.lang), call.width))}\n` +
          `${regionLine(call, panel, card)}\n` +
          `${scoresTable(call, panel, card)}\n` +
          `${call.style.dim(sourceLine([card.year], call.lang))}\n`,
      )
    })
}

/** Where the total stands in the region; nothing where nobody there has one. */
function regionLine(
  { words, lang, width }: Invocation,
  { provinces }: Panel,
  { total: { region } }: Scorecard,
): string {
  const { name, rank, of, median, best } = region
  if (median === null || best === null) return ''
  const found = {
    name: words.names.region[name],
    rank,
    of,
    median: formatScore(median, words),
    best: nameOf(findProvince(provinces, best.province), lang),
    score: formatScore(best.score, words),
  }
  return `${wrapText(words.command.places.inRegion(found), width)}\n`
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

function scoresTable({ words, style, width }: Invocation, { framework }: Panel, card: Scorecard): string {
  const { heads } = words.command.figures
  const row = (unit: ScoredUnit) => [
    unit.number ?? '',
    nameOf(framework.unit(unit.id), words),
    scoreText(unit.score, words),
    unit.share === null ? NOTHING : formatPercent(unit.share, words),
    unit.rank === null ? NOTHING : `${unit.rank}/${unit.of}`,
    unit.region.rank === null ? NOTHING : `${unit.region.rank}/${unit.region.of}`,
    unit.group === null ? NOTHING : words.names.group[unit.group],
  ]
  const rows = [
    row(card.total).map(style.bold),
    ...card.dimensions.flatMap(dimension => [
      row(dimension).map(style.bold),
      ...dimension.subdimensions.map(row),
    ]),
  ]
  return tableText(
    [
      { head: heads.number },
      { head: heads.unit, wraps: true },
      { head: heads.score, align: 'right' },
      { head: heads.ofScale, align: 'right', optional: true },
      { head: heads.rank, align: 'right' },
      { head: heads.inRegion, align: 'right', optional: true },
      { head: heads.group, wraps: true },
    ],
    rows,
    width,
  )
}
