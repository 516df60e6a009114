import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './bundled.ts'
import { type SourceFile, sourceFiles } from './source-files.ts'

const files = sourceFiles()
const code = files.filter(({ path }) => /\.tsx?$/.test(path))
const APPS = ['@papi-lens/cli', '@papi-lens/dashboard']
const ANALYSIS = [
  '@papi-lens/core',
  '@papi-lens/io',
  '@papi-lens/plans',
  '@papi-lens/words',
  '@papi-lens/charts',
]
const PACKAGES = [...ANALYSIS, '@papi-lens/embed']

/** What other packages may import: a package by its name, and the entries its package.json adds. */
const PUBLIC_FACES = PACKAGES.flatMap(name => {
  const { exports } = JSON.parse(readFileSync(`${ROOT}packages/${name.split('/')[1]}/package.json`, 'utf8'))
  return Object.keys(exports).map(entry => posix.join(name, entry))
})

/** Which workspace packages the code of each may import. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'packages/core': [],
  'packages/io': ['@papi-lens/core'],
  'packages/plans': ['@papi-lens/core'],
  'packages/words': ['@papi-lens/core', '@papi-lens/io', '@papi-lens/plans'],
  'packages/charts': ['@papi-lens/core', '@papi-lens/plans', '@papi-lens/words'],
  'packages/embed': ['@papi-lens/charts', '@papi-lens/core', '@papi-lens/words'],
  'apps/cli': [...ANALYSIS, '@papi-lens/data'],
  'apps/dashboard': [...PACKAGES, '@papi-lens/data'],
}

/** Libraries that packing puts into a package, because those who install it would get them without our patches. */
const PACKED_IN: Record<string, readonly string[]> = { 'packages/io': ['hyparquet'] }

/** What a file imports, statically or not, for its values or its types. */
function importsOf({ text }: SourceFile): string[] {
  const found = withoutComments(text).matchAll(
    /(?<!['"])(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+|\brequire\s*\(\s*)(['"])([^'"\s]+)\1/g,
  )
  return [...found].map(([, , specifier = '']) => specifier)
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
}

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

describe('imports', () => {
  it('are found in all their forms', () => {
    const text = `
      import { a } from './a.ts'
      import type { B } from "@papi-lens/core"
      import './style.css'
      export { c } from './c.ts'
      const d = await import('node:fs')
      // import { e } from './e.ts'
      /** import { f } from './f.ts' */
    `
    expect(importsOf({ owner: '', path: '', text })).toEqual([
      './a.ts',
      '@papi-lens/core',
      './style.css',
      './c.ts',
      'node:fs',
    ])
  })

  it('are looked at in every package and app', () => {
    expect([...new Set(code.map(({ owner }) => owner))].sort()).toEqual(Object.keys(MAY_IMPORT).sort())
    expect(code.flatMap(importsOf).length).toBeGreaterThan(100)
  })

  it('between workspace packages go one way: apps on packages, packages on core', () => {
    const wrong = code.flatMap(file =>
      importsOf(file)
        .filter(specifier => specifier.startsWith('@papi-lens/'))
        .filter(specifier => !MAY_IMPORT[file.owner]?.includes(packageOf(specifier)))
        .map(specifier => `${file.path} imports ${specifier}`),
    )
    expect(wrong).toEqual([])
  })

  it('of words are types only: what it says was found elsewhere', () => {
    const values = code
      .filter(({ owner }) => owner === 'packages/words')
      .filter(({ text }) =>
        /^(?:import|export)\s+(?!type\b)[^'"]*['"]@papi-lens\//m.test(withoutComments(text)),
      )
    expect(values.map(({ path }) => path)).toEqual([])
  })

  it('of one language reach no other', () => {
    const wrong = code.filter(
      file =>
        /^packages\/words\/src\/(?!all\.ts|command\.ts|gallery\.ts|loading\.ts)/.test(file.path) &&
        importsOf(file).some(specifier => {
          const target = posix.join(posix.dirname(file.path), specifier)
          const lang = /^packages\/words\/src\/(\w\w)\//.exec(target)?.[1]
          return lang !== undefined && !file.path.startsWith(`packages/words/src/${lang}/`)
        }),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('never reach an app', () => {
    const wrong = code.filter(file => importsOf(file).some(specifier => APPS.includes(packageOf(specifier))))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('use the public face of a package, not its inside', () => {
    const inside = code.flatMap(file =>
      importsOf(file).filter(
        specifier => PACKAGES.includes(packageOf(specifier)) && !PUBLIC_FACES.includes(specifier),
      ),
    )
    expect(inside).toEqual([])
  })

  it('by relative path stay in the package or app', () => {
    const wrong = code.flatMap(file =>
      importsOf(file)
        .filter(specifier => specifier.startsWith('.'))
        .map(specifier => posix.join(posix.dirname(file.path), specifier))
        .filter(target => !target.startsWith(`${file.owner}/`))
        .map(target => `${file.path} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('of packages are declared as their dependencies', () => {
    for (const [owner, allowed] of Object.entries(MAY_IMPORT).filter(([name]) =>
      name.startsWith('packages/'),
    )) {
      const declared = JSON.parse(readFileSync(`${ROOT}${owner}/package.json`, 'utf8'))
      const dependencies = Object.keys(declared.dependencies ?? {})
      expect([owner, dependencies.filter(name => name.startsWith('@papi-lens/'))]).toEqual([owner, allowed])
      const installed = [
        ...dependencies,
        ...Object.keys(declared.peerDependencies ?? {}),
        ...(PACKED_IN[owner] ?? []),
      ]
      const bare = code
        .filter(file => file.owner === owner)
        .flatMap(importsOf)
        // What comes with Node needs no dependency; where it may be used is tested below. The package itself says what #… is.
        .filter(specifier => !/^(\.|#|node:)/.test(specifier))
      expect([owner, bare.filter(specifier => !installed.includes(packageOf(specifier)))]).toEqual([
        owner,
        [],
      ])
    }
  })
})

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

describe('files', () => {
  it('have at most 300 lines', () => {
    const long = files.filter(({ text }) => text.trimEnd().split('\n').length > 300)
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('are named in kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.[a-z0-9]+$/
    expect(files.filter(({ path }) => !kebab.test(posix.basename(path))).map(({ path }) => path)).toEqual([])
  })

  it('are named for what they hold, not utils, helpers, common or types', () => {
    const vague = /(^|[/-])(utils?|helpers?|common|types?|misc|shared)(\.|\/|$)/
    expect(files.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([])
  })

  it('have named exports only', () => {
    const withDefault = code.filter(({ text }) =>
      /^export default\b|\bas default\b/m.test(withoutComments(text)),
    )
    expect(withDefault.map(({ path }) => path)).toEqual([])
  })
})

describe('charts', () => {
  const linesOf = (some: readonly SourceFile[]) =>
    some.reduce((sum, { text }) => sum + text.trimEnd().split('\n').length, 0)
  const charts = [...files, ...sourceFiles('gallery')].filter(
    ({ owner, path }) => owner === 'packages/charts' && /\.tsx?$/.test(path),
  )

  // Some twenty kinds share asking, framing, axes, keys, rows and specifications. What is said in two of them belongs there, and
  // a package that only grows is a sign that it no longer goes there. A hundred lines came with paper: circles that keep clear
  // of each other, keys where a list stands alone, and a gallery that shows every size.
  it('are at most 13,450 lines together, with their gallery', () => {
    expect(linesOf(charts)).toBeGreaterThan(5000)
    expect(linesOf(charts)).toBeLessThanOrEqual(13450)
  })

  /** Kinds that are larger, with the lines that they had when this was first held: they may shrink, not grow. */
  const LARGER: Readonly<Record<string, number>> = {
    slope: 560,
  }

  it('bring at most 450 lines a kind', () => {
    const kindOf = ({ path }: SourceFile) => /\/src\/kinds\/([^/]+)\//.exec(path)?.[1]
    const kinds = [...new Set(charts.flatMap(file => kindOf(file) ?? []))]
    const sizes = kinds.map(kind => [kind, linesOf(charts.filter(file => kindOf(file) === kind))] as const)
    expect(kinds.length).toBeGreaterThanOrEqual(15)
    expect(sizes.filter(([kind, lines]) => lines > (LARGER[kind] ?? 450))).toEqual([])
    // A kind that has become small enough needs no exception.
    expect(sizes.filter(([kind, lines]) => kind in LARGER && lines <= 450)).toEqual([])
  })
})

describe('unit tests', () => {
  it('assert nothing by the clock on the wall, which runs while a busy machine does something else', () => {
    const tests = ['packages', 'apps', 'tests'].flatMap(folder =>
      readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
        .map(name => posix.join(folder, name.replaceAll('\\', '/')))
        .filter(path => /\.test\.ts$/.test(path) && !/node_modules|\/dist\/|\/e2e\//.test(path)),
    )
    const clocked = tests.filter(path => /\bperformance\.now\(/.test(readFileSync(`${ROOT}${path}`, 'utf8')))
    expect(tests.length).toBeGreaterThan(50)
    expect(clocked.filter(path => path !== 'tests/architecture.test.ts')).toEqual([])
  })
})
