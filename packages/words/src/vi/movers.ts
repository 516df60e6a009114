import { formatScore } from '../format.ts'
import type { MoverWords } from '../messages/movers.ts'

const count = (value: number) => formatScore(value, 'vi', 0)

export const movers: MoverWords = {
  changes: ({ n, risen, fallen, judged, clearUp, clearDown, clearByChance, afterBH }) => {
    const moved = `${count(n)} thay đổi của các tỉnh ở từng nội dung thành phần: ${count(risen)} tăng, ${count(fallen)} giảm`
    if (judged === 0) return `${moved}; không biết được thay đổi nào vượt mức dao động thường`
    return `${moved}; ${count(clearUp)} tăng rõ, ${count(clearDown)} giảm rõ, ngẫu nhiên cũng khoảng ${count(clearByChance)}; đứng vững khi xét cả danh sách: ${count(afterBH.up)} tăng, ${count(afterBH.down)} giảm`
  },
  unit: ({ name, n, up, down, clearUp, clearDown }) =>
    `${name}: ${up} trong ${n} tỉnh tăng (${clearUp} rõ), ${down} giảm (${clearDown} rõ)`,
  noChange: (name, verdict) => `${name}: không có mức thay đổi (${verdict})`,
  noMover: 'Không có thay đổi nào của một tỉnh vượt mức dao động thường.',
  signal: (signal, afterBH) => {
    if (signal === null) return '–'
    if (signal === 'within') return 'trong mức thường'
    return afterBH ? 'rõ, đứng vững' : 'rõ'
  },
  note: '“Đứng vững”: còn rõ cả khi xét mọi tỉnh, mọi nội dung cùng lúc (Benjamini–Hochberg, 10%).',
}
