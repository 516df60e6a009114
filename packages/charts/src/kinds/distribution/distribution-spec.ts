import { GROUPS } from '@papi-lens/core'
import { nameOf } from '@papi-lens/words'
import { textWidth } from '../../drawing/text-width.ts'
import { placeLabels } from '../../frame/place-labels.ts'
import type { Settings } from '../../settings.ts'
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
  { points, cuts, province, own, named }: DistributionFindings,
  settings: Settings,
): VegaBody {
  const { words, theme, size } = settings
  const inner = settings.width - 32 - 2 * EDGE
  const low = cuts?.[0] ?? 0
  const scale = (score: number) => ((score - low) / ((cuts?.[4] ?? 1) - low || 1)) * inner
  const swarm = swarmOf(
    points.map(({ score }) => scale(score)),
    { radius: RADIUS, most: MOST },
  )
  const shown = points.flatMap((point, index) => {
    const dot = swarm.dots[index]
    return dot && (point.code === province.code || named.includes(point.code)) ? [{ point, dot }] : []
  })
  const widthOf = ({ point }: (typeof shown)[number]) =>
    textWidth(nameOf(point.name, words), size.small, 600) + 12
  const fits = shown.reduce((sum, one) => sum + widthOf(one), 0) <= inner
  const told = fits ? shown : shown.filter(({ point }) => point.code === province.code)
  const spots = placeLabels(
    told.map(({ point }) => scale(point.score)),
    told.map(widthOf),
    0,
    inner,
  )
  const middle = 2 * NAME + swarm.reach + 22
  const values: Json[] = points.map(({ code, name, score, group }, index) => ({
    what: code === province.code ? 'own' : 'other',
    name: nameOf(name, words),
    score,
    group: group && words.names.group[group],
    across: middle + (swarm.dots[index]?.y ?? 0),
  }))
  const names: Json[] = told.map(({ point, dot }, index) => ({
    what: 'name',
    name: nameOf(point.name, words),
    score: point.score,
    at: low + ((spots[index] ?? dot.x) / inner) * ((cuts?.[4] ?? 1) - low),
    across: middle + dot.y - RADIUS - 1,
    weight: point.code === province.code ? 'own' : 'other',
  }))
  const band = middle + swarm.reach + 14
  // Where all scores are equal there is no group, so no band and no colour of one.
  const grouped = cuts !== null && cuts[0] < cuts[4]
  const fill: Json = grouped ? groupColour(settings) : { value: theme.soft }
  const bands: Json[] = grouped
    ? GROUPS.map((group, index) => ({
        what: 'band',
        group: words.names.group[group],
        score: cuts[3 - index] ?? 0,
        end: cuts[4 - index] ?? 0,
      }))
    : []
  const medians: Json[] = cuts ? [{ what: 'median', score: cuts[2], name: words.charts.key.median }] : []
  const layer = (what: string, mark: { readonly [key: string]: Json }, encoding?: Json): Json => ({
    transform: [{ filter: `datum.what === '${what}'` }],
    mark,
    ...(encoding !== undefined && { encoding }),
  })
  const point = { type: 'point', filled: true, opacity: 1 }
  const x = {
    field: 'score',
    type: 'quantitative',
    scale: { zero: false, nice: false, padding: EDGE },
    title: null,
  }
  const name = { text: { field: 'name', type: 'nominal' } }
  const across = { field: 'across', type: 'quantitative', scale: null, axis: null }
  const dots = { y: across, fill }
  const leaders = { x2: { field: 'at' }, y: across, y2: { value: NAME + 4 } }
  // Vega gives a dot's size as an area of a square round it.
  const dotSize = Math.round((2 * swarm.radius) ** 2)
  return {
    height: band + 22,
    data: { values: [...bands, ...values, ...names, ...medians] },
    encoding: { x },
    layer: [
      ...(grouped
        ? [
            layer(
              'band',
              { type: 'bar', height: 12, y: band },
              { x2: { field: 'end' }, color: groupColour(settings) },
            ),
          ]
        : []),
      layer('median', {
        type: 'rule',
        strokeDash: [3, 3],
        color: theme.soft,
        y: NAME + 16,
        y2: band + 8,
      }),
      layer('median', { type: 'text', y: band + 16, dx: 4, align: 'left', color: theme.soft }, name),
      // A layer without data would have no extent, which Vega warns of.
      ...(values.length > (own ? 1 : 0) ? [layer('other', { ...point, size: dotSize }, dots)] : []),
      ...(told.length > 0
        ? [
            layer('name', { type: 'rule', color: theme.soft, strokeWidth: 0.8 }, leaders),
            layer('name', { type: 'text', y: NAME - 4 }, { ...name, x: { ...x, field: 'at' } }),
          ]
        : []),
      ...(own ? [layer('own', { ...point, size: 150, stroke: theme.ink, strokeWidth: 1.5 }, dots)] : []),
    ],
  }
}
