// Documents of our own writing (tests/documents/README.md) against what a careful reader finds in them.
import { readFileSync } from 'node:fs'
import { auditClaims } from '@papi-lens/core'
import { readDocument } from '@papi-lens/io'
import {
  checkPlan,
  evaluateMatches,
  type PlanReading,
  parsePlan,
  planOfDocument,
  readClaims,
  servingItems,
} from '@papi-lens/plans'
import { describe, expect, it } from 'vitest'
import { bundledDataset, ROOT } from './bundled.ts'
import {
  containing,
  type Expectation,
  expectations,
  inputBytes,
  type Label,
  opened,
  ordered,
} from './documents/expectation.ts'

const dataset = bundledDataset()
const { provinces, framework } = dataset.panel

const documents = await Promise.all(
  expectations().map(async expected => {
    const { text } = await readDocument(expected.file, inputBytes(expected))
    return { ...expected, ...parsePlan(text, { provinces }) }
  }),
)
type Read = Expectation & PlanReading

const having = <Aspect extends keyof Expectation>(aspect: Aspect) =>
  documents.flatMap(read => {
    const expected = read[aspect]
    return expected === undefined ? [] : [{ ...read, expected }]
  })

describe.each(having('parse'))('reading $name', ({ document, repairs, expected }) => {
  it('finds number, date, year, issuer and basis', () => {
    const { title, issuer, ...rest } = expected.head
    expect(document.title?.toLowerCase()).toContain(title)
    expect(document.issuer).toEqual(issuer)
    expect(document).toMatchObject(rest)
  })

  it('finds the sections about dimensions', () => {
    expect(document.sections).toMatchObject(expected.sections)
  })

  it('finds the measures and what is nested in them', () => {
    expect(opened(document)).toMatchObject(expected.measures)
  })

  it('finds the tasks of the appendix', () => {
    const tasks = document.tasks.map(task => ({ ...task, outputs: task.outputs.map(({ text }) => text) }))
    expect(tasks).toMatchObject(expected.tasks)
  })

  it('finds the targets', () => {
    expect(document.targets).toMatchObject(containing(expected.targets, ['metric', 'unit']))
  })

  it('finds the duties to report', () => {
    expect(document.duties).toMatchObject(containing(expected.duties, ['who', 'to']))
  })

  it('warns of what is missing and tells what it repaired', () => {
    expect(document.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining([...expected.warnings]))
    expect(repairs.map(({ code }) => code)).toEqual(expect.arrayContaining([...(expected.repairs ?? [])]))
  })
})

describe.each(having('checks'))('checking $name', ({ document, lines, expected }) => {
  it('finds each fault of the document and no other', () => {
    const findings = checkPlan(document, lines, framework).map(({ code, line }) => `${line} ${code}`)
    expect(findings.sort()).toEqual(expected.map(({ code, line }) => `${line} ${code}`).sort())
  })
})

describe.each(having('claims'))('auditing $name', ({ lines, expected: { province, found } }) => {
  it('judges each statement about published scores', () => {
    const judged = auditClaims(dataset, province, readClaims(lines, { framework }).claims)
    expect(ordered(judged)).toMatchObject(ordered(found))
  })
})

describe('matching', () => {
  const evaluated = having('match').map(read => ({
    read,
    ...evaluateMatches(...labelled(read, read.expected)),
  }))

  it('gives a right first answer to 80 % of all items', () => {
    const items = evaluated.reduce((sum, { items }) => sum + items, 0)
    const right = evaluated.reduce((sum, { firstRight }) => sum + firstRight, 0)
    const wrong = evaluated.flatMap(({ read, wrong }) =>
      wrong.map(
        ({ ref, expected, got }) => `${read.name} ${ref}: ${expected.join('|')} got ${got.join('|')}`,
      ),
    )
    expect(right / items, wrong.join('\n')).toBeGreaterThanOrEqual(0.8)
  })

  it.each(evaluated)('answers every item of $read.name', ({ read, items }) => {
    const { measures, tasks } = read.document
    expect([...measures, ...tasks]).toHaveLength(items)
  })
})

describe('coverage of nested plans', () => {
  const expected = JSON.parse(readFileSync(`${ROOT}tests/documents/coverage.json`, 'utf8'))

  it('takes province, district and commune together', () => {
    const plans = documents
      .filter(({ name }) => expected.documents.includes(name))
      .map(({ name, document }) => planOfDocument(name, document))
    const isLeftAlone = (area: { id: string; dimension: string }) =>
      servingItems(plans, area).direct.length === 0
    expect(expected.weak.filter(isLeftAlone).map(({ id }: { id: string }) => id)).toEqual(expected.uncovered)
  })
})

/** Hand labels and answers of a document; "measure" and "task" keep their references apart. */
function labelled(
  { document }: Read,
  { measures, tasks }: NonNullable<Expectation['match']>,
): Parameters<typeof evaluateMatches> {
  const named = (kind: string, labels: readonly Label[]) =>
    labels.map(label => ({ ...label, ref: `${kind} ${label.ref}` }))
  const answers = [...document.measures, ...document.tasks]
  return [
    [...named('measure', measures), ...named('task', tasks)],
    answers.map(({ kind, ref, serves }) => ({ ref: `${kind} ${ref}`, matches: serves.matches ?? [] })),
  ]
}
