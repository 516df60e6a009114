import { formatScore } from '../../format.ts'
import type { FileWords } from '../../messages/command/files.ts'

export const files: FileWords = {
  chartHeads: { kind: 'Loại', chart: 'Biểu đồ', formats: 'Định dạng' },
  drawn: ({ charts, files: count, province, folder }) =>
    `Đã vẽ ${charts} biểu đồ của ${province}: ${count} tệp trong ${folder}`,
  index: { file: 'muc-luc.txt', head: province => `Biểu đồ PAPI của ${province}` },
  exported: ({ scores, first, last, file }) =>
    `Đã ghi ${formatScore(scores, 'vi', 0)} điểm ${first}–${last} vào ${file}`,
  rows: 'dòng',
  pages: 'trang',
}
