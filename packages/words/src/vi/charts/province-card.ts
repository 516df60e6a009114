import type { ProvinceCardWords } from '../../messages/charts/province-card.ts'
import { sentenceOf } from '../../sentence.ts'
import { names } from '../names.ts'
import { overview } from '../overview.ts'
import { priorities } from '../priorities.ts'
import { signal } from '../signal.ts'

export const provinceCard: ProvinceCardWords = {
  name: 'Thẻ tóm tắt của tỉnh',
  purpose: 'Tổng điểm, nhóm, hạng, thay đổi rõ và nội dung ưu tiên của một tỉnh trên nửa trang.',
  title: ({ province, year, total, isPublished }) => overview.headline(province, year, total, isPublished),
  subtitle: ({ from, year, isPlaced }) =>
    from === null || !isPlaced
      ? `Vị trí trong cả nước năm ${year}`
      : `Vạch: các tỉnh; vòng rỗng: ${from}; dải nhạt: mức dao động thường`,
  drawn: () => 'Vị trí của tổng điểm giữa các tỉnh, rồi thay đổi rõ và nội dung ưu tiên',
  empty: ({ year, total: { score } }) =>
    typeof score === 'number' ? '' : `Điểm của tỉnh năm ${year}: ${names.missing[score.missing]}.`,
  group: overview.group,
  rankInNation: overview.rankInNation,
  rankInRegion: overview.rankInRegion,
  rankMayBe: overview.rankMayBe,
  totalUncompared: overview.totalUncompared,
  moved: signal.moved,
  onBorderOf: signal.onBorderOf,
  reasons: priorities.reasons,
  changeSince: from => (from === null ? overview.change : `${overview.change} so với ${from}`),
  probability: share => `xác suất ${share}`,
  clearTitle(from, listed, all) {
    const head = from === null ? 'Thay đổi rõ' : overview.clearTitle(from)
    return listed < all ? `${head} (${listed} trong ${all})` : head
  },
  clearNote({ from, summary }) {
    if (from === null || !summary) return 'Chưa có số liệu năm trước để so sánh.'
    const { comparable, judged, clear, byChance } = summary
    if (comparable === 0) return `Không nội dung thành phần nào so được với năm ${from}.`
    if (judged === 0) return 'Không kết luận được thay đổi nào là rõ.'
    if (clear.length === 0) return overview.noneClear
    const chance = Math.round(byChance.clearDeclines + byChance.clearRises)
    return `${clear.length} trong ${judged} nội dung thay đổi rõ; ngẫu nhiên cũng khoảng ${chance}.`
  },
  rankAndRange: 'Hạng (khoảng 90%)',
  groupAndProbability: 'Nhóm (xác suất)',
  firstTitle: 'Nội dung ưu tiên',
  noneFirst: sentenceOf(priorities.none, 'vi'),
  onlyScored: sentenceOf(priorities.onlyScored, 'vi'),
  rangeNote: 'Khoảng hạng, xác suất: từ mô phỏng dao động thường, không phải sai số khảo sát.',
  reasonsHead: priorities.heads.reasons,
  partHead: 'Mục',
}
