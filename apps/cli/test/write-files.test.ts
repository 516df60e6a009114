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
import { commandWordsIn } from '@papi-lens/words/command'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { failureOf } from '../src/call/failure.ts'
import { writeFileWhole, writeFolderWhole } from '../src/call/writing.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papi-write-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8')
const bytes = (text: string) => new TextEncoder().encode(text)

/** What a call that fails says. */
function linesOf(call: () => void): readonly string[] {
  try {
    call()
    return []
  } catch (error) {
    return failureOf(error, commandWordsIn('vi')).lines
  }
}

describe('a file', () => {
  it('is written, replaced, and nothing else is left beside it', () => {
    mkdirSync(join(folder, 'file'))
    writeFileWhole(join(folder, 'file/a.csv'), bytes('one'))
    writeFileWhole(join(folder, 'file/a.csv'), bytes('two'))
    expect([read('file/a.csv'), readdirSync(join(folder, 'file'))]).toEqual(['two', ['a.csv']])
  })

  it('is written through a link, which stays one', () => {
    writeFileSync(join(folder, 'target.csv'), 'old')
    symlinkSync('target.csv', join(folder, 'link.csv'))
    writeFileWhole(join(folder, 'link.csv'), bytes('new'))
    expect(read('target.csv')).toBe('new')
  })

  it('needs a folder, and is none', () => {
    expect(linesOf(() => writeFileWhole(join(folder, 'no/a.csv'), bytes('')))).toEqual([
      `không có thư mục "${join(folder, 'no')}"; hãy tạo thư mục hoặc ghi vào nơi khác`,
    ])
    expect(linesOf(() => writeFileWhole(folder, bytes('')))).toEqual([
      `không ghi được "${folder}": đây là thư mục; hãy đưa tên tệp`,
    ])
  })

  it('is never put in the place of a device', () => {
    writeFileWhole('/dev/null', bytes('gone'))
    expect(readFileSync('/dev/null', 'utf8')).toBe('')
  })
})

describe('a folder', () => {
  it('that is new appears with all files', () => {
    const files = new Map([
      ['a.json', '{}'],
      ['scores/b.csv', 'b'],
    ])
    writeFolderWhole(join(folder, 'deep/new'), files)
    expect(readdirSync(join(folder, 'deep'))).toEqual(['new'])
    expect(readdirSync(join(folder, 'deep/new'), { recursive: true }).sort()).toEqual([
      'a.json',
      'scores',
      'scores/b.csv',
    ])
  })

  it('that is there gets the files and keeps its others', () => {
    mkdirSync(join(folder, 'old/plans'), { recursive: true })
    writeFileSync(join(folder, 'old/plans/p.json'), 'plan')
    writeFileSync(join(folder, 'old/a.csv'), 'old')
    writeFolderWhole(join(folder, 'old'), new Map([['a.csv', 'new']]))
    expect([read('old/a.csv'), read('old/plans/p.json')]).toEqual(['new', 'plan'])
    expect(readdirSync(join(folder, 'old')).sort()).toEqual(['a.csv', 'plans'])
  })

  it('gets all its old files back if one cannot be written', () => {
    mkdirSync(join(folder, 'back/taken.csv'), { recursive: true })
    writeFileSync(join(folder, 'back/taken.csv/inside'), '')
    writeFileSync(join(folder, 'back/a.csv'), 'old')
    const files = new Map([
      ['a.csv', 'new'],
      ['b.csv', 'new'],
      ['taken.csv', 'a folder has this name'],
    ])
    expect(linesOf(() => writeFolderWhole(join(folder, 'back'), files))[0]).toContain(
      `không ghi được "${join(folder, 'back')}" (`,
    )
    expect(read('back/a.csv')).toBe('old')
    expect(readdirSync(join(folder, 'back')).sort()).toEqual(['a.csv', 'taken.csv'])
  })
})
