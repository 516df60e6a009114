import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../../tests/bundled.ts'

const bin = fileURLToPath(new URL('../bin/papi.mjs', import.meta.url))
const built = existsSync(new URL('../dist/main.js', import.meta.url))
const dashboard = existsSync(new URL('../../dashboard/dist/index.html', import.meta.url))

const dist = new URL('../dist/', import.meta.url)
const [modules, bundle] = ['main.js', 'bundle/papi.js'].map(name => fileURLToPath(new URL(name, dist)))

const DOCX = `${ROOT}tests/documents/input/table.docx`
const PDF = `${ROOT}packages/io/test/document/ke-hoach.pdf`

// A call would set the project up first, which is no unit test.
describe.skipIf(!built)('bin/papi.mjs', () => {
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

// What is loaded when it is asked for, begun as a thread or read from beside a module could be lost in a bundle.
describe.skipIf(!bundle || !existsSync(bundle))('the command in few files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'papi-bundle-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const run = (script: string, argv: readonly string[]) =>
    spawnSync(process.execPath, [script, ...argv], { encoding: 'utf8', cwd: folder })

  it('holds every file that its modules begin by name', () => {
    const files = readdirSync(new URL('bundle/', dist)).filter(name => name.endsWith('.js'))
    const begun = files.flatMap(name => {
      const text = readFileSync(new URL(`bundle/${name}`, dist), 'utf8')
      return [...text.matchAll(/new URL\("\.\/([\w-]+\.js)", import\.meta\.url\)/g)].map(
        ([, begins]) => begins,
      )
    })
    expect(begun).toContain('read-worker.js')
    expect(begun.filter(name => !files.includes(name ?? ''))).toEqual([])
  })

  it.each([
    ['export', '--format', 'parquet', '-o', 'all.parquet'],
    ['plan', 'parse', DOCX, '--json'],
    ['plan', 'parse', PDF, '--json'],
    ['chart', 'trend', '--province', 'son-la', '--unit', 'total', '--format', 'png', '-o', 'trend.png'],
    ['priorities', '--province', 'son-la', '--lang', 'en'],
    ['--help'],
  ])('papi %s %s … answers as the modules it was made of', (...argv) => {
    const [ours, theirs] = [bundle, modules].map(script => {
      const { status, stdout, stderr } = run(script ?? '', argv)
      const written = argv[argv.indexOf('-o') + 1]
      const bytes = argv.includes('-o') && written ? readFileSync(join(folder, written), 'base64') : null
      return { status, stdout, stderr, bytes }
    })
    expect(ours).toEqual(theirs)
    expect(ours?.status).toBe(0)
  })
})
