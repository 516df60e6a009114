import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundledFolders } from '../src/call/environment.ts'
import { papiInEnglish as papi, papi as papiInVietnamese } from './fake-environment.ts'

const YEARS = 'years are 2011–2024'
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papi-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A copy of the bundled data with one file rewritten. */
function dataWith(file: string, rewrite: (text: string) => string): string {
  const copy = mkdtempSync(join(folder, 'data-'))
  cpSync(bundledFolders().data, copy, { recursive: true, filter: path => !path.includes('node_modules') })
  writeFileSync(join(copy, file), rewrite(readFileSync(join(copy, file), 'utf8')))
  return copy
}

function fileWith(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('wrong usage ends with 2 and one line', () => {
  const scores = ['scores', '--province', '14']
  const cases: [string, string[], string][] = [
    [
      'an unknown province',
      ['scores', '--province', 'Ha Noii'],
      'unknown province "Ha Noii"; did you mean "Hà Nội"?',
    ],
    [
      'a province like no other',
      ['scores', '--province', 'xxxxxxxxxxxx'],
      'unknown province "xxxxxxxxxxxx"; give a code (14), a slug (son-la) or a name (Sơn La)',
    ],
    ['a year outside the data', [...scores, '--year', '1999'], `no scores for 1999; ${YEARS}`],
    ['a year that is no number', [...scores, '--year', 'twenty'], `"twenty" is not a year; ${YEARS}`],
    ['a year with decimals', [...scores, '--year', '2023.5'], `"2023.5" is not a year; ${YEARS}`],
    [
      'years the wrong way round',
      ['change', '--province', '14', '--from', '2023', '--to', '2022'],
      'year 2023 is not before 2022; give the earlier year first',
    ],
    [
      'the same year twice',
      ['change', '--province', '14', '--from', '2023', '--to', '2023'],
      'year 2023 is not before 2023; give the earlier year first',
    ],
    ['no province', ['scores'], 'option --province is missing; see "papi help scores"'],
    [
      'no later year',
      ['change', '--province', '14', '--from', '2022'],
      'option --to is missing; see "papi help change"',
    ],
    [
      'an option without value',
      ['scores', '--province'],
      'option --province has no value; see "papi help scores"',
    ],
    [
      'a name without quotes',
      ['scores', '--province', 'Sơn', 'La'],
      'scores takes options only; put a value with spaces in quotes ("Sơn La")',
    ],
    [
      'a misspelt option',
      ['scores', '--provnce', '14'],
      'unknown option "--provnce"; did you mean --province?',
    ],
    ['an unknown option', [...scores, '--bogus'], 'unknown option "--bogus"; see "papi help scores"'],
    ['a misspelt command', ['score'], 'unknown command "score"; did you mean scores?'],
    [
      'an unknown command',
      ['zzz'],
      'unknown command "zzz"; commands are scores, change, trend, decompose, priorities, scenario, peers, nation, region, successor, plan, claims, chart, import, indicators, export, dashboard, explain',
    ],
    [
      'a port that is none',
      ['dashboard', '--port', '70000'],
      '"70000" is not a port; give a whole number from 0 to 65535',
    ],
  ]
  for (const [title, argv, message] of cases) {
    it(title, async () => {
      const expected = { exitCode: 2, stdout: '', stderr: `papi: ${message}\n` }
      expect(await papi(argv)).toEqual(expected)
      expect(await papi([...argv, '--json', '--quiet'])).toEqual(expected)
    })
  }

  it('no command: help on stderr', async () => {
    const { exitCode, stdout, stderr } = await papi([])
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^Usage: papi \[options\] \[command\]\n/)
  })

  it.each([
    [['scores', '--province', 'Ha Noii'], 'không có tỉnh "Ha Noii"; có phải "Hà Nội"?'],
    [['scores'], 'thiếu tùy chọn --province; xem "papi help scores"'],
    [['plan', 'coverage', 'a.txt'], 'thiếu tùy chọn --province; xem "papi plan coverage --help"'],
    [['score'], 'không có lệnh "score"; có phải scores?'],
    [[...scores, '--year', 'hai'], '"hai" không phải là năm; có các năm 2011–2024'],
    [[...scores, '--lang', 'fr'], 'không có ngôn ngữ "fr"; hãy chọn vi hoặc en'],
    [['plan', 'parse'], 'thiếu tệp; xem "papi help plan"'],
  ])('%j is refused in Vietnamese unless English is asked for', async (argv, message) => {
    expect(await papiInVietnamese(argv)).toEqual({ exitCode: 2, stdout: '', stderr: `papi: ${message}\n` })
  })
})

describe('faulty input ends with 1 and lists every fault', () => {
  it('a damaged file of scores', async () => {
    const file = 'scores/subdimension-scores.csv'
    const data = dataWith(file, text => {
      const lines = text.split('\n')
      lines[1] = '2011,01,civic-knowledge'
      lines[2] = '2011,01,participation-opportunities,19.146'
      lines[4] = lines[3] ?? ''
      return lines.join('\n')
    })
    expect(await papiInVietnamese(['scores', '--province', '14', '--data', data, '--json'])).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: [
        `papi: ${file}, dòng 2: có 3 ô trong khi tiêu đề có 4; dòng bị cắt hoặc thừa dấu phân cách\n`,
        `papi: ${file}, dòng 3, cột score: 19,146 nằm ngoài thang điểm 0,25–2,5: Cơ hội tham gia, Hà Nội năm 2011; sửa lại, hoặc ghi 0 nếu chưa công bố\n`,
        `papi: ${file}, dòng 5, cột score: Chất lượng bầu cử, Hà Nội năm 2011 đã có ở dòng 4; giữ lại một\n`,
      ].join(''),
    })
  })

  it('a folder that is not there', async () => {
    expect(await papi(['scores', '--province', '14', '--data', '/no/such'])).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'papi: no folder "/no/such"; give --data a folder with the files of the bundled data\n',
    })
  })

  it('a folder without the files', async () => {
    const { exitCode, stderr } = await papiInVietnamese([
      'scores',
      '--province',
      '14',
      '--data',
      mkdtempSync(join(folder, 'empty-')),
    ])
    expect(exitCode).toBe(1)
    expect(stderr.split('\n')).toHaveLength(5 + 1)
    expect(stderr).toContain('papi: framework.json: thiếu tệp này; thư mục dữ liệu phải có đủ các tệp')
  })

  it('damaged plans of a data folder, each on its line', async () => {
    const data = dataWith('plans/pac-nga-2022.json', () => '{')
    writeFileSync(join(data, 'plans/son-la-2024.json'), '{}')
    const { exitCode, stdout, stderr } = await papi(['priorities', '--province', '14', '--data', data])
    expect([exitCode, stdout]).toEqual([1, ''])
    expect(stderr).toBe(
      'papi: plans/pac-nga-2022.json: not valid JSON; look the file over\n' +
        'papi: plans/son-la-2024.json: id: expected "id", found undefined; write it as the files of data/plans are\n',
    )
  })

  it('names of agencies that are no texts', async () => {
    const data = dataWith('agencies.json', () => '{"Các bản": 1}')
    expect(await papi(['priorities', '--province', '14', '--data', data])).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'papi: agencies.json: the name of "Các bản" is not a text; write "English name"\n',
    })
  })

  it('a plan that is not JSON', async () => {
    const plan = fileWith('plan.json', 'Kế hoạch')
    const { exitCode, stdout, stderr } = await papi([
      'priorities',
      '--province',
      '14',
      '--plan',
      plan,
      '--json',
    ])
    expect([exitCode, stdout]).toEqual([1, ''])
    expect(stderr).toBe(`papi: ${plan}: not valid JSON; look the file over\n`)
  })

  it('a document that is not there, or is none', async () => {
    const run = async (plan: string) =>
      (await papi(['priorities', '--province', '14', '--plan', plan])).stderr
    expect(await run('plans/pac-nga-2022.txt')).toBe(
      'papi: no plan file "plans/pac-nga-2022.txt" and no bundled plan of that id; did you mean pac-nga-2022?\n',
    )
    const parse = await papi(['plan', 'parse', 'ours.docx'])
    expect(parse).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'papi: no file "ours.docx"; give a plan as TXT, DOCX or PDF\n',
    })
    const disguised = join(folder, 'disguised.docx')
    writeFileSync(disguised, 'MZ\0\0 not a document')
    expect(await papi(['plan', 'parse', disguised])).toMatchObject({ exitCode: 1, stdout: '' })
  })

  it('a plan that is not there', async () => {
    const run = (plan: string) => papi(['priorities', '--province', '14', '--plan', plan])
    expect(await run('pac-nga')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'papi: no plan file "pac-nga" and no bundled plan of that id; did you mean pac-nga-2022?\n',
    })
    expect((await run('nothing-like-it.json')).stderr).toBe(
      'papi: no plan file "nothing-like-it.json" and no bundled plan of that id; give a document (TXT, DOCX, PDF), a JSON file as in data/plans, or an id such as pac-nga-2022\n',
    )
  })

  it('a folder given for a plan', async () => {
    expect((await papi(['priorities', '--province', '14', '--plan', folder])).stderr).toBe(
      `papi: cannot read "${folder}": it is a folder (EISDIR); give a file\n`,
    )
  })
})

describe('stack traces', () => {
  const broken = {
    readText: () => {
      throw new TypeError('a fault\nof ours')
    },
  }

  it('are kept back, even for a fault of ours', async () => {
    expect(await papi(['scores', '--province', '14'], broken)).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'papi: unexpected error: a fault of ours; run again with --debug to see where\n',
    })
  })

  it('come with --debug', async () => {
    const { exitCode, stderr } = await papi(['scores', '--province', '14', '--debug'], broken)
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/TypeError: a fault\nof ours\n {4}at /)
  })
})

describe('data folders', () => {
  it('need no plans or agencies of their own', async () => {
    const data = dataWith('scores/dimension-scores.csv', text => text)
    rmSync(join(data, 'plans'), { recursive: true })
    rmSync(join(data, 'agencies.json'))
    const argv = ['priorities', '--province', '14', '--lang', 'en', '--json']
    expect(await papi([...argv, '--data', data])).toEqual(await papi(argv))
  })
})
