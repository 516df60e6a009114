import { GROUPS } from '@papi-lens/core'
import { nameOf } from '@papi-lens/words'
import { textWidth } from '../../drawing/text-width.ts'
import { placeLabels } from '../../frame/place-labels.ts'
import type { Settings } from '../../settings.ts'
import { layerOf, nominal, quantitative } from '../../vega/encoding.ts'
import { groupColour, type Json, type VegaBody } from '../../vega/vega-lite.ts'
import type { DistributionFindings } from './distribution-findings.ts'
import { swarmOf } from './swarm.ts'

const RADIUS = 4
const MOST = 60
const NAME = 13
/** Room beside the outermost dots, pixels. */
const EDGE = 14

/**
 * The distribution for Vega-Lite: the swarm with the names of those that are named, and the bands of the groups. Vega-Lite
 * cannot push dots apart, so their places across the axis, in pixels, stand in the data.
 */
export function specify(
  { points, cuts, province, named }: DistributionFindings,
  settings: Settings,
): VegaBody {
  const { words, theme, size } = settings
  const [low, , median, , high] = cuts ?? [0, 0, 0, 0, 0]
  const inner = settings.width - 32 - 2 * EDGE
  const placeOf = (score: number) => ((score - low) / (high - low || 1)) * inner
  const places = points.map(({ score }) => placeOf(score))
  const swarm = swarmOf(places, { radius: RADIUS, most: MOST })
  const middle = 2 * NAME + swarm.reach + 22
  const band = middle + swarm.reach + 14
  const dots = points.map(({ code, name, score, group }, index) => {
    const across = middle + (swarm.dots[index]?.y ?? 0)
    return {
      code,
      row: { name: nameOf(name, words), score, group: group && words.names.group[group], across },
    }
  })
  type Dot = (typeof dots)[number]
  const isOwn = ({ code }: Dot) => code === province.code
  const shown = dots.filter(dot => isOwn(dot) || named.includes(dot.code))
  const widthOf = ({ row }: Dot) => textWidth(row.name, size.small, 600) + 12
  const fits = shown.reduce((sum, dot) => sum + widthOf(dot), 0) <= inner
  const told = placeLabels(
    fits ? shown : shown.filter(isOwn),
    dot => ({ at: placeOf(dot.row.score), size: widthOf(dot) }),
    [0, inner],
  )
  const names = told.map(({ label: { row }, middle }): Json => {
    return {
      name: row.name,
      score: row.score,
      at: low + (middle / inner) * (high - low),
      across: row.across - RADIUS - 1,
    }
  })
  // Where all scores are equal there is no group, so no band and no colour of one.
  const isGrouped = low < high
  const colour = groupColour(settings)
  const bands = GROUPS.map((group, index) => ({
    group: words.names.group[group],
    score: cuts?.[3 - index] ?? 0,
    end: cuts?.[4 - index] ?? 0,
  }))
  const scale = { zero: false, nice: false, padding: EDGE }
  const x = (field: string) => quantitative(field, { scale, title: null })
  const y = quantitative('across', { scale: null, axis: null })
  const point = { type: 'point', filled: true, opacity: 1 }
  const dotted = { y, fill: isGrouped ? colour : { value: theme.soft } }
  const leader = { x2: { field: 'at' }, y, y2: { value: NAME + 4 } }
  const [medians, text] = [[{ score: median, name: words.charts.key.median }], { text: nominal('name') }]
  return {
    height: band + 22,
    encoding: { x: x('score') },
    layer: [
      ...layerOf(
        isGrouped ? bands : [],
        { type: 'bar', height: 12, y: band },
        { x2: { field: 'end' }, color: colour },
      ),
      ...layerOf(medians, {
        type: 'rule',
        strokeDash: [3, 3],
        color: theme.soft,
        y: NAME + 16,
        y2: band + 8,
      }),
      ...layerOf(medians, { type: 'text', y: band + 16, dx: 4, align: 'left', color: theme.soft }, text),
      // Vega gives a dot's size as an area of a square round it.
      ...layerOf(
        dots.filter(dot => !isOwn(dot)).map(({ row }) => row),
        { ...point, size: Math.round((2 * swarm.radius) ** 2) },
        dotted,
      ),
      ...layerOf(names, { type: 'rule', color: theme.soft, strokeWidth: 0.8 }, leader),
      ...layerOf(names, { type: 'text', y: NAME - 4 }, { ...text, x: x('at') }),
      ...layerOf(
        dots.filter(isOwn).map(({ row }) => row),
        { ...point, size: 150, stroke: theme.ink, strokeWidth: 1.5 },
        dotted,
      ),
    ],
  }
}
