import { type Deadline, OUTPUT_KINDS, PERIODS } from '@papi-lens/plans'
import { describe, expect, it } from 'vitest'
import { bundledDataset, bundledPlans } from '../../../tests/bundled.ts'
import { wordsIn } from '../src/all.ts'
import type { Lang } from '../src/lang.ts'

const deadlineText = (deadline: Deadline, lang: Lang) => wordsIn(lang).plans.deadline(deadline)
const event = { vi: 'huyện ra kế hoạch', en: 'the district issues its plan' }
const law = { vi: 'Luật Ngân sách nhà nước', en: 'State Budget Law' }

describe('a deadline in words', () => {
  const cases: [deadline: Deadline, vi: string, en: string][] = [
    [
      { of: 'report', kind: 'by-date', date: '2022-11-20' },
      'báo cáo trước 20/11/2022',
      'report by 20 Nov 2022',
    ],
    [{ of: 'task', kind: 'by-date', date: '2022-08-05' }, 'trước 5/8/2022', 'by 5 Aug 2022'],
    [
      { of: 'plan', kind: 'month', start: '2022-02-01', end: '2022-02-28' },
      'kế hoạch tháng 2/2022',
      'plan Feb 2022',
    ],
    [
      { of: 'task', kind: 'month', start: '2022-11-01', end: '2022-12-31' },
      'tháng 11–12/2022',
      'Nov–Dec 2022',
    ],
    [
      { of: 'plan', kind: 'month', start: '2021-02-01', end: '2021-02-28', asPrinted: true },
      'kế hoạch tháng 2/2021',
      'plan Feb 2021',
    ],
    [{ of: 'task', kind: 'quarter', start: '2022-01-01', end: '2022-03-31' }, 'quý I/2022', 'Q1 2022'],
    [{ of: 'task', kind: 'quarter', start: '2022-04-01', end: '2022-06-30' }, 'quý II/2022', 'Q2 2022'],
    [{ of: 'task', kind: 'quarter', start: '2022-07-01', end: '2022-09-30' }, 'quý III/2022', 'Q3 2022'],
    [{ of: 'task', kind: 'quarter', start: '2022-10-01', end: '2022-12-31' }, 'quý IV/2022', 'Q4 2022'],
    [{ of: 'task', kind: 'year', start: '2022-01-01', end: '2022-12-31' }, 'năm 2022', '2022'],
    [{ of: 'task', kind: 'ongoing' }, 'thường xuyên', 'ongoing'],
    [{ of: 'report', kind: 'recurring', every: 'month' }, 'báo cáo hằng tháng', 'report monthly'],
    [{ of: 'report', kind: 'recurring', every: 'quarter' }, 'báo cáo hằng quý', 'report quarterly'],
    [
      { of: 'report', kind: 'recurring', every: 'half-year', due: '--06-03' },
      'báo cáo 6 tháng (trước 3/6)',
      'report half-yearly (by 3 Jun)',
    ],
    [
      { of: 'report', kind: 'recurring', every: 'nine-months', due: '--09-03' },
      'báo cáo 9 tháng (trước 3/9)',
      'report at nine months (by 3 Sep)',
    ],
    [
      { of: 'report', kind: 'recurring', every: 'year', due: '--11-30' },
      'báo cáo hằng năm (trước 30/11)',
      'report yearly (by 30 Nov)',
    ],
    [{ of: 'task', kind: 'on-event', event }, 'khi huyện ra kế hoạch', 'when the district issues its plan'],
    [{ of: 'task', kind: 'on-event', text: 'khi có yêu cầu' }, 'khi có yêu cầu', 'khi có yêu cầu'],
    [{ of: 'task', kind: 'on-event' }, 'khi có phát sinh', 'when it arises'],
    [{ of: 'report', kind: 'as-regulated' }, 'báo cáo theo quy định', 'report as regulated'],
    [
      { of: 'task', kind: 'as-regulated', event: law },
      'theo quy định (Luật Ngân sách nhà nước)',
      'as regulated (State Budget Law)',
    ],
  ]
  it.each(cases)('%j', (deadline, vi, en) => {
    expect([deadlineText(deadline, 'vi'), deadlineText(deadline, 'en')]).toEqual([vi, en])
  })

  it('names every output but "other", which the time stands for alone', () => {
    const named = (lang: 'vi' | 'en') => OUTPUT_KINDS.map(kind => wordsIn(lang).plans.output(kind))
    expect(deadlineText({ of: 'other', kind: 'ongoing' }, 'en')).toBe('ongoing')
    expect(named('vi')).toEqual([
      'kế hoạch',
      'báo cáo',
      'quyết định',
      'văn bản chỉ đạo',
      'thông báo',
      'khảo sát',
      'biên bản',
      'lịch',
      'hướng dẫn',
      'hồ sơ',
      'danh sách công khai',
      '',
    ])
    expect(named('en')).toEqual([
      'plan',
      'report',
      'decision',
      'directive',
      'notice',
      'survey',
      'minutes',
      'schedule',
      'guidance',
      'dossier',
      'public list',
      '',
    ])
  })

  it('names every period', () => {
    const named = (lang: 'vi' | 'en') =>
      PERIODS.map(every => deadlineText({ of: 'task', kind: 'recurring', every }, lang))
    expect(named('vi')).toEqual(['hằng tháng', 'hằng quý', '6 tháng', '9 tháng', 'hằng năm'])
    expect(named('en')).toEqual(['monthly', 'quarterly', 'half-yearly', 'at nine months', 'yearly'])
  })
})

it('targets tell their figure with its unit in the language of the reader', () => {
  const plan = bundledPlans(bundledDataset()).find(({ id }) => id === 'son-la-2024')
  const targets = plan?.measures.flatMap(measure => measure.targets ?? []) ?? []
  const told = (lang: Lang) => targets.map(target => wordsIn(lang).plans.target(target).replace(/^.*: /, ''))
  expect(told('vi')).toEqual(['đạt 34 bản (2024)', 'đạt 48,56% (2024)'])
  expect(told('en')).toEqual(['reach 34 villages (2024)', 'reach 48.56% (2024)'])
})

it('a calendar counts what it leaves out, in the singular too', () => {
  expect(wordsIn('en').plans.undated(1)).toContain('Left out: 1 deadline without a date')
  expect(wordsIn('en').plans.undated(2)).toContain('Left out: 2 deadlines without a date')
})
