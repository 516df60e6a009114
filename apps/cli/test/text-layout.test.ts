import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { tableText, wrapText } from '../src/told/table.ts'
import { papi } from './fake-environment.ts'

const change = ['change', '--province', '14', '--from', '2022', '--to', '2023']

/** Runs the command as in a terminal of a width. */
async function inTerminal(columns: number, argv: string[], variables: Record<string, string> = {}) {
  const written: string[] = []
  const stdout = { write: (text: string) => void written.push(text), isTerminal: true, columns }
  await papi(argv, { stdout, variables })
  return written.join('')
}

describe('the terminal', () => {
  it('is never overrun down to 60 columns', async () => {
    for (const columns of [140, 100, 80, 60]) {
      for (const argv of [
        change,
        ['scores', '--province', '14'],
        ['priorities', '--province', '35'],
        ['trend', '--province', '14', '--unit', 'total'],
        ['decompose', '--province', '14', '--from', '2022', '--to', '2023'],
        ['scenario', '--province', '14', '--set', 'health-care=2.2'],
        ['scenario', '--province', '14', '--reach', 'services'],
        ['peers', '--province', '14', '--unit', 'health-care'],
      ]) {
        const widest = (await inTerminal(columns, argv, { NO_COLOR: '1' }))
          .split('\n')
          .reduce((most, line) => Math.max(most, line.normalize('NFC').length), 0)
        expect(widest, `${argv[0]} at ${columns}`).toBeLessThanOrEqual(columns)
      }
    }
  })

  it('gets colours, unless NO_COLOR is set', async () => {
    const coloured = await inTerminal(120, change)
    const plain = await inTerminal(120, change, { NO_COLOR: '1' })
    expect(stripVTControlCharacters(coloured)).toBe(plain)
    expect(coloured).not.toBe(plain)
  })
})

describe('tables', () => {
  const columns = [
    { head: 'Id', wraps: true },
    { head: 'Score', align: 'right' },
    { head: 'Group', optional: true },
  ] as const
  const rows = [['one two three four five six', '1', 'high-average']]

  it('keep each row on a line where there is no width', () => {
    expect(tableText(columns, rows, null)).toBe(
      'Id                           Score  Group\none two three four five six      1  high-average\n',
    )
  })

  it('wrap text at words first', () => {
    expect(tableText(columns, rows, 40)).toBe(
      'Id                   Score  Group\none two three four       1  high-average\nfive six\n',
    )
  })

  it('break heads over figures before any text', () => {
    const figures = [
      { head: 'Sub-dimension', wraps: true },
      { head: 'Range of rank', align: 'right', wraps: 'head' },
    ] as const
    expect(tableText(figures, [['Public Health Care', '31–55']], 26)).toBe(
      'Sub-dimension       Range\n                       of\n                     rank\nPublic Health Care  31–55\n',
    )
  })

  it('put notes below the row they are on, as wide as the rest', () => {
    const noted = [['1', 'two', 'three'], { note: 'why it is so and not so' }, ['4', 'five', 'six']]
    const heads = [{ head: '#' }, { head: 'A' }, { head: 'B' }]
    expect(tableText(heads, noted, null)).toBe(
      '#  A     B\n1  two   three\n   why it is so and not so\n4  five  six\n',
    )
    expect(tableText(heads, noted, 14)).toBe(
      '#  A     B\n1  two   three\n   why it is\n   so and not\n   so\n4  five  six\n',
    )
  })

  it('then leave out what is optional', () => {
    expect(tableText(columns, rows, 24)).toBe(
      'Id                 Score\none two three          1\nfour five six\n',
    )
  })
})

describe('sentences', () => {
  it('break at spaces', () => {
    expect(wrapText('one two three', 8)).toBe('one two\nthree')
  })
})

describe('help', () => {
  const COMMANDS = [
    'scores',
    'change',
    'trend',
    'decompose',
    'priorities',
    'scenario',
    'peers',
    'import',
    'export',
    'dashboard',
  ]

  it('goes to stdout with an example for each command', async () => {
    for (const command of COMMANDS) {
      const { exitCode, stdout, stderr } = await papi(['help', command, '--lang', 'en'])
      expect([exitCode, stderr]).toEqual([0, ''])
      expect(stdout).toContain(`Usage: papi ${command} [options]`)
      expect(stdout).toContain(`Examples:\n  papi ${command} `)
      expect(stdout).toContain('--lang <lang>')
    }
  })

  it('lists the commands', async () => {
    const { exitCode, stdout } = await papi(['--help'])
    expect(exitCode).toBe(0)
    for (const command of COMMANDS) expect(stdout).toContain(`  ${command} [tùy chọn]`)
  })

  it('tells the version', async () => {
    expect(await papi(['--version'])).toEqual({ exitCode: 0, stdout: '1.2.3\n', stderr: '' })
  })
})
