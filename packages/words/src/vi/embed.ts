import type { EmbedWords } from '../messages/embed.ts'

type Asked = Readonly<Record<string, string>>

/** Sentences by code; after them the error's own message follows. */
const FAILURE: Readonly<Record<string, (asked: Asked) => string>> = {
  'unknown-chart': ({ kind }) => `không có loại biểu đồ “${kind ?? ''}”`,
  'no-data': () => 'chưa có dữ liệu cho biểu đồ này',
  'unreachable-data': () => 'không tải được dữ liệu',
  'damaged-data': () => 'dữ liệu bị hỏng hoặc không phải dữ liệu PAPI',
  'invalid-attribute': () => 'thuộc tính ghi chưa đúng',
}

/** Sentences that say all there is. */
const COMPLETE: typeof FAILURE = {
  'other-version': ({ version }) =>
    `biểu đồ này dùng dữ liệu phiên bản ${version ?? ''}, còn dữ liệu tải được là phiên bản khác; không vẽ bằng số liệu khác`,
  'not-here': () =>
    'số hoặc một phần tên của chỉ số, so sánh trên năm tỉnh, và 34 tỉnh, cần tệp papi-chart-all.js đặt cạnh tệp này',
  'no-picture': () => 'trang này không cho phép tạo ảnh hoặc sao chép; hãy tải SVG',
}

export const embed: EmbedWords = {
  chart: 'biểu đồ',
  keys: 'Phím mũi tên đọc từng phần, Esc để thoát',
  menu: 'Lưu',
  action: {
    'save-png': 'Ảnh cho Word (PNG, khổ A4)',
    'save-svg': 'Ảnh SVG',
    'save-csv': 'Số liệu CSV',
    'save-xlsx': 'Số liệu Excel',
    'copy-png': 'Sao chép ảnh',
    'copy-title': 'Sao chép câu tiêu đề',
    'copy-citation': 'Sao chép trích dẫn',
    'copy-code': 'Sao chép mã nhúng',
    table: 'Xem bảng số liệu',
  },
  copied: 'Đã sao chép.',
  saved: file => `Đã lưu: ${file}`,
  retry: 'Thử lại',
  newer: last => `Đã có số liệu đến năm ${last}.`,
  notDrawn: sentence => `Không vẽ được: ${sentence.replace(/([^.?])$/, '$1.')}`,
  failure(code, message, asked) {
    const complete = COMPLETE[code]?.(asked)
    if (complete) return complete
    const sentence = FAILURE[code]?.(asked)
    return sentence ? `${sentence} (${message})` : message
  },
}
