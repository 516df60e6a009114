import type { NameWords } from '../messages/names.ts'
import { chartNames } from './chart-names.ts'

export const names: NameWords = {
  ...chartNames,
  flag: {
    'clear-decline': 'giảm rõ',
    'sustained-decline': 'giảm kéo dài',
    'clear-rise': 'tăng rõ',
    declined: 'giảm điểm',
    'hidden-decline': 'giảm trong khi chỉ số tăng',
    'relative-decline': 'giảm mạnh hơn mặt bằng chung',
    'persistent-decline': 'giảm nhiều năm liền',
    'group-drop': 'xuống nhóm thấp hơn',
    weak: 'nhóm dưới',
  },
  flagMeaning: {
    'clear-decline': 'Giảm vượt mức dao động thường của nội dung này.',
    'sustained-decline': 'Giảm từ hai năm liên tiếp trở lên, cộng lại vượt mức dao động thường.',
    'clear-rise': 'Tăng vượt mức dao động thường của nội dung này.',
    declined: 'Điểm thấp hơn năm trước.',
    'hidden-decline': 'Nội dung thành phần giảm trong khi chỉ số nội dung của nó tăng.',
    'relative-decline': 'Thay đổi kém rõ rệt so với đa số tỉnh.',
    'persistent-decline': 'Giảm từ hai năm liên tiếp trở lên.',
    'group-drop': 'Xuống nhóm thấp hơn năm trước.',
    weak: 'Thuộc nhóm thấp hoặc trung bình thấp.',
  },
}
