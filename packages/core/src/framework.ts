import { PapiError } from './error.ts'
import { nearest } from './nearest.ts'

/** Another wording that files have for a unit; with years, where it meant this unit in those years only. */
export interface Alias {
  readonly text: string
  readonly from?: number | undefined
  readonly to?: number | undefined
}

/** A dimension (chỉ số nội dung). `number` is the position its reports print. */
export interface Dimension {
  readonly id: string
  readonly number: number
  readonly vi: string
  readonly en: string
  readonly aliases?: readonly Alias[] | undefined
}

/** A sub-dimension (nội dung thành phần). Its position varies by year and is therefore not part of it. */
export interface SubDimension {
  readonly id: string
  readonly dimension: string
  readonly vi: string
  readonly en: string
  readonly aliases?: readonly Alias[] | undefined
}

/** Years in which the same sub-dimensions were measured; order gives the position number. */
export interface Era {
  readonly from: number
  readonly to: number
  readonly subdimensions: Readonly<Record<string, readonly string[]>>
}

/** The bare facts a framework is made from, as `data/framework.json` holds them. */
export interface FrameworkFacts {
  readonly dimensions: readonly Dimension[]
  readonly subdimensions: readonly SubDimension[]
  readonly eras: readonly Era[]
}

/** Lowest and highest possible score. */
export interface Scale {
  readonly min: number
  readonly max: number
}

export type UnitLevel = 'total' | 'dimension' | 'subdimension'

/** What has a score: the total, a dimension or a sub-dimension. */
export interface Unit {
  readonly id: string
  readonly level: UnitLevel
  /** The dimension a sub-dimension belongs to, the dimension itself for a dimension, null for the total. */
  readonly dimension: string | null
  readonly vi: string
  readonly en: string
  readonly aliases?: readonly Alias[]
}

/** The dimensions and sub-dimensions of PAPI, by year. */
export interface Framework {
  readonly years: readonly number[]
  readonly units: readonly Unit[]
  readonly dimensions: readonly Dimension[]
  readonly subdimensions: readonly SubDimension[]
  /** The unit with this id; throws `unknown-unit` with the nearest ids otherwise. */
  unit(id: string): Unit
  /** Ids of the dimensions measured in a year, in framework order; throws `unknown-year`. */
  dimensionsIn(year: number): readonly string[]
  /** Ids of the sub-dimensions a dimension had in a year, in position order; empty if it had none. */
  subdimensionsIn(year: number, dimension: string): readonly string[]
  /** Position number a year's report prints ("6.1"), or null if the unit was not measured or is the total. */
  position(unit: string, year: number): string | null
  /** Scale of a unit in a year, or null if it was not measured then. */
  scale(unit: string, year: number): Scale | null
}

/**
 * What is wrong with the facts of a framework: ids that are not unique or have no dimension; no era; an era that does not
 * follow the one before it, or is too long; a dimension without sub-dimensions or with one twice; a sub-dimension that is
 * none of its dimension's.
 */
export type FrameworkFault =
  | { readonly problem: 'ids' | 'no-era' }
  | { readonly problem: 'gap' | 'too-long'; readonly from: number; readonly to: number }
  | { readonly problem: 'parts'; readonly from: number; readonly to: number; readonly dimension: string }
  | {
      readonly problem: 'no-part'
      readonly from: number
      readonly to: number
      readonly dimension: string
      readonly part: string
    }

/** Years that an era may span; a slip of the keyboard must not ask for millions of them. */
const LONGEST_ERA = 200

/** Scores of a dimension run from 1 to 10; its k sub-dimensions share that equally. */
const DIMENSION_SCALE: Scale = { min: 1, max: 10 }

const TOTAL: Unit = {
  id: 'total',
  level: 'total',
  dimension: null,
  vi: 'Chỉ số tổng hợp PAPI',
  en: 'PAPI total',
}

/**
 * Builds the framework from its facts and checks them: eras follow each other without gap, ids are unique,
 * every sub-dimension of an era is declared under that dimension.
 *
 * Scales: a dimension of k sub-dimensions gives each 1/k to 10/k; the total of n dimensions runs from n to 10n.
 *
 * @throws {PapiError} `invalid-framework`, naming the offenders
 * @example
 * const framework = defineFramework(facts)
 * framework.subdimensionsIn(2023, 'procedures') // => ['certification', 'land-certificates', 'commune-procedures']
 * framework.scale('health-care', 2023) // => { min: 0.25, max: 2.5 }
 */
export function defineFramework(facts: FrameworkFacts): Framework {
  const units = listUnits(facts)
  const byId = new Map(units.map(unit => [unit.id, unit]))
  checkFacts(facts, units, byId)

  const eraOf = new Map<number, Era>()
  for (const era of facts.eras) for (let year = era.from; year <= era.to; year++) eraOf.set(year, era)
  const years = [...eraOf.keys()]

  const eraIn = (year: number): Era => {
    const era = eraOf.get(year)
    if (!era) {
      throw new PapiError('unknown-year', { year, first: years[0] ?? year, last: years.at(-1) ?? year })
    }
    return era
  }
  const unit = (id: string): Unit => {
    const found = byId.get(id)
    if (found) return found
    const near = nearest(id, units, candidate => [candidate.id, candidate.vi, candidate.en])
    throw new PapiError('unknown-unit', { text: id, nearest: near })
  }
  const dimensionsOf = new Map(
    facts.eras.map(era => [
      era,
      facts.dimensions.map(({ id }) => id).filter(id => Object.hasOwn(era.subdimensions, id)),
    ]),
  )
  const dimensionsIn = (year: number) => dimensionsOf.get(eraIn(year)) ?? []
  const subdimensionsIn = (year: number, dimension: string) => partsIn(eraIn(year), dimension)

  const scalesOf = new Map(
    facts.eras.map(era => [era, scalesIn(era, units, dimensionsOf.get(era)?.length ?? 0)]),
  )

  return {
    years,
    units,
    dimensions: facts.dimensions,
    subdimensions: facts.subdimensions,
    unit,
    dimensionsIn,
    subdimensionsIn,
    position(id, year) {
      const { level, dimension } = unit(id)
      if (level === 'total' || dimension === null) return null
      const siblings = subdimensionsIn(year, dimension)
      if (siblings.length === 0) return null
      const number = facts.dimensions.find(candidate => candidate.id === dimension)?.number
      if (level === 'dimension') return `${number}`
      const index = siblings.indexOf(id)
      return index < 0 ? null : `${number}.${index + 1}`
    },
    scale(id, year) {
      if (!byId.has(id)) unit(id)
      return scalesOf.get(eraIn(year))?.get(id) ?? null
    },
  }
}

/** Scale of each unit in an era, null if it was not measured; asked for so often that it is worked out once. */
function scalesIn(era: Era, units: readonly Unit[], dimensions: number): Map<string, Scale | null> {
  const { min, max } = DIMENSION_SCALE
  const scaleOf = ({ id, level, dimension }: Unit): Scale | null => {
    if (level === 'total' || dimension === null) return { min: min * dimensions, max: max * dimensions }
    const siblings = partsIn(era, dimension)
    if (siblings.length === 0) return null
    if (level === 'dimension') return DIMENSION_SCALE
    return siblings.includes(id) ? { min: min / siblings.length, max: max / siblings.length } : null
  }
  return new Map(units.map(unit => [unit.id, scaleOf(unit)]))
}

/** The sub-dimensions of a dimension in an era; what every object has ("constructor") is none. */
function partsIn({ subdimensions }: Era, dimension: string): readonly string[] {
  return Object.hasOwn(subdimensions, dimension) ? (subdimensions[dimension] ?? []) : []
}

/** Total first, then each dimension followed by its sub-dimensions. */
function listUnits(facts: FrameworkFacts): Unit[] {
  const below = (dimension: Dimension): Unit[] => [
    unitOf(dimension, 'dimension', dimension.id),
    ...facts.subdimensions
      .filter(sub => sub.dimension === dimension.id)
      .map(sub => unitOf(sub, 'subdimension', dimension.id)),
  ]
  return [TOTAL, ...facts.dimensions.flatMap(below)]
}

function unitOf(
  { id, vi, en, aliases }: Dimension | SubDimension,
  level: UnitLevel,
  dimension: string,
): Unit {
  return { id, level, dimension, vi, en, ...(aliases && { aliases }) }
}

function checkFacts(facts: FrameworkFacts, units: Unit[], byId: Map<string, Unit>): void {
  const faults: FrameworkFault[] = []
  if (
    byId.size !== units.length ||
    units.length !== 1 + facts.dimensions.length + facts.subdimensions.length
  ) {
    faults.push({ problem: 'ids' })
  }
  if (facts.eras.length === 0) faults.push({ problem: 'no-era' })
  facts.eras.forEach((era, index) => {
    const { from, to } = era
    const before = facts.eras[index - 1]
    if (era.to < era.from || (before && era.from !== before.to + 1)) {
      faults.push({ problem: 'gap', from, to })
    }
    if (!(era.to - era.from < LONGEST_ERA)) {
      faults.push({ problem: 'too-long', from, to })
    }
    for (const [dimension, ids] of Object.entries(era.subdimensions)) {
      if (ids.length === 0 || new Set(ids).size !== ids.length) {
        faults.push({ problem: 'parts', from, to, dimension })
      }
      for (const id of ids) {
        const unit = byId.get(id)
        if (unit?.level !== 'subdimension' || unit.dimension !== dimension) {
          faults.push({ problem: 'no-part', from, to, dimension, part: id })
        }
      }
    }
  })
  if (faults.length > 0) throw new PapiError('invalid-framework', { faults })
}
