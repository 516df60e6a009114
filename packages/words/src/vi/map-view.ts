import type { MapViewWords } from '../messages/map-view.ts'

export const mapView: MapViewWords = {
  unit: 'Nội dung',
  show: 'Xem',
  shows: { level: 'Nhóm điểm', change: 'Chênh lệch điểm', signal: 'Thay đổi rõ' },
  areas: 'Đường viền',
  areasOf: { '63': 'Các vùng', '34': '34 tỉnh, thành phố từ 1/7/2025' },
  tone: {
    'up-clear': 'Tăng rõ',
    up: 'Chênh lệch dương, không rõ',
    'down-clear': 'Giảm rõ',
    down: 'Chênh lệch âm, không rõ',
    within: 'Trong mức dao động thường',
    unjudged: 'Chưa xét được có rõ hay không',
    none: 'Không so sánh được hoặc chưa có điểm',
  },
  moved({ unit, from, to, up, down, judged, compared }) {
    const head = `${unit.vi} ${from}–${to}`
    if (compared === 0) return `${head}: không so sánh được hai năm này`
    if (judged === 0) return `${head}: chưa xét được thay đổi của tỉnh nào là rõ`
    return `${head}: ${up} tỉnh tăng rõ, ${down} tỉnh giảm rõ trong ${judged} tỉnh xét được; nếu không có gì đổi thật, ngẫu nhiên cũng cho khoảng ${Math.round(judged / 10)}`
  },
  place: ({ region, rank, of }) => `Trong vùng ${region}: hạng ${rank}/${of}.`,
  tiles: 'Các tỉnh, mỗi tỉnh một ô',
  keys: 'Dùng phím mũi tên để đi giữa các ô, Enter để mở tỉnh.',
  outlines: 'Trên bản đồ',
  outlinesHint: 'Chạm vào một tỉnh để mở; tỉnh đang chỉ được đánh dấu ở cả hai hình.',
  outlinesComing: 'Đang tải đường ranh giới…',
  outlinesMissing: 'Chưa tải được đường ranh giới; các ô và bảng có đủ số liệu.',
  table: 'Theo vùng',
  column: { province: 'Tỉnh', score: 'Điểm', group: 'Nhóm', rank: 'Hạng' },
  change: from => `So với ${from}`,
  distribution: 'Mỗi ô vuông là một tỉnh, từ thấp đến cao',
}
