import { goalsOfPlan } from '@papi-lens/plans'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../../../tests/bundled.ts'
import { UsageError } from '../src/call/failure.ts'
import { goalOfText } from '../src/scenario/goal-text.ts'
import { at, keysOf, listAt, papi, papiJson } from './fake-environment.ts'

const SON_LA = ['scenario', '--province', '14', '--year', '2024']
const framework = bundledDataset().panel.framework
const goal = (text: string) => goalOfText(text, framework, 2024)

describe('a target as people write it', () => {
  it.each([
    ['44.5', { kind: 'score', score: 44.5 }],
    ['44,5', { kind: 'score', score: 44.5 }],
    ['đạt 44,5 điểm', { kind: 'score', score: 44.5 }],
    ['+0,5', { kind: 'gain', gain: 0.5 }],
    ['tăng ít nhất 0,5 điểm', { kind: 'gain', gain: 0.5 }],
    ['+1 bậc', { kind: 'rise', places: 1 }],
    ['+ 1 Bậc', { kind: 'rise', places: 1 }],
    ['tăng ít nhất 01 bậc', { kind: 'rise', places: 1 }],
    ['3 bậc', { kind: 'rise', places: 3 }],
    ['+2 hạng', { kind: 'rise', places: 2 }],
    ['+2 places', { kind: 'rise', places: 2 }],
    ['hạng 20', { kind: 'rank', rank: 20 }],
    ['top 10', { kind: 'rank', rank: 10 }],
    ['vị trí 5', { kind: 'rank', rank: 5 }],
    ['nhóm cao', { kind: 'group', group: 'high' }],
    ['vào nhóm Trung bình cao', { kind: 'group', group: 'high-average' }],
    ['trung binh thap', { kind: 'group', group: 'low-average' }],
    ['low-average', { kind: 'group', group: 'low-average' }],
    ['High group', { kind: 'group', group: 'high' }],
  ])('%s', (text, expected) => {
    expect(goal(text)).toEqual({ text, unit: 'total', goal: expected })
    expect(goal(text.normalize('NFD')).goal).toEqual(expected)
  })

  it('may be of a part, by its id', () => {
    expect(goal('services = nhóm cao')).toMatchObject({
      unit: 'services',
      goal: { kind: 'group', group: 'high' },
    })
    expect(goal('health-care=2,05')).toMatchObject({
      unit: 'health-care',
      goal: { kind: 'score', score: 2.05 },
    })
  })

  it.each([[''], ['nhiều'], ['-0.5'], ['+'], ['nhóm'], ['1e9'], ['44.5.5'], ['hạng'], ['9'.repeat(500)]])(
    'is not "%s"',
    text => {
      expect(() => goal(text)).toThrow(UsageError)
    },
  )

  it('is refused outside the scale and of an unknown unit', () => {
    expect(() => goal('81')).toThrow(/outside-scale/)
    expect(() => goal('health-care=3')).toThrow(/outside-scale/)
    expect(() => goal('health-car=2')).toThrow(/unknown-unit/)
  })
})

describe('targets of a plan', () => {
  const target = {
    text: 'x',
    metric: 'score',
    value: 44.5,
    unit: 'điểm',
    year: 2025,
    comparator: 'reach',
    dimension: null,
    subdimension: null,
    line: 1,
    lastLine: 1,
  } as const

  it('are goals of the unit they name', () => {
    expect(goalsOfPlan([target])).toEqual([
      { text: 'x', unit: 'total', goal: { kind: 'score', score: 44.5 }, year: 2025 },
    ])
    expect(goalsOfPlan([{ ...target, dimension: 'services', value: 8 }])[0]?.unit).toBe('services')
    expect(goalsOfPlan([{ ...target, dimension: 'services', subdimension: 'health-care' }])[0]?.unit).toBe(
      'health-care',
    )
  })

  it('are points, ranks, rises and groups', () => {
    const goals = (changes: Partial<Record<string, unknown>>) =>
      goalsOfPlan([{ ...target, ...changes } as typeof target]).map(found => found.goal)
    expect(goals({ comparator: 'increase-by', value: 0.5 })).toEqual([{ kind: 'gain', gain: 0.5 }])
    expect(goals({ comparator: 'increase-by', value: 0.5, base: { value: 44, year: 2023 } })).toEqual([
      { kind: 'score', score: 44.5 },
    ])
    expect(goals({ metric: 'rank', value: 20, unit: 'hạng' })).toEqual([{ kind: 'rank', rank: 20 }])
    expect(goals({ metric: 'rank', value: 1, unit: 'bậc', comparator: 'increase-by' })).toEqual([
      { kind: 'rise', places: 1 },
    ])
    expect(goals({ metric: 'group', value: null, group: 'high' })).toEqual([{ kind: 'group', group: 'high' }])
  })

  it('that count something else, or keep below a bound, are none', () => {
    const none = [
      { ...target, metric: 'tỷ lệ hồ sơ đúng hạn', unit: '%', value: 96 },
      { ...target, comparator: 'at-most' },
      { ...target, comparator: 'decrease-by' },
    ] as const
    expect(goalsOfPlan(none)).toEqual([])
  })
})

describe('papi scenario --target --json', () => {
  it('has exactly the keys of the contract, in its order', async () => {
    const document = await papiJson(...SON_LA, '--target', '+1 bậc', '--target', 'services=nhóm cao')
    expect(keysOf(document)).toEqual(['targets'])
    for (const target of listAt(document, 'targets')) {
      expect(keysOf(target)).toEqual(['text', 'unit', 'gain', 'judged', 'starts', 'reached', 'rate'])
    }
    expect(at(document, 'targets', 0)).toEqual({
      text: '+1 bậc',
      unit: 'total',
      gain: 0.0644,
      judged: 'ordinary',
      starts: 213,
      reached: 115,
      rate: 0.5399,
    })
  })

  it('calls what nobody who started alike has done beyond what has been seen', async () => {
    const document = await papiJson(...SON_LA, '--target', '60', '--target', 'hạng 1', '--target', '+40 bậc')
    expect(listAt(document, 'targets').map(target => [at(target, 'gain'), at(target, 'judged')])).toEqual([
      [16.1124, 'beyond-seen'],
      [3.9336, 'ambitious'],
      [null, null],
    ])
  })
})

describe('papi scenario --target', () => {
  it('says how far the score goes by itself, and what the judgements mean', async () => {
    const text = (await papi([...SON_LA, '--target', '+1 bậc', '--target', '+40 bậc'])).stdout
    expect(text).toMatch(/^Sơn La 2024: Chỉ số tổng hợp PAPI 43,89\n/)
    expect(text).toMatch(/Đó không phải dự báo điểm\./)
    expect(text).toMatch(/^\+1 bậc +Chỉ số tổng hợp PAPI +\+0,06 {2}bình thường +115 trong 213 \(54%\)$/m)
    expect(text).toMatch(/^\+40 bậc +Chỉ số tổng hợp PAPI +– {2}phía trên không còn đủ 40 bậc +–$/m)
    expect(text).toContain('“Bình thường”: ')
    const en = (await papi([...SON_LA, '--target', 'nhóm thấp', '--lang', 'en'])).stdout
    expect(en).toMatch(/^low group +PAPI total +0\.00 {2}met; keeping it is ordinary/m)
  })

  it('refuses what is no target', async () => {
    expect(await papi([...SON_LA, '--target', 'tốt hơn'])).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining('"tốt hơn" không phải là chỉ tiêu; hãy ghi như 44,5, +0,5'),
    })
  })
})

describe('papi scenario --target-plan', () => {
  const lines = [
    'ỦY BAN NHÂN DÂN',
    'TỈNH SƠN LA',
    'Số: 31/KH-UBND',
    'Sơn La, ngày 05 tháng 3 năm 2024',
    'KẾ HOẠCH',
    'Nâng cao Chỉ số PAPI tỉnh Sơn La năm 2024',
    'I. MỤC TIÊU',
    '- Phấn đấu Chỉ số PAPI năm 2024 tăng ít nhất 02 bậc so với năm 2023.',
    '- Phấn đấu Chỉ số PAPI năm 2026 đạt 45,5 điểm.',
    '- Phấn đấu tỷ lệ hồ sơ trả đúng hạn đạt 96%.',
  ].join('\n')
  const plan = ['scenario', '--province', '14', '--target-plan', 'ke-hoach.txt']
  const holding = (text: string) => {
    const bytes = new TextEncoder().encode(text)
    async function* pieces() {
      yield bytes
    }
    return { openFile: () => ({ size: bytes.length, pieces: pieces() }) }
  }

  it('judges the targets of the index from the year before the plan, and no other year than the next', async () => {
    const { stdout } = await papi([...plan, '--json'], holding(lines))
    const targets = listAt(JSON.parse(stdout), 'targets')
    expect(targets.map(target => [at(target, 'unit'), at(target, 'judged')])).toEqual([
      ['total', 'ordinary'],
      ['total', null],
    ])
    const text = (await papi(plan, holding(lines))).stdout
    expect(text).toMatch(/^Sơn La 2023: Chỉ số tổng hợp PAPI 42,40\n/)
    expect(text).toMatch(/cho năm 2026, không phải năm liền sau: chưa xét/)
    expect(text).toContain('1 chỉ tiêu khác không phải điểm, hạng hay nhóm PAPI')
  })

  it('takes the year before its targets where the plan names none, and the one that is told', async () => {
    const text = lines
      .replace('Sơn La, ngày 05 tháng 3 năm 2024\n', '')
      .replace(' tỉnh Sơn La năm 2024', ' tỉnh Sơn La')
    const from = async (...argv: string[]) =>
      (await papi([...plan, ...argv], holding(text))).stdout.split(':')[0]
    expect(await from()).toBe('Sơn La 2023')
    expect(await from('--year', '2022')).toBe('Sơn La 2022')
  })

  it('says where there is no score to start from, and judges the rest', async () => {
    const text = lines.replace('tăng ít nhất 02 bậc so với năm 2023', 'tăng ít nhất 02 bậc so với năm 2021')
    const argv = ['scenario', '--province', 'Bắc Giang', '--year', '2021', '--target-plan', 'ke-hoach.txt']
    const { exitCode, stdout } = await papi(argv, holding(text.replaceAll('2024', '2022')))
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^\+2 bậc +Chỉ số tổng hợp PAPI +– {2}chưa công bố +–$/m)
  })

  it('says so where a plan has none', async () => {
    const none = () => holding(lines.split('\n').slice(0, 7).join('\n'))
    expect((await papi(plan, none())).stdout).toContain('Văn bản không nêu chỉ tiêu nào')
    expect(JSON.parse((await papi([...plan, '--json'], none())).stdout)).toEqual({ targets: [] })
  })
})
