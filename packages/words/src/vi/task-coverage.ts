import type { TaskCoverageWords } from '../messages/task-coverage.ts'
import { nameOf } from '../name-of.ts'
import { coverage } from './coverage.ts'

function byState(areas: Parameters<TaskCoverageWords['others']>[0]): string {
  const states = [...new Set(areas.map(area => area.coverage))]
  const count = (state: (typeof states)[number]) => areas.filter(area => area.coverage === state).length
  return states.map(state => `${count(state)} ${coverage.state[state]}`).join(', ')
}

export const taskCoverage: TaskCoverageWords = {
  name: 'Nội dung yếu và nhiệm vụ',
  purpose: 'Nội dung yếu nào đã có nhiệm vụ, giải pháp trong kế hoạch, nội dung nào chưa.',
  title: ({ province, joined }) =>
    `${nameOf(province, 'vi')} ${joined.year}: ${coverage.finding(joined, province)}`,
  subtitle: ({ year }) => `Nội dung yếu năm ${year}; nhiệm vụ, giải pháp năm ${year + 1}, cơ quan chủ trì`,
  drawn: () =>
    'Mỗi dòng là một nội dung yếu với các nhiệm vụ, giải pháp của nó, xếp theo tình trạng; nội dung chưa có trong kế hoạch đứng đầu, trong khung đứt',
  task: 'nhiệm vụ',
  measure: 'giải pháp',
  also: 'nhằm vào nội dung khác trước hết',
  more: items => `và ${items} khác`,
  others: areas => `… ${areas.length} nội dung khác: ${byState(areas)} (xem bảng) …`,
  columns: [
    'Nội dung yếu',
    'Nhóm',
    'Tình trạng',
    'Kế hoạch',
    'Cấp',
    'Năm',
    'Loại',
    'Số',
    'Nhiệm vụ, giải pháp',
    'Chủ trì',
    'Nhằm vào',
  ],
  serves: { main: 'chính', also: 'có liên quan' },
}
