// Layouts of plans, directives, dispatches and summaries in our own words, against what a careful reader finds in them.
import { checkPlan, parsePlan } from '@papi-lens/plans'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from './bundled.ts'
import { FIRST_HALF } from './plan-kinds/first-half.ts'
import { FURTHER } from './plan-kinds/further.ts'
import type { Kind } from './plan-kinds/kind.ts'
import { SECOND_HALF } from './plan-kinds/second-half.ts'

const dataset = bundledDataset()
const { provinces, framework } = dataset.panel

function found({ text, ...expected }: Kind) {
  const { document, lines } = parsePlan(text, { provinces })
  const { title, number, date, year, issuer } = document
  const head = { title: title?.toLowerCase() ?? null, number, date, year, issuer }
  const items = [...document.measures, ...document.tasks]
    .sort((a, b) => a.line - b.line)
    .map(({ serves, lead }) => [serves.main, lead] as const)
  const warnings = document.warnings.map(({ code }) => code as string)
  const findings = checkPlan(document, lines, framework, { dataset }).map(({ code }) => code as string)
  return { expected, head, items, targets: document.targets, warnings, findings }
}

describe.each([
  ['first half', FIRST_HALF],
  ['second half', SECOND_HALF],
  ['further', FURTHER],
] as const)('%s', (_, kinds) => {
  it.each(kinds.map(kind => ({ ...kind, read: () => found(kind) })))('$name', ({ read }) => {
    const { expected, head, items, targets, warnings, findings } = read()
    if (expected.head) expect(head).toMatchObject(expected.head)
    if (expected.items) expect(items).toEqual(expected.items)
    if (expected.targets) expect(targets).toMatchObject(expected.targets)
    expectCodes(warnings, expected.warnings ?? [])
    expectCodes(findings, expected.findings ?? [])
  })
})

/** Codes that must be there, as often as named, and those behind "!" that must not. */
function expectCodes(codes: readonly string[], expected: readonly string[]): void {
  const told = expected.filter(code => !code.startsWith('!'))
  for (const code of new Set(told))
    expect(
      codes.filter(own => own === code),
      code,
    ).toHaveLength(told.filter(own => own === code).length)
  for (const code of expected) if (code.startsWith('!')) expect(codes).not.toContain(code.slice(1))
}
