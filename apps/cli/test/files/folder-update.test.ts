import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCommandWords } from '@papi-lens/words/command'
import { beforeEach, describe, expect, it } from 'vitest'
import { failureOf } from '../../src/call/failure.ts'
import { type FileSystem, nodeFiles } from '../../src/files/file-system.ts'
import { finishUpdate, updateFolder } from '../../src/files/folder-update.ts'
import { readTogether } from '../../src/files/read-together.ts'

const VI = await loadCommandWords('vi')
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'papi-update-'))
  writeFileSync(join(folder, 'a.csv'), 'old a')
  mkdirSync(join(folder, 'deep'))
  writeFileSync(join(folder, 'deep/b.csv'), 'old b')
})

const NEW = new Map([
  ['a.csv', 'new a'],
  ['deep/b.csv', 'new b'],
  ['deeper/still/c.csv', 'new c'],
])
const NAMES = [...NEW.keys()]
const OLD_TEXTS = ['old a', 'old b', null]
const NEW_TEXTS = [...NEW.values()]
const namesIn = (path: string) => readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
const textsIn = (files: FileSystem) => [...readTogether(files, folder, NAMES).texts.values()]

/** What a call that fails says. */
function lineOf(call: () => void): string | undefined {
  try {
    call()
    return undefined
  } catch (error) {
    return failureOf(error, VI).lines[0]
  }
}

/** The files of this machine, with something done before each operation. */
function watched(before: (name: keyof FileSystem, path: string) => void): FileSystem {
  return new Proxy(nodeFiles, {
    get:
      (target, name: keyof FileSystem) =>
      (...given: [string, string & Uint8Array]) => {
        before(name, given[0])
        return Reflect.apply(target[name], target, given)
      },
  })
}

describe('an update', () => {
  it('puts all files in their places and leaves the others and nothing else', () => {
    writeFileSync(join(folder, 'mine.txt'), 'mine')
    updateFolder(nodeFiles, folder, NEW)
    expect(textsIn(nodeFiles)).toEqual(NEW_TEXTS)
    expect(namesIn(folder)).toEqual([
      ...['a.csv', 'deep', 'deep/b.csv', 'deeper', 'deeper/still', 'deeper/still/c.csv', 'mine.txt'],
    ])
  })

  it('is on the disk before it is committed, and committed there before a file takes its place', () => {
    const done: string[] = []
    const files = watched((name, path) => done.push(`${name} ${path.slice(folder.length + 1)}`))
    updateFolder(files, folder, NEW)
    const commit = done.indexOf('rename .papi-new')
    // `create` waits for the content of a file, `sync` for the names in a folder.
    const synced = done.slice(0, commit).filter(operation => operation.startsWith('sync'))
    expect(synced.sort()).toEqual([
      'sync .papi-new',
      'sync .papi-new/deep',
      'sync .papi-new/deeper',
      'sync .papi-new/deeper/still',
    ])
    const after = done.slice(commit + 1).filter(operation => /^(sync|rename|removeFolder)/.test(operation))
    expect(after[0]).toBe('sync ')
    expect(after.slice(-2)).toEqual(['removeFolder .papi-update', 'sync '])
    expect(after.filter(operation => operation.startsWith('rename'))).toHaveLength(NEW.size)
  })

  it('that could not be carried out for a folder in the place of a file is refused before anything is written', () => {
    mkdirSync(join(folder, 'deeper/still/c.csv'), { recursive: true })
    expect(lineOf(() => updateFolder(nodeFiles, folder, NEW))).toBe(
      `không ghi được "${join(folder, 'deeper/still/c.csv')}": đây là thư mục (EISDIR); hãy đưa tên một tệp`,
    )
    expect([textsOf('a.csv'), namesIn(folder).includes('.papi-new')]).toEqual(['old a', false])
  })

  it('or for a file in the place of a folder', () => {
    writeFileSync(join(folder, 'deeper'), '')
    expect(lineOf(() => updateFolder(nodeFiles, folder, NEW))).toContain('ENOTDIR')
    expect(textsOf('a.csv')).toBe('old a')
  })

  it('never leaves its folder, by a path or by a link', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'papi-elsewhere-'))
    symlinkSync(elsewhere, join(folder, 'deeper'))
    for (const [file, contents] of [
      ['deeper/still/c.csv', NEW],
      ['../evil.svg', new Map([['../evil.svg', '']])],
      [join(elsewhere, 'x'), new Map([[join(elsewhere, 'x'), '']])],
      ['.', new Map([['.', '']])],
    ] as const) {
      expect(lineOf(() => updateFolder(nodeFiles, folder, contents))).toContain(
        `không ghi "${file.slice(0, 60)}`,
      )
    }
    expect([readdirSync(elsewhere), textsOf('a.csv')]).toEqual([[], 'old a'])
  })

  it('takes the place of a link to a file elsewhere and leaves that file alone', () => {
    const elsewhere = join(mkdtempSync(join(tmpdir(), 'papi-elsewhere-')), 'b.csv')
    writeFileSync(elsewhere, 'of others')
    rmSync(join(folder, 'deep/b.csv'))
    symlinkSync(elsewhere, join(folder, 'deep/b.csv'))
    updateFolder(nodeFiles, folder, NEW)
    expect([readFileSync(elsewhere, 'utf8'), textsOf('deep/b.csv')]).toEqual(['of others', 'new b'])
  })
})

describe('a reader', () => {
  it('sees old or new, whole, at any moment of an update', () => {
    const seen = new Set<string>()
    updateFolder(
      watched(() => seen.add(JSON.stringify(textsIn(nodeFiles)))),
      folder,
      NEW,
    )
    expect([...seen]).toEqual([OLD_TEXTS, NEW_TEXTS].map(texts => JSON.stringify(texts)))
  })

  it('sees old or new, whole, if a whole update happens between any two of its operations', () => {
    let count = 0
    textsIn(watched(() => count++))
    for (let at = 0; at < count; at++) {
      updateFolder(
        nodeFiles,
        folder,
        new Map([
          ['a.csv', 'old a'],
          ['deep/b.csv', 'old b'],
        ]),
      )
      rmSync(join(folder, 'deeper'), { recursive: true, force: true })
      let done = 0
      const files = watched(() => {
        if (done++ === at) updateFolder(nodeFiles, folder, NEW)
      })
      expect([at, [OLD_TEXTS, NEW_TEXTS].map(texts => JSON.stringify(texts))]).toEqual([
        at,
        expect.arrayContaining([JSON.stringify(textsIn(files))]),
      ])
    }
  })

  it('gives up where files never stay the same', () => {
    let times = 0
    const files = watched(() => writeFileSync(join(folder, 'a.csv'), 'x'.repeat(++times)))
    expect(lineOf(() => textsIn(files))).toContain('đang được ghi liên tục')
  })
})

describe('what a killed call left', () => {
  it('is carried out if it was committed, and removed if not', () => {
    mkdirSync(join(folder, '.papi-update/deep'), { recursive: true })
    writeFileSync(join(folder, '.papi-update/deep/b.csv'), 'new b')
    mkdirSync(join(folder, '.papi-new'))
    writeFileSync(join(folder, '.papi-new/a.csv'), 'never whole')
    expect(textsIn(nodeFiles)).toEqual(['old a', 'new b', null])
    finishUpdate(nodeFiles, folder)
    expect(namesIn(folder)).toEqual(['a.csv', 'deep', 'deep/b.csv'])
    expect(textsIn(nodeFiles)).toEqual(['old a', 'new b', null])
  })
})

function textsOf(file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}
