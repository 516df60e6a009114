import type { SpreadsheetWords } from '../messages/spreadsheets.ts'

/** What holds of every table. */
const NOTES = [
  'Nguồn: PAPI, CECODES, RTA & UNDP, theo từng năm (papi.org.vn).',
  'Chỉ số nội dung có thang điểm 1–10; chỉ số tổng hợp là tổng các chỉ số nội dung; nội dung thành phần chia đều thang điểm của chỉ số nội dung.',
  'Nhóm: bốn nhóm theo tứ phân vị của các tỉnh có điểm công bố năm đó.',
]

export const spreadsheets: SpreadsheetWords = {
  heads: {
    year: 'Năm',
    province_code: 'Mã tỉnh',
    province: 'Tỉnh',
    unit: 'Chỉ số',
    level: 'Cấp',
    dimension: 'Chỉ số nội dung',
    score: 'Điểm',
    group: 'Nhóm',
    standard_error: 'Sai số chuẩn',
    low: 'Cận dưới',
    high: 'Cận trên',
  },
  level: { total: 'chỉ số tổng hợp', dimension: 'chỉ số nội dung', subdimension: 'nội dung thành phần' },
  sheets: { scores: 'Điểm', table: 'Số liệu', notes: 'Nguồn và ghi chú' },
  notes: [
    ...NOTES,
    'Điểm chưa công bố hoặc chưa đo thì không có dòng. Có năm đổi cách đo: điểm hai bên năm đó không so sánh được.',
  ],
  seenNotes: [
    ...NOTES,
    'Ô trống: không có số liệu, vì chưa công bố, chưa đo hoặc không so sánh được. Có năm đổi cách đo: điểm hai bên năm đó không so sánh được.',
  ],
  change: {
    score: year => `Điểm ${year}`,
    group: year => `Nhóm ${year}`,
    delta: 'Thay đổi (điểm)',
    shareDelta: 'Thay đổi (điểm % của thang điểm)',
    band: 'Mức dao động thường',
    signal: 'Mức rõ của thay đổi',
    comparability: 'So sánh giữa hai năm',
    rank: 'Hạng',
    of: 'Trong số tỉnh',
    flags: 'Lưu ý',
  },
}
