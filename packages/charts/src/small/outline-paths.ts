import type { Outlines } from '@papi-lens/core'
import { geoMercator, geoPath } from 'd3-geo'
import type { Area } from '../country/map-findings.ts'
import { areaBorders, FRAME, shapeOf } from '../kinds/map/outline-shapes.ts'

/** The country as paths, for a page that draws and colours it itself. */
export interface OutlinePaths {
  readonly width: number
  readonly height: number
  readonly provinces: readonly { readonly code: string; readonly d: string }[]
  /** The borders between areas, with the coast. */
  readonly borders: string
}

/**
 * The outlines of provinces, and the borders of the areas that they belong to, as paths in a picture of a width in pixels.
 * The archipelagos Hoàng Sa and Trường Sa lie too far out for it: whoever draws it sets them in beside it (`islets`).
 *
 * @example
 * const { provinces } = outlinePaths(readOutlines(outlines), [{ code: 'NMM', members: ['14'] }], 300)
 * provinces.length // => 63
 */
export function outlinePaths(outlines: Outlines, areas: readonly Area[], width: number): OutlinePaths {
  const { west, east, north, south } = FRAME
  const corners: [number, number][] = [
    [west, north],
    [east, south],
  ]
  const projection = geoMercator().fitWidth(width, { type: 'MultiPoint', coordinates: corners })
  const path = geoPath(projection).digits(1)
  const areaOf = new Map(areas.flatMap(({ code, members }) => members.map(member => [member, code])))
  return {
    width,
    height: Math.ceil(projection([east, south])?.[1] ?? 0),
    provinces: outlines.objects.provinces.geometries.flatMap(({ id }) => {
      const shape = shapeOf(outlines, [id])
      return shape ? [{ code: id, d: path(shape) ?? '' }] : []
    }),
    borders: path(areaBorders(outlines, code => areaOf.get(code))) ?? '',
  }
}
