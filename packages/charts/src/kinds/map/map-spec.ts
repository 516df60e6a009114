import { nameOf } from '@papi-lens/words'
import type { Settings } from '../../settings.ts'
import { groupColour, type Json, type VegaBody } from '../../vega/vega-lite.ts'
import type { MapInOutlines } from './map-chart.ts'
import type { MapFindings } from './map-findings.ts'
import { arcsOf } from './outline-shapes.ts'

/** The figures of a map by province, for the data of a specification. */
export function mapValues({ places, marked, successors }: MapFindings, { words }: Settings): Json[] {
  const todayOf = (code: string) => {
    const found = successors.find(({ members }) => members.includes(code))
    return found ? nameOf(found.name, words) : null
  }
  return places.map(({ code, name, score, group, rank, missing }) => ({
    code,
    province: nameOf(name, words),
    score,
    group: group ? words.names.group[group] : missing && words.names.missing[missing],
    published: group !== null,
    rank,
    marked: code === marked,
    today: todayOf(code),
  }))
}

/** What a province's tooltip says. */
function placeTooltip({ words }: Settings): Json {
  const { province, score, group, rank } = words.charts.column
  return [
    { field: 'province', type: 'nominal', title: province },
    { field: 'score', type: 'quantitative', title: score, format: '.2f' },
    { field: 'group', type: 'nominal', title: group },
    { field: 'rank', type: 'quantitative', title: rank },
  ]
}

interface PlaceLayers {
  /** Data of all layers, and what is done with it first. */
  readonly base?: { readonly [key: string]: Json }
  readonly before?: readonly Json[]
  /** Look of provinces with a score, encoding of those without, width of the outline of the marked one. */
  readonly published?: { readonly [key: string]: Json }
  readonly missing?: { readonly [key: string]: Json }
  readonly marked: number
}

/** The provinces in the colours of their groups, those without a score behind dashes, and the marked one outlined. */
export function placeLayers(
  type: 'geoshape' | 'rect',
  settings: Settings,
  { base = {}, published = {}, missing = {}, marked, before = [] }: PlaceLayers,
): { readonly [key: string]: Json }[] {
  const { theme } = settings
  const only = (filter: string): Json => [...before, { filter }]
  const tooltip = placeTooltip(settings)
  return [
    {
      ...base,
      transform: only('datum.published'),
      mark: { type, ...published },
      encoding: { color: groupColour(settings), tooltip },
    },
    {
      ...base,
      transform: only('!datum.published'),
      mark: { type, fill: theme.card, stroke: theme.soft, strokeDash: [3, 2] },
      encoding: { ...missing, tooltip },
    },
    {
      ...base,
      transform: only('datum.marked'),
      mark: { type, filled: false, stroke: theme.ink, strokeWidth: marked },
    },
  ]
}

/** The map for Vega-Lite: the outlines stand in it, so it needs no network. The archipelagos are points of their own. */
export function specify(findings: MapInOutlines, settings: Settings): VegaBody {
  const { outlines } = findings
  const { theme, words, width } = settings
  const values = mapValues(findings, settings)
  const known = new Set(findings.places.map(({ code }) => code))
  const { geometries } = outlines.objects.provinces
  const today = findings.successors.flatMap(({ members }) => arcsOf(outlines, members) ?? [])
  const topology = {
    ...outlines,
    objects: {
      provinces: { type: 'GeometryCollection', geometries: geometries.filter(({ id }) => known.has(id)) },
      ...(today.length > 0 && { today: { type: 'GeometryCollection', geometries: today } }),
    },
  } as unknown as Json
  const fields = ['province', 'score', 'group', 'published', 'rank', 'marked']
  const lookup: Json = { lookup: 'id', from: { data: { values }, key: 'code', fields } }
  const layers = placeLayers('geoshape', settings, {
    base: { data: { values: topology, format: { type: 'topojson', feature: 'provinces' } } },
    before: [lookup],
    published: { stroke: theme.card, strokeWidth: 0.6 },
    missing: { detail: { field: 'group', type: 'nominal' } },
    marked: 2,
  })
  const [filled, outlined] = [layers.slice(0, 2), layers.slice(2)]
  const across = Math.min(width - 64, 520)
  const { archipelago } = words.charts.map
  const islands = [
    { lines: archipelago['hoang-sa'], longitude: 111.8, latitude: 16.5 },
    { lines: archipelago['truong-sa'], longitude: 113, latitude: 10 },
  ]
  const position: Json = {
    longitude: { field: 'longitude', type: 'quantitative' },
    latitude: { field: 'latitude', type: 'quantitative' },
  }
  return {
    // The country is half as high again as it is wide with its archipelagos, whose names need room on the right.
    width: across,
    height: Math.min(640, Math.round(across * 1.42)),
    autosize: 'pad',
    projection: { type: 'mercator' },
    layer: [
      ...filled,
      ...(today.length > 0
        ? [
            {
              data: { values: topology, format: { type: 'topojson', feature: 'today' } },
              mark: { type: 'geoshape', filled: false, stroke: theme.ink, strokeWidth: 1.1 },
            } as Json,
          ]
        : []),
      ...outlined,
      {
        data: { values: islands },
        mark: { type: 'point', filled: true, color: theme.ink, size: 30 },
        encoding: position,
      },
      {
        data: { values: islands },
        mark: { type: 'text', dy: 14, lineHeight: 13 },
        encoding: { ...(position as object), text: { field: 'lines' } },
      },
    ],
  }
}
