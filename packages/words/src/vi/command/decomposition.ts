import type { DecompositionWords } from '../../messages/command/decomposition.ts'

export const decomposition: DecompositionWords = {
  whole: ({ where, name, from, to, direction, size }) =>
    `${where}: ${name} ${from} → ${to}, ${direction}${size && ` ${size}`}`,
  pushedUp: parts => `Kéo lên nhiều nhất: ${parts}.`,
  pulledDown: parts => `Kéo xuống nhiều nhất: ${parts}.`,
  unmoved: 'Không phần nào thay đổi.',
  residual: size =>
    `Các nội dung thành phần cộng lại khớp với thay đổi, còn lệch ${size} do điểm công bố đã làm tròn.`,
  within: 'trong mức thường',
  heads: {
    number: 'Số',
    unit: 'Chỉ số, nội dung thành phần',
    change: 'Thay đổi',
    share: '% của thay đổi',
    signal: 'So với dao động thường',
  },
}
