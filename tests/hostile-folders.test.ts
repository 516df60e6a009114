// Data folders that somebody wrote to do harm, or that only look so: what is refused is refused in one line a fault, what
// is drawn stays in its folder, and nothing else is written.

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundledFolders } from '../apps/cli/src/call/environment.ts'
import { type Outcome, papi } from '../apps/cli/test/fake-environment.ts'
import { copyRecentScores } from '../apps/cli/test/recent-scores.ts'
import { SHARED } from './bundled.ts'

let folder = ''
let count = 0
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papi-hostile-'))
  copyRecentScores(bundledFolders().data, folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A data folder in a folder of its own, with files of it written anew. */
function dataWith(files: Readonly<Record<string, (text: string) => string>>): { dir: string; data: string } {
  const dir = join(folder, `${++count}`)
  const data = join(dir, 'data')
  mkdirSync(data, { recursive: true })
  const bundled = bundledFolders().data
  for (const file of ['framework.json', 'comparability.json', 'provinces.csv'])
    cpSync(join(bundled, file), join(data, file))
  cpSync(join(folder, 'scores'), join(data, 'scores'), { recursive: true })
  for (const [file, rewrite] of Object.entries(files))
    writeFileSync(join(data, file), rewrite(readFileSync(join(data, file), 'utf8')))
  return { dir, data }
}

const draw = (dir: string, data: string, ...more: string[]) =>
  papi([
    'chart',
    '--all',
    '--province',
    '14',
    '--format',
    'svg',
    '--out',
    join(dir, 'out'),
    '--data',
    data,
    ...more,
  ])

/** One line of ours a fault: no stack, no library's words. */
function expectRefusal({ exitCode, stdout, stderr }: Outcome): void {
  expect([exitCode, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^(papi: [^\n]{10,400}\n){1,40}$/)
  expect(stderr).not.toMatch(/ngoài dự kiến|Error|\bat \w+ \(/)
}

describe('a slug that is none is refused, and nothing is written', () => {
  it.each(['../../evil/pwned', '..', '/tmp/pwned', 'a\\b', 'a/b', 'C:x', 'son la', '%2e%2e', 'son-la\u0000'])(
    '%j',
    async slug => {
      const { dir, data } = dataWith({ 'provinces.csv': text => text.replace(',son-la,', `,${slug},`) })
      const outcome = await draw(dir, data)
      expectRefusal(outcome)
      expect(outcome.stderr).toContain('provinces.csv, dòng 10, cột slug')
      expect(readdirSync(dir)).toEqual(['data'])
    },
  )
})

describe('ids of the framework that are none', () => {
  it.each(['../x', '__proto__', 'constructor', 'prototype', 'health care', 'x'.repeat(81)])(
    '%j',
    async id => {
      const { data } = dataWith({
        'framework.json': text => text.replaceAll('"health-care"', JSON.stringify(id)),
      })
      const outcome = await papi(['scores', '--province', '14', '--data', data])
      expectRefusal(outcome)
      expect(outcome.stderr).toContain('framework.json')
    },
  )
})

describe('provinces whose names mean something elsewhere', () => {
  const calls = (data: string): readonly (readonly string[])[] => [
    ['scores', '--province', '14'],
    ['change', '--province', '14', '--from', '2022', '--to', '2023'],
    ['priorities', '--province', '14'],
    ['peers', '--province', '14', '--unit', 'health-care'],
    ['nation', '--from', '2022', '--to', '2023'],
    ['region', 'NMM'],
    ['successor', '14'],
    ['export', '--format', 'json', '-o', join(data, 'all.json')],
    ['chart', 'map', '--unit', 'total', '-o', join(data, 'map.svg')],
    ['chart', 'comparison', '--province', '14', '--province2', '15', '-o', join(data, 'c.svg')],
  ]
  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'null',
    'NaN',
    'con',
    '0',
    '<b>',
  ])('%s is a name like any other, also in three provinces and as an alias', async name => {
    const { data } = dataWith({
      'provinces.csv': text =>
        text
          .replaceAll(/Sơn La|Son La/g, name)
          .replaceAll(/Yên Bái|Yen Bai/g, `${name} 2`)
          .replace('Hanoi;HN', `Hanoi;${name} 3`),
    })
    for (const call of calls(data).slice(0, 9)) {
      const { exitCode, stdout, stderr } = await papi([...call, '--data', data, '--json'])
      expect([name, call[0], exitCode, stderr.includes('ngoài dự kiến')]).toEqual([name, call[0], 0, false])
      JSON.parse(stdout)
    }
    const { exitCode, stdout } = await papi(['scores', '--province', name, '--data', data, '--json'])
    expect([exitCode, JSON.parse(stdout).province.code]).toEqual([0, '14'])
    const found = await papi(['scores', '--province', `${name} 3`, '--data', data, '--json'])
    expect(JSON.parse(found.stdout).province.code).toBe('01')
  })

  it.each(['con', 'nul', 'prn', 'aux', 'com1', 'constructor'])(
    'the slug %s, a device elsewhere, never names a file alone',
    async slug => {
      const { dir, data } = dataWith({ 'provinces.csv': text => text.replace(',son-la,', `,${slug},`) })
      expect((await draw(dir, data)).exitCode).toBe(0)
      const names = readdirSync(join(dir, 'out'))
      expect(names.length).toBeGreaterThan(8)
      expect(names.filter(name => !name.startsWith(`${slug}-`))).toEqual([])
    },
  )
})

// Files of the founders' collection, with what they say must come out.
const HOSTILE = `${SHARED}cases/hostile/`
describe.skipIf(!existsSync(HOSTILE))('the collection of hostile files', () => {
  const taken = (name: string) => () => readFileSync(`${HOSTILE}${name}`, 'utf8')

  it('traversal-provinces.csv', async () => {
    const { dir, data } = dataWith({ 'provinces.csv': taken('traversal-provinces.csv') })
    expectRefusal(await draw(dir, data))
    expect(readdirSync(dir)).toEqual(['data'])
  })

  it('framework-era-1e9.json', async () => {
    const { data } = dataWith({ 'framework.json': taken('framework-era-1e9.json') })
    expectRefusal(await papi(['scores', '--province', '14', '--data', data]))
  })

  it('hostile-names-provinces.csv', async () => {
    const { dir, data } = dataWith({ 'provinces.csv': taken('hostile-names-provinces.csv') })
    for (const province of ['01', '08', '14', '15', '17', '19', '20', '30', '31', '34', '36', '37']) {
      const file = join(dir, `${province}.png`)
      const argv = ['chart', 'trend', '--unit', 'total', '--province', province, '-o', file, '--data', data]
      const { exitCode, stdout } = await papi(argv)
      expect([province, exitCode]).toEqual([province, 0])
      expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG')
    }
    expect((await draw(dir, data)).exitCode).toBe(0)
  })

  it.each([
    ['uncertainty-out-of-scale.csv', 5],
    ['terminal-escapes.csv', 2],
    ['json-tostring.json', 1],
    ['json-deep-1e5.json', 1],
  ])('%s has %i faults, at their rows', async (name, faults) => {
    const out = join(folder, `${++count}`)
    const { exitCode, stdout, stderr } = await papi(['import', `${HOSTILE}${name}`, '--out', out])
    expect([exitCode, existsSync(out)]).toEqual([1, false])
    expect(stdout + stderr).not.toMatch(/(?!\n)[\p{Cc}]|ngoài dự kiến/u)
    expect(stderr.split('\n').filter(line => /, dòng \d+, cột /.test(line))).toHaveLength(faults)
  })
})
