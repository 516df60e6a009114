import type { ChartWords } from '../messages/charts.ts'
import { changeBars } from './charts/change-bars.ts'
import { comparison } from './charts/comparison.ts'
import { correlationMatrix } from './charts/correlation-matrix.ts'
import { distribution } from './charts/distribution.ts'
import { dotStrip } from './charts/dot-strip.ts'
import { heatMap } from './charts/heat-map.ts'
import { map } from './charts/map.ts'
import { priorityMatrix } from './charts/priority-matrix.ts'
import { shape } from './charts/shape.ts'
import { slope } from './charts/slope.ts'
import { trend } from './charts/trend.ts'
import { waterfall } from './charts/waterfall.ts'

export const charts: ChartWords = {
  source: years => `Nguồn: PAPI, CECODES, RTA & UNDP${years && `, ${years}`}`,
  version: version => `Phiên bản dữ liệu ${version}`,
  hole: 'không có',
  sections: {
    position: 'Tỉnh đang ở đâu',
    change: 'Điều gì đã thay đổi',
    priorities: 'Cần làm gì trước',
    relations: 'Các nội dung liên quan với nhau thế nào',
  },
  key: {
    others: 'các tỉnh khác',
    nationalMedian: 'trung vị cả nước',
    median: 'trung vị',
    medianChange: 'thay đổi trung vị của các tỉnh',
    lowest: 'thấp nhất',
    highest: 'cao nhất',
    usual: 'mức dao động thường',
    zone: 'mức dao động thường; ra ngoài là thay đổi rõ',
    within: 'trong mức dao động thường',
    rank: (rank, of, range) =>
      range ? `hạng ${rank} (${range[0]}–${range[1]})/${of}` : `hạng ${rank}/${of}`,
  },
  column: {
    year: 'Năm',
    unit: 'Chỉ số',
    subdimension: 'Nội dung thành phần',
    province: 'Tỉnh',
    region: 'Vùng',
    code: 'Mã',
    score: 'Điểm',
    scoreOf: year => `Điểm ${year}`,
    group: 'Nhóm',
    rank: 'Hạng',
    rankRange: 'Khoảng hạng (90%)',
    provincesWithScore: 'Số tỉnh có điểm',
    direction: 'Hướng',
    comparison: 'So sánh',
    signal: 'Mức rõ của thay đổi',
    band: 'Mức dao động thường (±)',
    change: 'Thay đổi',
    shareChange: 'Thay đổi (phần của thang điểm)',
    share: 'Tỷ lệ trên thang điểm',
    nationalMedian: 'Trung vị cả nước',
    medianChange: 'Thay đổi trung vị của các tỉnh',
    lowest: 'Thấp nhất',
    highest: 'Cao nhất',
  },
  caveat: {
    rankRanges:
      'Trong ngoặc: khoảng hạng có xác suất 90%, tính từ mức dao động thường giữa các năm; không phải khoảng tin cậy của khảo sát.',
    redefined: names => `Đổi cách đo, không so sánh được: ${names}`,
    rescaled: names => `Đổi thang điểm, so sánh theo tỷ lệ trên thang điểm: ${names}`,
    notMeasured: (year, names) => `Năm ${year} chưa đo: ${names}`,
    notPublished: (years, names) => `Chưa công bố điểm năm ${years.join(' hoặc ')}: ${names}`,
    notComparable: (year, names) => `Không so sánh được với năm ${year}: ${names}`,
    resampled:
      'Năm 2021 khảo sát ở các địa bàn mới: thay đổi của một tỉnh qua năm này có thể do chọn địa bàn, nên không nói là rõ',
    allRows: 'mọi dòng',
    allProvinces: 'tất cả các tỉnh',
    provinces: count => `${count} tỉnh`,
  },
  trend,
  changeBars,
  dotStrip,
  heatMap,
  shape,
  distribution,
  slope,
  map,
  priorityMatrix,
  waterfall,
  correlationMatrix,
  comparison,
}
