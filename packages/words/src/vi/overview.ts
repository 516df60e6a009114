import { formatScore } from '../format.ts'
import type { OverviewWords } from '../messages/overview.ts'
import { nameOf } from '../name-of.ts'
import { names } from './names.ts'

const lower = (text: string) => text.toLocaleLowerCase('vi')

export const overview: OverviewWords = {
  headline: (province, year, { score, group }, published) => {
    const place = `${nameOf(province, 'vi')}, PAPI ${year}`
    if (typeof score !== 'number' && score.missing !== 'not-published')
      return `${place}: ${published ? 'chưa đủ số liệu để có tổng' : names.missing[score.missing]}`
    if (!published) return `${place}: chưa công bố điểm`
    if (typeof score !== 'number') return `${place}: chưa công bố đủ điểm để có tổng`
    const points = `${formatScore(score, 'vi')}\u00a0điểm`
    return group === null ? `${place}: ${points}` : `${place}: ${points}, nhóm ${lower(names.group[group])}`
  },
  change: 'Thay đổi',
  group: 'Nhóm',
  rankInNation: 'Hạng cả nước',
  rankInRegion: 'Trong vùng',
  rankMayBe: (best, worst) => (best === worst ? `có thể là ${best}` : `có thể từ ${best} đến ${worst}`),
  totalUncompared: ({ comparability, from: score }, from) => {
    if (comparability !== 'same') return `không so được với ${from} vì bộ chỉ số đã đổi`
    return typeof score === 'number' || score.missing === 'not-published'
      ? `năm ${from} chưa công bố đủ điểm để so sánh`
      : `${from}: ${names.missing[score.missing]}`
  },
  clearTitle: from => `Thay đổi rõ so với ${from}`,
  noneClear: 'Không có nội dung nào thay đổi vượt mức dao động thường.',
}
