import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { tableText, wrapText } from '../src/told/table.ts'
import { papi } from './fake-environment.ts'

const lines = async (...argv: string[]) => (await papi([...argv, '--quiet'])).stdout.split('\n')
const change = ['change', '--province', '14', '--from', '2022', '--to', '2023']

/** Runs the command as in a terminal of a width. */
async function inTerminal(columns: number, argv: string[], variables: Record<string, string> = {}) {
  const written: string[] = []
  const stdout = { write: (text: string) => void written.push(text), isTerminal: true, columns }
  await papi(argv, { stdout, variables })
  return written.join('')
}

describe('scores', () => {
  it('start with the finding and end with the source', async () => {
    const text = await lines('scores', '--province', 'son-la', '--year', '2023')
    expect(text[0]).toBe('Sơn La 2023: 42,40 điểm, nhóm trung bình cao, hạng 30/61')
    expect(text.slice(-3)).toEqual(['', 'Nguồn: PAPI, CECODES, RTA & UNDP, 2023', ''])
  })

  it('are rows of number, name, score, share, rank and group', async () => {
    const text = await lines('scores', '--province', 'son-la', '--year', '2023')
    expect(text).toContainEqual(
      expect.stringMatching(/^6\.1 {2}Y tế công lập +1,84 +71% +50\/61 +14\/14 {2}Thấp$/),
    )
  })

  it('are in English with --lang en', async () => {
    const text = await lines('scores', '--province', 'son-la', '--year', '2023', '--lang', 'en')
    expect(text[0]).toBe('Son La 2023: 42.40 points, high average group, rank 30 of 61')
    expect(text[1]).toBe(
      'In Northern Midlands and Mountains: rank 10 of 14, median 43.17, best Thai Nguyen with 45.79.',
    )
    expect(text).toContainEqual(
      expect.stringMatching(/^6\.1 {2}Public Health Care +1\.84 +71% +50\/61 +14\/14 {2}Low$/),
    )
    expect(text.at(-2)).toBe('Source: PAPI, CECODES, RTA & UNDP, 2023')
  })

  it('name the reason where there is none', async () => {
    const text = await lines('scores', '--province', 'Bắc Giang', '--year', '2021')
    expect(text[0]).toBe('Bắc Giang 2021: điểm tổng hợp chưa công bố')
    expect(text).toContainEqual(
      expect.stringMatching(/^1\.1 {2}Tri thức công dân +chưa công bố +– +– +– {2}–$/),
    )
  })
})

describe('change', () => {
  it('says beside changes over newly drawn localities that they may only come from asking elsewhere', async () => {
    const text = await lines(
      'change',
      '--province',
      'son-la',
      '--from',
      '2020',
      '--to',
      '2021',
      '--lang',
      'en',
    )
    expect(text).toContainEqual(
      expect.stringMatching(/^↯ 2021: The surveyed localities were probably drawn anew/),
    )
    expect((await lines(...change)).join('\n')).not.toContain('↯')
  })

  it('starts with the change of the total and the declines it hides', async () => {
    const text = await lines(...change)
    expect(text.slice(0, 2)).toEqual([
      'Sơn La 2022–2023: điểm tổng hợp 40,87 → 42,40, tăng +1,53; nhóm thấp → trung bình cao',
      '13 trong 28 nội dung thành phần giảm, 1 giảm rõ; ngẫu nhiên cũng khoảng 14.',
    ])
  })

  it('names flags, with a real minus and never a decline of nothing', async () => {
    const text = await lines(...change)
    expect(text).toContainEqual(
      expect.stringMatching(
        /^6\.1 {2}Y tế công lập +1,88 +1,84 +−0,04 +−0,03 {2}Trung bình thấp → Thấp +giảm điểm, giảm trong khi chỉ số tăng, giảm nhiều năm liền, xuống nhóm thấp hơn, nhóm dưới$/,
      ),
    )
    expect(text.filter(line => /giảm điểm/.test(line) && /[−+]0,00 /.test(line))).toEqual([])
    expect(text).toContainEqual(expect.stringMatching(/^4\.1 .* ≈ 0 /))
  })

  it('names the verdict where a difference is no change', async () => {
    const text = await lines('change', '--province', '14', '--from', '2018', '--to', '2019', '--lang', 'en')
    expect(text[0]).toBe(
      'Son La 2018–2019: total 43.78 → 45.11, no change can be given (redefined); group low average → high',
    )
    expect(text).toContainEqual(
      expect.stringMatching(
        /^8\.2 {2}Access to the Internet +2\.15 +1\.66 +\+8 pp .* other scale, lower groups$/,
      ),
    )
    expect(text).toContainEqual(
      expect.stringMatching(/^1\.1 {2}Civic Knowledge +1\.03 +0\.78 +– +– .* redefined$/),
    )
    expect(text).toContainEqual(
      expect.stringMatching(/^Changes in percentage points \(pp\): the scale is another one/),
    )
  })
})

describe('priorities', () => {
  it('count the tasks with the level of their plans, and name the areas without one', async () => {
    const text = await lines('priorities', '--province', 'ha-nam', '--year', '2020')
    expect(text[1]).toMatch(/^Ưu tiên số 1: Chất lượng không khí /)
    expect(text[2]).toBe(
      'Chưa nạp kế hoạch cấp tỉnh của Hà Nam cho năm 2021; 1 kế hoạch cấp huyện, năm 2021 có nhiệm vụ, giải pháp cho ' +
        '8/12 nội dung yếu; 4 nội dung chưa có trong kế hoạch đã nạp.',
    )
    expect(text).toContainEqual(
      expect.stringMatching(
        /^ 6 {2}Y tế công lập +1,95 {2}Trung bình thấp +0,\d\d +\d+% +3 \(cấp huyện\) {2}/,
      ),
    )
    const open = text.indexOf('Chưa có trong kế hoạch (4):')
    expect(text.slice(open + 1, open + 3)).toEqual([
      '- Tiếp cận dịch vụ tư pháp (1 giải pháp chung cho cả chỉ số nội dung)',
      '- Kiểm soát tham nhũng trong cung ứng dịch vụ công',
    ])
    expect(text).toContain('Kế hoạch năm 2021, sau kết quả 2020: Kế hoạch PAPI huyện Thanh Liêm năm 2021')
  })

  it('say that every weak area has a task only from the plan of the province itself', async () => {
    const [own, lower] = [
      await lines('priorities', '--province', '14', '--year', '2023'),
      await lines('priorities', '--province', '14', '--year', '2021'),
    ]
    expect(own[2]).toBe('Cả 14 nội dung yếu đều có nhiệm vụ, giải pháp trong kế hoạch cấp tỉnh năm 2024.')
    expect(lower[2]).toMatch(
      /^Chưa nạp kế hoạch cấp tỉnh của Sơn La cho năm 2022; 1 kế hoạch cấp huyện và 1 kế hoạch cấp xã, năm 2022 /,
    )
  })

  it('say so where there is no score', async () => {
    const text = await lines('priorities', '--province', 'Bắc Giang', '--year', '2021', '--lang', 'en')
    expect(text[1]).toBe('There is no score to set priorities by.')
  })
})

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
  }, 30_000)

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
    for (const command of COMMANDS) expect(stdout).toContain(`  ${command} [options]`)
  })

  it('tells the version', async () => {
    expect(await papi(['--version'])).toEqual({ exitCode: 0, stdout: '1.2.3\n', stderr: '' })
  })
})
