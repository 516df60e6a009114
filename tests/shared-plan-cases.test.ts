// The cases beside the checkout (../shared/cases/*/EXPECTED.md) that are about plans and document files.
import { existsSync, readFileSync } from 'node:fs'
import { DocumentError, readDocument } from '@papi-lens/io'
import { areasOf, checkPlan, parsePlan, planOfDocument } from '@papi-lens/plans'
import { describe, expect, it } from 'vitest'
import { bundledDataset, SHARED } from './bundled.ts'

const CASES = `${SHARED}cases/`
const HAS_CASES = existsSync(`${CASES}documents/EXPECTED.md`)
const dataset = bundledDataset()
const { provinces, framework } = dataset.panel

async function read(path: string) {
  const { text, unreadPages } = await readDocument(path, readFileSync(`${CASES}${path}`))
  const { document, lines } = parsePlan(text, { provinces, unreadPages })
  const items = [...document.measures, ...document.tasks].sort((a, b) => a.line - b.line)
  return { document, lines, items }
}

const NGHE_AN = { name: 'UBND tỉnh Nghệ An', level: 'province', province: '40' }

describe.skipIf(!HAS_CASES)('plans of ../shared/cases/documents', () => {
  it('18: goals of a goal section are targets', async () => {
    const { document } = await read('documents/18-targets-in-goal-section.txt')
    expect(document.targets).toHaveLength(3)
    expect(document.targets).toMatchObject([
      { metric: 'rank', comparator: 'at-least', value: 2, unit: 'bậc', year: 2024, dimension: null },
      { metric: 'score', comparator: 'at-least', value: 44.5, unit: 'điểm', year: 2024, dimension: null },
      { metric: 'group', group: 'high', value: null, year: 2024, dimension: null },
    ])
  })

  it('19: the figure a goal starts from is no target', async () => {
    const { document } = await read('documents/19-baseline-of-target.txt')
    expect(document.targets).toHaveLength(1)
    expect(document.targets).toMatchObject([
      {
        comparator: 'at-least',
        value: 5.5,
        unit: 'điểm',
        year: 2024,
        dimension: 'participation',
        base: { value: 5.09, year: 2023 },
      },
    ])
  })

  it('20: items by agency have it as their lead, in the order of the text', async () => {
    const { items } = await read('documents/20-tasks-by-agency.txt')
    expect(items.map(({ serves, lead }) => [serves.main, lead])).toEqual([
      ['health-care', ['Sở Y tế']],
      ['employment-equity', ['Sở Nội vụ']],
      ['land-plans', ['Sở Tài nguyên và Môi trường']],
    ])
  })

  it('20: what they serve is not uncovered', async () => {
    const { document } = await read('documents/20-coverage-says-uncovered.txt')
    const { areas, uncovered } = areasOf(dataset, [planOfDocument('a', document)], '40', 2023)
    for (const id of ['health-care', 'land-certificates']) {
      expect(areas.find(area => area.id === id)?.serving).toHaveLength(1)
      expect(uncovered.map(area => area.id)).not.toContain(id)
    }
  })

  it.each([
    ['21-issuer-hcm', { issuer: { name: 'UBND thành phố Hồ Chí Minh', level: 'province', province: '79' } }],
    ['22-chrome-before-title', { title: 'Kế hoạch nâng cao Chỉ số PAPI tỉnh Nghệ An năm 2024', year: 2024 }],
    [
      '22-number-in-running-text',
      {
        number: '19/KH-UBND',
        date: '2024-02-08',
        issuer: { name: 'UBND thành phố Vinh', level: 'district' },
      },
    ],
    ['23-title-broken-lines', { year: 2024, issuer: NGHE_AN }],
    ['23-title-table-head', { title: 'Kế hoạch nâng cao Chỉ số PAPI năm 2024', year: 2024 }],
  ])('%s: the head', async (name, head) => {
    expect((await read(`documents/${name}.txt`)).document).toMatchObject(head)
  })

  it('23: a title over broken lines is whole', async () => {
    const name = 'documents/23-title-broken-lines.txt'
    const printed = readFileSync(`${CASES}${name}`, 'utf8').split('\n')
    const [first, last] = [printed.indexOf('KẾ HOẠCH'), printed.indexOf('(PAPI) TỈNH NGHỆ AN NĂM 2024')]
    expect(last - first).toBe(3)
    const { document } = await read(name)
    expect(document.title?.toLowerCase()).toBe(
      printed
        .slice(first, last + 1)
        .join(' ')
        .toLowerCase(),
    )
  })

  it('24: goals for dimensions are no measures, and the check names both dimensions', async () => {
    const { document, lines, items } = await read('documents/24-targets-are-no-measures.txt')
    expect(
      document.targets.map(({ value, unit, year, dimension }) => [value, unit, year, dimension]),
    ).toEqual([
      [5.5, 'điểm', 2024, 'participation'],
      [5.6, 'điểm', 2024, 'transparency'],
    ])
    expect(items).toEqual([])
    const findings = checkPlan(document, lines, framework, { dataset })
    expect(findings).toMatchObject([
      { code: 'target-without-measure', dimension: { id: 'participation' } },
      { code: 'target-without-measure', dimension: { id: 'transparency' } },
    ])
  })

  it('25: a title that names e-government opens no section', async () => {
    const { document, items } = await read('documents/25-digital-government-title.txt')
    expect(items).toEqual([])
    expect(document.basis).toEqual(['62/NQ-CP'])
  })
})

describe.skipIf(!HAS_CASES)('documents of ../shared/cases/files', () => {
  it('del-numbered: a deleted paragraph takes no number', async () => {
    const { document } = await read('files/del-numbered.docx')
    expect(document.measures.map(({ ref, text }) => [ref, text])).toEqual([
      ['I.1', 'Việc một.'],
      ['I.2', 'Việc ba nay là hai.'],
      ['I.3', 'Việc bốn nay là ba.'],
    ])
  })

  it('fields2, fldsimple: fields and hyphens of Word', async () => {
    expect((await read('files/fields2.docx')).document).toMatchObject({
      number: '95/KH-UBND',
      basis: ['12/QĐ-UBND'],
    })
    expect((await read('files/fldsimple.docx')).document.number).toBe('95/KH-UBND')
  })

  it('vanish: hidden text is not read', async () => {
    const { document } = await read('files/vanish.docx')
    expect(document.measures.map(({ ref, text }) => [ref, text])).toEqual([['I.1', 'Tập huấn bầu cử.']])
  })

  it('nested2: a table within a cell keeps its cells apart', async () => {
    const { document } = await read('files/nested2.docx')
    expect(document.tasks[0]?.lead).toEqual(['Phòng Nội vụ', 'Phòng Tư pháp'])
  })

  it('appendix-scan, appendix-upright: a page without text is named', async () => {
    const scan = (await read('files/appendix-scan.pdf')).document
    expect(scan.warnings).toContainEqual({ code: 'unread-pages', pages: [2], line: 1 })
    expect((await read('files/appendix-upright.pdf')).document.tasks).toHaveLength(2)
  })

  it('twocol: the left column whole, then the right', async () => {
    const { document } = await read('files/twocol.pdf')
    const refs = ['I.1', 'I.2', 'II.1', 'II.2']
    expect(document.measures.map(({ ref }) => ref)).toEqual([...refs, ...refs.map(ref => `${ref}~2`)])
    expect(document.measures.every(({ text }) => text.endsWith('.'))).toBe(true)
  })
})

describe.skipIf(!HAS_CASES)('hostile documents of ../shared/cases/hostile', () => {
  it.each(['pdf-formbomb.pdf', 'pdf-grid-1900.pdf', 'docx-rows-490k.docx'])(
    '%s is read or refused in our own words',
    async name => {
      const found = await read(`hostile/${name}`).catch((error: unknown) => error)
      if (found instanceof Error) {
        expect(found).toBeInstanceOf(DocumentError)
        expect(found.message).not.toMatch(/stack|undefined|null|TypeError|RangeError|\n/)
      }
    },
  )
})
