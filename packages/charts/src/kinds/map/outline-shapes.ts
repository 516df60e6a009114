import type { Outlines } from '@papi-lens/core'
import { type feature, merge, mergeArcs, mesh } from 'topojson-client'

type Topology = Parameters<typeof feature>[0]
type Polygons = Parameters<typeof merge>[1]
/** Mainland and near islands, degrees; so that a file of some provinces is drawn where they lie. */
export const FRAME = { west: 102.1, east: 109.5, north: 23.42, south: 8.35 }
/** A shape in degrees. */
export type Shape = ReturnType<typeof merge>

/**
 * The shape of the provinces with these codes as one, in degrees: their outer border, without those between them. Null if
 * none of them has an outline.
 *
 * @example
 * shapeOf(outlines, ['14'])?.type // => 'MultiPolygon'
 * shapeOf(outlines, ['99']) // => null
 */
export function shapeOf(outlines: Outlines, codes: readonly string[]): Shape | null {
  const parts = outlines.objects.provinces.geometries.filter(({ id }) => codes.includes(id))
  if (parts.length === 0) return null
  return merge(outlines as unknown as Topology, parts as unknown as Polygons)
}

/** The same shape by its arcs, for an object of the file of outlines; null if none of them has an outline. */
export function arcsOf(outlines: Outlines, codes: readonly string[]): ReturnType<typeof mergeArcs> | null {
  const parts = outlines.objects.provinces.geometries.filter(({ id }) => codes.includes(id))
  if (parts.length === 0) return null
  return mergeArcs(outlines as unknown as Topology, parts as unknown as Parameters<typeof mergeArcs>[1])
}

/** The borders between provinces of different areas, with the coast and the border of the country. */
export function areaBorders(
  outlines: Outlines,
  areaOf: (code: string) => string | undefined,
): ReturnType<typeof mesh> {
  const topology = outlines as unknown as Topology
  const area = ({ id }: { readonly id?: string | number | undefined }) => areaOf(`${id}`)
  return mesh(
    topology,
    topology.objects.provinces as Parameters<typeof mesh>[1],
    (a, b) => a === b || area(a) !== area(b),
  )
}

/** The borders between these provinces, each once, without the coast and the border of the country. */
export function innerBorders(outlines: Outlines): ReturnType<typeof mesh> {
  const topology = outlines as unknown as Topology
  return mesh(topology, topology.objects.provinces as Parameters<typeof mesh>[1], (a, b) => a !== b)
}
