import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './bundled.ts'
import { code, importsOf, packageOf, sources, withoutComments } from './code-imports.ts'
import { type SourceFile, sourceFiles } from './source-files.ts'

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
  'apps/cli': [...PACKAGES, '@papi-lens/data'],
  'apps/dashboard': [...PACKAGES, '@papi-lens/data'],
}

/** Libraries that packing puts into a package, because those who install it would get them without our patches. */
const PACKED_IN: Record<string, readonly string[]> = { 'packages/io': ['hyparquet'] }

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

describe('files', () => {
  it('have at most 300 lines', () => {
    const long = sources.filter(({ text }) => text.trimEnd().split('\n').length > 300)
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('are named in kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.[a-z0-9]+$/
    expect(sources.filter(({ path }) => !kebab.test(posix.basename(path))).map(({ path }) => path)).toEqual(
      [],
    )
  })

  it('are named for what they hold, not utils, helpers, common or types', () => {
    const vague = /(^|[/-])(utils?|helpers?|common|types?|misc|shared)(\.|\/|$)/
    expect(sources.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([])
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
  const charts = [...sources, ...sourceFiles('gallery')].filter(
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
