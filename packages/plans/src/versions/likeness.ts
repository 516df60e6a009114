import { plainWords } from '../reading/plain-words.ts'

/** Two items of different plans, and how much of their words they share, from 0 to 1. */
export interface Pair {
  readonly before: number
  readonly after: number
  readonly likeness: number
}

/** Words looked at of an item: what it is about stands at its beginning. */
const LONGEST = 1500
/** What stands in more items than this leads to none of them. */
const MOST_HOLDERS = 60
/** Items that are compared with one in full. */
const MOST_CANDIDATES = 12

/**
 * Which texts are alike, the most alike first. Two texts share words and pairs of words that follow each other; what few texts
 * have says more than what many have (inverse document frequency), so that the verbs with which every task begins count for
 * little. The measure is that of Dice on these weights. Marks, capitals and numbers make no difference: a task of the next
 * year names another year.
 *
 * @param least likeness that is told
 */
export function likePairs(before: readonly string[], after: readonly string[], least: number): Pair[] {
  const [firsts, seconds] = [before.map(featuresOf), after.map(featuresOf)]
  const holders = new Map<string, number[]>()
  const counts = new Map<string, number>()
  for (const features of [...firsts, ...seconds])
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  seconds.forEach((features, at) => {
    for (const feature of features) {
      const held = holders.get(feature)
      if (held) held.push(at)
      else holders.set(feature, [at])
    }
  })
  const all = firsts.length + seconds.length
  const weights = new Map([...counts].map(([feature, count]) => [feature, Math.log(1 + all / count)]))
  const weight = (feature: string) => weights.get(feature) ?? 0
  const sum = (features: ReadonlySet<string>) =>
    [...features].reduce((total, feature) => total + weight(feature), 0)
  const sums = seconds.map(sum)
  return firsts
    .flatMap((features, first) => {
      const shared = sharedWeights(features, holders, weight)
      const own = sum(features)
      return shared.map(
        ([second]): Pair => ({
          before: first,
          after: second,
          likeness: dice(features, seconds[second] ?? new Set(), own + (sums[second] ?? 0), weight),
        }),
      )
    })
    .filter(({ likeness }) => likeness >= least)
    .sort((a, b) => b.likeness - a.likeness || a.before - b.before || a.after - b.after)
}

/** The texts that share most with one, by what leads to few. */
function sharedWeights(
  features: ReadonlySet<string>,
  holders: ReadonlyMap<string, readonly number[]>,
  weight: (feature: string) => number,
): (readonly [second: number, shared: number])[] {
  const shared = new Map<number, number>()
  for (const feature of features) {
    const found = holders.get(feature) ?? []
    if (found.length > MOST_HOLDERS) continue
    for (const second of found) shared.set(second, (shared.get(second) ?? 0) + weight(feature))
  }
  return [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_CANDIDATES)
}

function dice(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  sum: number,
  weight: (feature: string) => number,
): number {
  let shared = 0
  for (const feature of a) if (b.has(feature)) shared += weight(feature)
  return sum === 0 ? 0 : (2 * shared) / sum
}

/** The words of a text, and its pairs of words. */
function featuresOf(text: string): ReadonlySet<string> {
  const words = plainWords(text.slice(0, LONGEST))
    .split(' ')
    .filter(word => /\p{L}/u.test(word))
  return new Set([...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)])
}
