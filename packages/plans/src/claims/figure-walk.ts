import { asChange, isStating, yearsAfter } from './figure-context.ts'
import { statedBy } from './figure-statement.ts'
import type { AsideKind } from './figures/figure.ts'
import type { Scene } from './scene.ts'
import { SentenceWalk } from './sentence-walk.ts'
import type { Placed, Topic } from './topic.ts'
import { unitMentioned } from './unit-mention.ts'

/** What a walk through a sentence's figures found. */
export interface Walked {
  readonly placed: readonly Placed[]
  readonly asides: readonly AsideKind[]
  readonly topic: Topic
  /** Whether a unit was named. */
  readonly isNamed: boolean
  /** All units named. */
  readonly units: readonly string[]
  /** The dimension, or "total", named last before a place of the sentence; what the text was about if none was. */
  dimensionBefore(at: number): string | null
}

/** Walks through the figures of a sentence; each gets what the words nearest to it name. */
export function walkFigures(scene: Scene, topic: Topic): Walked {
  const { text, blank, figures, field } = scene
  const placed: Placed[] = []
  const asides: AsideKind[] = []
  const walk = new SentenceWalk(scene, topic)
  figures.forEach((figure, index) => {
    const { at, end } = figure
    walk.passMarks(at)
    const from = walk.cursor
    if (figure.kind === 'year') {
      walk.listed = figures[index - 1]?.kind === 'year' ? [...walk.listed, figure.year] : [figure.year]
      if (walk.listed.length === 1) walk.turn = walk.scope.place.subjects.length > 1 ? walk.turn : 0
      walk.set({ year: figure.year, isDated: true, compared: null, isLongAgo: false })
    } else if (figure.kind === 'long-ago') {
      walk.set({ isLongAgo: true })
    } else if (figure.kind === 'base') {
      const { year } = walk.scope
      walk.set({ from: figure.year ?? (year === null ? null : year - (figure.back ?? 1)) })
    } else if (figure.kind === 'open') {
      walk.open(figure, figures[index - 1])
    } else if (figure.kind === 'close') {
      walk.close(end)
    } else {
      const mention = walk.nameUnit(figure)
      if (figure.kind === 'aside') asides.push(figure.of)
      else if (isStating(figure)) {
        const told = statedBy(walk, asChange(figure, scene, index), {
          index,
          from,
          mention,
          before: placed.at(-1),
        })
        for (const aside of told.asides) asides.push(aside)
        for (const claim of told.claims) placed.push({ at, claim })
      }
    }
  })
  walk.passMarks(text.length)
  const rest = unitMentioned(
    blank.slice(walk.cursor),
    field.framework,
    walk.dimension ?? topic.id ?? topic.section,
  )
  if (rest && rest !== 'strange' && walk.dimension === null) {
    walk.isForeign = rest === 'foreign'
    // A text under the heading of a dimension stays with it when it says "PAPI".
    if (rest !== 'foreign' && rest.id === 'total' && topic.section === null) walk.dimension = 'total'
  }
  const { dimension, dimensions, listed, isForeign, last } = walk
  return {
    placed,
    asides,
    isNamed: dimension !== null,
    units: [...walk.units],
    dimensionBefore: at => dimensions.filter(named => named.at <= at).at(-1)?.id ?? topic.id,
    topic: {
      ...yearsAfter(scene, topic),
      years: listed.length > 1 ? listed : [],
      id: dimension ?? topic.id,
      foreign: isForeign,
      ...last,
    },
  }
}
