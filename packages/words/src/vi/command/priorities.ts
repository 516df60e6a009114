import type { PriorityWords } from '../../messages/command/priorities.ts'

export const priorities: PriorityWords = {
  first: (name, stability) =>
    `Ưu tiên số 1: ${name} (thuộc 5 nội dung ưu tiên hàng đầu ở ${stability} cách đặt trọng số).`,
  none: 'Không có điểm để xếp thứ tự ưu tiên.',
  heads: {
    order: 'TT',
    subdimension: 'Nội dung thành phần',
    score: 'Điểm',
    group: 'Nhóm',
    priority: 'Ưu tiên',
    stability: 'Độ vững',
    tasks: 'Nhiệm vụ',
    flags: 'Lưu ý',
  },
}
