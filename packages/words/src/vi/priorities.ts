import type { PriorityReason, UnknownChange } from '@papi-lens/core'
import { formatDelta, formatRate, formatScore, formatShareDelta } from '../format.ts'
import type { PriorityWords } from '../messages/priorities.ts'
import { reasonList } from '../reason-list.ts'
import { numbers } from './numbers.ts'
import { signal } from './signal.ts'
import { terms } from './terms.ts'

const UNKNOWN: Readonly<Record<UnknownChange, string>> = {
  'first-year': 'chưa có số liệu năm trước để so sánh',
  'not-measured': 'năm trước chưa đo',
  'not-loaded': 'chưa có số liệu năm trước',
  'no-own-score': 'năm trước chưa có điểm riêng',
  'not-published': 'năm trước chưa công bố điểm',
  redefined: 'đổi cách đo nên không so với năm trước',
  resampled: 'không xét thay đổi vì nhiều khả năng địa bàn khảo sát được chọn lại',
  'usual-movement-unknown': 'chưa biết mức dao động thường nên không xét thay đổi',
}

function reason(found: PriorityReason): string {
  switch (found.code) {
    case 'lower-than':
      return `thấp hơn ${found.provinces}/${found.of} tỉnh khác`
    case 'below-median':
      return found.years > 1 ? `dưới trung vị ${found.years} năm liền` : 'dưới trung vị'
    case 'to-high':
      return `cách nhóm cao ${lacking(found.points)} điểm`
    case 'clear-decline':
      return `${signal.moved.down.clear} (${moved(found)})`
    case 'clear-rise':
      return `${signal.moved.up.clear} (${moved(found)})`
    case 'change-within':
      return 'thay đổi trong mức dao động thường'
    case 'change-unknown':
      return UNKNOWN[found.why]
    case 'declining': {
      const years = `giảm ${found.years} năm liền`
      return found.sustained ? `${years}, cộng lại là giảm rõ` : years
    }
  }
}

function lacking(points: number): string {
  return points < 0.005 ? 'chưa đến 0,01' : formatScore(points, 'vi')
}

function moved({ points, share }: { readonly points: number | null; readonly share: number }): string {
  return points === null
    ? formatShareDelta(share, { lang: 'vi', numbers })
    : numbers.points(formatDelta(points, 'vi'))
}

const amongFirst: PriorityWords['amongFirst'] = ({ stability, stabilityNoise }) => {
  const shares = [
    ...(stability === null ? [] : [`${formatRate(stability, 'vi')} cách đặt trọng số`]),
    ...(stabilityNoise === null ? [] : [`${formatRate(stabilityNoise, 'vi')} lần mô phỏng dao động thường`]),
  ]
  return shares.length === 0 ? '' : `trong 5 nội dung đầu ở ${shares.join(', ')}`
}

export const priorities: PriorityWords = {
  reason,
  reasons: found => reasonList(found, reason),
  amongFirst,
  component: {
    level: 'mức so với các tỉnh',
    leverage: 'dư địa đến nhóm cao',
    change: 'thay đổi so với các tỉnh',
    persistence: 'số năm giảm liền',
  },
  stability: { stability: terms.stability.name, stabilityNoise: terms['stability-noise'].name },
  heads: {
    order: 'TT',
    area: 'Nội dung thành phần',
    score: 'Điểm',
    group: 'Nhóm',
    priority: 'Ưu tiên',
    stability: 'Vững: trọng số',
    stabilityNoise: 'Vững: dao động',
    coverage: 'Nhiệm vụ',
    reasons: 'Vì sao',
  },
  first: (name, priority) => {
    const sure = amongFirst(priority)
    return sure ? `ưu tiên số 1: ${name} (${sure})` : `ưu tiên số 1: ${name}`
  },
  none: 'chưa đủ điểm để xếp thứ tự ưu tiên',
  onlyScored: 'thứ tự chỉ xét những nội dung có điểm công bố',
  note: `${terms.priority.text} So với các tỉnh là so mức điểm đã lọc bớt dao động giữa các năm, nên có thể khác hạng của riêng năm đó.`,
}
