// What output/<name>.json says, in the form that a result can be compared with.
import { readdirSync, readFileSync } from 'node:fs'
import type { Head, PlanDocument } from '@papi-lens/plans'
import { expect } from 'vitest'
import { ROOT } from '../bundled.ts'

const FOLDER = `${ROOT}tests/documents/`

interface ExpectedItem {
  readonly opening: string
}

export interface Expectation {
  readonly name: string
  /** Name of the file in input/. */
  readonly file: string
  readonly parse?: {
    readonly head: Head
    readonly sections: readonly object[]
    readonly measures: readonly (ExpectedItem & { readonly items: readonly ExpectedItem[] })[]
    readonly tasks: readonly object[]
    readonly targets: readonly { readonly metric: string; readonly unit: string }[]
    readonly duties: readonly { readonly who: string | null; readonly to: string | null }[]
    readonly warnings: readonly string[]
    readonly repairs?: readonly string[]
  }
  readonly checks?: readonly { readonly code: string; readonly line?: number }[]
  readonly claims?: { readonly province: string; readonly found: readonly Comparable[] }
  readonly match?: { readonly measures: readonly Label[]; readonly tasks: readonly Label[] }
}

export interface Label {
  readonly ref: string
  readonly dimension: string
  readonly main: string
  readonly also: readonly string[]
}

/** What can be put in an order of its own: several claims stand in one line. */
export interface Comparable {
  readonly line?: number
  readonly kind: string
  readonly id: string | null
  readonly year: number | null
  readonly stated: unknown
}

export function expectations(): Expectation[] {
  const files = new Map(readdirSync(`${FOLDER}input`).map(file => [file.replace(/\.\w+$/, ''), file]))
  return readdirSync(`${FOLDER}output`)
    .sort()
    .map(output => {
      const name = output.replace('.json', '')
      return {
        name,
        file: files.get(name) ?? name,
        ...JSON.parse(readFileSync(`${FOLDER}output/${output}`, 'utf8')),
      }
    })
}

export function inputBytes({ file }: Expectation): Uint8Array {
  return readFileSync(`${FOLDER}input/${file}`)
}

/** The first six words of an item. */
export function openingOf(text: string): string {
  return text.trim().split(/\s+/).slice(0, 6).join(' ')
}

/** Measures with the beginning of their texts in place of the whole. */
export function opened({ measures }: Pick<PlanDocument, 'measures'>): object[] {
  return measures.map(measure => ({
    ...measure,
    opening: openingOf(measure.text),
    items: measure.items.map(item => ({ ...item, opening: openingOf(item.text) })),
  }))
}

/** Replaces the words named under some keys by "contains these words"; null stays null. */
export function containing<Fact extends object>(
  facts: readonly Fact[],
  keys: readonly (keyof Fact)[],
): Fact[] {
  return facts.map(fact => ({
    ...fact,
    ...Object.fromEntries(
      keys.map(key => {
        const words = fact[key]
        return [key, typeof words === 'string' ? expect.stringContaining(words) : words]
      }),
    ),
  }))
}

/** In the order of their lines, then of what they say. */
export function ordered<Claim extends Comparable>(claims: readonly Claim[]): Claim[] {
  const key = ({ line = 0, kind, id, year, stated }: Claim) =>
    [String(line).padStart(9, '0'), kind, id, year, stated].join(' ')
  return [...claims].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
