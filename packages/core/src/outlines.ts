import { type OutlineProblem, PapiError } from './error.ts'

/** Outlines of provinces: a TopoJSON whose object `provinces` holds polygons with the province's code as id. */
export interface Outlines {
  readonly type: 'Topology'
  readonly objects: {
    readonly provinces: {
      readonly type: 'GeometryCollection'
      readonly geometries: readonly {
        readonly type: 'Polygon' | 'MultiPolygon'
        readonly id: string
        readonly arcs: readonly (readonly number[] | readonly (readonly number[])[])[]
      }[]
    }
  }
  readonly arcs: readonly (readonly (readonly number[])[])[]
  readonly transform?: { readonly scale: readonly number[]; readonly translate: readonly number[] }
}

/**
 * Outlines out of a parsed file, such as `data/geo/provinces.topo.json`.
 *
 * @throws {PapiError} `invalid-outlines` for anything else than a TopoJSON of polygons with codes
 * @example
 * readOutlines(outlines).objects.provinces.geometries.length // => 63
 */
export function readOutlines(content: unknown): Outlines {
  if (!isRecord(content) || content.type !== 'Topology') throw invalid('not-topojson')
  const { objects, arcs, transform } = content
  if (!Array.isArray(arcs) || !arcs.every(isLine)) throw invalid('no-line')
  if (transform !== undefined && !isTransform(transform)) throw invalid('no-transform')
  const provinces = isRecord(objects) ? objects.provinces : undefined
  const shapes = isRecord(provinces) ? provinces.geometries : undefined
  if (!Array.isArray(shapes)) throw invalid('no-provinces')
  const known = new Set<string>()
  for (const shape of shapes) {
    if (!isRecord(shape) || typeof shape.id !== 'string') throw invalid('no-code')
    const depth = shape.type === 'Polygon' ? 2 : shape.type === 'MultiPolygon' ? 3 : 0
    if (depth === 0 || !isArcs(shape.arcs, depth, arcs.length)) {
      throw invalid('no-polygon', shape.id)
    }
    if (known.has(shape.id)) throw invalid('duplicate', shape.id)
    known.add(shape.id)
  }
  return content as unknown as Outlines
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isLine(arc: unknown): boolean {
  return Array.isArray(arc) && arc.length >= 2 && arc.every(point => isNumbers(point) && point.length >= 2)
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every(Number.isFinite)
}

function isTransform(value: unknown): boolean {
  return isRecord(value) && [value.scale, value.translate].every(pair => isNumbers(pair) && pair.length === 2)
}

/** Rings of references to arcs, where `~n` means arc n backwards. */
function isArcs(value: unknown, depth: number, count: number): boolean {
  if (depth > 0) return Array.isArray(value) && value.every(inner => isArcs(inner, depth - 1, count))
  return Number.isInteger(value) && (value as number) < count && ~(value as number) < count
}

function invalid(problem: OutlineProblem, code: string | null = null): PapiError {
  return new PapiError('invalid-outlines', { problem, code })
}
