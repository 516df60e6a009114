import { formatDelta, formatScore } from '../../format.ts'
import type { TrendWords } from '../../messages/command/trend.ts'
import { names } from '../names.ts'

const FEW = 'chưa đủ năm năm để nói xu hướng'

type Verdict = Parameters<TrendWords['relative']>[1]

export const trend: TrendWords = {
  noScore: 'không có điểm nào được công bố',
  segment: (years, segment) => {
    if (segment.slopePoints === null) return `${years}: chỉ một năm có điểm, chưa có xu hướng`
    return `${years}: ${way(segment)}, ${formatDelta(segment.slopePoints, 'vi')} điểm mỗi năm (${certainty(segment)})`
  },
  relative: (years, relative) =>
    `So với trung vị cả nước, ${years}: ${way(relative)}, ${formatDelta((relative.slope ?? 0) * 100, 'vi')} điểm % thang điểm mỗi năm (${certainty(relative)})`,
  ended: 'không còn đo',
  begun: 'bắt đầu đo',
  more: count => `và ${count} nội dung khác`,
}

function way({ direction }: Verdict): string {
  return direction === 'unclear' ? 'chưa rõ xu hướng' : names.direction[direction]
}

function certainty({ pValue, reason }: Verdict): string {
  if (pValue === null || reason === 'too-few-years') return FEW
  const p = pValue < 0.001 ? `p < ${formatScore(0.001, 'vi', 3)}` : `p = ${formatScore(pValue, 'vi', 3)}`
  return reason === null ? p : `${p}: chưa tách khỏi dao động ngẫu nhiên`
}
