import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundledFolders } from '../src/call/environment.ts'
import { jsonText } from '../src/told/json.ts'
import { terminalText } from '../src/told/terminal-text.ts'
import { papi } from './fake-environment.ts'
import { copyRecentScores } from './recent-scores.ts'

/** What steers a terminal: clears it, names its window, goes back in the line, turns it round, hides. */
const EVIL = '\u001b[2J\u001b]0;x\u0007\r\b\u009b31m\u202e\u200b'
const OWN_STYLE = new RegExp(`${'\u001b'}\\[(?:1|2|22)m`, 'g')
const STEERS = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b-\u200f]/u

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papi-terminal-'))
  const data = bundledFolders().data
  copyRecentScores(data, join(folder, 'data'))
  mkdirSync(join(folder, 'data/plans'))
  mkdirSync(join(folder, 'data/indicators'))
  const rewritten = (file: string, rewrite: (text: string) => string) =>
    writeFileSync(join(folder, 'data', file), rewrite(readFileSync(join(data, file), 'utf8')))
  const steered = (text: string) => text.replaceAll(/("(?:vi|en|lead|title|text)": ?")/g, `$1${EVIL_IN_JSON}`)
  rewritten('provinces.csv', text => text.replaceAll('Sơn La', `"Sơn${EVIL}La"`))
  rewritten('framework.json', steered)
  rewritten('comparability.json', steered)
  rewritten('plans/son-la-2024.json', text => text.replaceAll(/("(?:vi|en)": ?")/g, `$1${EVIL_IN_JSON}`))
  writeFileSync(
    join(folder, 'data/indicators/indicators.csv'),
    `id,subdimension,label_vi,label_en,scale\nhealth-care-a,health-care,"Bệnh viện${EVIL}","Hospital${EVIL}",%\n`,
  )
  writeFileSync(
    join(folder, 'data/indicators/values.csv'),
    'year,province_code,indicator,value,standard_error,low,high\n2022,14,health-care-a,0.5,,,\n2023,14,health-care-a,0.9,,,\n',
  )
  writeFileSync(
    join(folder, `plan${EVIL}.txt`),
    // Long enough that it counts as text, which has few control characters.
    `KẾ HOẠCH NĂM 2024\n${'Các sở, ngành phối hợp thực hiện các nội dung sau đây.\n'.repeat(40)}1. Sở Y tế${EVIL} báo cáo về y tế công lập trước ngày 15/6/2024.\nĐiểm Y tế công lập năm 2023 của Sơn La là 1,9${EVIL} điểm.\n`,
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

const EVIL_IN_JSON = JSON.stringify(EVIL).slice(1, -1)
const years = ['--from', '2022', '--to', '2023']
const CALLS: readonly (readonly string[])[] = [
  ['scores', '--province', '14'],
  ['change', '--province', '14', ...years],
  ['trend', '--province', '14', '--unit', 'health-care'],
  ['decompose', '--province', '14', ...years],
  ['priorities', '--province', '14'],
  ['scenario', '--province', '14', '--reach', 'total'],
  ['peers', '--province', '14', '--unit', 'health-care'],
  ['nation', ...years],
  ['region', 'NMM'],
  ['successor', '14'],
  ['indicators', '--province', '14', '--unit', 'health-care'],
  ['explain', '--units'],
  ['plan', 'parse', 'PLAN'],
  ['plan', 'check', 'PLAN'],
  ['plan', 'match', 'PLAN'],
  ['plan', 'coverage', 'PLAN', '--province', '14', '--year', '2023'],
  ['claims', 'PLAN'],
  // From here on something is wrong.
  ['scores', '--province', `xx${EVIL}`],
  ['import', 'PLAN', '--out', 'OUT'],
  ['claims', 'PLAN', '--gold', `no${EVIL}.csv`],
]

describe.each(['vi', 'en'])('in %s', lang => {
  it.each(CALLS)(
    'papi %s %s %s … steers no terminal, as text or as JSON, with colours or without',
    async (...call) => {
      const argv = call
        .filter(Boolean)
        .map(word => ({ PLAN: join(folder, `plan${EVIL}.txt`), OUT: join(folder, 'out') })[word] ?? word)
      const common = ['--data', join(folder, 'data'), '--lang', lang]
      for (const json of [[], ['--json']]) {
        const { stdout, stderr, exitCode } = await papi([...argv, ...common, ...json])
        const isRight = CALLS.findIndex(known => known.join() === call.join()) < CALLS.length - 3
        expect([exitCode === 0, stdout + stderr]).toEqual([isRight, expect.not.stringMatching(STEERS)])
        expect((stdout + stderr).length).toBeGreaterThan(20)
      }
      const written: string[] = []
      const stdout = { write: (text: string) => void written.push(text), isTerminal: true, columns: 100 }
      await papi([...argv, ...common], { stdout })
      expect(written.join('').replace(OWN_STYLE, '')).not.toMatch(STEERS)
    },
  )
})

it('our own style, lines and tabs stay, and only ours', () => {
  expect(terminalText('\u001b[1mA\u001b[22m\tb\n\u001b[31mc', true)).toBe(
    '\u001b[1mA\u001b[22m\tb\n\\x1b[31mc',
  )
  expect(terminalText('\u001b[1mA\tb\n', false)).toBe('\\x1b[1mA\tb\n')
})

it('JSON says what cannot be seen, and is the same document', () => {
  const document = { a: EVIL, b: 'Sơn La' }
  expect(jsonText(document)).not.toMatch(STEERS)
  expect(JSON.parse(jsonText(document))).toEqual(document)
})
