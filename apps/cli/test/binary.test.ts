import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../bin/papi.mjs', import.meta.url))
const built = existsSync(new URL('../dist/main.js', import.meta.url))
const dashboard = existsSync(new URL('../../dashboard/dist/index.html', import.meta.url))

// A call would set the project up first, which is no unit test.
describe.skipIf(!built)('bin/papi.mjs', { timeout: 30_000 }, () => {
  const run = (...argv: string[]) => spawnSync(process.execPath, [bin, ...argv], { encoding: 'utf8' })

  it('prints one JSON document', () => {
    const { status, stdout, stderr } = run('scores', '--province', 'son-la', '--year', '2023', '--json')
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout).total.score).toBe(42.3966)
  })

  it('ends with the exit code of the command', () => {
    const { status, stdout, stderr } = run('scores', '--province', 'Ha Noii')
    expect([status, stdout, stderr]).toEqual([2, '', 'papi: không có tỉnh "Ha Noii"; có phải "Hà Nội"?\n'])
  })

  // /dev/full takes nothing, as a full disk does.
  it.skipIf(!existsSync('/dev/full'))(
    'says in one line that its output cannot be written, with code 1',
    () => {
      const full = openSync('/dev/full', 'w')
      const { status, stderr } = spawnSync(process.execPath, [bin, 'scores', '--province', 'son-la'], {
        encoding: 'utf8',
        stdio: ['ignore', full, 'pipe'],
      })
      closeSync(full)
      expect([status, stderr]).toEqual([
        1,
        'papi: không ghi được "stdout": ổ đĩa đã đầy (ENOSPC); hãy xóa bớt tệp hoặc ghi vào ổ đĩa khác\n',
      ])
    },
  )

  it.skipIf(!dashboard || process.platform === 'win32')('serves until it is told to end', async () => {
    const papi = spawn(process.execPath, [bin, 'dashboard', '--port', '0'])
    const [said] = await once(papi.stdout, 'data')
    expect(String(said)).toMatch(/^papi-lens: http:\/\/localhost:\d+\/\n$/)
    papi.kill('SIGTERM')
    const [code] = await once(papi, 'exit')
    expect(code).toBe(0)
  })
})
