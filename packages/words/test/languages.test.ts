import { readdirSync } from 'node:fs'
import { FLAGS, GROUPS, REGIONS } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { type CommandWords, loadCommandWords } from '../src/command.ts'
import { LANGS, type Lang } from '../src/lang.ts'

const WORDS = Object.fromEntries(
  await Promise.all(LANGS.map(async lang => [lang, await loadCommandWords(lang)])),
) as Record<Lang, CommandWords>
const wordsIn = (lang: Lang) => WORDS[lang]

const SOURCES = new URL('../src/', import.meta.url)

/** Every message below a value, by its path. */
function messages(value: unknown, path = ''): [string, unknown][] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => messages(part, path ? `${path}.${key}` : key))
    : [[path, value]]
}

const filesOf = (folder: string) => readdirSync(new URL(`${folder}/`, SOURCES), { recursive: true }).sort()

describe.each(LANGS)('the words in %s', lang => {
  const words = wordsIn(lang)

  it('are in that language', () => {
    expect(words.lang).toBe(lang)
  })

  it('lack no message, and say nothing only where no language has anything to say', () => {
    const isEmpty = (message: unknown) => typeof message !== 'function' && !message
    const empty = messages(words).filter(([, message]) => isEmpty(message))
    for (const other of LANGS) {
      expect(messages(wordsIn(other)).filter(([, message]) => isEmpty(message))).toEqual(empty)
    }
  })

  it('have the messages of the others, of the same kind', () => {
    const kinds = (of: typeof words) => messages(of).map(([path, message]) => [path, typeof message])
    for (const other of LANGS) expect(kinds(wordsIn(other)).sort()).toEqual(kinds(words).sort())
  })

  it('have one file a topic, as every language', () => {
    expect(filesOf(lang)).toEqual([...filesOf('messages'), 'index.ts'].sort())
  })

  it('tell groups, flags and regions apart', () => {
    const { group, flag, flagMeaning, region } = words.names
    expect(new Set(GROUPS.map(id => group[id])).size).toBe(GROUPS.length)
    expect(new Set(FLAGS.map(id => flag[id])).size).toBe(FLAGS.length)
    expect(new Set(FLAGS.map(id => flagMeaning[id])).size).toBe(FLAGS.length)
    expect(new Set(REGIONS.map(id => region[id])).size).toBe(REGIONS.length)
  })
})

it('a folder beside the topics is a language', () => {
  const folders = readdirSync(SOURCES, { withFileTypes: true }).filter(entry => entry.isDirectory())
  expect(folders.map(({ name }) => name).sort()).toEqual(['messages', ...LANGS].sort())
})

it('groups are named as PAPI does', () => {
  expect(GROUPS.map(id => wordsIn('vi').names.group[id])).toEqual([
    'Cao',
    'Trung bình cao',
    'Trung bình thấp',
    'Thấp',
  ])
})
