// Published figures drawn at random, for sentences that are true.
import {
  changeBetween,
  type Dataset,
  distributionOf,
  isScore,
  type Province,
  regionStanding,
  scorecardOf,
} from '@papi-lens/core'

/** What a sentence of one province, year and unit can tell. */
export type Facts = ReturnType<typeof factsOf>
export type Random = () => number

export const pick = <T>(list: readonly T[], random: Random): T => {
  const one = list[Math.floor(random() * list.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}

/** Facts of a province, year and unit that have a score. */
export function drawFacts(dataset: Dataset, random: Random): Facts {
  const { provinces, framework } = dataset.panel
  for (;;) {
    const province = pick(provinces, random)
    const year = 2012 + Math.floor(random() * 13)
    const dimensions = framework.dimensionsIn(year)
    const level = pick(['total', 'total', 'dimension', 'dimension', 'subdimension'] as const, random)
    const ids = {
      total: ['total'],
      dimension: dimensions,
      subdimension: dimensions.flatMap(dimension => framework.subdimensionsIn(year, dimension)),
    }[level]
    const id = pick(ids, random)
    if (isScore(dataset.panel.score(province.code, year, id)))
      return factsOf(dataset, { province, year, id }, random)
  }
}

function factsOf(
  dataset: Dataset,
  { province, year, id }: { province: Province; year: number; id: string },
  random: Random,
) {
  const { panel } = dataset
  const { provinces, framework } = panel
  const scoreOf = (of: Province, in_ = year) => {
    const score = panel.score(of.code, in_, id)
    return isScore(score) ? score : null
  }
  const placeOf = (of: Province) => {
    const { total, dimensions } = scorecardOf(dataset, of.code, year, { draws: 0 })
    const all = [total, ...dimensions, ...dimensions.flatMap(({ subdimensions }) => subdimensions)]
    const own = all.find(unit => unit.id === id)
    if (!own || !isScore(own.score) || own.rank === null || own.group === null) throw new Error('no place')
    return { rank: own.rank, of: own.of, group: own.group, score: own.score, total, dimensions }
  }
  const { rows } = changeBetween(dataset, province.code, year - 1, year)
  const row = rows.find(change => change.id === id)
  const { min, max, median } = distributionOf(panel, id, year)
  const scored = provinces.filter(other => scoreOf(other) !== null)
  const other = pick(
    scored.filter(({ code }) => code !== province.code),
    random,
  )
  const region = regionStanding(panel, province.code, year, id)
  return {
    province,
    year,
    id,
    unit: framework.unit(id),
    framework,
    ...placeOf(province),
    other: { province: other, ...placeOf(other) },
    /** The change from the year before, where it is one and not too small to be told. */
    change:
      row?.comparability === 'same' && row.delta !== null && Math.abs(row.delta) >= 0.02
        ? { ...row, delta: row.delta, from: Number(row.from), to: Number(row.to) }
        : null,
    dimensionsMoved: rows.filter(
      ({ level, comparability }) => level === 'dimension' && comparability === 'same',
    ),
    scaleMax: framework.scale(id, year)?.max ?? 10,
    national: { min: min ?? 0, max: max ?? 0, median: median ?? 0 },
    first: scored.find(other => scoreOf(other) === max) ?? province,
    last: scored.find(other => scoreOf(other) === min) ?? province,
    region,
    years: [year - 2, year - 1, year]
      .filter(one => framework.years.includes(one))
      .flatMap(one => {
        const score = scoreOf(province, one)
        return score === null ? [] : [{ year: one, score }]
      }),
  }
}
