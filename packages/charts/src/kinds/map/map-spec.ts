import { nameOf } from '@papi-lens/words'
import type { MapFindings } from '../../country/map-findings.ts'
import type { Settings } from '../../settings.ts'
import { layerOf, nominal, quantitative } from '../../vega/encoding.ts'
import { type Fields, groupColour, type Json, type VegaBody } from '../../vega/vega-lite.ts'
import type { MapInOutlines } from './map-chart.ts'
import { arcsOf } from './outline-shapes.ts'

/** The figures of a map by province, for the data of a specification. */
export function mapValues({ places, marked, successors }: MapFindings, { words }: Settings): Fields[] {
  return places.map(({ code, name, score, group, rank, missing }) => {
    const today = successors.find(({ members }) => members.includes(code))
    return {
      code,
      province: nameOf(name, words),
      score,
      group: group ? words.names.group[group] : missing && words.names.missing[missing],
      published: group !== null,
      rank,
      marked: code === marked,
      today: today ? nameOf(today.name, words) : null,
    }
  })
}

/**
 * The provinces in the colours of their groups, those without a score behind dashes, and the marked one outlined, in so many
 * pixels; with what is done first with the data of each layer.
 */
export function placeLayers(
  type: 'geoshape' | 'rect',
  settings: Settings,
  marked: number,
  first: readonly Json[] = [],
): Fields[] {
  const { theme, words } = settings
  const { province, score, group, rank } = words.charts.column
  const tooltip = [
    nominal('province', { title: province }),
    quantitative('score', { title: score, format: '.2f' }),
    nominal('group', { title: group }),
    quantitative('rank', { title: rank }),
  ]
  // Outlines touch each other, tiles do not.
  const [edge, apart] =
    type === 'rect' ? [{}, {}] : [{ stroke: theme.card, strokeWidth: 0.6 }, { detail: nominal('group') }]
  const layer = (filter: string, look: Fields, encoding?: Fields) => ({
    transform: [...first, { filter }],
    mark: { type, ...look },
    ...(encoding && { encoding: { ...encoding, tooltip } }),
  })
  return [
    layer('datum.published', edge, { color: groupColour(settings) }),
    layer('!datum.published', { fill: theme.card, stroke: theme.soft, strokeDash: [3, 2] }, apart),
    layer('datum.marked', { filled: false, stroke: theme.ink, strokeWidth: marked }),
  ]
}

/** The map for Vega-Lite: the outlines stand in it, so it needs no network. The archipelagos are points of their own. */
export function specify(findings: MapInOutlines, settings: Settings): VegaBody {
  const { outlines, places, successors } = findings
  const { theme, words, width } = settings
  const known = new Set(places.map(({ code }) => code))
  const { geometries } = outlines.objects.provinces
  const collection = (geometries: readonly unknown[]) => ({ type: 'GeometryCollection', geometries })
  const today = successors.flatMap(({ members }) => arcsOf(outlines, members) ?? [])
  const topology = {
    ...outlines,
    objects: {
      provinces: collection(geometries.filter(({ id }) => known.has(id))),
      ...(today.length > 0 && { today: collection(today) }),
    },
  } as unknown as Json
  const shapes = (feature: string) => ({ data: { values: topology, format: { type: 'topojson', feature } } })
  const fields = ['province', 'score', 'group', 'published', 'rank', 'marked']
  const figures = { data: { values: mapValues(findings, settings) }, key: 'code', fields }
  const layers = placeLayers('geoshape', settings, 2, [{ lookup: 'id', from: figures }])
  const drawn = layers.map(layer => ({ ...shapes('provinces'), ...layer }))
  const border = { type: 'geoshape', filled: false, stroke: theme.ink, strokeWidth: 1.1 }
  const across = Math.min(width - 64, 520)
  const { archipelago } = words.charts.map
  const islands = [
    { lines: archipelago['hoang-sa'], longitude: 111.8, latitude: 16.5 },
    { lines: archipelago['truong-sa'], longitude: 113, latitude: 10 },
  ]
  const position = { longitude: quantitative('longitude'), latitude: quantitative('latitude') }
  const named = { ...position, text: { field: 'lines' } }
  return {
    // The country is half as high again as it is wide with its archipelagos, whose names need room on the right.
    width: across,
    height: Math.min(640, Math.round(across * 1.42)),
    autosize: 'pad',
    projection: { type: 'mercator' },
    layer: [
      ...drawn.slice(0, 2),
      ...(today.length > 0 ? [{ ...shapes('today'), mark: border }] : []),
      ...drawn.slice(2),
      ...layerOf(islands, { type: 'point', filled: true, color: theme.ink, size: 30 }, position),
      ...layerOf(islands, { type: 'text', dy: 14, lineHeight: 13 }, named),
    ],
  }
}
