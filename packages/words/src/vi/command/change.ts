import type { ChangeWords } from '../../messages/command/change.ts'

export const change: ChangeWords = {
  noChange: reason => `không có mức thay đổi${reason === null ? '' : ` (${reason})`}`,
  groups: groups => `nhóm ${groups}`,
  declines: ({ declined, comparable, measured, hidden }) => {
    if (comparable === 0) return `Không nội dung nào trong ${measured} nội dung thành phần so sánh được.`
    const among = comparable === measured ? `${comparable}` : `${comparable} nội dung so sánh được của ${measured}`
    return `${declined} trong ${among} nội dung thành phần giảm điểm${
      hidden > 0 ? `, trong đó ${hidden} giảm trong khi chỉ số của nó tăng` : ''
    }.`
  },
  rescaled:
    'Thay đổi ghi bằng điểm %: thang điểm đã đổi nên so bằng vị trí trên thang điểm, không so bằng điểm.',
  pushedUp: parts => `Kéo lên nhiều nhất: ${parts}.`,
  pulledDown: parts => `Kéo xuống nhiều nhất: ${parts}.`,
  noPartMoved: 'Không phần nào thay đổi.',
  shareOf: whole => `% thay đổi của ${whole === 'total' ? 'điểm tổng hợp' : 'chỉ số'}`,
  residual: size =>
    `Các nội dung thành phần cộng lại khớp với thay đổi, còn lệch ${size} do điểm công bố đã làm tròn.`,
}
