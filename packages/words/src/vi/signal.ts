import { formatScore } from '../format.ts'
import type { SignalWords } from '../messages/signal.ts'
import { names } from './names.ts'

export const signal: SignalWords = {
  moved: {
    up: { clear: 'tăng rõ', within: 'tăng trong mức dao động thường' },
    down: { clear: 'giảm rõ', within: 'giảm trong mức dao động thường' },
  },
  declines: ({ comparable, judged, declined, clearDeclines, byChance }) => {
    const counted = `${declined} trong ${comparable} nội dung thành phần giảm`
    const clear =
      clearDeclines.length > 0 ? `, ${clearDeclines.length} giảm rõ` : ', không nội dung nào giảm rõ'
    return comparable > 0
      ? `${counted}${judged > 0 ? clear : ''}; ngẫu nhiên cũng khoảng ${Math.round(byChance.declined)}`
      : counted
  },
  rankRange: (best, worst) => (best === worst ? `hạng ${best}` : `hạng ${best}–${worst}`),
  onBorderOf: group => `giáp ranh nhóm ${names.group[group].toLocaleLowerCase('vi')}`,
  detectedResampling: ({ year, evidence }) => {
    const { lower, subdimensions, correlation, correlationBefore, correlationAfter } = evidence
    const [own, before, after] = [correlation, correlationBefore, correlationAfter].map(value =>
      formatScore(value, 'vi'),
    )
    return `địa bàn khảo sát có thể được chọn lại từ ${year}: tương quan điểm các tỉnh với năm trước còn ${own} (hai cặp năm kề bên ${before} và ${after}), thấp hơn cả hai ở ${lower} trong ${subdimensions} nội dung thành phần`
  },
}
