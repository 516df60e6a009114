import type { DeadlineTimelineWords, TimelinePanelFound } from '../messages/deadline-timeline.ts'
import { nameOf } from '../name-of.ts'
import { EVERY } from './plans.ts'

function finding({ tasks, items, dueIn, year }: TimelinePanelFound): string {
  const most = Math.max(0, ...dueIn)
  if (tasks === 0) return 'không nhiệm vụ, giải pháp nào ghi thời hạn'
  if (year === null) return `${tasks} nhiệm vụ, văn bản không cho biết năm`
  return most > 0
    ? `${most}/${tasks} nhiệm vụ đến hạn trong tháng ${dueIn.indexOf(most) + 1}`
    : `${items.length}/${tasks} nhiệm vụ có mốc thời gian`
}

/** Title of a plan, with its year where it does not say it. */
function named({ plan, year }: TimelinePanelFound): string {
  const title = nameOf(plan.title, 'vi')
  return year === null || title.includes(`${year}`) ? title : `${title}, năm ${year}`
}

export const deadlineTimeline: DeadlineTimelineWords = {
  name: 'Lịch thời hạn nhiệm vụ',
  purpose: 'Nhiệm vụ nào của kế hoạch đến hạn vào tháng nào.',
  title: ({ panels }) => {
    const [only] = panels
    if (only && panels.length === 1) return `${named(only)}: ${finding(only)}`
    const dated = panels.reduce((sum, { items }) => sum + items.length, 0)
    const tasks = panels.reduce((sum, panel) => sum + panel.tasks, 0)
    return `${panels.length} kế hoạch: ${dated}/${tasks} nhiệm vụ có mốc thời gian`
  },
  panel: panel => `${named(panel)}: ${finding(panel)}`,
  subtitle: () => 'Thanh: cả kỳ, vạch đậm là hạn; hình thoi: một ngày; vòng tròn: định kỳ',
  drawn: () => 'Mỗi dòng là một nhiệm vụ với các mốc của nó qua mười hai tháng trong năm của kế hoạch',
  empty: () => 'Kế hoạch không có nhiệm vụ nào ghi mốc thời gian trong năm.',
  months: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12'],
  leadsInTable: 'Chủ trì: xem bảng số liệu',
  dueInMonth: 'Số nhiệm vụ đến hạn trong tháng',
  every: periods => `định kỳ ${periods.map(period => EVERY[period]).join(', ')}`,
  otherPlans: count => `… ${count} kế hoạch khác (xem bảng) …`,
  more: count => `và ${count} nhiệm vụ nữa (xem bảng)`,
  points: count => `${count} giải pháp trong phần lời không ghi thời hạn`,
  aside: {
    ongoing: 'Thường xuyên',
    'on-event': 'Khi có phát sinh hoặc theo quy định',
    'other-year': 'Văn bản ghi mốc của năm khác',
    'no-year': 'Có mốc, nhưng văn bản không cho biết năm của kế hoạch',
    unread: 'Thời hạn không đọc được',
    none: 'Không ghi thời hạn',
  },
  assumedDays: 'Việc định kỳ không ghi ngày được đặt ở cuối kỳ (tháng, quý, sáu tháng, năm)',
  source: titles => `Nguồn: ${titles.length === 1 ? titles[0] : 'các kế hoạch nêu trên'}`,
  columns: ['Số', 'Nhiệm vụ', 'Chủ trì', 'Loại mốc', 'Hạn', 'Kế hoạch'],
  marks: { point: 'ngày', span: 'trong kỳ', recurring: 'định kỳ' },
}
