import { formatRange } from '../../format.ts'
import type { MapWords } from '../../messages/charts/map.ts'
import { sentenceOf } from '../../sentence.ts'
import { chartNames as names } from '../chart-names.ts'
import { today } from './map-today.ts'

export const map: MapWords = {
  name: 'Bản đồ',
  purpose: 'Nhóm của từng tỉnh trên bản đồ cả nước.',
  tiles: { name: 'Bản đồ ô', purpose: 'Mỗi tỉnh một ô bằng nhau, nên tỉnh nhỏ cũng dễ thấy.' },
  title({ unit, year, view, published, range, own, successor, cluster }) {
    const head = unit.vi
    // The rank of a former province is none of the province that it is part of now.
    if (view === '34' && successor?.merged) return `${head} ${year}: ${today.successor(successor)}`
    if (own) {
      if (own.rank === null)
        return `${own.name.vi}: ${head} ${year}, ${names.missing[own.missing ?? 'not-published']}`
      const group = own.group ? ` thuộc nhóm ${names.group[own.group].toLowerCase()}` : ''
      return `${own.name.vi}${group} năm ${year}, hạng ${own.rank}/${published}: ${head}`
    }
    if (published === 0) return `${head} ${year}: không có điểm`
    if (cluster) {
      const { region, group, count, of } = cluster
      return `${head} ${year}: ${count}/${of} tỉnh vùng ${names.region[region]} thuộc nhóm ${names.group[group].toLowerCase()}`
    }
    return `${head} ${year}: điểm các tỉnh từ ${range ? formatRange(range, 'vi', ' đến ') : ''}`
  },
  subtitle({ published, provinces, view }) {
    const colour = `Màu: nhóm theo tứ phân vị điểm của ${published}/${provinces} tỉnh có điểm`
    return view === '63' ? `${colour}; nét đậm: vùng` : `${colour}; gộp theo 34 tỉnh từ 1/7/2025`
  },
  drawn({ groups, range, view }) {
    const counts = groups.map(({ group, count }) => `${names.group[group].toLowerCase()} ${count}`).join(', ')
    const what = `Bản đồ các tỉnh, thành phố theo nhóm: ${counts}; điểm từ ${range ? formatRange(range, 'vi', ' đến ') : ''}; có quần đảo Hoàng Sa (Đà Nẵng) và quần đảo Trường Sa (Khánh Hòa)`
    return view === '63' ? what : `${what}. ${today.list}`
  },
  empty: () => 'Chưa có điểm nào được công bố để vẽ.',
  eachSquare: 'Mỗi ô vuông là một tỉnh',
  unmeasured: (unit, year) => `${unit.vi}: năm ${year} chưa đo`,
  missing: (reason, list) => `${sentenceOf(names.missing[reason], 'vi', '')}: ${list}`,
  lost: names => `Không có trên bản đồ: ${names}`,
  noScore: 'không có điểm',
  today,
  archipelago: {
    'hoang-sa': ['Quần đảo', 'Hoàng Sa', '(Đà Nẵng)'],
    'truong-sa': ['Quần đảo', 'Trường Sa', '(Khánh Hòa)'],
  },
}
