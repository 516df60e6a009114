import { formatDelta, formatPercent, formatScore } from '../format.ts'
import type { ImportWords } from '../messages/imports.ts'

const count = (value: number): string => new Intl.NumberFormat('vi-VN').format(value)
const span = (years: readonly number[]): string =>
  years.length === 0 ? '' : ` (${years[0] === years.at(-1) ? years[0] : `${years[0]}–${years.at(-1)}`})`

export const imports: ImportWords = {
  wrote: ({ path, scores, provinces, years, indicators, errors, replaced, changed }) => {
    const parts = [
      `Đã ghi ${count(scores)} điểm của ${provinces} tỉnh, ${years.length} năm${span(years)} vào ${path}`,
      `${count(errors)} lỗi`,
    ]
    if (indicators > 0) parts.splice(1, 0, `${count(indicators)} dòng chỉ tiêu`)
    if (replaced > 0) parts.push(`${count(replaced)} điểm đã có được thay, ${count(changed)} điểm khác trước`)
    return parts.join('; ')
  },
  wroteNothing: ({ path, refusal }) => {
    const why = {
      errors: 'tệp có lỗi',
      misfit: 'điểm không khớp với điểm đã có ở đó',
      'no-scores': 'tệp không có điểm nào',
    }
    return `Chưa ghi gì vào ${path}: ${why[refusal]}`
  },
  replaced: ({ path, replaced, changed }) =>
    `${count(replaced)} điểm trong "${path}" đã được thay, ${count(changed)} điểm khác trước`,
  mend: ({ path }) =>
    `chưa ghi gì vào "${path}"; sửa các lỗi, hoặc thêm --take-good-rows để lấy các dòng đúng`,
  misfit: ({ path, fault }) =>
    `chưa ghi gì vào "${path}", vì ở đó sẽ thành: ${fault}; nạp chỉ số nội dung cùng các nội dung thành phần của nó`,
  moreWarnings: ({ file, count: more }) => `${file}: còn ${count(more)} lưu ý; xem với --json`,
  heads: {
    file: 'Tệp',
    layout: 'Bố cục',
    rows: 'Dòng',
    accepted: 'Nhận',
    indicators: 'Chỉ tiêu',
    errors: 'Lỗi',
    warnings: 'Lưu ý',
  },
  breaks: ({ count: found }) =>
    `Có thể đã đổi cách đo (${found}); nếu đúng, hãy thêm vào comparability.json, chưa tự áp dụng:`,
  break: ({ subdimension, year, evidence }, unit) => {
    const { meanMove, shareOneWay, spreadBefore, spreadAfter, reason } = evidence
    const [before, after] = [spreadBefore, spreadAfter].map(
      spread => `${formatScore(spread * 100, 'vi', 1)}%`,
    )
    const what =
      reason === 'shift'
        ? `${formatPercent(shareOneWay, 'vi')} số tỉnh cùng chiều, bình quân ${formatDelta(meanMove * 100, 'vi', 1)} điểm % của thang điểm`
        : `độ lệch giữa các tỉnh từ ${before} thành ${after} thang điểm`
    return `${unit.vi} (${subdimension}) ${year}: ${what}`
  },
  proposed: ({ year, path }) => `Đề xuất cho năm ${year} ở ${path}; chưa dùng đến cho tới khi được chấp nhận`,
  sameSubdimensions: ({ year }) => `Các nội dung thành phần như năm ${year}.`,
  newSubdimension: ({ position, label, id }) => `Nội dung mới ${position}: ${label} (mã đề xuất ${id})`,
  dropped: ({ unit, year }) => `Không còn: ${unit.vi} (có đến năm ${year})`,
  successors: ({ count: provinces }) =>
    `Bảng có ${provinces} tỉnh mới từ 01/7/2025; tỉnh hợp nhất không có điểm của các năm trước, xem các tỉnh cũ:`,
  successor: ({ name, members }) => `${name}: ${members.map(({ vi }) => vi).join(', ')}`,
  accept: ({ path, file, hasSuccessors }) =>
    hasSuccessors
      ? `Xem lại ${path}/framework.json và comparability.json; nếu đúng, chạy: papi import --out "${path}" "${file}"`
      : `Xem lại rồi chép framework.json và comparability.json từ ${path} vào thư mục dữ liệu; sau đó nạp tệp như thường lệ`,
  madeUp: 'Tệp tự ghi là số liệu giả lập (SYNTHETIC), không phải số liệu công bố.',
  oneFile: '--propose đọc một tệp một lần; chỉ ghi một tệp',
  noFile: ({ file }) => `không có tệp "${file}"; kiểm tra lại tên`,
}
