import { TOPICS } from './lexicon.ts'

const DIMENSION_OF: ReadonlyMap<string, string> = new Map(
  TOPICS.filter(({ subdimension }) => subdimension !== '*').map(topic => [
    topic.subdimension,
    topic.dimension,
  ]),
)

/** Ids of all dimensions, in the order of the framework. */
export const DIMENSIONS: readonly string[] = [...new Set(TOPICS.map(({ dimension }) => dimension))]

/** The dimension that a sub-dimension belongs to, in whatever year; null for an unknown one. */
export function dimensionOfSubdimension(subdimension: string): string | null {
  return DIMENSION_OF.get(subdimension) ?? null
}
