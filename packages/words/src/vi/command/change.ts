import type { ChangeWords } from '../../messages/command/change.ts'

export const change: ChangeWords = {
  noChange: reason => `không có mức thay đổi${reason === null ? '' : ` (${reason})`}`,
  groups: groups => `nhóm ${groups}`,
  rescaled:
    'Thay đổi ghi bằng điểm %: thang điểm đã đổi nên so bằng vị trí trên thang điểm, không so bằng điểm.',
}
