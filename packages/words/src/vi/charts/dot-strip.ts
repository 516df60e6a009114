import type { DotStripWords } from '../../messages/charts/dot-strip.ts'
import { chartNames as names } from '../chart-names.ts'
import { standing } from '../standing.ts'

export const dotStrip: DotStripWords = {
  name: 'Vị trí trong cả nước',
  purpose: 'Hạng và nhóm của tỉnh giữa các tỉnh, từng nội dung một dòng.',
  title({ province, unit, to, rows, weak, placed }) {
    const [first] = rows
    const isTotal = unit.level === 'total'
    const group = first?.position?.group
    const name = isTotal ? '' : ` ${unit.vi}`
    const place =
      first?.rank && group
        ? `${name} hạng ${first.rank}/${first.of}, nhóm ${names.group[group].toLowerCase()}`
        : `${name} không có hạng`
    if (placed === 0) return `${province.vi} ${to}:${place}`
    const what = `${isTotal ? 'chỉ số nội dung' : 'nội dung thành phần'}${placed === rows.length - 1 ? '' : ' có điểm'}`
    return `${province.vi} ${to}:${place}; ${weak}/${placed} ${what} thuộc hai nhóm dưới`
  },
  subtitle: () => 'Mỗi vạch: điểm của một tỉnh, từ thấp đến cao; dải màu: bốn nhóm tỉnh',
  drawn: () =>
    'Mỗi dòng là một chỉ số: vạch là các tỉnh, chấm tròn là tỉnh này, vòng tròn rỗng là năm trước; dải nhạt quanh vòng rỗng là mức dao động thường, chấm ở ngoài dải là thay đổi rõ',
  empty: () => 'Chưa có điểm nào của tỉnh được công bố cho năm này.',
  standing,
  earlier: (from, to) => `Điểm ${from} trên thang ${to}`,
}
