import { describe, expect, it } from 'vitest'
import { code, importsOf, withoutComments } from './code-imports.ts'

describe('the command', () => {
  it('writes files in one place, through which all must go', () => {
    const WRITES =
      /\b(?:writeFile|appendFile|rename|unlink|rm|rmdir|mkdir|mkdtemp|copyFile|cp|link|symlink|truncate|createWriteStream|open)(?:Sync)?\b/
    const writing = code
      .filter(({ owner }) => owner === 'apps/cli')
      .filter(({ text }) =>
        [...withoutComments(text).matchAll(/import\s*\{([^}]*)\}\s*from\s*'node:fs(?:\/promises)?'/g)].some(
          ([, names = '']) => WRITES.test(names),
        ),
      )
    expect(writing.map(({ path }) => path)).toEqual(['apps/cli/src/files/file-system.ts'])
  })

  it('imports file systems by name only, so that this can be seen', () => {
    const whole = code.filter(
      ({ owner, text }) =>
        owner === 'apps/cli' &&
        /import\s+(?!\{|type\b)[^;'"]*['"]node:fs|import\(['"]node:fs|require\(['"]node:fs/.test(
          withoutComments(text),
        ),
    )
    expect(whole.map(({ path }) => path)).toEqual([])
  })
})

describe('pure packages', () => {
  const IMPURE =
    /['"]node:|\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\s*\(|(?<![-\w])(document|window|localStorage)\s*[.[]/

  it('are recognised by what they do not mention', () => {
    const impure = [
      "from 'node:fs'",
      'Date.now()',
      'new Date()',
      'Math.random()',
      'fetch(x)',
      'document.body',
      'process.env',
    ]
    expect(impure.filter(text => !IMPURE.test(text))).toEqual([])
    expect(IMPURE.test("const issue = 'document: not valid'")).toBe(false)
  })

  /** Entries of their own for Node, which no other file of their package may import. */
  const NODE_ENTRIES = ['packages/charts/src/png.ts', 'packages/io/src/budget/index.ts']

  it.each(['packages/core', 'packages/plans', 'packages/words', 'packages/charts'])(
    '%s has no file system, clock, chance, network or DOM',
    owner => {
      const own = code.filter(file => file.owner === owner && !NODE_ENTRIES.includes(file.path))
      expect(own.length).toBeGreaterThan(2)
      expect(own.filter(({ text }) => IMPURE.test(withoutComments(text))).map(({ path }) => path)).toEqual([])
    },
  )

  it('keep their entries for Node apart', () => {
    expect(NODE_ENTRIES.filter(path => !code.some(file => file.path === path))).toEqual([])
    const users = code.filter(
      file =>
        file.owner === 'packages/charts' &&
        importsOf(file).some(specifier => /(^|\/)png\.ts$/.test(specifier)),
    )
    expect(users.map(({ path }) => path)).toEqual([])
  })

  it('io reads text, not files; threads and the form of inflate that Node takes stand apart', () => {
    const own = code.filter(
      file =>
        file.owner === 'packages/io' &&
        !file.path.includes('/src/budget/') &&
        !file.path.endsWith('/inflate-node.ts'),
    )
    expect(own.flatMap(importsOf).filter(specifier => specifier.includes('/budget/'))).toEqual([])
    expect(own.filter(({ text }) => IMPURE.test(withoutComments(text))).map(({ path }) => path)).toEqual([])
  })
})
