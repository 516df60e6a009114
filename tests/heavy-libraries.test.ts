import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files.ts'

/** Libraries that only some users of io need. The dashboard's first load must not carry them. */
const HEAVY = [
  '@uwdata/flechette',
  'fflate',
  'hyparquet',
  'hyparquet-writer',
  'mammoth',
  'read-excel-file',
  'unpdf',
  'write-excel-file',
]

const io = sourceFiles().filter(({ owner }) => owner === 'packages/io')

/** What a source imports: heavy libraries at once, and on demand; types are not loaded at all. */
function heavyImports(text: string) {
  const found = (pattern: RegExp) =>
    [...text.matchAll(pattern)]
      .map(([, specifier = '']) => HEAVY.find(name => specifier === name || specifier.startsWith(`${name}/`)))
      .filter(name => name !== undefined)
  return {
    atOnce: found(/^(?:import|export)\s+(?!type\b)(?:[^'"]*?\bfrom\s*)?['"]([^'"]+)['"]/gm),
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
    const atOnce = io.flatMap(({ path, text }) =>
      heavyImports(text).atOnce.map(name => `${path} loads ${name}`),
    )
    expect(atOnce).toEqual([])
  })

  it('are all in use', () => {
    const used = new Set(io.flatMap(({ text }) => heavyImports(text).onDemand))
    expect([...used].sort()).toEqual(HEAVY)
  })
})
