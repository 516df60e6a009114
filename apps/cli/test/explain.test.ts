import { TERMS } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { keysOf, listAt, papi, papiInEnglish, papiJson } from './fake-environment.ts'

describe('papi explain', () => {
  it('lists every term with its explanation', async () => {
    const document = await papiJson('explain')
    expect(listAt(document, 'terms')).toEqual(TERMS.map(id => ({ id, ...wordsIn('vi').terms[id] })))
    expect(keysOf(document)).toEqual(['terms'])
  })

  it.each([
    [['thay đổi rõ'], 'Thay đổi rõ'],
    [['THAY', 'DOI', 'RO'], 'Thay đổi rõ'],
    [['clear-change'], 'Thay đổi rõ'],
    [['dao động'], 'Dao động thường'],
  ])('takes a term in any spelling, with or without quotes: %j', async (words, name) => {
    const { exitCode, stdout } = await papi(['explain', ...words])
    expect([exitCode, stdout.split('\n')[0]]).toEqual([0, name])
  })

  it('explains in English too', async () => {
    const { stdout } = await papiInEnglish(['explain', 'group'])
    expect(stdout).toBe(`${wordsIn('en').terms.group.name}\n${wordsIn('en').terms.group.text}\n`)
  })

  it('offers the nearest of a term it does not have, and all where none is near', async () => {
    const near = await papi(['explain', 'nhón'])
    expect(near).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'papi: không có thuật ngữ "nhón"; có phải "Nhóm"?\n',
    })
    const none = await papi(['explain', 'xxxxxxxxxxxxxxxx'])
    expect(none.stderr).toMatch(/^papi: không có thuật ngữ "xxxxxxxxxxxxxxxx"; có: Chỉ số nội dung, /)
  })
})
