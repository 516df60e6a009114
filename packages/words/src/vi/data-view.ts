import { formatNumber } from '../format.ts'
import type { DataViewWords } from '../messages/data-view.ts'
import { nameOf } from '../name-of.ts'

const count = (n: number) => formatNumber(n, 'vi')

export const dataView: DataViewWords = {
  title: 'Số liệu đang dùng: có gì, thiếu gì, so sánh được đến đâu',
  lede: ({ counts, provinces, first, last, version }) =>
    `${count(counts.subdimension)} điểm nội dung thành phần và ${count(counts.dimension)} điểm chỉ số nội dung của ${count(provinces)} tỉnh, thành phố, ${first}–${last}; điểm tổng hợp là tổng các chỉ số nội dung. Dữ liệu phiên bản ${version}.`,
  grid: 'Từng năm, từng nội dung',
  gridHint: province =>
    `Số trong ô: bao nhiêu tỉnh có điểm. Chữ trong ô: điểm của ${nameOf(province, 'vi')} vì sao trống, hoặc vì sao không so thẳng được với năm trước. Chọn ô có chữ để xem lý do.`,
  content: 'Nội dung',
  newLocalities: 'chọn lại địa bàn',
  begins: 'bắt đầu đo',
  open: (unit, year) => `${unit}, năm ${year}`,
  scoreOf: province => `Điểm của ${nameOf(province, 'vi')}`,
  published: 'Số tỉnh có điểm',
  publishedOf: (n, of) => `${n} trong ${of}`,
  against: year => `So với năm ${year}`,
  meaning: {
    same: 'So sánh được.',
    rescaled: 'Đổi thang điểm: chỉ so được tỷ lệ trên thang điểm, không so được số điểm.',
    redefined: 'Đổi cách đo: chênh lệch điểm giữa hai năm không cho biết điều gì.',
    'not-measured': 'Năm trước chưa đo nên không có gì để so.',
  },
  added: names => `Thêm nội dung thành phần: ${names.join('; ')}.`,
  dropped: names => `Không còn đo: ${names.join('; ')}.`,
  firstYear: 'Năm đầu có số liệu, hoặc năm này chưa đo.',
  basis: { documented: 'theo tài liệu đã công bố', detected: 'nhận ra từ điểm đã công bố' },
  localities: 'Địa bàn khảo sát',
  sameLocalities: 'Không có dấu hiệu chọn lại so với năm trước.',
  toTrend: 'Xem diễn biến qua các năm',
  close: 'Đóng',
  downloads: 'Tải toàn bộ điểm',
  downloadsHint:
    'Mọi tỉnh, mọi năm, mỗi dòng một điểm. CSV và XLSX có tên gọi tiếng Việt; CSV dùng dấu phẩy thập phân, mở thẳng bằng Excel. Parquet dành cho phần mềm phân tích.',
  downloadCsv: 'CSV cho Excel',
  downloadXlsx: 'Excel (XLSX)',
  downloadParquet: 'Parquet',
  sources: 'Nguồn và cách trích dẫn',
  unknownUnit: text => `Không có chỉ số “${text}” trong số liệu.`,
  unknownYear: text => `Không có số liệu năm “${text}”.`,
}
