import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files.ts'

/** Ways in which code asks which language it speaks, or keeps a table by language. */
const BRANCHES: readonly [string, RegExp][] = [
  [
    'compares a language',
    /\blang(?:uage)?\s*[!=]==?\s*['"`](?:vi|en)['"`]|['"`](?:vi|en)['"`]\s*[!=]==?\s*\w*[lL]ang\b/,
  ],
  ['chooses by "is Vietnamese"', /\b(?:vi|en)\s*\?\s*['"`[{(\w]/],
  ['keeps a table of languages', /\b(?:vi|en):\s*(?:['"`]|\[\s*$|\(|\{[^}]*['"`][^'"`\n]*[\u00C0-\u1EF9])/m],
]

/** Files still to be given their words, each until it is; the list only shrinks. */
const STILL_TO_DO: readonly string[] = []

/**
 * Places where both languages are data or input, not speech: names in facts, the reading of documents in two languages, the
 * choice of a language itself.
 */
const BILINGUAL_DATA = [
  /^packages\/core\/src\/framework\.ts$/,
  /^packages\/charts\/src\/kinds\/tile-map\/tile-grid\.ts$/,
  // Notes of a proposed row of comparability.json, which are in both languages there.
  /^packages\/io\/src\/proposal\//,
]

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
}

const asking = [...sourceFiles(), ...sourceFiles('gallery')]
  .filter(({ path }) => /\.tsx?$/.test(path) && !path.startsWith('packages/words/'))
  .filter(({ path }) => !BILINGUAL_DATA.some(pattern => pattern.test(path)))
  .filter(({ text }) => BRANCHES.some(([, pattern]) => pattern.test(withoutComments(text))))
  .map(({ path }) => path)
  .sort()

describe('one voice', () => {
  it.each([
    "lang === 'vi' ? 'a' : 'b'",
    "const vi = call.lang === 'vi'",
    "vi ? `a` : 'b'",
    "{ vi: 'a', en: 'b' }",
    "const NAMES = {\n  vi: {\n    a: 'bậc' } }",
    "if ('en' !== lang) return",
  ])('a branch on the language is recognised: %s', text => {
    expect(BRANCHES.some(([, pattern]) => pattern.test(text))).toBe(true)
  })

  it.each([
    'const { vi, en } = province',
    'nameOf(unit, words)',
    "lang: 'vi'",
    'readonly vi: string',
    '// vi: "a comment"',
    '{ vi: row.vi, en: row.en }',
    "{\n  vi: { lang: 'vi', names: vi.names },\n}",
  ])('what is none is not taken for one: %s', text => {
    expect(BRANCHES.some(([, pattern]) => pattern.test(withoutComments(text)))).toBe(false)
  })

  it('the page of the gallery is read too', () => {
    expect(sourceFiles('gallery').map(({ path }) => path)).toContain(
      'packages/charts/gallery/page/gallery-page.ts',
    )
  })

  it('no code outside packages/words asks which language it speaks', () => {
    expect(asking.filter(path => !STILL_TO_DO.includes(path))).toEqual([])
  })

  it('nothing that has its words is still on the list', () => {
    expect(STILL_TO_DO.filter(path => !asking.includes(path))).toEqual([])
  })
})
