import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { papi } from '../fake-environment.ts'

// The same promises as in unlucky-moments.test.ts, held by processes that run at once and are really killed.

const bin = fileURLToPath(new URL('../../bin/papi.mjs', import.meta.url))
const built = existsSync(new URL('../../dist/main.js', import.meta.url))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papi-processes-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const CODES = ['01', '02', '04', '06', '08', '10', '11', '12']
const HEAD = 'year,province,unit,score\n'

function start(...argv: string[]): ChildProcess {
  return spawn(process.execPath, [bin, ...argv], { stdio: 'ignore' })
}

function provincesIn(dir: string): string[] {
  const lines = readFileSync(join(dir, 'scores/subdimension-scores.csv'), 'utf8').trim().split('\n').slice(1)
  return [...new Set(lines.map(line => line.split(',')[1] ?? ''))]
}

// A call would set the project up first, which is no unit test.
describe.skipIf(!built)('processes', () => {
  it('that import into one new folder at once lose nothing of each other', async () => {
    const out = join(folder, 'together')
    const calls = CODES.map(code => {
      const file = join(folder, `${code}.csv`)
      writeFileSync(file, `${HEAD}2023,${code},health-care,1.9\n`)
      return start('import', file, '--out', out)
    })
    const ends = await Promise.all(calls.map(call => once(call, 'exit')))
    expect(ends.map(([code]) => code)).toEqual(CODES.map(() => 0))
    expect(provincesIn(out)).toEqual(CODES)
    expect(readdirSync(out).filter(name => name.startsWith('.'))).toEqual([])
  })

  // Killed as soon as each of these is to be seen; which operation that hits is up to the machine.
  it.each(['.papi-lock', '.papi-new', '.papi-update'])(
    'killed at %s leave a folder that is read whole and healed by the next call',
    async name => {
      const out = join(folder, `killed${name}`)
      mkdirSync(out)
      const many = join(folder, 'many.csv')
      const rows = CODES.map(code => `2023,${code},health-care,1.9\n`).join('')
      writeFileSync(many, `${HEAD}${rows}`)
      const call = start('import', many, '--out', out)
      const ended = once(call, 'exit')
      while (call.exitCode === null && !readdirSync(out).some(found => found.startsWith(name))) {
        await new Promise(resolve => setImmediate(resolve))
      }
      call.kill('SIGKILL')
      await ended
      // The next call only reads, and heals what it finds.
      const { exitCode } = await papi(['scores', '--province', '01', '--data', out])
      expect(readdirSync(out).filter(found => found.startsWith('.'))).toEqual([])
      const isWhole = existsSync(join(out, 'framework.json'))
      expect([exitCode, isWhole ? provincesIn(out) : readdirSync(out)]).toEqual(
        isWhole ? [0, CODES] : [1, []],
      )
    },
  )
})
