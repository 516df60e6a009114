// Sentences of our own, filled with published figures: each is true. Words stand in as many orders as we could think of.
import type { Group } from '@papi-lens/core'
import { type Facts, pick, type Random } from './published-facts.ts'

export type Template = (facts: Facts, random: Random) => string | null

export const two = (score: number) => score.toFixed(2).replace('.', ',')
const GROUPS: Readonly<Record<Group, string>> = {
  high: 'cao',
  'high-average': 'trung bình cao',
  'low-average': 'trung bình thấp',
  low: 'thấp',
}
const REGIONS: Readonly<Record<string, string>> = {
  NMM: 'Trung du và miền núi phía Bắc',
  RRD: 'Đồng bằng sông Hồng',
  NCC: 'Bắc Trung Bộ và Duyên hải miền Trung',
  CHL: 'Tây Nguyên',
  SE: 'Đông Nam Bộ',
  MRD: 'Đồng bằng sông Cửu Long',
}
const up = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const called = ({ vi }: { vi: string }, random: Random) => pick([`tỉnh ${vi}`, vi], random)

function named({ id, unit }: Facts, random: Random): string {
  if (id === 'total') return pick(['chỉ số PAPI', 'chỉ số tổng hợp PAPI', 'tổng điểm PAPI'], random)
  const kinds =
    unit.level === 'dimension' ? ['chỉ số nội dung', 'nội dung'] : ['nội dung thành phần', 'nội dung']
  return pick([`${pick(kinds, random)} "${unit.vi}"`, `${pick(kinds, random)} ${unit.vi}`], random)
}

/** Of the plainest kind: a wrong figure in one of them must be found. */
export const PLAIN: readonly Template[] = [
  (f, r) => `${up(called(f.province, r))} năm ${f.year} đạt ${two(f.score)} điểm ở ${named(f, r)}.`,
  (f, r) =>
    `Năm ${f.year}, ${named(f, r)} của ${called(f.province, r)} đạt ${two(f.score)} điểm, xếp thứ ${f.rank}/${f.of} tỉnh, thành phố, thuộc nhóm ${GROUPS[f.group]}.`,
  (f, r) =>
    `Theo báo cáo PAPI ${f.year}, ${named(f, r)} của ${called(f.province, r)} là ${two(f.score)} điểm (nhóm ${GROUPS[f.group]}).`,
  (f, r) =>
    f.change &&
    `So với năm ${f.year - 1}, ${named(f, r)} của ${called(f.province, r)} năm ${f.year} ${f.change.delta > 0 ? 'tăng' : 'giảm'} ${two(Math.abs(f.change.delta))} điểm, từ ${two(f.change.from)} ${f.change.delta > 0 ? 'lên' : 'xuống'} ${two(f.change.to)} điểm.`,
  (f, r) =>
    `${up(named(f, r))} năm ${f.year}: ${called(f.province, r)} đạt ${two(f.score)} điểm, hạng ${f.rank}/${f.of}.`,
]

export const ANY_ORDER: readonly Template[] = [
  (f, r) =>
    `${up(named(f, r))} (${two(f.score)} điểm) là nội dung được ${called(f.province, r)} quan tâm trong năm ${f.year}, cách tỉnh dẫn đầu ${two(f.national.max - f.score)} điểm.`,
  (f, r) =>
    `Năm ${f.year} cả nước có 16/${f.of} tỉnh thuộc nhóm cao; ${called(f.province, r)} thuộc nhóm ${GROUPS[f.group]} với ${two(f.score)} điểm ${named(f, r)}.`,
  (f, r) =>
    `Kết quả: ${named(f, r)} xếp vị trí thứ ${f.rank} toàn quốc (năm ${f.year}, ${called(f.province, r)}).`,
  (f, r) =>
    f.change &&
    `${up(named(f, r))} của ${called(f.province, r)} năm ${f.year} ${f.change.delta > 0 ? 'cải thiện' : 'sụt giảm'} so với năm trước: ${two(f.change.from)} → ${two(f.change.to)}.`,
  (f, r) =>
    `${up(named(f, r))} năm ${f.year}: ${called(f.province, r)} ${two(f.score)}/${f.scaleMax} điểm, ${called(f.other.province, r)} ${two(f.other.score)}/${f.scaleMax} điểm.`,
  (f, r) =>
    `Phấn đấu năm ${f.year + 1} ${named(f, r)} của ${called(f.province, r)} đạt từ ${two(f.score + 0.5)} điểm trở lên (năm ${f.year}: ${two(f.score)} điểm).`,
  (f, r) => `${up(called(f.province, r))}: ${named(f, r)} ${f.year} ${two(f.score)}đ, hạng ${f.rank}.`,
  (f, r) =>
    `Trung vị cả nước của ${named(f, r)} năm ${f.year} là ${two(f.national.median)} điểm; thấp nhất ${two(f.national.min)}, cao nhất ${two(f.national.max)} điểm; ${called(f.province, r)} đạt ${two(f.score)} điểm.`,
  (f, r) =>
    `Về ${named(f, r)}, năm ${f.year} ${called(f.province, r)} (${two(f.score)} điểm) ${f.score > f.other.score ? 'cao hơn' : 'thấp hơn'} ${called(f.other.province, r)} (${two(f.other.score)} điểm).`,
  (f, r) =>
    f.region.rank === null
      ? null
      : `Năm ${f.year}, ở ${named(f, r)}, ${called(f.province, r)} đứng thứ ${f.region.rank}/${f.region.of} tỉnh vùng ${REGIONS[f.province.region]}, đạt ${two(f.score)} điểm.`,
  (f, r) =>
    f.region.rank === null
      ? null
      : `Trong ${f.region.of} tỉnh ${REGIONS[f.province.region]} có điểm năm ${f.year}, ${f.province.vi} đứng thứ ${f.region.rank} về ${named(f, r)}.`,
  (f, r) => {
    if (!f.change?.groupFrom || !f.change.groupTo || f.change.groupFrom === f.change.groupTo) return null
    return `${up(called(f.province, r))} chuyển từ nhóm ${GROUPS[f.change.groupFrom]} năm ${f.year - 1} sang nhóm ${GROUPS[f.change.groupTo]} năm ${f.year} ở ${named(f, r)}.`
  },
  (f, r) => {
    const { rankFrom, rankTo } = f.change ?? {}
    if (rankFrom == null || rankTo == null || rankFrom === rankTo) return null
    return `Năm ${f.year - 1} đứng thứ ${rankFrom}, năm ${f.year} đứng thứ ${rankTo}: đó là kết quả của ${called(f.province, r)} ở ${named(f, r)}.`
  },
  (f, r) => {
    const { length: all } = f.dimensions
    const moved = (way: 'up' | 'down') =>
      f.dimensionsMoved.filter(({ direction }) => direction === way).length
    if (f.dimensionsMoved.length < all) return null
    return `Năm ${f.year}, ${called(f.province, r)} có ${moved('up')}/${all} chỉ số nội dung tăng điểm và ${moved('down')}/${all} chỉ số giảm điểm so với năm ${f.year - 1}.`
  },
  (f, r) =>
    `Năm ${f.year}, chỉ số PCI của ${called(f.province, r)} đạt ${two(60 + r() * 10)} điểm, xếp thứ ${1 + Math.floor(r() * 60)}; chỉ số PAPI đạt ${two(Number(f.total.score))} điểm, xếp thứ ${f.total.rank}.`,
  (f, r) =>
    `Dẫn đầu cả nước năm ${f.year} về ${named(f, r)} là ${f.first.vi} với ${two(f.national.max)} điểm; thấp nhất là ${f.last.vi} (${two(f.national.min)} điểm).`,
  (f, r) =>
    `${f.province.vi} (${two(f.score)} điểm), ${f.other.province.vi} (${two(f.other.score)} điểm) là hai địa phương được nhắc tới khi bàn về ${named(f, r)} năm ${f.year}.`,
  (f, r) =>
    `Ở ${named(f, r)}, ${f.province.vi} được ${two(f.score)} điểm trong kỳ khảo sát ${f.year}, đứng sau ${f.rank - 1} tỉnh.`,
  (f, r) =>
    `Với ${two(f.score)} điểm năm ${f.year}, ${called(f.province, r)} còn kém mức cao nhất cả nước về ${named(f, r)} (${two(f.national.max)} điểm).`,
  (f, r) =>
    f.change &&
    `${f.change.delta > 0 ? 'Tăng' : 'Giảm'} ${two(Math.abs(f.change.delta))} điểm là mức thay đổi ${named(f, r)} của ${called(f.province, r)} giai đoạn ${f.year - 1}-${f.year}.`,
  (f, r) =>
    f.change &&
    `${up(named(f, r))} ${f.change.delta > 0 ? 'tăng' : 'giảm'} từ ${two(f.change.from)} ${f.change.delta > 0 ? 'lên' : 'xuống'} ${two(f.change.to)} điểm sau một năm (${f.year - 1}–${f.year}) ở ${called(f.province, r)}.`,
  (f, r) =>
    `${up(called(f.province, r))} năm ${f.year}\n- ${f.unit.vi}: ${two(f.score)} điểm, hạng ${f.rank}/${f.of}`,
  (f, r) =>
    `Nếu như ${f.province.vi} đạt ${two(f.score)} điểm thì ${f.other.province.vi} đạt ${two(f.other.score)} điểm về ${named(f, r)} trong năm ${f.year}.`,
  (f, r) =>
    `Điểm số ${named(f, r)} qua các năm của ${called(f.province, r)}: ${f.years.map(({ year, score }) => `năm ${year} là ${two(score)}`).join(', ')}.`,
  (f, r) =>
    `"${f.province.vi} đạt ${two(f.score)} điểm", một lãnh đạo nói về kết quả ${named(f, r)} năm ${f.year}.`,
  (f, r) =>
    `Theo công bố, ${named(f, r)} ${f.year} cao nhất thuộc về ${f.first.vi}, còn ${called(f.province, r)} xếp thứ ${f.rank}.`,
]
