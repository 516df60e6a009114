import { formatDelta, formatScore } from '../../format.ts'
import type { DistributionWords } from '../../messages/charts/distribution.ts'
import { chartNames as names } from '../chart-names.ts'

export const distribution: DistributionWords = {
  name: 'Phân bố điểm các tỉnh',
  purpose: 'Điểm của mọi tỉnh cho một chỉ số, và tỉnh nằm ở đâu trong đó.',
  title({ province, row, year, own, missing }) {
    const head = `${province.vi} ${year}: ${row.unit.vi}`
    if (!own) return `${head} ${missing ? names.missing[missing] : ''}`
    const rank = own.rank ? `, hạng ${own.rank}/${own.of}` : ''
    const group = own.group ? `, nhóm ${names.group[own.group].toLowerCase()}` : ''
    return `${head} ${formatScore(own.score, 'vi')} điểm${rank}${group}, ${formatDelta(own.toMedian, 'vi')} so với trung vị`
  },
  subtitle: ({ points }) =>
    `Mỗi chấm là điểm của một tỉnh${points.some(({ group }) => group !== null) ? '; dải màu bên dưới là bốn nhóm tỉnh' : ''}`,
  drawn: () => 'Chấm to có viền đậm là tỉnh này; đường đứt là trung vị; chấm xếp chồng vì có điểm gần nhau',
  empty: () => 'Chưa có điểm nào được công bố cho năm này.',
  also: names => `Ngoài ra: ${names}`,
  medianAt: score => `trung vị ${score}`,
}
