import { formatDelta, formatPercent, formatScore } from '../../format.ts'
import type { TrendWords } from '../../messages/charts/trend.ts'
import { chartNames as names } from '../chart-names.ts'

export const trend: TrendWords = {
  name: 'Xu hướng',
  purpose: 'Điểm qua mọi năm đã công bố; ngắt ở chỗ đổi cách đo.',
  title({ province, unit, measure, trend }) {
    const head = `${province.vi}: ${unit.vi}`
    if (!trend) return `${head}, không có điểm`
    const share = measure === 'share'
    const [first, last] = [trend.years[0], trend.years.at(-1)]
    const [from, to] = ends(share ? trend.shares : trend.scores).map(value =>
      share ? formatPercent(value, 'vi') : formatScore(value, 'vi'),
    )
    // A figure and its unit stay on one line.
    const points = `\u00a0${share ? 'thang điểm' : 'điểm'}`
    if (first === last) return `${head} ${to}${points} năm ${last}, không có năm nào so sánh được`
    const years = `${first}–${last}`
    if (trend.direction !== 'unclear') {
      const rate = formatDelta((share ? 100 * (trend.slope ?? 0) : trend.slopePoints) ?? 0, 'vi')
      const unit = share ? '\u00a0điểm % thang điểm' : points
      return `${head} ${trend.direction === 'up' ? 'tăng' : 'giảm'} trong ${years}, ${rate}${unit} mỗi năm`
    }
    const span = `(từ ${from} đến ${to}${points})`
    return trend.reason === 'too-few-years'
      ? `${head}, chưa đủ năm để nói xu hướng ${years} ${span}`
      : `${head}, chưa rõ xu hướng trong ${years} ${span}`
  },
  subtitle: ({ measure }) =>
    measure === 'points'
      ? 'Điểm từng năm'
      : 'Tỷ lệ trên thang điểm (0–100%) từng năm, vì thang điểm thay đổi',
  drawn: () =>
    'Đường đậm nối các năm so sánh được với nhau, đường mảnh có tên ở đầu bên phải; dải phía sau là bốn nhóm tỉnh theo tứ phân vị',
  empty: () => 'Chưa có điểm nào được công bố để vẽ.',
  run: 'Đoạn so sánh được',
  holes: (reason, years, province) =>
    reason === 'not-published'
      ? `${years}: chưa công bố điểm của ${province.vi}`
      : `${years}: ${province.vi} ${names.missing[reason]}`,
  redefined: note => `${note ?? 'cách đo thay đổi'}${note ? ';' : ','} không so sánh được với các năm trước`,
  rescaled: note => note ?? 'thang điểm thay đổi',
  region: region => `trung vị ${names.region[region]}`,
  ofRegion: 'Trung vị các tỉnh có điểm trong vùng; PAPI không công bố điểm của vùng',
  alone: name => `${name} không hợp nhất với tỉnh nào`,
  merged: list => `Nay là một tỉnh, chưa có điểm riêng: ${list}`,
}

function ends(values: readonly number[]): readonly number[] {
  return [values[0] ?? 0, values.at(-1) ?? 0]
}
