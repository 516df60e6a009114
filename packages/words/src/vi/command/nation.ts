import { formatScore } from '../../format.ts'
import type { NationWords } from '../../messages/command/nation.ts'
import { movers } from '../movers.ts'

const count = (value: number) => formatScore(value, 'vi', 0)

export const nation: NationWords = {
  ...movers,
  title: ({ from, to, provinces }) => `Cả nước ${from}–${to}, ${provinces} tỉnh`,
  heads: {
    number: 'Số',
    unit: 'Chỉ số, nội dung thành phần',
    up: 'Tăng',
    down: 'Giảm',
    flat: 'Giữ nguyên',
    clearUp: 'Tăng rõ',
    clearDown: 'Giảm rõ',
    surviving: 'Đứng vững',
    median: 'Trung vị',
    province: 'Tỉnh',
    change: 'Thay đổi',
    signal: 'So với dao động thường',
  },
  movers: 'Thay đổi vượt dao động thường nhiều nhất:',
  more: more => `và ${count(more)} thay đổi khác đứng vững; --json cho cả danh sách`,
}
