import type { Lang, ThemeName } from '@papi-lens/charts'

/** Fixed words of the page of charts. */
export interface ChartsWords {
  readonly page: string
  readonly title: (province: string, from: number, to: number) => string
  readonly lede: string
  readonly back: (province: string) => string
  readonly choices: string
  readonly unit: string
  readonly beside: string
  readonly addBeside: string
  readonly dropBeside: (province: string) => string
  readonly theme: string
  readonly themes: Readonly<Record<ThemeName, string>>
  readonly contents: string
  readonly noPlan: (province: string) => string
  readonly drawing: string
  readonly noScript: string
  readonly embed: string
  readonly frame: string
  readonly element: string
  readonly copyCode: string
  readonly copyFailed: string
  readonly local: string
  readonly source: (version: string) => string
}

const vi: ChartsWords = {
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
  noPlan: province => `Dữ liệu kèm theo chưa có kế hoạch nào của ${province}, nên chưa vẽ được biểu đồ này.`,
  drawing: 'Đang vẽ…',
  noScript: 'Không tải được phần vẽ biểu đồ; hãy tải lại trang.',
  embed: 'Mã nhúng vào trang web',
  frame: 'Khung (iframe): dán được vào hầu hết trang web',
  element: 'Thẻ papi-chart: tự giãn theo trang; trang phải cho phép tệp script này',
  copyCode: 'Sao chép mã',
  copyFailed: 'Hãy chọn mã và sao chép',
  local:
    'Địa chỉ trong mã chỉ mở được trên máy này. Khi đăng lên mạng, hãy thay bằng địa chỉ nơi đặt trang papi-lens.',
  source: version => `Nguồn: PAPI, CECODES, RTA & UNDP (papi.org.vn). Dữ liệu phiên bản ${version}.`,
}

const en: ChartsWords = {
  page: 'Charts for reports',
  title: (province, from, to) => `Charts for reports: ${province}, ${from}–${to}`,
  lede: 'Choose a province, years and an index: every chart is drawn anew. Below each are buttons to save it as a picture for Word, as SVG or as figures, and the code to embed it in a web page.',
  back: province => `Back to the analysis of ${province}`,
  choices: 'Choices',
  unit: 'Index',
  beside: 'Compare with',
  addBeside: 'add a province…',
  dropBeside: province => `Remove ${province}`,
  theme: 'Background',
  themes: { light: 'Light', dark: 'Dark, for slides', print: 'For print, also black and white' },
  contents: 'The charts',
  noPlan: province => `The bundled data has no plan of ${province}, so this chart cannot be drawn.`,
  drawing: 'Drawing…',
  noScript: 'The charts could not be loaded; please reload the page.',
  embed: 'Code for web pages',
  frame: 'Frame (iframe): can be pasted into most web pages',
  element: 'Element papi-chart: adapts to the page, which must allow this script',
  copyCode: 'Copy code',
  copyFailed: 'Please select and copy the code',
  local:
    'The address in the code opens on this machine only. When you publish it, put the address of your papi-lens site in its place.',
  source: version => `Source: PAPI, CECODES, RTA & UNDP (papi.org.vn). Data version ${version}.`,
}

export const CHARTS_WORDS: Readonly<Record<Lang, ChartsWords>> = { vi, en }
