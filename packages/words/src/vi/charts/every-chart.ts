import type { EveryChartWords } from '../../messages/charts/every-chart.ts'
import { sentenceOf } from '../../sentence.ts'
import { chartNames as names } from '../chart-names.ts'

export const everyChart: EveryChartWords = {
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
    missing: (reason, years, list) =>
      `${sentenceOf(names.missing[reason], 'vi', '')}${reason === 'not-published' ? ' điểm' : ''} năm ${years.join(' hoặc ')}: ${list}`,
    notComparable: (year, names) => `Không so sánh được với năm ${year}: ${names}`,
    resampled: ({ year, basis }) =>
      `${basis === 'detected' ? 'Nhiều khả năng địa bàn' : 'Địa bàn'} khảo sát được chọn lại từ ${year}: thay đổi của riêng một tỉnh qua năm đó có thể chỉ do hỏi ở nơi khác`,
    allRows: 'mọi dòng',
    allProvinces: 'tất cả các tỉnh',
    provinces: count => `${count} tỉnh`,
  },
}
