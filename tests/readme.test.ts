import { readFileSync } from 'node:fs'
import * as core from '@papi-lens/core'
import * as io from '@papi-lens/io'
import { describe, expect, it } from 'vitest'
import { NOWHERE, papi } from '../apps/cli/test/fake-environment.ts'
import { bundledTexts, ROOT } from './bundled.ts'
import { runExample } from './doc-example.ts'

const readme = readFileSync(`${ROOT}README.md`, 'utf8')
const blocks = (language: string) =>
  [...readme.matchAll(/```(\w+)\n(.*?)```/gs)].flatMap(([, found, text = '']) =>
    found === language ? [text] : [],
  )
const commands = [...readme.matchAll(/^npm run -s papi -- (.+)$/gm)].map(([, line = '']) => line)

/** A block of commands, of which the first is meant, and the block of its output that follows it. */
const answers = [
  ...readme.matchAll(/```sh\nnpm run -s papi -- ([^\n]+)\n[^`]*```\n\n```text\n(.*?)```/gs),
].map(([, line = '', shown = '']): [string, string] => [line, shown])

/** Words of a command line; quotes keep spaces. */
const wordsOf = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')

type Run = ReturnType<typeof papi>
const runs = new Map<string, Run>()

/** Runs a command of the README, once; what it writes to files goes nowhere. */
function run(line: string): Run {
  const found = runs.get(line) ?? papi(wordsOf(line), NOWHERE)
  runs.set(line, found)
  return found
}

describe('README', () => {
  it.each(commands)('papi %s works', async line => {
    const { exitCode, stdout } = await run(line)
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/\p{Lu}\p{Ll}/u)
  })

  it.each(answers)('shows lines that papi %s prints', async (line, shown) => {
    const { stdout } = await run(line)
    const printed = stdout.split('\n').map(text => text.trim())
    expect(
      shown
        .trim()
        .split('\n')
        .filter(text => !printed.includes(text.trim())),
    ).toEqual([])
  })

  it('answers five questions and shows what the first command prints', () => {
    expect(answers).toHaveLength(12)
  })

  it('has a library example that gives what it says', async () => {
    const [code = ''] = blocks('ts')
    const lines = code.split('\n').filter(line => line && !line.startsWith('import '))
    const { checked, wrong } = await runExample(
      { of: 'README', lines },
      { ...core, ...io, texts: bundledTexts() },
    )
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
