import { loadCommandWords } from '@papi-lens/words/command'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files.ts'

/** Words of a program's text, with how often each stands there. */
function namesIn(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const [name] of text.matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** Every message below a value, by its path. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path]
  return Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))
}

/**
 * Messages that nobody says: their name stands nowhere in the code outside of the words, and in a language only where the
 * message is given. Names that are ids of data ("high-average", "--year") are looked up by what they stand for.
 */
function unsaid(words: unknown, outside: readonly string[], language: readonly string[]): readonly string[] {
  const [elsewhere, inside] = [namesIn(outside), namesIn(language)]
  return pathsIn(words)
    .filter(path => /^[a-z]+([A-Z][a-z]*)*$/.test(path.at(-1) ?? ''))
    .filter(path => !elsewhere.has(path.at(-1) ?? '') && (inside.get(path.at(-1) ?? '') ?? 0) <= 1)
    .map(path => path.join('.'))
}

describe('messages', () => {
  it('that nobody says are found; ids of data, and what other messages say, are not', () => {
    const words = { page: { title: 'a', lost: 'b', part: 'c' }, group: { 'high-average': 'd' } }
    const vi = ["title: 'a', lost: 'b', part: 'c', 'high-average': 'd'", 'whole(part)']
    expect(unsaid(words, ['words.page.title'], vi)).toEqual(['page.lost'])
  })

  it('are all said somewhere', async () => {
    const isWords = (path: string) => /^packages\/words\/src\/(messages|vi|en)\//.test(path)
    const code = [...sourceFiles(), ...sourceFiles('gallery')]
    const outside = code.filter(({ path }) => !isWords(path)).map(({ text }) => text)
    const language = code
      .filter(({ path }) => path.startsWith('packages/words/src/vi/'))
      .map(({ text }) => text)
    expect(outside.length).toBeGreaterThan(300)
    expect(unsaid(await loadCommandWords('vi'), outside, language)).toEqual([])
  })
})
