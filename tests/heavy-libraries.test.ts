import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files.ts'

/** Libraries that only some users of io need. The dashboard's first load must not carry them. */
const HEAVY = [
  '@uwdata/flechette',
  'fflate',
  'hyparquet',
  'hyparquet-writer',
  'mammoth',
  'saxen',
  'unpdf',
  'write-excel-file',
]

const io = sourceFiles().filter(({ owner }) => owner === 'packages/io')

/** Files that are loaded with the package: those its face imports, and what these import. */
function loadedAtOnce(path = 'packages/io/src/index.ts', seen = new Set<string>()): ReadonlySet<string> {
  const file = io.find(candidate => candidate.path === path)
  if (!file || seen.has(path)) return seen
  seen.add(path)
  for (const [, specifier = ''] of file.text.matchAll(AT_ONCE)) {
    if (specifier.startsWith('.')) loadedAtOnce(posix.join(posix.dirname(path), specifier), seen)
  }
  return seen
}

const AT_ONCE = /^(?:import|export)\s+(?!type\b)(?:[^'"]*?\bfrom\s*)?['"]([^'"]+)['"]/gm

/** What a source imports: heavy libraries at once, and on demand; types are not loaded at all. */
function heavyImports(text: string) {
  const found = (pattern: RegExp) =>
    [...text.matchAll(pattern)]
      .map(([, specifier = '']) => HEAVY.find(name => specifier === name || specifier.startsWith(`${name}/`)))
      .filter(name => name !== undefined)
  return {
    atOnce: found(AT_ONCE),
    onDemand: found(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g),
  }
}

describe('heavy libraries', () => {
  it('are told from light ones, and loading at once from loading on demand', () => {
    const text = `import Papa from 'papaparse'
import type { Table } from '@uwdata/flechette'
import {
  parquetRead,
} from 'hyparquet'
import 'fflate'
const { zip } = await import('write-excel-file/universal')`
    expect(heavyImports(text)).toEqual({ atOnce: ['hyparquet', 'fflate'], onDemand: ['write-excel-file'] })
  })

  it('are loaded by io only when a function needs them', () => {
    const first = loadedAtOnce()
    expect(first.size).toBeGreaterThan(20)
    const atOnce = io
      .filter(({ path }) => first.has(path))
      .flatMap(({ path, text }) => heavyImports(text).atOnce.map(name => `${path} loads ${name}`))
    expect(atOnce).toEqual([])
  })

  it('are all in use', () => {
    const used = new Set(
      io.flatMap(({ text }) => {
        const { atOnce, onDemand } = heavyImports(text)
        return [...atOnce, ...onDemand]
      }),
    )
    expect([...used].sort()).toEqual(HEAVY)
  })
})
