import type { ScenarioWords } from '../messages/scenario.ts'

export const scenario: ScenarioWords = {
  outcome: ({ where, total, group, rank }) => `${where}: tổng ${total}; nhóm ${group}; hạng ${rank}`,
  noTotal: (where, reason) => `${where}: tổng ${reason}`,
  assumed: changes => `Giả định: ${changes}. Các tỉnh khác giữ nguyên điểm.`,
  heads: {
    number: 'Số',
    dimension: 'Chỉ số nội dung',
    published: 'Công bố',
    assumed: 'Giả định',
    change: 'Thay đổi',
    rank: 'Hạng',
    group: 'Nhóm',
  },
}
