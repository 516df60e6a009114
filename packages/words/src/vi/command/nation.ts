import { formatScore } from '../../format.ts'
import type { NationWords } from '../../messages/command/nation.ts'

const count = (value: number) => formatScore(value, 'vi', 0)

export const nation: NationWords = {
  title: ({ from, to, provinces }) => `Cả nước ${from}–${to}, ${provinces} tỉnh`,
  changes: ({ n, risen, fallen, judged, clearUp, clearDown, clearByChance, afterBH }) => {
    const moved = `${count(n)} thay đổi của các tỉnh ở từng nội dung thành phần: ${count(risen)} tăng, ${count(fallen)} giảm`
    if (judged === 0) return `${moved}; không biết được thay đổi nào vượt mức dao động thường`
    return `${moved}; ${count(clearUp)} tăng rõ, ${count(clearDown)} giảm rõ, ngẫu nhiên cũng khoảng ${count(clearByChance)}; đứng vững khi xét cả danh sách: ${count(afterBH.up)} tăng, ${count(afterBH.down)} giảm`
  },
  unit: ({ name, n, up, down, clearUp, clearDown }) =>
    `${name}: ${up} trong ${n} tỉnh tăng (${clearUp} rõ), ${down} giảm (${clearDown} rõ)`,
  noChange: (name, verdict) => `${name}: không có mức thay đổi (${verdict})`,
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
  noMover: 'Không có thay đổi nào của một tỉnh vượt mức dao động thường.',
  more: more => `và ${count(more)} thay đổi khác đứng vững; --json cho cả danh sách`,
  signal: (signal, afterBH) => {
    if (signal === null) return '–'
    if (signal === 'within') return 'trong mức thường'
    return afterBH ? 'rõ, đứng vững' : 'rõ'
  },
  note: '“Đứng vững”: còn rõ cả khi xét mọi tỉnh, mọi nội dung cùng lúc (Benjamini–Hochberg, 10%).',
}
