import type { CountClaim, Framework } from '@papi-lens/core'
import { type Movement, movementsIn } from './direction.ts'
import type { PlaceScope } from './place-scope.ts'
import type { Field } from './scene.ts'
import { type Announced, LONGEST_QUOTE, type Placed, type Topic } from './topic.ts'
import { unitMentioned } from './unit-mention.ts'

/** What a sentence has told before a place of it. */
export interface ToldBefore {
  placeAt(at: number): PlaceScope
  dimensionBefore(at: number): string | null
  /** Whether it tells figures of PAPI. */
  readonly isTold: boolean
  /** Whether words are about provinces that are counted, not about parts. */
  ofProvinces(at: number, end: number): boolean
}

/** Reads which parts rose and fell, and how many. */
export function readMovements(
  text: string,
  field: Field,
  topic: Topic,
  lineOf: (at: number) => number,
  told: ToldBefore,
): { placed: Placed[]; announced: Announced | null } {
  const { framework } = field
  const placed: Placed[] = []
  let announced: Announced | null = null
  const within = withinOf(text, field, topic, told)
  const { year } = topic
  const from = topic.from ?? (year === null ? null : year - 1)
  for (const movement of movementsIn(text, framework, within, told)) {
    if (told.ofProvinces(movement.at, movement.end)) continue
    const { direction, names, of, count } = movement
    const unit = unitMentioned(movement.subjectWords, framework, topic.id)
    if ((unit === 'foreign' || unit === 'strange' || topic.foreign) && names.length === 0) continue
    const { subjects, isCertain, others } = told.placeAt(movement.at)
    const [whose] = subjects
    // Of several provinces, or of some that are not named, nothing can be said of one.
    if (subjects.length !== 1) continue
    const said = {
      ...(whose !== undefined && { subject: whose }),
      ...(!isCertain && { doubts: ['subject' as const], readings: others.map(subject => ({ subject })) }),
    }
    const quote = text.slice(movement.at, movement.end).slice(0, LONGEST_QUOTE).trim()
    const place = { year, from, line: lineOf(movement.at), quote, ...said }
    const listed = names.map(({ unit }) => unit?.id ?? null)
    const dimension = dimensionCounted(movement, within, framework)
    if (count !== null && (dimension !== null || topic.id !== null || names.length > 0)) {
      const claim = countClaim(
        movement,
        dimension ?? (of === 'dimension' ? 'total' : topic.id),
        framework,
        place,
      )
      if (claim) {
        placed.push({ at: movement.at, claim })
        if (movement.listFollows)
          announced = {
            direction,
            of,
            dimension,
            subject: whose,
            year,
            from,
            add: id => claim.listed.push(id),
          }
      }
    } else if (movement.listFollows)
      announced = { direction, of, dimension, subject: whose, year, from, add: () => {} }
    for (const [index, id] of listed.entries()) {
      const at = names[index]?.at ?? movement.at
      placed.push({
        at: Math.max(at, movement.at),
        claim: { kind: 'direction', id, stated: direction, ...place, line: lineOf(at) },
      })
    }
    if (
      names.length === 0 &&
      count === null &&
      !movement.listFollows &&
      unit &&
      typeof unit === 'object' &&
      unit.id
    ) {
      placed.push({
        at: movement.at,
        claim: { kind: 'direction', id: unit.id, stated: direction, ...place },
      })
    }
  }
  return { placed, announced }
}

/** The dimension whose parts are told of: the one named before a count of sub-dimensions, else that of the topic. */
function withinOf(
  text: string,
  { framework }: Field,
  topic: Topic,
  { dimensionBefore }: ToldBefore,
): string | null {
  const [first] = movementsIn(text, framework, null, { most: 1 })
  if (!first) return null
  const before = dimensionBefore(first.at)
  const within = before === 'total' ? null : before
  if (first.count === null || first.of !== 'subdimension') return within
  const unit = unitMentioned(text.slice(Math.max(0, first.at - 800), first.at), framework, topic.id)
  if (!unit || typeof unit !== 'object' || unit.id === null) return within
  return framework.unit(unit.id).level === 'dimension' ? unit.id : within
}

/** The dimension whose parts are counted: that of the parts named, if they share one, else what the text is about. */
function dimensionCounted(
  { of, names }: Movement,
  within: string | null,
  framework: Framework,
): string | null {
  if (of === 'dimension') return null
  const named = new Set(names.flatMap(({ unit }) => (unit?.dimension ? [unit.dimension] : [])))
  const [only] = named
  if (within !== null && (named.size !== 1 || only === within)) return framework.unit(within).dimension
  return within ?? (named.size === 1 ? (only ?? null) : null)
}

function countClaim(
  { direction, of, count, names }: Movement,
  id: string | null,
  framework: Framework,
  place: { year: number | null; from: number | null; line: number; quote: string },
): (CountClaim & { listed: (string | null)[] }) | null {
  const { year } = place
  const known = year !== null && framework.years.includes(year)
  const parts = () => {
    if (!known || id === null) return null
    const dimensions = framework.dimensionsIn(year)
    if (of === 'dimension') return dimensions.length
    const inside = id === 'total' ? dimensions : [id]
    return inside.flatMap(dimension => framework.subdimensionsIn(year, dimension)).length
  }
  const stated = count === 'all' ? parts() : count
  if (stated === null) return null
  return {
    kind: 'count',
    id,
    direction,
    of,
    stated,
    listed: names.map(({ unit }) => unit?.id ?? null),
    ...place,
  }
}
