import { formatRate } from '../format.ts'
import type { ReachWords } from '../messages/reach.ts'

export const reach: ReachWords = {
  gain: ({ group, next, more, over }) =>
    `nhóm ${group}; thêm ${more} điểm là lên nhóm ${next} (vượt ${over})`,
  noGroup: 'điểm các tỉnh không khác nhau nên không chia nhóm',
  highest: 'không còn nhóm nào cao hơn',
  beyondScale: 'hết thang điểm vẫn chưa lên nhóm trên',
  noWay:
    'Không một nội dung thành phần nào còn đủ thang điểm để một mình bù mức này; phải tăng nhiều nội dung cùng lúc.',
  likely: ({ name, size, feasible }) => {
    if (feasible.starts === 0) {
      return 'Chưa có tỉnh nào xuất phát từ mức tương tự, nên không biết mức tăng này có thường gặp không.'
    }
    const often = reached(feasible)
    if (feasible.reached === 0) {
      return `Riêng một nội dung thì chưa tỉnh nào từ mức tương tự tăng hơn mặt bằng cả nước được chừng ấy trong một năm (${name}: ${often}); phải tăng nhiều nội dung cùng lúc.`
    }
    return `Một nội dung có thể bù đủ; từng gặp nhiều nhất là ${name}: ${often} lần xuất phát từ mức tương tự đã tăng hơn mặt bằng cả nước ít nhất ${size} điểm sau một năm. Đó là chuyện đã xảy ra, không phải dự báo.`
  },
  heads: {
    number: 'Số',
    subdimension: 'Nội dung thành phần',
    now: 'Nay',
    needed: 'Cần',
    reached: 'Đã tăng được trong một năm',
    kept: 'Năm sau còn giữ',
    chance: 'Riêng dao động thường',
  },
  reached,
  kept: ({ still, of }) => (of === 0 ? '–' : `${still} trong ${of}`),
  chance: share => (share === null ? '–' : formatRate(share, 'vi')),
  note: 'Mức tăng đã trừ thay đổi chung của cả nước. “Riêng dao động thường”: tỷ lệ sẽ gặp dù không có gì tốt lên.',
}

function reached({ starts, reached, rate }: Parameters<ReachWords['reached']>[0]): string {
  if (rate === null) return 'chưa có nơi tương tự'
  return reached === 0
    ? `chưa lần nào trong ${starts}`
    : `${reached} trong ${starts} (${formatRate(rate, 'vi')})`
}
