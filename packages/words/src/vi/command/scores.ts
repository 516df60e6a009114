import { formatScore } from '../../format.ts'
import type { ScoreWords } from '../../messages/command/scores.ts'
import { nameOf } from '../../name-of.ts'
import { scoreText } from '../../score-text.ts'
import { names } from '../names.ts'
import { numbers } from '../numbers.ts'
import { signal } from '../signal.ts'
import { figures } from './figures.ts'

export const scores: ScoreWords = {
  headline: (province, year, { score, group, onBorderOf, rank, of, rankRange }) => {
    const where = `${nameOf(province, 'vi')} ${year}`
    if (typeof score !== 'number')
      return `${where}: ${figures.total} ${scoreText(score, { lang: 'vi', names, numbers })}`
    const border = onBorderOf === null ? '' : ` (${signal.onBorderOf(onBorderOf)})`
    const range = rankRange === null ? '' : ` (khoảng ${rankRange.join('–')})`
    return [
      `${where}: ${figures.points(formatScore(score, 'vi'))}`,
      ...(group === null ? [] : [figures.group(group) + border]),
      ...(rank === null ? [] : [figures.rank(rank, of) + range]),
    ].join(', ')
  },
  group: (group, onBorderOf) =>
    group && names.group[group] + (onBorderOf === null ? '' : `, ${signal.onBorderOf(onBorderOf)}`),
  unpublished: years =>
    `PAPI không công bố điểm của tỉnh năm ${years.join(' và năm ')}: kết quả khảo sát vượt sai số cho phép.`,
  partlyUnpublished: (year, missing, of) =>
    `Năm ${year}, PAPI không công bố ${missing} trong ${of} nội dung thành phần của tỉnh: kết quả khảo sát vượt sai số cho phép.`,
  notLoaded: years => `Dữ liệu đang dùng không có điểm nào của năm ${years.join(' và năm ')}.`,
  partlyLoaded: (year, loaded, of) =>
    `Dữ liệu đang dùng chỉ có ${loaded} trong ${of} nội dung thành phần của năm ${year}.`,
  noOwnScores: (province, first) => `${nameOf(province, 'vi')} chưa có điểm riêng trước năm ${first}.`,
  rangeNote:
    'Khoảng hạng chứa 90% số lần mô phỏng dao động thường của mọi tỉnh, tính từ mức đã cân với các năm trước nên có thể không chứa hạng của riêng năm nay; không phải khoảng tin cậy của cuộc khảo sát (papi explain rank-range).',
}
