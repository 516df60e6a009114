import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCommandWords } from '@papi-lens/words/command'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { failureOf } from '../../src/call/failure.ts'
import { nodeFiles } from '../../src/files/file-system.ts'
import { thisProcess } from '../../src/files/owner.ts'
import { writeFileWhole } from '../../src/files/write-file.ts'

const VI = await loadCommandWords('vi')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papi-write-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8')
const bytes = (text: string) => new TextEncoder().encode(text)
const write = (path: string, content: Uint8Array) => writeFileWhole(nodeFiles, thisProcess, path, content)

/** What a call that fails says. */
function linesOf(call: () => void): readonly string[] {
  try {
    call()
    return []
  } catch (error) {
    return failureOf(error, VI).lines
  }
}

describe('a file', () => {
  it('is written, replaced, and nothing else is left beside it', () => {
    mkdirSync(join(folder, 'file'))
    write(join(folder, 'file/a.csv'), bytes('one'))
    write(join(folder, 'file/a.csv'), bytes('two'))
    expect([read('file/a.csv'), readdirSync(join(folder, 'file'))]).toEqual(['two', ['a.csv']])
  })

  it('is written through a link, which stays one', () => {
    writeFileSync(join(folder, 'target.csv'), 'old')
    symlinkSync('target.csv', join(folder, 'link.csv'))
    write(join(folder, 'link.csv'), bytes('new'))
    expect(read('target.csv')).toBe('new')
  })

  it('needs a folder, and is none', () => {
    expect(linesOf(() => write(join(folder, 'no/a.csv'), bytes('')))).toEqual([
      `không có thư mục "${join(folder, 'no')}"; hãy tạo thư mục hoặc ghi vào nơi khác`,
    ])
    expect(linesOf(() => write(folder, bytes('')))).toEqual([
      `không ghi được "${folder}": đây là thư mục (EISDIR); hãy đưa tên một tệp`,
    ])
  })

  it('is never put in the place of a device', () => {
    write('/dev/null', bytes('gone'))
    expect(readFileSync('/dev/null', 'utf8')).toBe('')
  })
})

it('keeps who may use it', () => {
  writeFileSync(join(folder, 'private.csv'), 'old', { mode: 0o600 })
  write(join(folder, 'private.csv'), bytes('new'))
  expect([read('private.csv'), statSync(join(folder, 'private.csv')).mode & 0o777]).toEqual(['new', 0o600])
})

it('takes what a killed call left beside it away, and nothing of one that runs', () => {
  mkdirSync(join(folder, 'left'))
  const mark = thisProcess.mark()
  writeFileSync(join(folder, 'left', `.papi-file.${mark}`), 'half')
  writeFileSync(
    join(folder, 'left', `.papi-file.${mark.replace(/\.\d+(\.\d+\.\d+)$/, '.4194999$1')}`),
    'half',
  )
  write(join(folder, 'left/a.csv'), bytes('new'))
  expect(readdirSync(join(folder, 'left')).sort()).toEqual([`.papi-file.${mark}`, 'a.csv'])
})
