import { formatNumber } from '../format.ts'
import type { OwnScoreWords } from '../messages/own-scores.ts'

const count = (n: number) => formatNumber(n, 'vi')
const span = (years: readonly number[]) => {
  const [first, last] = [years[0], years.at(-1)]
  return first === last ? `năm ${first}` : `${years.length} năm (${first}–${last})`
}

export const ownScores: OwnScoreWords = {
  title: 'Số liệu của bạn',
  open: 'Mở tệp điểm của bạn',
  openHint:
    'CSV, TSV, Excel (XLSX, kể cả bảng PAPI công bố), JSON, Arrow, Parquet; chọn tệp hoặc thả vào trang này. Tệp được đọc ngay trên máy này, không gửi đi đâu.',
  drop: 'Thả tệp để mở',
  reading: (files, percent, rows) =>
    `Đang đọc ${files}${percent === null ? '…' : `: ${percent}%`}${rows > 0 ? `, ${count(rows)} dòng` : ''}`,
  cancel: 'Dừng',
  ended: {
    cancelled: 'Đã dừng; số liệu đang dùng không thay đổi.',
    failed:
      'Không đọc được tệp: tệp đã bị chuyển đi, hoặc máy không đủ bộ nhớ. Số liệu đang dùng không thay đổi.',
    slow: seconds =>
      `Đọc quá ${seconds} giây nên đã dừng; hãy chia nhỏ tệp. Số liệu đang dùng không thay đổi.`,
    'too-many': most => `Mỗi lần chỉ mở tối đa ${most} tệp.`,
  },
  refused: {
    errors: 'Tệp có lỗi nên chưa dùng điểm nào; số liệu đang dùng không thay đổi.',
    misfit:
      'Điểm trong tệp không khớp với điểm đang dùng nên chưa dùng; hãy đưa vào cả chỉ số nội dung lẫn các nội dung thành phần của nó.',
    'no-scores': 'Tệp không có điểm nào để dùng.',
  },
  errors: (file, n) => `${file}: ${count(n)} lỗi`,
  warnings: (file, n) => `${file}: ${count(n)} lưu ý`,
  place: 'Vị trí',
  problem: 'Lỗi và cách sửa',
  all: n => `Xem cả ${count(n)}`,
  takeGoodRows: 'Chỉ lấy các dòng đúng',
  yearOf: 'Điểm của năm',
  readAgain: 'Đọc lại',
  preview: 'Nếu dùng, số liệu sẽ thay đổi thế nào',
  layout: 'Bố cục',
  summary: ({ added, changed, same, provinces }, years) =>
    `Tệp có ${count(added + changed + same)} điểm, ${span(years)}: ${count(added)} điểm mới, ${count(changed)} điểm khác số đang dùng, ${count(same)} điểm như số đang dùng${
      provinces > 0 ? `; điểm mới hoặc khác ở ${provinces} tỉnh` : ''
    }.`,
  nothingNew: 'Mọi điểm trong tệp đều như số liệu đang dùng.',
  indicatorRows: n => `Thêm ${count(n)} dòng chỉ tiêu: các câu hỏi nằm dưới nội dung thành phần.`,
  heads: {
    year: 'Năm',
    added: 'Mới',
    changed: 'Khác',
    same: 'Như cũ',
    provinces: 'Tỉnh có điểm mới hoặc khác',
  },
  provincesOf: (names, more) => `${names.join(', ')}${more > 0 ? ` và ${more} tỉnh khác` : ''}`,
  breaks: n =>
    `Điểm trong tệp cho thấy có thể đã đổi cách đo ở ${n} chỗ; trang chưa áp dụng, so sánh qua các năm này cần thận trọng:`,
  use: 'Dùng số liệu này',
  close: 'Thôi',

  band: 'Số liệu đang dùng',
  inUse: files => `Đang dùng số liệu của bạn: ${files}.`,
  rest: 'Những điểm không có trong tệp là số đã công bố.',
  show: 'Xem',
  remove: 'Bỏ',
  removeAll: 'Bỏ tất cả',
  removed: files => `Đã bỏ ${files}; đang dùng số liệu còn lại.`,
  undo: 'Hoàn tác',
  lost: 'Không lấy lại được số liệu bạn đã mở trước đây; đang dùng số liệu đã công bố.',
  unfit: files =>
    `${files} không còn khớp với số liệu đã công bố của bản này nên không được dùng; hãy mở lại tệp.`,
  unkept: {
    denied: 'Trình duyệt không cho lưu: số liệu này chỉ dùng được trong thẻ này, đóng thẻ là hết.',
    full: 'Trình duyệt hết chỗ lưu: số liệu này chỉ dùng được trong thẻ này, đóng thẻ là hết.',
    newer:
      'Trình duyệt đang giữ số liệu của một bản mới hơn: những gì mở ở đây chỉ dùng được trong thẻ này. Hãy tải lại trang.',
    silent: 'Kho lưu của trình duyệt không trả lời: số liệu này chỉ dùng được trong thẻ này.',
    failed: 'Trình duyệt không lưu được: số liệu này chỉ dùng được trong thẻ này, đóng thẻ là hết.',
  },

  list: 'Tệp đã mở',
  none: 'Chưa mở tệp nào; mọi trang dùng số liệu đã công bố.',
  openedAt: date => `mở lúc ${date}`,
  scores: n => `${count(n)} điểm`,
  keptHere:
    'Trình duyệt trên máy này giữ các tệp đã mở cho đến khi bạn bỏ; các thẻ khác cũng dùng. Không ai khác xem được.',
  note: files => `Có số liệu của người dùng (${files}) thay cho hoặc thêm vào điểm đã công bố.`,
  noteOnLink: 'Liên kết không mang theo số liệu của bạn: người nhận thấy số liệu đã công bố.',
  noteOnEmbed:
    'Khung và thẻ nhúng vẽ số liệu đã công bố; chỉ hình, bảng tải hoặc chép từ đây mới có số liệu của bạn.',
  fileMark: 'so-lieu-rieng',
  which: 'Tải',
  ownOnly: 'Chỉ số liệu của bạn',
  everything: 'Tất cả số liệu đang dùng',
}
