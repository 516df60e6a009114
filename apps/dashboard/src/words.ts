import type { Lang } from '@papi-lens/charts'

/** Fixed words of the page. Sentences made from figures are in `sentences.ts`. */
export interface Words {
  readonly about: string
  readonly province: string
  readonly from: string
  readonly to: string
  readonly language: string
  readonly otherLanguage: string
  readonly copyLink: string
  readonly copied: string
  readonly copyFailed: string
  readonly downloadTable: string
  readonly toCharts: string
  readonly toChartsHint: string
  readonly skip: string
  readonly shapeTitle: string
  readonly shapeCaption: string
  readonly improveTitle: string
  readonly showAll: (n: number) => string
  readonly showFewer: string
  readonly score: string
  readonly change: string
  readonly rank: string
  readonly group: string
  readonly groupBefore: (year: number, name: string) => string
  readonly inYear: (year: number) => string
  readonly against: (year: number) => string
  readonly lead: string
  readonly partners: string
  readonly deadline: string
  readonly outputs: string
  readonly targets: string
  readonly notAssigned: string
  readonly noDeadline: string
  readonly item: string
  readonly appendixItem: string
  readonly noNumber: string
  readonly alsoServes: string
  readonly tableTitle: string
  readonly content: string
  readonly position: string
  readonly notes: string
  readonly legendTick: string
  readonly colouredByGroup: (year: number) => string
  readonly flagsTitle: string
  readonly breaksTitle: string
  readonly inShare: string
  readonly inShareMeaning: string
  readonly source: (from: number, to: number, version: string) => string
  readonly method: string
}

const vi: Words = {
  about:
    'Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh (PAPI): khảo sát người dân hằng năm ở 63 tỉnh, thành phố',
  province: 'Tỉnh, thành phố',
  from: 'Từ năm',
  to: 'đến năm',
  language: 'Ngôn ngữ',
  otherLanguage: 'English',
  copyLink: 'Sao chép liên kết',
  copied: 'Đã sao chép',
  copyFailed: 'Hãy sao chép từ thanh địa chỉ',
  downloadTable: 'Tải bảng (CSV)',
  toCharts: 'Biểu đồ cho báo cáo',
  toChartsHint: 'Lưu ảnh cho Word, SVG, số liệu hoặc mã nhúng',
  skip: 'Đến nội dung chính',
  shapeTitle: 'Bức tranh PAPI của tỉnh',
  shapeCaption:
    'Mỗi cánh là một nội dung thành phần. Cánh càng dài điểm càng gần mức tối đa; màu là nhóm trong cả nước; vạch đậm là trung vị các tỉnh.',
  improveTitle: 'Nội dung cần cải thiện và nhiệm vụ tương ứng',
  showAll: n => `Xem cả ${n} nội dung`,
  showFewer: 'Thu gọn',
  score: 'Điểm',
  change: 'Thay đổi',
  rank: 'Hạng',
  group: 'Nhóm',
  groupBefore: (year, name) => `nhóm (${year}: ${name})`,
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
  position: 'Vị trí giữa các tỉnh',
  notes: 'Lưu ý',
  legendTick: 'mỗi vạch một tỉnh',
  colouredByGroup: year => `${year}, màu theo nhóm`,
  flagsTitle: 'Giải thích lưu ý',
  breaksTitle: 'Vì sao có chỗ không so sánh được',
  inShare: 'tính theo % thang điểm',
  inShareMeaning: 'Thang điểm đã đổi, nên so sánh vị trí trên thang điểm, tính bằng điểm phần trăm.',
  source: (from, to, version) =>
    `Nguồn: PAPI, CECODES, RTA & UNDP, ${from} và ${to} (papi.org.vn). Dữ liệu phiên bản ${version}.`,
  method:
    'Nhóm chia theo tứ phân vị giữa các tỉnh có điểm công bố. Hạng để tham khảo: từ 2018 PAPI không xếp hạng chính thức.',
}

const en: Words = {
  about:
    'Viet Nam Provincial Governance and Public Administration Performance Index (PAPI): a yearly survey of citizens in 63 provinces',
  province: 'Province',
  from: 'From',
  to: 'to',
  language: 'Language',
  otherLanguage: 'Tiếng Việt',
  copyLink: 'Copy link',
  copied: 'Copied',
  copyFailed: 'Please copy from the address bar',
  downloadTable: 'Download table (CSV)',
  toCharts: 'Charts for reports',
  toChartsHint: 'Save as a picture for Word, as SVG or figures, or embed',
  skip: 'To the main content',
  shapeTitle: 'PAPI shape of the province',
  shapeCaption:
    'Each petal is a sub-dimension. The longer it is, the nearer the score to its maximum; colour is the group in the country; the dark mark is the median of all provinces.',
  improveTitle: 'Areas to improve, and the tasks that answer them',
  showAll: n => `Show all ${n} areas`,
  showFewer: 'Show fewer',
  score: 'Score',
  change: 'Change',
  rank: 'Rank',
  group: 'Group',
  groupBefore: (year, name) => `group (${year}: ${name})`,
  inYear: year => `in ${year}`,
  against: year => `since ${year}`,
  lead: 'Lead',
  partners: 'With',
  deadline: 'Due',
  outputs: 'Outputs',
  targets: 'Targets',
  notAssigned: 'not stated',
  noDeadline: 'not stated',
  item: 'item',
  appendixItem: 'appendix, item',
  noNumber: 'no number given',
  alsoServes: 'also serves this area',
  tableTitle: 'Dimensions and sub-dimensions',
  content: 'Dimension',
  position: 'Position among provinces',
  notes: 'Notes',
  legendTick: 'one mark a province',
  colouredByGroup: year => `${year}, coloured by group`,
  flagsTitle: 'What the notes mean',
  breaksTitle: 'Why some years do not compare',
  inShare: 'in % of scale',
  inShareMeaning: 'The scale changed, so positions on the scale are compared, in percentage points.',
  source: (from, to, version) =>
    `Source: PAPI, CECODES, RTA & UNDP, ${from} and ${to} (papi.org.vn). Data version ${version}.`,
  method:
    'Groups are quartiles over the provinces with a published score. Ranks are for reference: since 2018 PAPI does not rank provinces officially.',
}

export const WORDS: Readonly<Record<Lang, Words>> = { vi, en }
