import { describe, expect, it } from 'vitest'
import { madePdf } from '../../../packages/io/test/document/made-pdf.ts'
import { papi } from './fake-environment.ts'
import { temporaryFolder } from './temporary-folder.ts'

const inFolder = temporaryFolder('papi-progress-')

/** Imports a file that says it is of a size, and gives what stderr got. */
async function stderrOf(size: number, isTerminal: boolean, ...argv: string[]): Promise<string> {
  const written: string[] = []
  const rows = new TextEncoder().encode('year,province,unit,score\n2023,14,health-care,1.9\n')
  const { exitCode } = await papi(['import', 'scores.csv', '--out', inFolder(`${size}`), ...argv], {
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

/** Reads a PDF of so many pages, and gives what stderr got. */
async function stderrOfPages(pages: number, isTerminal: boolean, ...argv: string[]): Promise<string> {
  const written: string[] = []
  const bytes = madePdf(
    Array.from({ length: pages }, (_, at) => ({ texts: [[60, 780, `Ke hoach trang ${at}, muc mot`]] })),
  )
  const { exitCode } = await papi(['plan', 'parse', 'ke-hoach.pdf', ...argv], {
    stderr: { write: text => void written.push(text), isTerminal, columns: isTerminal ? 100 : null },
    openFile: () => ({
      size: bytes.length,
      pieces: (async function* () {
        yield bytes
      })(),
    }),
  })
  expect(exitCode).toBe(0)
  return written.join('')
}

describe('the progress of a document', () => {
  it('is a bar of its pages on a terminal', async () => {
    expect(await stderrOfPages(40, true)).toMatch(/papi: .*\d+% ke-hoach\.pdf \d+\/40 trang/)
  })

  it('is not shown for few pages, off a terminal, or with --quiet', async () => {
    for (const shown of [
      await stderrOfPages(5, true),
      await stderrOfPages(40, false),
      await stderrOfPages(40, true, '--quiet'),
    ])
      expect(shown).not.toMatch(/\d+%/)
  })
})
