import type { Deadline, Period } from './deadline.ts'
import type { OutputKind } from './plan-item.ts'

export type Lang = 'vi' | 'en'

const THING: Record<Lang, Record<OutputKind | 'task', string>> = {
  vi: {
    task: '',
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
    other: '',
  },
  en: {
    task: '',
    plan: 'plan',
    report: 'report',
    decision: 'decision',
    directive: 'directive',
    notice: 'notice',
    survey: 'survey',
    minutes: 'minutes',
    schedule: 'schedule',
    guidance: 'guidance',
    dossier: 'dossier',
    'public-list': 'public list',
    other: '',
  },
}

const EVERY: Record<Lang, Record<Period, string>> = {
  vi: {
    month: 'hằng tháng',
    quarter: 'hằng quý',
    'half-year': '6 tháng',
    'nine-months': '9 tháng',
    year: 'hằng năm',
  },
  en: {
    month: 'monthly',
    quarter: 'quarterly',
    'half-year': 'half-yearly',
    'nine-months': 'at nine months',
    year: 'yearly',
  },
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/**
 * Name of a kind of output, e.g. "báo cáo"; empty for what has no name of its own.
 *
 * @example
 * outputName('report', 'en') // => 'report'
 */
export function outputName(kind: OutputKind, lang: Lang): string {
  return THING[lang][kind]
}

/**
 * A deadline in words, with what falls due before it.
 *
 * @example
 * deadlineText({ kind: 'by-date', of: 'report', date: '2022-11-20' }, 'vi') // => 'báo cáo trước 20/11/2022'
 * deadlineText({ kind: 'quarter', of: 'task', start: '2022-07-01', end: '2022-09-30' }, 'en') // => 'Q3 2022'
 */
export function deadlineText(deadline: Deadline, lang: Lang): string {
  return [THING[lang][deadline.of], timeText(deadline, lang)].filter(Boolean).join(' ')
}

function timeText(deadline: Deadline, lang: Lang): string {
  const vi = lang === 'vi'
  switch (deadline.kind) {
    case 'by-date':
      return `${vi ? 'trước' : 'by'} ${dateText(deadline.date, lang)}`
    case 'month':
      return monthsText(deadline.start, deadline.end, lang)
    case 'quarter': {
      const quarter = Math.ceil(Number(deadline.end.slice(5, 7)) / 3)
      const year = deadline.end.slice(0, 4)
      return vi ? `quý ${['I', 'II', 'III', 'IV'][quarter - 1]}/${year}` : `Q${quarter} ${year}`
    }
    case 'year':
      return `${vi ? 'năm ' : ''}${deadline.end.slice(0, 4)}`
    case 'ongoing':
      return vi ? 'thường xuyên' : 'ongoing'
    case 'recurring': {
      const due = deadline.due ? ` (${vi ? 'trước' : 'by'} ${dayText(deadline.due.slice(2), lang)})` : ''
      return EVERY[lang][deadline.every] + due
    }
    case 'on-event':
      return deadline.event ? `${vi ? 'khi' : 'when'} ${deadline.event[lang]}` : (deadline.text ?? '')
    case 'as-regulated':
      return `${vi ? 'theo quy định' : 'as regulated'}${deadline.event ? ` (${deadline.event[lang]})` : ''}`
  }
}

function dateText(iso: string, lang: Lang): string {
  const [year = '', ...rest] = iso.split('-')
  return `${dayText(rest.join('-'), lang)}${lang === 'vi' ? '/' : ' '}${year}`
}

/** "06-03" as 3/6 in Vietnamese, 3 Jun in English. */
function dayText(monthDay: string, lang: Lang): string {
  const [month = 1, day = 1] = monthDay.replace(/^-/, '').split('-').map(Number)
  return lang === 'vi' ? `${day}/${month}` : `${day} ${MONTHS[month - 1]}`
}

function monthsText(start: string, end: string, lang: Lang): string {
  const year = end.slice(0, 4)
  const [first, last] = [Number(start.slice(5, 7)), Number(end.slice(5, 7))]
  if (lang === 'vi') return `tháng ${first === last ? last : `${first}–${last}`}/${year}`
  const name = (month: number) => MONTHS[month - 1] ?? ''
  return `${first === last ? name(last) : `${name(first)}–${name(last)}`} ${year}`
}
