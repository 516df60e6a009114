import type { PaperWords } from '../../messages/charts/paper.ts'

export const paper: PaperWords = {
  rows: count => `${count} dòng khác`,
  provinces: count => `${count} tỉnh khác`,
  subdimensions: count => `${count} nội dung thành phần khác`,
  tasks: count => `${count} nhiệm vụ khác`,
  changes: count => `${count} thay đổi khác`,
  gap: others => `… ${others} …`,
  leftOut: others => `Hình không vẽ ${others}; bảng số liệu có đủ`,
  version: version => `Dữ liệu ${version}`,
}
