import type { TaskCoverageWords } from '../messages/task-coverage.ts'
import { nameOf } from '../name-of.ts'
import { coverage } from './coverage.ts'

export const taskCoverage: TaskCoverageWords = {
  name: 'Nội dung yếu và nhiệm vụ',
  purpose: 'Nội dung yếu nào đã có nhiệm vụ, giải pháp trong kế hoạch, nội dung nào chưa.',
  title: ({ province, joined }) =>
    `${nameOf(province, 'vi')} ${joined.year}: ${coverage.finding(joined, province)}`,
  subtitle: ({ year }) =>
    `Nội dung yếu năm ${year} và số thứ tự các nhiệm vụ, giải pháp có liên quan trong kế hoạch năm ${year + 1}`,
  drawn: () =>
    'Mỗi dòng là một nội dung yếu với các nhiệm vụ, giải pháp của nó; nội dung chưa có trong kế hoạch nằm trong khung đứt',
  task: 'nhiệm vụ',
  measure: 'giải pháp',
  also: 'có liên quan, nhằm vào nội dung khác trước hết',
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
    'Nhằm vào',
  ],
  serves: { main: 'chính', also: 'có liên quan' },
}
