// Agencies as the source documents abbreviate them, written out as data/plans has them.
import { fold } from '@papi-lens/core'

const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/VHTT-TT/, 'Văn hóa, Thể thao - Truyền thông'],
  [/LĐ-TB&XH/, 'Lao động - Thương binh và Xã hội'],
  [/Lao động – TBXH/, 'Lao động - Thương binh và Xã hội'],
  [/TN&MT/, 'Tài nguyên và Môi trường'],
  [/KT&HT/, 'Kinh tế và Hạ tầng'],
  [/HĐND&UBND/, 'HĐND và UBND'],
  [/TDP/, 'tổ dân phố'],
  [/^(?:UBMTTQVN|Ủy ban MTT QVN)/, 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
  [/UBND cấp huyện/, 'UBND huyện'],
  [/một cửa trả kết quả của/, 'một cửa'],
  [/^Đoàn thể/, 'Các đoàn thể'],
  [/có liên quan/, 'liên quan'],
  [/^đơn vị liên quan/, 'Các cơ quan, đơn vị liên quan'],
  [/^CC /, 'Công chức '],
  [/Văn hóa XH/i, 'Văn hóa - Xã hội'],
  [/Địa chính Xây dựng/, 'Địa chính - Xây dựng'],
  [/phụ trách về/, 'phụ trách'],
  [/ của UBND/, ' UBND'],
  [/(?<=trả kết quả) UBND/i, ''],
  [/^Các (?:CC|công chức) chuyên môn.*/, 'Các công chức chuyên môn xã'],
  [/^Các trường.*/, 'Các trường học trên địa bàn xã'],
  [/^Trạm Y tế$/, 'Trạm Y tế xã'],
  [/^Văn phòng$/i, 'Văn phòng - Thống kê'],
]

/** The names written out, folded, in alphabetical order. */
export function plainAgencies(names: readonly string[]): string[] {
  return names.flatMap(writtenOut).map(fold).sort()
}

function writtenOut(name: string): string[] {
  // The bodies of a commune are named in many ways; data/plans tells offices, units and villages apart.
  if (/^các (?:(?:cơ quan, đơn vị, )?ban|ngành)/i.test(name)) {
    return [
      'Các ban, ngành, đoàn thể xã',
      ...(/đơn vị/.test(name) ? ['Các đơn vị trên địa bàn xã'] : []),
      ...(/, bản$/.test(name) ? ['Các bản'] : []),
    ]
  }
  return [WRITTEN_OUT.reduce((long, [short, full]) => long.replace(short, full), name)]
}
