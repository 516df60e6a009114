import {
  cpSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Paragraph } from 'docx'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { madeDocx } from '../../../../packages/io/test/document/made-docx.ts'
import { papi } from '../fake-environment.ts'

// A file that a call reads is not written over by what it writes: it would be lost.

const folders: string[] = []
let folder = ''
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'papi-inputs-'))
  folders.push(folder)
  fileWith('scores.csv', 'year,province,unit,score\n2023,14,health-care,1.9\n')
  fileWith('ke-hoach-2024.txt', 'KẾ HOẠCH NĂM 2024\n1. Sở Y tế báo cáo trước ngày 15/6/2024.\n')
  expect((await papi(['import', at('scores.csv'), '--out', at('data')])).exitCode).toBe(0)
})
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true })
})

const at = (...path: string[]) => join(folder, ...path)
function fileWith(name: string, text: string): string {
  writeFileSync(at(name), text)
  return at(name)
}

/** Runs a call that must be refused in one line that names the output, and must leave the input as it was. */
async function refused(input: string, output: string, argv: readonly string[]): Promise<void> {
  const before = readFileSync(input, 'latin1')
  const { exitCode, stdout, stderr } = await papi(argv)
  expect([exitCode, stdout, stderr]).toEqual([
    1,
    '',
    expect.stringMatching(/^papi: không ghi (đè|vào) "[^\n]*"[^\n]*\n$/),
  ])
  expect(stderr).toContain(`"${output}"`)
  expect(readFileSync(input, 'latin1')).toBe(before)
}

describe('a calendar over its document', () => {
  const parse = (output: string) => ['plan', 'parse', at('ke-hoach-2024.txt'), '--calendar', output]

  it.each([
    ['by its name', () => at('ke-hoach-2024.txt')],
    ['by another path', () => relative('.', at('data/../ke-hoach-2024.txt'))],
    [
      'by a link',
      () => {
        symlinkSync('ke-hoach-2024.txt', at('link.ics'))
        return at('link.ics')
      },
    ],
    [
      'by a link to its folder',
      () => {
        symlinkSync('.', at('here'))
        return at('here/ke-hoach-2024.txt')
      },
    ],
    [
      'by a second name of the file',
      () => {
        linkSync(at('ke-hoach-2024.txt'), at('second.ics'))
        return at('second.ics')
      },
    ],
  ])('%s is refused', async (_, outputOf) => {
    const output = outputOf()
    await refused(at('ke-hoach-2024.txt'), output, parse(output))
  })

  it('beside it is written', async () => {
    expect((await papi(parse(at('other.ics')))).exitCode).toBe(0)
    expect(readFileSync(at('other.ics'), 'utf8')).toContain('BEGIN:VEVENT')
  })
})

describe('a document with remarks', () => {
  const annotate = (output: string) => [
    'claims',
    at('bao-cao.docx'),
    '--province',
    '14',
    '--annotate',
    output,
  ]
  beforeEach(async () => {
    const said = new Paragraph('Năm 2023, chỉ số PAPI của tỉnh Sơn La đạt 12,34 điểm.')
    writeFileSync(at('bao-cao.docx'), await madeDocx([said]))
  })

  it('is not written over the document, by its name or by a link', async () => {
    symlinkSync('bao-cao.docx', at('link.docx'))
    linkSync(at('bao-cao.docx'), at('second.docx'))
    for (const name of ['link.docx', 'second.docx'])
      await refused(at('bao-cao.docx'), at(name), annotate(at(name)))
    const before = readFileSync(at('bao-cao.docx'), 'latin1')
    const { exitCode, stderr } = await papi(annotate(at('bao-cao.docx')))
    expect([exitCode, stderr.split('\n').length]).toEqual([2, 2])
    expect(readFileSync(at('bao-cao.docx'), 'latin1')).toBe(before)
  })

  it('is written beside it', async () => {
    expect((await papi(annotate(at('gop-y.docx')))).exitCode).toBe(0)
    expect(existsSync(at('gop-y.docx'))).toBe(true)
  })
})

describe('a file of the data', () => {
  const data = () => ['--data', at('data')]

  it.each(['provinces.csv', 'framework.json', 'scores/subdimension-scores.csv'])(
    '%s is not written over by an export',
    async file => {
      const output = at('data', file)
      await refused(output, output, [
        'export',
        '--format',
        file.split('.').at(-1) ?? '',
        '-o',
        output,
        ...data(),
      ])
    },
  )

  it('is not written over through a link', async () => {
    symlinkSync(at('data/provinces.csv'), at('a.svg'))
    const argv = ['chart', 'trend', '--province', '14', '--unit', 'health-care', '-o', at('a.svg'), ...data()]
    await refused(at('data/provinces.csv'), at('a.svg'), argv)
  })

  it('is not made by an export either, where the next call would take it for data', async () => {
    const output = at('data/scores/uncertainties.csv')
    const { exitCode, stderr } = await papi(['export', '--format', 'csv', '-o', output, ...data()])
    expect([exitCode, stderr.includes('papi import'), existsSync(output)]).toEqual([1, true, false])
  })

  it('is no other file in that folder, which may be written twice', async () => {
    const argv = ['export', '--format', 'csv', '-o', at('data/all.csv'), ...data()]
    expect([(await papi(argv)).exitCode, (await papi(argv)).exitCode]).toEqual([0, 0])
  })
})

describe('an import', () => {
  it('of a file of the folder that it goes to is refused: the file would hold other scores then', async () => {
    const input = at('data/scores/subdimension-scores.csv')
    const { exitCode, stderr } = await papi(['import', input, '--out', at('data')])
    expect([exitCode, stderr.includes(`không ghi đè "${input}"`)]).toEqual([1, true])
  })

  it('into the folder that the facts come from works', async () => {
    const argv = ['import', at('scores.csv'), '--out', at('data'), '--data', at('data')]
    expect(await papi(argv)).toMatchObject({ exitCode: 0 })
  })

  it('of a new year is not proposed into the data that it is held against', async () => {
    cpSync(at('data'), at('mine'), { recursive: true })
    const before = readFileSync(at('mine/framework.json'), 'utf8')
    const workbook = fileWith('2025.csv', 'year,province,unit,score\n2025,14,health-care,1.9\n')
    const { exitCode } = await papi(['import', workbook, '--propose', at('mine'), '--data', at('mine')])
    expect([exitCode, readFileSync(at('mine/framework.json'), 'utf8')]).toEqual([1, before])
  })
})
