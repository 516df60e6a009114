import type { Framework, Unit } from '@papi-lens/core'
import { plainWords } from '../reading/plain-words.ts'
import { UNIT_WORDINGS } from './unit-wording.ts'

/** What a name may mean. */
export interface NameScope {
  /** Only this dimension and its sub-dimensions. */
  readonly within?: string | null
  readonly level?: 'dimension' | 'subdimension'
}

export interface NamedUnit {
  readonly unit: Unit
  /** 0–1: share of the telling words that the name and a wording of the unit have in common. */
  readonly likeness: number
}

/** At least this much alike, and by this much more than any other unit. */
const LIKE = 0.58
const AHEAD = 0.07
/** Weight of a word that stands in no wording: it says something else. */
const STRANGE = 1.6
/** Names remembered; a longer text forgets and begins again. */
const MOST_KNOWN = 2000
/** No name has more words. */
const LONGEST = 30

/** Words that tell nothing about which unit is meant. */
const SMALL_WORDS = new Set(
  plainWords(
    'của và trong ở tại các với vào việc qua về là có được từ theo những một cấp sự đã vẫn năm tỉnh cho thì liên quan đến tới',
  )
    .concat(' ', plainWords('đều cũng cùng bị hai ba bốn điểm riêng còn như sau gồm'))
    .split(' '),
)
/** Words that so many names share that they name nothing by themselves. */
const COMMON_WORDS = new Set(
  plainWords('chất lượng chính quyền địa phương người dân công khai hiệu quả').split(' '),
)
/** Phrases that lead a name in or follow it. */
const FRAMING =
  /(?:chi so|noi dung|truc|linh vuc|tieu chi|chi tieu) (?:noi dung |thanh phan )*|noi dung thanh phan|thanh phan|ket qua|diem so|dia ban|papi\s+(?=\S)|trong do/g

interface Wording {
  readonly unit: Unit
  readonly weight: number
}

interface NameIndex {
  readonly weightOf: ReadonlyMap<string, number>
  readonly byWord: ReadonlyMap<string, readonly Wording[]>
  readonly known: Map<string, NamedUnit | null>
}

const remembered = new WeakMap<Framework, NameIndex>()

/**
 * The dimension or sub-dimension a name means, by its telling words: wordings vary, marks and commas get lost.
 *
 * @param within id of a dimension the name must belong to, where the text says it
 * @returns its id, or null where no unit is clearly meant
 * @example
 * unitNamed('Khung giá đất và kế hoạch sử dụng đất', framework) // => 'land-plans'
 * unitNamed('y te cong', framework, 'services') // => 'health-care'
 * unitNamed('Tham nhũng', framework) // => null
 */
export function unitNamed(name: string, framework: Framework, within?: string): string | null {
  return likeliestUnit(name, framework, within ? { within } : {})?.unit.id ?? null
}

/**
 * The unit a name means and how sure that is, or null where no unit is clearly meant. Texts name the same few units
 * again and again, so what a name means is remembered, up to some number of names.
 */
export function likeliestUnit(name: string, framework: Framework, scope: NameScope = {}): NamedUnit | null {
  const { known } = indexOf(framework)
  const key = `${scope.within ?? ''} ${scope.level ?? ''} ${name}`
  const found = known.get(key)
  if (found !== undefined) return found
  if (known.size >= MOST_KNOWN) known.clear()
  const likeliest = likeliestOf(name, framework, scope)
  known.set(key, likeliest)
  return likeliest
}

function likeliestOf(name: string, framework: Framework, scope: NameScope): NamedUnit | null {
  const { weightOf, byWord } = indexOf(framework)
  const words = wordsOf(name)
  if (![...words].some(word => !word.split(' ').every(part => COMMON_WORDS.has(part)))) return null
  let asked = 0
  const common = new Map<Wording, number>()
  for (const word of words) {
    const weight = weightOf.get(word)
    asked += weight ?? STRANGE
    for (const wording of byWord.get(word) ?? []) {
      if (isIn(wording.unit, scope)) common.set(wording, (common.get(wording) ?? 0) + (weight ?? 0))
    }
  }
  const best = new Map<Unit, number>()
  for (const [{ unit, weight }, shared] of common) {
    const likeness = (2 * shared) / (asked + weight)
    if (likeness > (best.get(unit) ?? 0)) best.set(unit, likeness)
  }
  const [first, second] = [...best].sort(([, a], [, b]) => b - a)
  if (!first || first[1] < LIKE || first[1] - (second?.[1] ?? 0) < AHEAD) return null
  return { unit: first[0], likeness: first[1] }
}

/** How many telling words a name has. */
export function wordCount(name: string): number {
  return wordsOf(name).size
}

function isIn({ level, dimension }: Unit, scope: NameScope): boolean {
  return (!scope.within || scope.within === dimension) && (!scope.level || scope.level === level)
}

function indexOf(framework: Framework): NameIndex {
  const known = remembered.get(framework)
  if (known) return known
  const named = framework.units.flatMap(unit =>
    [unit.vi, unit.en, ...lastingAliases(unit), ...(UNIT_WORDINGS[unit.id] ?? [])].map(text => ({
      unit,
      words: wordsOf(text),
    })),
  )
  const unitsWith = new Map<string, Set<Unit>>()
  for (const { unit, words } of named) {
    for (const word of words) unitsWith.set(word, (unitsWith.get(word) ?? new Set()).add(unit))
  }
  // A word is the more telling the fewer units it stands for.
  const weightOf = new Map(
    [...unitsWith].map(([word, units]) => [word, Math.log(1 + framework.units.length / units.size)]),
  )
  const byWord = new Map<string, Wording[]>()
  for (const { unit, words } of named) {
    const wording = { unit, weight: [...words].reduce((sum, word) => sum + (weightOf.get(word) ?? 0), 0) }
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), wording])
  }
  const index = { weightOf, byWord, known: new Map<string, NamedUnit | null>() }
  remembered.set(framework, index)
  return index
}

/** Other wordings that have meant the unit in every year. */
function lastingAliases({ aliases = [] }: Unit): string[] {
  return aliases.flatMap(({ text, from, to }) => (from === undefined && to === undefined ? [text] : []))
}

/** Telling words of a name, without marks; pairs are kept too, as a syllable alone says little ("công" "khai"). */
function wordsOf(name: string): ReadonlySet<string> {
  const plain = plainWords(name.slice(0, 400))
  const bare = plain.replace(FRAMING, ' ')
  const words = bare.split(/\s+/).filter(word => word && !SMALL_WORDS.has(word) && !/^\d+$/.test(word))
  const kept = words.slice(0, LONGEST)
  return new Set([...kept, ...kept.slice(1).map((word, at) => `${kept[at]} ${word}`)])
}
