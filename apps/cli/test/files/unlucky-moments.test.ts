import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundledFolders } from '../../src/call/environment.ts'
import { fileAccess } from '../../src/files/file-access.ts'
import { nodeFiles } from '../../src/files/file-system.ts'
import { type Outcome, papi } from '../fake-environment.ts'
import { type Mishap, madeOwners, unluckyFiles } from './unlucky-files.ts'

// Every operation on files of a call is let go wrong in turn. Whatever it was, what is there afterwards is the old or the
// new, whole, also before anybody has tidied; and the next call leaves nothing but that.

let folder = ''
let runs = 0
beforeAll(() => {
  // In memory where that can be had: thousands of calls wait for the disk otherwise.
  folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'papi-unlucky-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A call that writes: what is there before, what is called, and the call after it that tidies up. */
interface Scene {
  readonly name: string
  /** Fills the folder of a run and gives the call. */
  readonly prepare: (dir: string) => readonly string[]
  /** The folder, in that of the run, which the call writes to. */
  readonly target: string
  /** Another call of the kind, which writes `next` only. */
  readonly next: (dir: string) => readonly string[]
  /** Operations that go wrong, spread over all; every one unless told. Drawing takes its time. */
  readonly most?: number
}

const SCORES = 'year,province,unit,score\n'
const small = () => join(folder, 'small')
const fileIn = (dir: string, name: string, text: string) => {
  writeFileSync(join(dir, name), text)
  return join(dir, name)
}

beforeAll(async () => {
  // Few provinces and years, so that a call takes a hundredth of a second.
  const facts = join(folder, 'facts')
  mkdirSync(join(facts, 'scores'), { recursive: true })
  const bundled = (file: string) => readFileSync(join(bundledFolders().data, file), 'utf8')
  const { eras, ...framework } = JSON.parse(bundled('framework.json'))
  const era = { ...eras.at(-1), from: 2022, to: 2024 }
  fileIn(facts, 'framework.json', JSON.stringify({ ...framework, eras: [era] }))
  fileIn(facts, 'comparability.json', '[]')
  fileIn(facts, 'provinces.csv', bundled('provinces.csv').replace(/^(?!code|01|14).*\n/gm, ''))
  fileIn(facts, 'scores/dimension-scores.csv', 'year,province_code,dimension,score\n')
  fileIn(facts, 'scores/subdimension-scores.csv', 'year,province_code,subdimension,score\n')
  const source = fileIn(folder, 'small.csv', `${SCORES}2023,14,health-care,1.9\n2023,01,health-care,1.8\n`)
  expect((await papi(['import', source, '--data', facts, '--out', small()])).exitCode).toBe(0)
})

const data = (dir: string) => ['--data', small(), '--out', join(dir, 'data')]
const SCENES: readonly Scene[] = [
  {
    name: 'import into a folder that is there',
    target: 'data',
    prepare: dir => {
      cpSync(small(), join(dir, 'data'), { recursive: true })
      writeFileSync(join(dir, 'data/notes.txt'), 'mine')
      const source = fileIn(dir, 'a.csv', `${SCORES}2023,14,health-care,2.2\n2022,14,air-quality,2.1\n`)
      return ['import', source, ...data(dir)]
    },
    // A call that only reads tidies up too.
    next: dir => ['scores', '--province', '14', '--data', join(dir, 'data')],
  },
  {
    name: 'import with standard errors into a new folder',
    target: 'data',
    prepare: dir => [
      'import',
      fileIn(dir, 'a.csv', 'year,province,unit,score,standard_error\n2023,14,health-care,2.2,0.1\n'),
      ...data(dir),
    ],
    next: dir => ['import', fileIn(dir, 'none.csv', SCORES), ...data(dir)],
  },
  ...(['csv', 'xlsx'] as const).map(format => ({
    name: `export over a file as ${format}`,
    target: 'out',
    prepare: (dir: string) => {
      fileIn(dir, `out/scores.${format}`, 'old')
      return ['export', '--format', format, '-o', join(dir, `out/scores.${format}`), '--data', small()]
    },
    next: (dir: string) => ['export', '--format', 'csv', '-o', join(dir, 'out/next'), '--data', small()],
  })),
  {
    name: 'a chart in a new file',
    target: 'out',
    prepare: dir => [
      'chart',
      'trend',
      '--unit',
      'health-care',
      '--province',
      '14',
      '-o',
      join(dir, 'out/a.svg'),
      '--data',
      small(),
    ],
    next: dir => ['export', '--format', 'csv', '-o', join(dir, 'out/next'), '--data', small()],
  },
  {
    name: 'all charts',
    target: 'out/charts',
    prepare: dir => {
      mkdirSync(join(dir, 'out/charts'))
      fileIn(dir, 'out/charts/son-la-shape.csv', 'old')
      return [
        ...['chart', '--all', '--province', '14', '--format', 'csv', '--out', join(dir, 'out/charts')],
        ...['--data', small()],
      ]
    },
    most: 20,
    next: dir => [
      'import',
      fileIn(dir, 'none.csv', SCORES),
      '--data',
      small(),
      '--out',
      join(dir, 'out/charts'),
    ],
  },
  {
    name: 'a calendar',
    target: 'out',
    prepare: dir => {
      const plan = fileIn(
        dir,
        'ke-hoach-2024.txt',
        'KẾ HOẠCH NĂM 2024\n1. Sở Y tế báo cáo trước ngày 15/6/2024.\n',
      )
      return ['plan', 'parse', plan, '--calendar', join(dir, 'out/a.ics'), '--data', small()]
    },
    next: dir => ['export', '--format', 'csv', '-o', join(dir, 'out/next'), '--data', small()],
  },
]

const CODES = ['EIO', 'ENOSPC', 'EROFS', 'EACCES']
/** What goes wrong, and how many operations the next one is further on. */
const MISHAPS: readonly [string, number, (at: number) => Mishap][] = [
  ['a kill', 1, () => 'killed'],
  ['an error', 1, at => ({ code: CODES[at % CODES.length] ?? '', lasts: false })],
  ['an error that lasts', 3, at => ({ code: CODES[(at + 1) % CODES.length] ?? '', lasts: true })],
]

describe.each(SCENES)('$name', ({ prepare, target, next, most }) => {
  /** Runs the call with a mishap; tells what is to be seen of it. */
  async function run(at: number, mishap: Mishap) {
    const dir = join(folder, `run-${++runs}`)
    mkdirSync(join(dir, 'out'), { recursive: true })
    const argv = prepare(dir)
    const before = contentOf(join(dir, target))
    const owners = madeOwners()
    const { files, done, isKilled } = unluckyFiles(nodeFiles, at, mishap)
    const outcome = await papi(argv, fileAccess(files, owners.next()))
    owners.end()
    return { dir, before, owners, done, outcome, isKilled: isKilled() }
  }

  /** Calls again, on files that nothing is wrong with. */
  async function callNext(dir: string, owners: ReturnType<typeof madeOwners>): Promise<Outcome> {
    const outcome = await papi(next(dir), fileAccess(nodeFiles, owners.next()))
    rmSync(join(dir, target, 'next'), { force: true })
    return outcome
  }

  it('goes right where nothing goes wrong', async () => {
    const { dir, before, done, outcome } = await run(Number.POSITIVE_INFINITY, 'killed')
    expect([outcome.exitCode, outcome.stderr.includes('không ghi được')]).toEqual([0, false])
    expect(contentOf(join(dir, target))).not.toEqual(before)
    expect(done.length).toBeGreaterThan(8)
  })

  it.each(MISHAPS)('%s at any operation leaves the old or the new, whole', async (_, stride, mishapAt) => {
    const whole = await run(Number.POSITIVE_INFINITY, 'killed')
    const count = whole.done.length
    const after = contentOf(join(whole.dir, target))
    const step = most === undefined ? stride : Math.max(stride, Math.floor(count / most))
    for (let at = 0; at < count; at += step) {
      const mishap = mishapAt(at)
      const { dir, before, owners, done, outcome, isKilled } = await run(at, mishap)
      const place = `${at}: ${done.slice(Math.max(0, at - 3), at + 1).join(', ')}`
      const places = [before, after].map(whole => JSON.stringify([...whole]))
      const seen = (content: Content) => places.indexOf(JSON.stringify([...content]))

      // As the next reader has it, who may not be able to tidy.
      const read = seen(contentOf(join(dir, target), true))
      expect([place, read]).not.toEqual([place, -1])
      if (mishap !== 'killed') {
        expect([place, outcome.stderr]).toEqual([place, expect.not.stringContaining('ngoài dự kiến')])
        if (outcome.exitCode === 0) expect([place, read]).toEqual([place, 1])
        else
          expect([place, outcome.exitCode, outcome.stderr]).toEqual([
            place,
            1,
            expect.stringContaining(mishap.code),
          ])
        if (!mishap.lasts && !outcome.stderr.includes('chưa xếp xong'))
          expect([
            place,
            leftIn(dir).filter(name => done[at] !== 'remove' || !name.includes('.papi-lock.')),
          ]).toEqual([place, []])
      } else expect([place, isKilled]).toEqual([place, true])

      await callNext(dir, owners)
      expect([place, leftIn(dir)]).toEqual([place, []])
      rmSync(dir, { recursive: true })
    }
  })
})

type Content = ReadonlyMap<string, string>

/** Every file of a folder with what is in it; of a reader, one that looks into a committed update first. */
function contentOf(dir: string, asReader = false): Content {
  const found = statSync(dir, { throwIfNoEntry: false })
  if (!found) return new Map()
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(name =>
    statSync(join(dir, name)).isFile(),
  )
  const own = names.filter(name => !name.startsWith('.papi-'))
  const update = names
    .filter(name => asReader && name.startsWith('.papi-update/'))
    .map(name => name.slice('.papi-update/'.length))
  return new Map(
    [...new Set([...own, ...update])].sort().map(name => {
      const path = update.includes(name) ? join(dir, '.papi-update', name) : join(dir, name)
      return [name, readFileSync(path, 'latin1')]
    }),
  )
}

/** What calls left behind. */
function leftIn(dir: string): string[] {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' })
  return names.filter(
    name => name.split('/').some(part => part.startsWith('.papi-')) || basename(name) === 'next',
  )
}
