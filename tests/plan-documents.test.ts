// What the parser finds in the five source documents against the facts of data/plans, which were taken from them by hand.
// Deadlines, targets and duties: packages/plans/test/promises/original-promises.test.ts; claims: claims-audit.test.ts.
import { readFileSync } from 'node:fs'
import { checkPlan, type Plan, parsePlan, planOfDocument } from '@papi-lens/plans'
import { describe, expect, it } from 'vitest'
import { bundledDataset, bundledPlans, HAS_SHARED, SHARED } from './bundled.ts'
import { plainAgencies } from './plan-agencies.ts'

const { provinces, framework } = bundledDataset().panel
const bundled = bundledPlans(bundledDataset())

function read(plan: Plan) {
  const reading = parsePlan(readFileSync(`${SHARED}plans/${plan.source.file}`, 'utf8'), { provinces })
  return { name: plan.id, plan, ...reading }
}
const originals = HAS_SHARED ? bundled.map(read) : []
const original = (id: string) => {
  const found = originals.find(({ name }) => name === id)
  if (!found) throw new Error(`no document ${id}`)
  return found
}

interface Facts {
  readonly ref: string
  readonly line: number
  readonly dimension: string | null
}
const facts = (items: readonly Facts[]) =>
  items.map(({ ref, line, dimension }) => `${ref} ${line} ${dimension}`)
const words = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

describe.skipIf(!HAS_SHARED)('the source documents', () => {
  it('are five', () => expect(originals).toHaveLength(5))
})

describe.each(originals)('$name', ({ plan, document, lines }) => {
  it('has the head taken from it by hand', () => {
    const { number, date, year, basis, issuer } = plan
    expect(document).toMatchObject({ number, date, year, basis })
    expect(document.issuer).toEqual({ name: issuer.vi, level: issuer.level, province: issuer.province })
  })

  it('has the measures and the tasks, at their lines, in their dimensions', () => {
    expect(facts(document.measures.flatMap(measure => [measure, ...measure.items]))).toEqual(
      facts(plan.measures.flatMap(measure => [measure, ...measure.items])),
    )
    expect(facts(document.tasks)).toEqual(facts(plan.tasks))
  })

  it('has every word of its measures, and none of their neighbours', () => {
    for (const { text, items, line, lastLine, ref } of document.measures) {
      const printed = words(
        lines
          .slice(line - 1, lastLine)
          .map(({ text }) => text)
          .join('\n'),
      )
      const found = [text, ...items.map(item => item.text)].flatMap(words)
      // A lettered item begins with a letter that is no word of it.
      expect(
        [printed, printed.slice(1)].map(all => all.join(' ')),
        ref,
      ).toContain(found.join(' '))
    }
  })

  it('tells each target in the item, the dimension and the unit it stands for', () => {
    const byHand = plan.measures.flatMap(({ targets = [], line, dimension }) =>
      targets.map(({ value, unit }) => [line, dimension, value, unit === '%']),
    )
    const inItems = document.targets.filter(({ metric }) => !/^(?:score|rank|group)$/.test(metric))
    const found = inItems.map(({ line, dimension, value, unit }) => [line, dimension, value, unit === '%'])
    expect(found).toEqual(byHand)
  })

  it('has the lead and the partners of each task', () => {
    const agencies = (tasks: Plan['tasks'] | typeof document.tasks) =>
      tasks.map(({ ref, lead, partners }) => [ref, plainAgencies(lead), plainAgencies(partners)])
    expect(agencies(document.tasks)).toEqual(agencies(plan.tasks))
  })

  it('has the kinds of output of each task', () => {
    const kinds = (tasks: Plan['tasks']) =>
      tasks.map(({ ref, outputs }) => [ref, [...new Set(outputs.map(({ kind }) => kind))].filter(isTold)])
    // One dispatch that directs and guides is one output.
    const isTold = (kind: string) => kind !== 'guidance'
    expect(kinds(planOfDocument(plan.id, document).tasks)).toEqual(kinds(plan.tasks))
  })
})

describe.skipIf(!HAS_SHARED)('what no measure, task or heading takes', () => {
  it('is, between the first section and the last measure, only what states last year’s results', () => {
    const left = originals.flatMap(({ name, document: { sections, measures }, lines }) => {
      const taken = [...sections, ...measures]
      const [first, last] = [sections[0]?.line ?? 0, measures.at(-1)?.lastLine ?? 0]
      return lines
        .filter(({ line, text }) => text !== '' && line >= first && line <= last)
        .filter(({ line }) => !taken.some(place => place.line <= line && line <= place.lastLine))
        .map(({ line }) => `${name} ${line}`)
    })
    expect(left).toEqual([8, 18, 30, 40, 52, 62, 88, 98].map(line => `son-la-2024 ${line}`))
  })
})

describe.skipIf(!HAS_SHARED)('the tasks of Pắc Ngà', () => {
  it('are 40 in 6, 8, 2, 5, 9, 7, 1, 2', () => {
    const { tasks } = original('pac-nga-2022').document
    const counts = framework.dimensions.map(({ id }) => tasks.filter(task => task.dimension === id).length)
    expect([tasks.length, ...counts]).toEqual([40, 6, 8, 2, 5, 9, 7, 1, 2])
  })

  it('have their cells joined where a page broke them', () => {
    const row = original('pac-nga-2022').document.tasks.find(({ ref }) => ref === '33')
    expect(row?.lastLine).toBe(306)
    expect(row?.outputs[0]?.text).toMatch(/lớp học năm 2022$/)
    expect(row?.deadlines.at(-1)).toMatchObject({ kind: 'by-date', date: '2022-12-03' })
  })
})

describe.skipIf(!HAS_SHARED)('doubts about reading', () => {
  it('are only that three documents bear no number and no full date; no deadline is left unread', () => {
    const doubts = originals.map(({ name, document }) => [name, document.warnings.map(({ code }) => code)])
    expect(doubts).toEqual([
      ['pac-nga-2022', []],
      ['son-la-2024', []],
      ['song-ma-2022', ['missing-number', 'missing-date']],
      ['thanh-liem-2021', ['missing-number', 'missing-date']],
      ['van-ban-2022', ['missing-number', 'missing-date']],
    ])
  })

  it('are told with each repair: slips of recognition, spaced letters, detached marks', () => {
    const lines = (id: string, code: string) =>
      original(id)
        .repairs.filter(repair => repair.code === code)
        .map(({ line }) => line)
    expect(lines('pac-nga-2022', 'ocr')).toEqual([26, 98, 112, 132, 212, 297, 297, 300])
    expect(lines('song-ma-2022', 'ocr')).toEqual([45, 89, 119])
    expect(lines('thanh-liem-2021', 'ocr')).toEqual([189])
    expect(lines('van-ban-2022', 'ocr')).toEqual([320, 338, 498, 499])
    expect(lines('van-ban-2022', 'detached-mark')).toEqual([186, 189, 327])
    const spaced = [290, 291, 292, 293, 294, 316, 318, 319, 320, 321, 322, 340, 341, 342, 343]
    expect(lines('van-ban-2022', 'letter-spaced')).toEqual(spaced)
    expect(original('son-la-2024').repairs.filter(({ before, after }) => before === after)).toEqual([])
  })
})

describe.skipIf(!HAS_SHARED)('faults of the documents themselves', () => {
  const faults = (id: string) => {
    const { document, lines } = original(id)
    return checkPlan(document, lines, framework).map(({ code, line }) => `${line} ${code}`)
  }

  it('Pắc Ngà: periods that end before they start, two numbers of one decision, dates left from other years', () => {
    expect(faults('pac-nga-2022')).toEqual([
      '122 numbering-gap',
      '200 inverted-period',
      '200 date-outside-year',
      '224 inverted-period',
      '232 inverted-period',
      '256 two-numbers',
      '261 date-outside-year',
      '266 deadline-before-issue',
      '279 deadline-before-issue',
      '283 deadline-before-issue',
      '287 date-outside-year',
      '290 deadline-before-issue',
      '291 deadline-before-issue',
      '307 deadline-before-issue',
    ])
  })

  it('Văn Bàn: no outputs in most rows, a task for schools given to a hospital and to health stations', () => {
    expect(faults('van-ban-2022')).toEqual([
      '1 missing-number',
      '1 missing-date',
      '594 task-without-output',
      '851 unfitting-agency',
      '851 unfitting-agency',
    ])
  })

  it('the others: none but a missing number and date', () => {
    expect(faults('song-ma-2022')).toEqual(['3 missing-number', '5 missing-date'])
    expect(faults('thanh-liem-2021')).toEqual(['3 missing-number', '5 missing-date'])
    expect(faults('son-la-2024')).toEqual([])
  })
})
