// Layouts of plans, directives, dispatches and summaries in our own words, against what a careful reader finds in them.
import { checkPlan, type Deadline, parsePlan } from '@papi-lens/plans'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from './bundled.ts'
import { FIRST_HALF } from './plan-kinds/first-half.ts'
import { FURTHER } from './plan-kinds/further.ts'
import type { Kind } from './plan-kinds/kind.ts'
import { NEW_LAYOUTS_FIRST } from './plan-kinds/new-layouts-first.ts'
import { NEW_LAYOUTS_HEADS } from './plan-kinds/new-layouts-heads.ts'
import { NEW_LAYOUTS_SECOND } from './plan-kinds/new-layouts-second.ts'
import { SECOND_HALF } from './plan-kinds/second-half.ts'
import { WHO_AND_WHEN } from './plan-kinds/who-and-when.ts'

const dataset = bundledDataset()
const { provinces, framework } = dataset.panel

function found({ text, ...expected }: Kind) {
  const { document, lines } = parsePlan(text, { provinces })
  const { title, number, date, year, issuer } = document
  const head = { title: title?.toLowerCase() ?? null, number, date, year, issuer }
  const all = [...document.measures, ...document.tasks].sort((a, b) => a.line - b.line)
  const items = all.map(({ serves, lead }) => [serves.main, lead] as const)
  const deadlines = all.map(item => item.deadlines.map(timeOf))
  const warnings = document.warnings.map(({ code }) => code as string)
  const found = checkPlan(document, lines, framework, { dataset })
  const findings = found.map(({ code }) => code as string)
  const former = found.flatMap(finding => (finding.code === 'former-agency' ? [finding.agency] : []))
  return { expected, head, items, deadlines, targets: document.targets, warnings, findings, former }
}

function timeOf(deadline: Deadline): string {
  const { kind } = deadline
  if (kind === 'by-date') return `${kind} ${deadline.date}`
  if (kind === 'month' || kind === 'quarter') return `${kind} ${deadline.end}`
  return kind === 'recurring' ? `${kind} ${deadline.every}` : kind
}

describe.each([
  ['first half', FIRST_HALF],
  ['second half', SECOND_HALF],
  ['further', FURTHER],
  ['new layouts, first half', NEW_LAYOUTS_FIRST],
  ['new layouts, heads', NEW_LAYOUTS_HEADS],
  ['new layouts, second half', NEW_LAYOUTS_SECOND],
  ['who and when', WHO_AND_WHEN],
] as const)('%s', (_, kinds) => {
  it.each(kinds.map(kind => ({ ...kind, read: () => found(kind) })))('$name', ({ read }) => {
    const { expected, head, items, deadlines, targets, warnings, findings, former } = read()
    if (expected.head) expect(head).toMatchObject(expected.head)
    if (expected.items) expect(items).toEqual(expected.items)
    if (expected.deadlines) expect(deadlines).toEqual(expected.deadlines)
    if (expected.former) expect(former).toEqual(expected.former)
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
