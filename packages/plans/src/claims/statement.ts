import type { Claim } from '@papi-lens/core'
import { walkFigures } from './figure-walk.ts'
import { type AsideKind, figuresIn } from './figures/figure.ts'
import { baseFigures, figuresPromised, withoutGoals } from './goal-words.ts'
import { fitting, phrase, START, scoreWritten } from './phrase.ts'
import { placeAfter, startingPlace } from './place-scope.ts'
import { readMovements } from './read-movements.ts'
import { type Field, type Scene, sceneOf } from './scene.ts'
import { sentenceNames, takenFromElsewhere, toldIn } from './sentence-names.ts'
import type { Announced, Placed, Topic } from './topic.ts'
import { unitMentioned } from './unit-mention.ts'

/** Names the year whose results a text is about. */
const RESULTS_OF = phrase(`${START}kết quả [^.;:]{0,60}?năm ((?:19|20)\\d\\d)(?!\\d)`)
/** A number alone in its line, as page numbers and lost columns leave it, states nothing unless it bears a sign. */
const WORDED = /\p{L}{2}|[+–−-]\s?\d/u

/** Names the parts of PAPI, and of nothing else. */
const PARTS = /(?:chỉ số nội dung|PAPI|chi so noi dung)/u

export interface ReadSentence {
  readonly claims: readonly Claim[]
  readonly asides: readonly AsideKind[]
  readonly topic: Topic
  readonly announced: Announced | null
}

/** Reads the statements of a sentence, and what the text is about after it. A question states nothing. */
export function readSentence(
  given: string,
  field: Field,
  topic: Topic,
  lineOf: (at: number) => number,
  isGoal = false,
): ReadSentence {
  if (!WORDED.test(given) || /\?["”]?\s*$/u.test(given))
    return { claims: [], asides: [], topic, announced: null }
  const { text, promised } = isGoal
    ? { text: ' '.repeat(given.length), promised: given }
    : withoutGoals(given)
  const scene = sceneOf(text, field, lineOf)
  const walk = walkFigures(scene, topic)
  const moved = readMovements(text, field, { ...walk.topic, id: topic.id }, lineOf, {
    placeAt: at => placeAt(scene, topic, at),
    dimensionBefore: walk.dimensionBefore,
    isTold: walk.placed.length > 0 || (topic.id !== null && PARTS.test(text)),
    ofProvinces: (at, end) =>
      scene.figures.some(
        figure => figure.kind === 'aside' && figure.of === 'provinces' && figure.at < end && figure.end > at,
      ),
  })
  const index = promised === '' ? null : unitMentioned(promised, field.framework, null)
  const isForeign = index === 'foreign' || (walk.topic.foreign && (index === null || index === 'strange'))
  const goal = promised === '' ? null : readGoal(promised, given, field, walk.topic, lineOf)
  const placed = [...walk.placed, ...moved.placed, ...(goal?.placed ?? [])].sort((a, b) => a.at - b.at)
  const claims =
    placed.length === 0
      ? []
      : withNames(placed, given === text ? scene : sceneOf(given, field, lineOf), topic, walk.units)
  // Of several years the latest is meant, as everywhere.
  const results = scene.years.own.length > 1 ? undefined : fitting(RESULTS_OF, given).exec(given)?.[1]
  const year = walk.topic.year ?? (results === undefined ? null : Number(results))
  const isTold = placed.length > 0 || walk.isNamed
  const next = isTold || results === undefined ? walk.topic : { ...walk.topic, year: Number(results) }
  return {
    claims,
    asides: [...walk.asides, ...(goal?.asides ?? [])],
    topic: {
      ...next,
      foreign: isForeign || (promised === '' && walk.topic.foreign),
      ...(isTold && { year }),
    },
    announced: moved.announced,
  }
}

/** Statements with what else their sentence names, and what they took from elsewhere although it names another. */
function withNames(placed: readonly Placed[], scene: Scene, topic: Topic, units: readonly string[]): Claim[] {
  const told = toldIn(scene, units)
  const named = sentenceNames(scene, topic, told)
  return placed.map(({ claim }) => {
    const doubts = [...(claim.doubts ?? []), ...takenFromElsewhere(claim, told)]
    // Whom a text that names several is about is a guess, where the sentence names nobody.
    if (scene.field.isGuessed && told.subjects.size === 0) doubts.push('subject')
    if (topic.titled !== null && told.subjects.size === 0) {
      const readings = [{ subject: topic.titled }, ...(claim.readings ?? [])]
      return { ...claim, ...(named && { named }), readings, doubts: [...doubts, 'subject'] }
    }
    return { ...claim, ...(named && { named }), ...(doubts.length > 0 && { doubts }) }
  })
}

/** Whose parts move at a place of a sentence. */
function placeAt({ marks, field }: Scene, topic: Topic, at: number) {
  let place = startingPlace(field.own, topic)
  for (const mark of marks) if (mark.at <= at) place = placeAfter(mark, place, field.own, topic)
  return place
}

/** Of what a sentence promises, only what it starts from is a statement. */
function readGoal(
  promised: string,
  given: string,
  field: Field,
  topic: Topic,
  lineOf: (at: number) => number,
): { placed: Placed[]; asides: AsideKind[] } {
  const bases = baseFigures(promised)
  const goals = figuresPromised(figuresIn(promised), bases)
  const asides = Array.from({ length: goals }, (): AsideKind => 'goal')
  const scene = sceneOf(given, field, lineOf)
  let cursor = 0
  const placed = bases.flatMap(({ at, end, number, year }): Placed[] => {
    const mention = unitMentioned(given.slice(cursor, at), field.framework, null)
    cursor = end
    const named = mention && typeof mention === 'object' ? mention.id : topic.foreign ? null : topic.id
    const { value, decimals } = scoreWritten(number)
    const id = value > 10 ? 'total' : named === 'total' ? null : named
    if (id === null || mention === 'foreign' || mention === 'strange') return []
    const [subject] = placeAt(scene, topic, at).subjects
    return [
      {
        at,
        claim: {
          kind: 'score',
          id,
          year,
          stated: value,
          decimals,
          line: lineOf(at),
          quote: promised.slice(at, end).trim(),
          figure: number,
          ...(subject !== undefined && { subject }),
        },
      },
    ]
  })
  return { placed, asides }
}
