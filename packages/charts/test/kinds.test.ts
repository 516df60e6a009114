import { expect, it } from 'vitest'
import { CHARTS } from '../src/index.ts'
import * as kinds from '../src/kinds.ts'

it('has each kind of the catalogue by itself, and no other', () => {
  const byName = (a: { kind: string }, b: { kind: string }) => a.kind.localeCompare(b.kind, 'en')
  expect(Object.values(kinds).sort(byName)).toEqual([...CHARTS].sort(byName))
})
