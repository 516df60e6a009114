import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { papi } from './fake-environment.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papi-progress-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Imports a file that says it is of a size, and gives what stderr got. */
async function stderrOf(size: number, isTerminal: boolean, ...argv: string[]): Promise<string> {
  const written: string[] = []
  const rows = new TextEncoder().encode('year,province,unit,score\n2023,14,health-care,1.9\n')
  const { exitCode } = await papi(['import', 'scores.csv', '--out', join(folder, `${size}`), ...argv], {
    stderr: { write: text => void written.push(text), isTerminal, columns: isTerminal ? 100 : null },
    openFile: () => ({
      size,
      pieces: (async function* () {
        yield rows
      })(),
    }),
  })
  expect(exitCode).toBe(0)
  return written.join('')
}

describe('the progress of an import', () => {
  it('is a bar on a terminal, cleared at the end', async () => {
    const shown = await stderrOf(5e6, true)
    expect(shown).toContain('papi: ')
    expect(shown).toMatch(/\d+% scores\.csv \d+ dòng/)
  })

  it('is not shown for short work, off a terminal, or with --quiet', async () => {
    expect(await stderrOf(1e6, true)).toBe('')
    expect(await stderrOf(6e6, false)).toBe('')
    expect(await stderrOf(7e6, true, '--quiet')).toBe('')
  })
})
