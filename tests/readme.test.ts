import { readFileSync } from 'node:fs'
import * as core from '@papi-lens/core'
import * as io from '@papi-lens/io'
import { describe, expect, it } from 'vitest'
import { papi } from '../apps/cli/test/fake-environment.ts'
import { bundledTexts, ROOT } from './bundled.ts'
import { runExample } from './doc-example.ts'

const readme = readFileSync(`${ROOT}README.md`, 'utf8')
const blocks = (language: string) =>
  [...readme.matchAll(/```(\w+)\n(.*?)```/gs)].flatMap(([, found, text = '']) =>
    found === language ? [text] : [],
  )
const commands = [...readme.matchAll(/^npm run -s papi -- (.+)$/gm)].map(([, line = '']) => line)

/** Words of a command line; quotes keep spaces. */
const wordsOf = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')

describe('README', () => {
  it.each(commands)('papi %s works', async line => {
    const { exitCode, stderr, stdout } = await papi(wordsOf(line))
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toMatch(/S[ơo]n La/)
  })

  it('shows what the first command prints', async () => {
    const [printed = ''] = blocks('text')
    const { stdout } = await papi(wordsOf(commands[0] ?? ''))
    expect(stdout.split('\n').slice(0, 2)).toEqual(printed.trim().split('\n'))
  })

  it('has a library example that gives what it says', () => {
    const [code = ''] = blocks('ts')
    const lines = code.split('\n').filter(line => line && !line.startsWith('import '))
    const { checked, wrong } = runExample({ of: 'README', lines }, { ...core, ...io, texts: bundledTexts() })
    expect(wrong).toEqual([])
    expect(checked).toBe(2)
  })

  it.each([...readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, path = '']) => path))(
    'links to %s, which exists',
    path => {
      expect(() => readFileSync(`${ROOT}${path}`)).not.toThrow(/ENOENT/)
    },
  )
})
