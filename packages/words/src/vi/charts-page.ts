import type { ChartsPageWords } from '../messages/charts-page.ts'

export const chartsPage: ChartsPageWords = {
  page: 'Biểu đồ cho báo cáo',
  title: (province, from, to) => `Biểu đồ cho báo cáo: ${province}, ${from}–${to}`,
  lede: 'Chọn tỉnh, năm và chỉ số: mọi biểu đồ được vẽ lại. Dưới mỗi biểu đồ là các nút lưu ảnh để chèn vào Word, lưu SVG, lưu số liệu; mã nhúng để đưa lên trang web.',
  back: province => `Về phân tích của ${province}`,
  choices: 'Lựa chọn',
  unit: 'Chỉ số',
  beside: 'So sánh với',
  addBeside: 'thêm tỉnh…',
  dropBeside: province => `Bỏ ${province}`,
  theme: 'Màu nền',
  themes: { light: 'Sáng', dark: 'Tối, để trình chiếu', print: 'Để in, cả đen trắng' },
  contents: 'Các biểu đồ',
  noPlan: province => `Chưa nạp kế hoạch nào của ${province}, nên chưa vẽ được biểu đồ này.`,
  drawing: 'Đang vẽ…',
  embed: 'Mã nhúng vào trang web',
  frame: 'Khung (iframe): dán được vào hầu hết trang web',
  element: 'Thẻ papi-chart: tự giãn theo trang; trang phải cho phép tệp script này',
  copyCode: 'Sao chép mã',
  copyFailed: 'Hãy chọn mã và sao chép',
  local:
    'Địa chỉ trong mã chỉ mở được trên máy này. Khi đăng lên mạng, hãy thay bằng địa chỉ nơi đặt trang papi-lens.',
  source: version => `Nguồn: PAPI, CECODES, RTA & UNDP (papi.org.vn). Dữ liệu phiên bản ${version}.`,
  single: 'Biểu đồ PAPI',
  open: 'Xem tỉnh này trong papi-lens',
}
