import { TERMS } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { at, keysOf, listAt, papi, papiInEnglish, papiJson } from './fake-environment.ts'

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

  it('lists the ids that other commands take, with the number of the latest year', async () => {
    const document = await papiJson('explain', '--units')
    const units = listAt(document, 'units')
    expect(units).toHaveLength(1 + 8 + 31)
    expect(units[0]).toEqual({
      ...{ id: 'total', level: 'total', dimension: null, number: null },
      ...{ nameVi: 'Chỉ số tổng hợp PAPI', nameEn: 'PAPI total' },
    })
    const of = (id: string) => units.find(unit => at(unit, 'id') === id)
    expect(of('health-care')).toMatchObject({ dimension: 'services', number: '6.1', nameVi: 'Y tế công lập' })
    expect(of('construction-permits')).toMatchObject({ dimension: 'procedures', number: null })
    const { stdout } = await papiInEnglish(['explain', '--units'])
    expect(stdout).toMatch(/^6\.1 +health-care +Public Health Care$/m)
    expect((await papi(['explain', '--units', 'nhóm'])).stderr).toBe(
      'papi: --units liệt kê mọi chỉ số; hãy bỏ "nhóm"\n',
    )
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
