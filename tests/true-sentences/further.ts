// Further sentences, written when the first were all read as they should: none of 1,112 made of them was contradicted at
// first sight.
import type { Group } from '@papi-lens/core'
import type { Facts } from './published-facts.ts'
import { type Template, two as t } from './vietnamese.ts'

const G: Readonly<Record<Group, string>> = {
  high: 'cao nhất',
  'high-average': 'trung bình cao',
  'low-average': 'trung bình thấp',
  low: 'thấp nhất',
}
const n = ({ id, unit }: Facts) => (id === 'total' ? 'PAPI' : unit.vi)

function lowestOf({ dimensions, framework }: Facts) {
  const [lowest] = [...dimensions].sort((a, b) => Number(a.score) - Number(b.score))
  if (!lowest) throw new Error('no dimension')
  return { name: framework.unit(lowest.id).vi, score: Number(lowest.score) }
}

export const FURTHER: readonly Template[] = [
  f =>
    `Trong bức tranh PAPI ${f.year}, điểm sáng của ${f.province.vi} là ${n(f)} khi giành được ${t(f.score)} điểm; ${f.other.province.vi} khiêm tốn hơn hay không thì con số của họ cũng là ${t(f.other.score)}.`,
  f =>
    f.change &&
    `Sau một năm, ${n(f)} của ${f.province.vi} ${f.change.delta > 0 ? 'nhích thêm' : 'mất'} ${t(Math.abs(f.change.delta))} điểm và dừng ở ${t(f.change.to)} (PAPI ${f.year}).`,
  f =>
    `Bảng xếp hạng ${n(f)} năm ${f.year} có ${f.of} địa phương, trong đó ${f.province.vi} ở vị trí ${f.rank}, ${f.other.province.vi} ở vị trí ${f.other.rank}.`,
  f => `Nhóm ${G[f.group]} về ${n(f)} năm ${f.year} gọi tên ${f.province.vi}.`,
  f =>
    `Lãnh đạo ${f.province.vi} cho biết kết quả ${f.year}: tổng điểm ${t(Number(f.total.score))}, hạng ${f.total.rank}; nội dung thấp điểm nhất là ${lowestOf(f).name} (${t(lowestOf(f).score)} điểm).`,
  f =>
    f.change && f.change.rankFrom !== null && f.change.rankTo !== null
      ? `Từ hạng ${f.change.rankFrom} (${f.year - 1}) đến hạng ${f.change.rankTo} (${f.year}) là chặng đường của ${f.province.vi} ở ${n(f)}.`
      : null,
  f =>
    `${f.year}: ${f.province.vi} – ${t(f.score)}; ${f.other.province.vi} – ${t(f.other.score)}; trung vị – ${t(f.national.median)} (điểm ${n(f)}).`,
  f =>
    `Khác với ${f.other.province.vi} (${t(f.other.score)} điểm), ${f.province.vi} kết thúc năm ${f.year} với ${t(f.score)} điểm ${n(f)}.`,
  f =>
    `Đứng đầu bảng ${n(f)} ${f.year} không phải ${f.last.vi} mà là ${f.first.vi}, nơi đạt ${t(f.national.max)} điểm.`,
  f =>
    `Có thể thấy qua số liệu ${f.year} rằng mức ${t(f.score)} điểm ${n(f)} mà ${f.province.vi} có được thuộc nhóm ${G[f.group]}.`,
  f =>
    f.change &&
    `Điểm ${n(f)} của ${f.province.vi} hai năm gần nhất lần lượt là ${t(f.change.from)} và ${t(f.change.to)} (${f.year - 1}, ${f.year}).`,
  f =>
    `The ${f.year} edition puts ${f.province.en} at ${f.score.toFixed(2)} for ${f.id === 'total' ? 'the index as a whole' : f.unit.en}, ${f.rank > 1 ? `behind ${f.rank - 1} provinces` : 'ahead of all'}.`,
  f =>
    f.change &&
    `${f.id === 'total' ? 'The PAPI total' : f.unit.en} in ${f.province.en} ${f.change.delta > 0 ? 'gained' : 'lost'} ${Math.abs(f.change.delta).toFixed(2)} points between ${f.year - 1} and ${f.year}, ending at ${f.change.to.toFixed(2)}.`,
  f =>
    `I. ${f.unit.vi}\nNăm ${f.year}, ${f.province.vi} đạt ${t(f.score)} điểm, còn ${f.other.province.vi} đạt ${t(f.other.score)} điểm.`,
  f =>
    `Tỉnh\tĐiểm ${n(f)} ${f.year}\tHạng\n${f.province.vi}\t${t(f.score)}\t${f.rank}\n${f.other.province.vi}\t${t(f.other.score)}\t${f.other.rank}`,
  f =>
    `Dù bình quân cả nước không cao, ${f.province.vi} năm ${f.year} vẫn ghi ${t(f.score)} điểm ở ${n(f)}, hơn tỉnh thấp nhất (${t(f.national.min)} điểm) và kém tỉnh cao nhất (${t(f.national.max)} điểm).`,
  f =>
    `Ông A, Giám đốc Sở Nội vụ ${f.province.vi}: "Năm ${f.year} chúng tôi được ${t(f.score)} điểm ${n(f)}. Năm ${f.year + 1} mục tiêu là ${t(f.score + 0.4)} điểm."`,
  f =>
    `${f.other.province.vi} vượt qua nhiều tỉnh, trong khi ${n(f)} của ${f.province.vi} trong năm ${f.year} dừng ở hạng ${f.rank}/${f.of}.`,
]
