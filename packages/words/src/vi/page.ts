import type { ChangeRow } from '@papi-lens/core'
import type { PageWords } from '../messages/page.ts'
import { nameOf } from '../name-of.ts'
import type { Piece } from '../piece.ts'
import { changeText } from '../score-text.ts'
import { sentenceOf, withinSentence } from '../sentence.ts'
import { everyChart } from './charts/every-chart.ts'
import { coverage } from './coverage.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { overview } from './overview.ts'
import { signal } from './signal.ts'

const lower = (text: string) => text.toLocaleLowerCase('vi')

/** How many changes a sentence names. */
const NAMED = 4

const lede: PageWords['lede'] = (summary, from, framework, resamplings) => {
  const { comparable, judged, clearDeclines, clearRises } = summary
  if (comparable === 0) return [`Không nội dung thành phần nào so được với năm ${from}.`]
  const told = (rows: readonly ChangeRow[], moved: string): Piece[] => {
    if (rows.length === 0) return []
    const listed = rows
      .slice(0, NAMED)
      .map(
        row =>
          `${withinSentence(nameOf(framework.unit(row.id), 'vi'), 'vi')} (${changeText(row, { lang: 'vi', names, numbers })})`,
      )
    return [{ strong: `${rows.length} nội dung ${moved}` }, `: ${coverage.someOf(listed, rows.length)}. `]
  }
  const clear = [...told(clearDeclines, signal.moved.down.clear), ...told(clearRises, signal.moved.up.clear)]
  const none = judged === 0 ? [] : [{ strong: 'Không nội dung nào thay đổi rõ' }, '. ']
  return [
    ...(clear.length > 0 ? clear : none),
    sentenceOf(signal.declines(summary), 'vi'),
    ...resamplings.map(found => ` ${everyChart.caveat.resampled(found)}.`),
  ]
}

export const page: PageWords = {
  ...overview,
  about:
    'Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh (PAPI): khảo sát người dân hằng năm ở 63 tỉnh, thành phố',
  source: (from, to, version) =>
    `Nguồn: PAPI, CECODES, RTA & UNDP, ${from} và ${to} (papi.org.vn). Dữ liệu phiên bản ${version}.`,
  method:
    'Nhóm chia theo tứ phân vị giữa các tỉnh có điểm công bố. Hạng để tham khảo: từ 2018 PAPI không xếp hạng chính thức.',
  skip: 'Đến nội dung chính',

  province: 'Tỉnh, thành phố',
  from: 'Từ năm',
  to: 'đến năm',
  copyLink: 'Sao chép liên kết',
  copied: 'Đã sao chép',
  copyFailed: 'Hãy sao chép từ thanh địa chỉ',
  downloadTable: 'Tải bảng (CSV)',
  downloadWorkbook: 'Tải bảng (XLSX)',
  downloadFailed: 'Không tải được, hãy thử lại',
  openPlan: 'Mở văn bản kế hoạch của bạn.',
  toCharts: 'Biểu đồ cho báo cáo',
  toChartsHint: 'Lưu ảnh cho Word, SVG, số liệu hoặc mã nhúng',
  unknownProvince: (text, shown) => `Không tìm thấy tỉnh “${text}”; đang mở ${nameOf(shown, 'vi')}.`,
  unknownYear: (text, first, last) => `Không có số liệu năm “${text}”; các năm có là ${first}–${last}.`,
  yearsTurned: (from, to) => `Năm đầu (${from}) phải trước năm sau (${to}).`,
  unknownUnit: (text, year) => `Năm ${year} không có chỉ số “${text}”; đang xem chỉ số tổng hợp.`,
  unknownArea: (text, year) => `Năm ${year} không có nội dung thành phần “${text}”.`,

  whyMissing: 'Vì sao không có điểm?',
  whyUncompared: 'Vì sao không so được?',
  unpublished:
    'Kết quả khảo sát của tỉnh năm đó vượt sai số cho phép nên PAPI không công bố điểm. Hãy chọn năm khác.',
  lede,

  explain: name => `Giải thích: ${name}`,
  terms: 'Giải thích từ ngữ',
  usually: band => `dao động thường ${band}`,
  total: (from, to) => `Tổng điểm ${from} → ${to}`,
  rank: 'Hạng',
  groupBefore: (year, name) => `${year}: ${lower(name)}`,
  rankBefore: (year, rank, of) => `${year}: ${rank}/${of}`,
  rankCommon: (from, to, of) => `trong ${of} tỉnh có điểm cả hai năm: ${from} → ${to}`,

  clearHint: 'Vượt mức dao động thường của từng nội dung.',
  shapeTitle: 'Bức tranh PAPI của tỉnh',
  shapeCaption:
    'Mỗi cánh là một nội dung thành phần. Chiều dài cánh: tỷ lệ trên thang điểm, đọc theo các vòng 25, 50, 75 và 100%; màu là nhóm trong cả nước; vạch đậm là trung vị các tỉnh.',
  improveTitle: 'Nội dung yếu và nhiệm vụ tương ứng',
  showAll: n => `Xem cả ${n} nội dung`,
  showFewer: 'Thu gọn',

  inYear: year => `năm ${year}`,
  against: year => `so với ${year}`,
  lead: 'Chủ trì',
  partners: 'Phối hợp',
  deadline: 'Thời hạn',
  outputs: 'Sản phẩm',
  targets: 'Chỉ tiêu',
  notAssigned: 'không nêu',
  noDeadline: 'không nêu',
  item: 'mục',
  appendixItem: 'phụ lục, mục',
  noNumber: 'không ghi số',
  alsoServes: 'có liên quan',

  tableTitle: 'Các chỉ số nội dung và nội dung thành phần',
  content: 'Nội dung',
  toTrend: 'Chọn tên một nội dung để xem diễn biến qua các năm.',
  position: 'Vị trí giữa các tỉnh',
  nationalMedian: 'Trung vị',
  rankMoved: (from, to) => `Hạng ${from} → ${to}`,
  sortBy: column => `Xếp theo cột “${column}”: yếu nhất trước, mạnh nhất trước, rồi theo bộ chỉ số`,
  legendTick: 'mỗi vạch một tỉnh',
  legendZone: from => `dao động thường quanh điểm ${from}: chấm ra ngoài là thay đổi rõ`,
  colouredByGroup: year => `${year}, màu theo nhóm`,
  breaksTitle: 'Vì sao có chỗ không so sánh được',
}
