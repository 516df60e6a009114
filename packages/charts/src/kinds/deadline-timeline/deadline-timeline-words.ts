import type { Cell, ChartTable } from '../../chart.ts'
import type { Caveat } from '../../frame/caveat.ts'
import type { Lang } from '../../lang.ts'
import { planLetter } from '../../plan-letter.ts'
import type { AsideItems, DeadlineTimelineFindings } from './deadline-timeline-findings.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const LONG = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const ASIDE: Record<Lang, Record<AsideItems['why'], string>> = {
  vi: {
    ongoing: 'Thường xuyên',
    'on-event': 'Khi có phát sinh hoặc theo quy định',
    'other-year': 'Văn bản ghi mốc của năm khác',
    none: 'Không ghi thời hạn',
  },
  en: {
    ongoing: 'Throughout the year',
    'on-event': 'When it arises or as regulated',
    'other-year': 'Dated in another year by the document',
    none: 'No deadline given',
  },
}

/** Head of a month's column: "T2", "Feb"; in a narrow drawing the number alone. */
export function monthName(month: number, narrow: boolean, lang: Lang): string {
  if (narrow) return `${month + 1}`
  return lang === 'vi' ? `T${month + 1}` : (MONTHS[month] ?? '')
}

/** The tasks without a place in the year, in one line. */
export function asideWords({ why, refs }: AsideItems, lang: Lang): string {
  return `${ASIDE[lang][why]} (${refs.length}): ${refs.join(', ')}`
}

/** The finding: in which month most falls due. */
export function timelineTitle(
  { plans, year, dueIn, tasks, items }: DeadlineTimelineFindings,
  lang: Lang,
): string {
  const [only] = plans
  const several = lang === 'vi' ? `${plans.length} kế hoạch` : `${plans.length} plans`
  const name = plans.length === 1 && only ? only[lang] : several
  const head = name.includes(`${year}`) ? name : `${name}, ${year}`
  const most = Math.max(0, ...dueIn)
  const month = dueIn.indexOf(most)
  if (most > 0) {
    return lang === 'vi'
      ? `${head}: ${most}/${tasks} nhiệm vụ đến hạn trong tháng ${month + 1}`
      : `${head}: ${most} of ${tasks} tasks fall due in ${LONG[month] ?? ''}`
  }
  return lang === 'vi'
    ? `${head}: ${items.length}/${tasks} nhiệm vụ có mốc thời gian`
    : `${head}: ${items.length} of ${tasks} tasks have a date`
}

/** The plans by letter, and where the end of a period stands for a day that is not printed. */
export function timelineCaveats({ hasAssumedDays, plans }: DeadlineTimelineFindings, lang: Lang): Caveat[] {
  const caveats: Caveat[] = []
  if (plans.length > 1)
    caveats.push({
      sign: 'note',
      text: plans.map((title, index) => `${planLetter(index)}: ${title[lang]}`).join(' · '),
    })
  if (hasAssumedDays) {
    const text =
      lang === 'vi'
        ? 'Việc định kỳ không ghi ngày được đặt ở cuối kỳ (tháng, quý, sáu tháng, năm)'
        : 'What recurs without a printed day stands at the end of its period (month, quarter, half-year, year)'
    caveats.push({ sign: 'note', text })
  }
  return caveats
}

/** What is drawn comes from the plans, not from the survey. */
export function timelineSource({ plans }: DeadlineTimelineFindings, lang: Lang): string {
  const [source, all] = lang === 'vi' ? ['Nguồn', 'các kế hoạch nêu trên'] : ['Source', 'the plans above']
  const [only] = plans
  return `${source}: ${plans.length === 1 && only ? only[lang] : all}`
}

export function timelineTable({ items, aside }: DeadlineTimelineFindings, lang: Lang): ChartTable {
  const columns =
    lang === 'vi'
      ? ['Số', 'Nhiệm vụ', 'Chủ trì', 'Loại mốc', 'Hạn', 'Kế hoạch']
      : ['Number', 'Task', 'Lead', 'Kind of date', 'Due', 'Plan']
  const kinds =
    lang === 'vi'
      ? { point: 'ngày', span: 'trong kỳ', recurring: 'định kỳ' }
      : { point: 'day', span: 'within a period', recurring: 'recurring' }
  const rows = items.flatMap(({ ref, title, lead, marks, plan }) =>
    marks.map(({ kind, due }): Cell[] => [ref, title[lang], lead.join(', '), kinds[kind], due, plan[lang]]),
  )
  const undated = aside.flatMap(({ why, refs }) =>
    refs.map((ref): Cell[] => [ref, null, null, ASIDE[lang][why], null, null]),
  )
  return { columns, rows: [...rows, ...undated] }
}
