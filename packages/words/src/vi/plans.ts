import type { Deadline, OutputKind, Period, Target } from '@papi-lens/plans'
import { formatScore } from '../format.ts'
import type { PlanWords } from '../messages/plans.ts'
import { nameOf } from '../name-of.ts'

const OUTPUT: Readonly<Record<Exclude<OutputKind, 'other'>, string>> = {
  plan: 'kế hoạch',
  report: 'báo cáo',
  decision: 'quyết định',
  directive: 'văn bản chỉ đạo',
  notice: 'thông báo',
  survey: 'khảo sát',
  minutes: 'biên bản',
  schedule: 'lịch',
  guidance: 'hướng dẫn',
  dossier: 'hồ sơ',
  'public-list': 'danh sách công khai',
}

export const EVERY: Readonly<Record<Period, string>> = {
  month: 'hằng tháng',
  quarter: 'hằng quý',
  'half-year': '6 tháng',
  'nine-months': '9 tháng',
  year: 'hằng năm',
}

const QUARTERS = ['I', 'II', 'III', 'IV']

function output(kind: OutputKind | 'task'): string {
  return kind === 'task' || kind === 'other' ? '' : OUTPUT[kind]
}

function timeOf(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'by-date':
      return `trước ${dateOf(deadline.date)}`
    case 'month': {
      const [first, last] = [deadline.start, deadline.end].map(date => Number(date.slice(5, 7)))
      return `tháng ${first === last ? last : `${first}–${last}`}/${deadline.end.slice(0, 4)}`
    }
    case 'quarter':
      return `quý ${QUARTERS[Math.ceil(Number(deadline.end.slice(5, 7)) / 3) - 1]}/${deadline.end.slice(0, 4)}`
    case 'year':
      return `năm ${deadline.end.slice(0, 4)}`
    case 'ongoing':
      return 'thường xuyên'
    case 'recurring':
      return EVERY[deadline.every] + (deadline.due ? ` (trước ${dayOf(deadline.due.slice(2))})` : '')
    case 'on-event':
      return deadline.event ? `khi ${nameOf(deadline.event, 'vi')}` : (deadline.text ?? 'khi có phát sinh')
    case 'as-regulated':
      return `theo quy định${deadline.event ? ` (${nameOf(deadline.event, 'vi')})` : ''}`
  }
}

function dateOf(iso: string): string {
  return `${dayOf(iso.slice(5))}/${iso.slice(0, 4)}`
}

/** "06-03" as 3/6. */
function dayOf(monthDay: string): string {
  const [month = 1, day = 1] = monthDay.split('-').map(Number)
  return `${day}/${month}`
}

const COMPARATOR: Readonly<Record<Target['comparator'], string>> = {
  reach: 'đạt',
  'at-least': 'ít nhất',
  'increase-by': 'tăng',
  'decrease-by': 'giảm',
}
const UNIT: Readonly<Record<string, string>> = { '%': '%', villages: ' bản', communes: ' xã' }

export const plans: PlanWords = {
  issued: ({ issuer, year }) =>
    `${nameOf(issuer, 'vi')}, ${year === null ? 'kế hoạch chưa rõ năm' : `kế hoạch ${year}`}`,
  output,
  deadline: deadline => [output(deadline.of), timeOf(deadline)].filter(Boolean).join(' '),
  target: ({ metric, value, unit, year, comparator }) => {
    const decimals = /\.(\d+)$/.exec(`${value}`)?.[1]?.length ?? 0
    const figure = formatScore(value, 'vi', decimals) + (UNIT[unit] ?? ` ${unit}`)
    return `${nameOf(metric, 'vi')}: ${COMPARATOR[comparator]} ${figure} (${year})`
  },
  chosenDay: 'Văn bản không nêu ngày: lịch ghi ngày cuối kỳ.',
  undated: count =>
    `Không đưa vào lịch: ${count} thời hạn không có ngày (thường xuyên, khi có việc, theo quy định).`,
}
