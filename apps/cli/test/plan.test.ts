import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { at, keysOf, listAt, papi, papiJson } from './fake-environment.ts'

const DOCUMENTS = join(import.meta.dirname, '../../../tests/documents/input')
const TABLE = join(DOCUMENTS, 'tab-appendix.txt')
const DOCX = join(DOCUMENTS, 'table.docx')
const ARTICLE = join(DOCUMENTS, 'article-claims.txt')

const folder = mkdtempSync(join(tmpdir(), 'papi-plan-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('papi plan parse', () => {
  it('has the keys of the contract, for the plan and for each part of it', async () => {
    const plan = await papiJson('plan', 'parse', TABLE)
    const contract = 'title number date year issuer basis measures tasks targets duties warnings'.split(' ')
    expect(keysOf(plan)).toEqual([...contract, 'repairs'])
    expect(keysOf(at(plan, 'issuer'))).toEqual(['name', 'level', 'province'])
    expect(keysOf(at(plan, 'tasks', 0))).toEqual(
      'dimension ref text outputs lead partners deadlines line lastLine'.split(' '),
    )
    expect(keysOf(at(plan, 'tasks', 0, 'deadlines', 0)).slice(0, 4)).toEqual(['kind', 'date', 'start', 'end'])
    const lettered = await papiJson('plan', 'parse', join(DOCUMENTS, 'lettered-sections.txt'))
    expect(keysOf(at(lettered, 'measures', 0)).slice(0, 3)).toEqual(['dimension', 'ref', 'text'])
  })

  it('reads a table of Word like one of text', async () => {
    const plan = await papiJson('plan', 'parse', DOCX)
    expect(listAt(plan, 'tasks').length).toBeGreaterThan(5)
    expect(listAt(plan, 'tasks', 0, 'lead').length).toBeGreaterThan(0)
  })

  it('writes the deadlines as a calendar', async () => {
    const target = join(folder, 'due.ics')
    const { exitCode, stderr } = await papi(['plan', 'parse', TABLE, '--calendar', target])
    expect([exitCode, stderr]).toEqual([0, `papi: đã ghi ${target}\n`])
    const calendar = readFileSync(target, 'utf8')
    expect(calendar.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true)
    expect(calendar.split('BEGIN:VEVENT').length).toBeGreaterThan(5)
  })

  it('lists items and doubts for people, in both languages', async () => {
    expect((await papi(['plan', 'parse', TABLE])).stdout).toContain('nhiệm vụ')
    expect((await papi(['plan', 'parse', TABLE, '--lang', 'en'])).stdout).toContain('tasks')
  })

  it('reads any text, even one that is no plan', async () => {
    const file = join(folder, 'note.txt')
    writeFileSync(file, 'Xin chào')
    expect(at(await papiJson('plan', 'parse', file), 'tasks')).toEqual([])
  })
})

describe('papi plan', () => {
  it('of an unknown part says which there are', async () => {
    const { exitCode, stderr } = await papi(['plan', 'foo'])
    expect([exitCode, stderr]).toEqual([
      2,
      'papi: không có lệnh "foo"; các lệnh: parse, check, match, coverage\n',
    ])
  })

  it('refuses a text that is named as a PDF', async () => {
    const file = join(folder, 'text.pdf')
    writeFileSync(file, 'Xin chào')
    const { exitCode, stderr } = await papi(['plan', 'parse', file])
    expect([exitCode, stderr]).toEqual([
      1,
      `papi: ${file}: tên tệp ghi PDF nhưng nội dung là chữ thuần; nếu đó là văn bản kế hoạch, đổi đuôi tên tệp thành .txt\n`,
    ])
  })
})

describe('papi plan check', () => {
  it('lists faults with line, severity and quote, and still ends with 0', async () => {
    const document = await papiJson('plan', 'check', join(DOCUMENTS, 'inconsistent.txt'))
    const codes = listAt(document, 'findings').map(finding => at(finding, 'code'))
    expect(codes).toContain('inverted-period')
    expect(keysOf(at(document, 'findings', 0))).toEqual(['code', 'severity', 'message', 'line', 'quote'])
  })

  it('says the problem in the language asked for', async () => {
    const run = async (lang: string) =>
      (await papi(['plan', 'check', join(DOCUMENTS, 'inconsistent.txt'), '--lang', lang])).stdout
    expect(await run('vi')).toContain('kết thúc trước khi bắt đầu')
    expect(await run('en')).toContain('ends before it starts')
  })
})

describe('papi plan match', () => {
  it('gives each item its sub-dimensions and the words that decided', async () => {
    const document = await papiJson('plan', 'match', TABLE)
    expect(keysOf(document)).toEqual(['tasks', 'measures', 'warnings'])
    const matched = listAt(document, 'tasks').find(task => listAt(task, 'matches').length > 0) ?? null
    expect(keysOf(matched).slice(0, 2)).toEqual(['ref', 'dimension'])
    expect(keysOf(at(matched, 'matches', 0))).toEqual(['subdimension', 'score', 'evidence'])
  })

  it('measures itself against labels by hand', async () => {
    const gold = join(folder, 'gold.csv')
    writeFileSync(
      gold,
      'no,dimension,main,also_acceptable,note\n1,participation,village-elections,*;civic-knowledge,\n',
    )
    const { stdout } = await papi(['plan', 'match', TABLE, '--gold', gold, '--lang', 'en'])
    expect(stdout).toContain('Precision')
    expect(at(await papiJson('plan', 'match', TABLE, '--gold', gold), 'evaluation', 'items')).toBe(1)
    writeFileSync(gold, 'a,b\n')
    expect(await papi(['plan', 'match', TABLE, '--gold', gold])).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'papi: dòng 1: các cột là "a,b"; phải là "no,dimension,main,also_acceptable,note"\n',
    })
  })
})

describe('papi plan coverage', () => {
  const nested = ['nested-province', 'nested-district', 'nested-commune'].map(name =>
    join(DOCUMENTS, `${name}.txt`),
  )

  it('has the keys of the contract', async () => {
    const document = await papiJson('plan', 'coverage', TABLE, '--province', 'son-la', '--year', '2023')
    expect(keysOf(document)).toEqual(expect.arrayContaining(['weak', 'uncovered', 'unaimed']))
    expect(keysOf(at(document, 'weak', 0)).slice(0, 2)).toEqual(['id', 'tasks'])
  })

  it('takes the plans of a province, its district and commune together', async () => {
    const where = ['--province', 'hoa-binh', '--year', '2023']
    const uncovered = async (...files: string[]) =>
      listAt(await papiJson('plan', 'coverage', ...files, ...where), 'uncovered').length
    const alone = await Promise.all(nested.map(file => uncovered(file)))
    expect(await uncovered(...nested)).toBeLessThan(Math.min(...alone))
    const together = await papiJson('plan', 'coverage', ...nested, ...where)
    const refs = listAt(together, 'weak').flatMap(area => listAt(area, 'tasks'))
    expect(refs.some(ref => String(ref).startsWith('nested-district:'))).toBe(true)
  })

  it('needs a province', async () => {
    expect(await papi(['plan', 'coverage', TABLE])).toMatchObject({ exitCode: 2, stdout: '' })
  })
})

describe('papi claims', () => {
  it('has the keys of the contract and counts the verdicts', async () => {
    const document = await papiJson('claims', ARTICLE)
    expect(keysOf(document)).toEqual(['province', 'claims', 'summary'])
    expect(at(document, 'province')).toBe('84')
    expect(keysOf(at(document, 'claims', 0)).slice(0, 12)).toEqual(
      'kind subject statistic year id stated actual verdict note reason line quote'.split(' '),
    )
    const claims = listAt(document, 'claims')
    const summary = ['confirmed', 'contradicted', 'unverifiable'].map(key =>
      Number(at(document, 'summary', key)),
    )
    expect(summary.reduce((sum, count) => sum + count, 0)).toBe(claims.length)
    expect(summary[1]).toBeGreaterThan(0)
  })

  it('shows what is contradicted first', async () => {
    const { stdout } = await papi(['claims', ARTICLE, '--lang', 'en'])
    expect(stdout.indexOf('differs from')).toBeGreaterThan(0)
    expect(stdout.indexOf('differs from')).toBeLessThan(stdout.indexOf('confirmed\n'))
  })

  it('of a text without claims are none', async () => {
    expect(at(await papiJson('claims', TABLE), 'claims')).toEqual([])
  })
})

describe('papi priorities', () => {
  it('takes a document as a plan, with the words that decided as evidence', async () => {
    const tasksFor = async (province: string) => {
      const asked = ['--province', province, '--year', '2023', '--plan', TABLE]
      const document = await papiJson('priorities', ...asked)
      return listAt(document, 'priorities').flatMap(area => listAt(area, 'tasks'))
    }
    const tasks = await tasksFor('tuyen-quang')
    expect(tasks.length).toBeGreaterThan(0)
    expect(new Set(tasks.map(task => at(task, 'plan')))).toEqual(new Set(['tab-appendix']))
    expect(tasks.flatMap(task => listAt(task, 'evidence'))).not.toContain('hand-label')
    expect(new Set(tasks.map(task => at(task, 'level')))).toEqual(new Set(['commune']))
    // The document tells whose it is.
    expect(await tasksFor('son-la')).toEqual([])
  })
})
