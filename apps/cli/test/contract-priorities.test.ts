import { describe, expect, it } from 'vitest'
import { at, keysOf, listAt, papi, papiJson } from './fake-environment.ts'

const NOT_PUBLISHED = { missing: 'not-published' }

describe('papi priorities --json', () => {
  const KEYS = [
    'id',
    'dimension',
    'score',
    'group',
    'components',
    'changeCounted',
    'priority',
    'stability',
    'stabilityNoise',
    'flags',
    'reasons',
    'coverage',
    'tasks',
  ]
  const DUE_KEYS = ['kind', 'date', 'start', 'end', 'every', 'due', 'of', 'text']

  it('has exactly the keys of the contract and plans, in order', async () => {
    const document = await papiJson('priorities', '--province', '14', '--year', '2023')
    expect(keysOf(document)).toEqual(['province', 'year', 'priorities', 'uncovered', 'plans'])
    expect(listAt(document, 'priorities')).toHaveLength(28)
    for (const entry of listAt(document, 'priorities')) {
      expect(keysOf(entry)).toEqual(KEYS)
      expect(keysOf(at(entry, 'components'))).toEqual(['level', 'leverage', 'change', 'persistence'])
      for (const task of listAt(entry, 'tasks')) {
        expect(keysOf(task)).toEqual([
          'plan',
          'level',
          'year',
          'ref',
          'title',
          'lead',
          'due',
          'match',
          'evidence',
        ])
        expect(at(task, 'evidence')).toEqual(['hand-label'])
        for (const due of listAt(task, 'due')) {
          expect(DUE_KEYS.filter(key => keysOf(due).includes(key))).toEqual(keysOf(due))
          expect(at(due, 'text')).not.toBe('')
        }
      }
    }
  })

  it('puts the most urgent first, with tasks of the plans for the year after', async () => {
    const document = await papiJson('priorities', '--province', '14', '--year', '2023')
    const entries = listAt(document, 'priorities')
    expect(at(document, 'priorities', 0)).toMatchObject({
      id: 'voluntary-contributions',
      priority: 0.805,
      stability: 0.993,
    })
    const order = entries.map(entry => Number(at(entry, 'priority')))
    expect(order).toEqual([...order].sort((a, b) => b - a))
    const plans = new Set(entries.flatMap(entry => listAt(entry, 'tasks').map(task => at(task, 'plan'))))
    expect([...plans]).toEqual(['son-la-2024'])
    expect(at(document, 'plans')).toMatchObject({
      answering: ['son-la-2024'],
      earlier: ['song-ma-2022', 'pac-nga-2022'],
    })
  })

  it('gives the reasons as codes with their figures, and how sure the place is', async () => {
    const document = await papiJson('priorities', '--province', '14', '--year', '2023')
    const [first] = listAt(document, 'priorities')
    expect(first).toMatchObject({
      changeCounted: false,
      stabilityNoise: 0.752,
      flags: ['weak'],
      coverage: 'own',
      reasons: [
        { code: 'lower-than', provinces: 48, of: 60 },
        { code: 'below-median', years: 2 },
        { code: 'to-high', points: 0.2101 },
        { code: 'change-within' },
      ],
    })
    const fallen = listAt(document, 'priorities').find(entry => at(entry, 'id') === 'appeals-response')
    expect(fallen).toMatchObject({ changeCounted: true })
    expect(listAt(fallen ?? null, 'reasons')).toContainEqual({
      code: 'clear-decline',
      points: -0.1133,
      share: -0.0378,
    })
  })

  it('writes titles, agencies and deadlines in the language asked for', async () => {
    const taskIn = async (lang: string) => {
      const document = await papiJson(
        'priorities',
        '--province',
        '14',
        '--year',
        '2021',
        '--plan',
        'pac-nga-2022',
        '--lang',
        lang,
      )
      const entry = listAt(document, 'priorities').find(candidate => at(candidate, 'id') === 'health-care')
      return listAt(entry ?? null, 'tasks').find(task => at(task, 'ref') === '31')
    }
    expect(await taskIn('en')).toMatchObject({
      title: 'Plan and run publicity on health insurance',
      lead: ['Commune health station'],
      match: 'main',
      level: 'commune',
      year: 2022,
      due: [
        { kind: 'month', start: '2022-02-01', end: '2022-02-28', of: 'plan', text: 'plan Feb 2022' },
        { kind: 'by-date', date: '2022-11-20', of: 'report', text: 'report by 20 Nov 2022' },
      ],
    })
    expect(await taskIn('vi')).toMatchObject({
      lead: ['Trạm Y tế xã'],
      due: [{ text: 'kế hoạch tháng 2/2022' }, { text: 'báo cáo trước 20/11/2022' }],
    })
  })

  it('names the weak areas that the plans for the year after leave alone, in order of priority', async () => {
    const document = await papiJson('priorities', '--province', 'ha-nam', '--year', '2020')
    expect(at(document, 'uncovered')).toEqual([
      'justice-access',
      'corruption-in-services',
      'egov-response',
      'information-access',
    ])
    const state = (id: string) =>
      at(listAt(document, 'priorities').find(entry => at(entry, 'id') === id) ?? null, 'coverage')
    expect([state('justice-access'), state('health-care')]).toEqual(['none', 'lower-level'])
  })

  it('takes exactly the plans it is given, each once', async () => {
    const asked = ['priorities', '--province', '14', '--year', '2021']
    const once = await papiJson(...asked, '--plan', 'song-ma-2022')
    const plans = listAt(once, 'priorities').flatMap(entry =>
      listAt(entry, 'tasks').map(task => at(task, 'plan')),
    )
    expect([...new Set(plans)]).toEqual(['song-ma-2022'])
    expect(await papiJson(...asked, '--plan', 'song-ma-2022', '--plan', 'song-ma-2022')).toEqual(once)
  })

  it.each([
    ['of another province', ['--province', '14', '--year', '2021', '--plan', 'van-ban-2022']],
    ['for the year of the results', ['--province', '10', '--year', '2022', '--plan', 'van-ban-2022']],
    ['for a year far beyond the results', ['--province', '14', '--year', '2012']],
    ['that nobody loaded', ['--province', 'ha-noi', '--year', '2023']],
  ])('says nothing of what a plan %s would serve, and how to load one', async (_which, options) => {
    const { exitCode, stdout, stderr } = await papi(['priorities', ...options, '--json'])
    const document = JSON.parse(stdout)
    expect(exitCode).toBe(0)
    expect(stderr).toMatch(/Chưa nạp kế hoạch nào của .+ cho năm \d{4}\.\n/)
    expect(stderr).toMatch(/chạy: papi priorities --province [a-z-]+ --year \d{4} --plan FILE\n$/)
    expect(at(document, 'uncovered')).toEqual([])
    for (const entry of listAt(document, 'priorities'))
      expect(entry).toMatchObject({ coverage: 'no-plan', tasks: [] })
  })

  it('puts what has no published score last, with null for what cannot be said', async () => {
    const document = await papiJson('priorities', '--province', 'Quảng Ninh', '--year', '2018')
    const entries = listAt(document, 'priorities')
    const holes = entries.slice(-8)
    expect(at(entries[0] ?? null, 'priority')).toBeGreaterThan(0.5)
    expect(holes.map(entry => at(entry, 'dimension'))).toEqual([
      ...Array(4).fill('transparency'),
      ...Array(4).fill('corruption-control'),
    ])
    for (const entry of holes) {
      expect(keysOf(entry)).toEqual(KEYS)
      expect(entry).toMatchObject({
        score: NOT_PUBLISHED,
        group: null,
        components: null,
        changeCounted: false,
        priority: null,
        stability: null,
        stabilityNoise: null,
        flags: [],
        reasons: [],
      })
    }
  })
})
