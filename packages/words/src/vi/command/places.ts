import type { PlaceWords } from '../../messages/command/places.ts'
import { standing } from '../standing.ts'

export const places: PlaceWords = {
  ...standing,
  region: ({ name, year, published, of, lowest, highest }) =>
    lowest === null || highest === null
      ? `${name} ${year}: ${of} tỉnh, chưa tỉnh nào có điểm tổng hợp`
      : `${name} ${year}: ${published}/${of} tỉnh có điểm tổng hợp, từ ${lowest} đến ${highest}`,
  successor: ({ name, year, members }) =>
    members.length === 1
      ? `${name} từ 01/7/2025: giữ nguyên, điểm ${year} là của chính tỉnh`
      : `${name} từ 01/7/2025 gồm ${members.join(', ')}: điểm ${year} của từng tỉnh`,
  indicative: 'Trung bình không có trọng số, chỉ để tham khảo; không phải điểm công bố.',
  noScore: 'PAPI không có điểm của tỉnh mới cho các năm trước 2025: chỉ đặt các tỉnh cũ cạnh nhau.',
  heads: {
    number: 'Số',
    province: 'Tỉnh',
    total: 'Điểm',
    rank: 'Hạng',
    inRegion: 'Trong vùng',
    group: 'Nhóm',
    unit: 'Chỉ số, nội dung thành phần',
    lowest: 'Thấp nhất',
    highest: 'Cao nhất',
    mean: 'Trung bình (tham khảo)',
    nation: 'Cả nước',
    published: 'Có điểm',
  },
}
