import type { FigureWords } from '../../messages/command/figures.ts'
import { names } from '../names.ts'

export const figures: FigureWords = {
  heads: {
    number: 'Số',
    id: 'Mã',
    unit: 'Chỉ số, nội dung thành phần',
    score: 'Điểm',
    ofScale: '% thang',
    rank: 'Hạng',
    range: 'Khoảng hạng',
    inRegion: 'Trong vùng',
    group: 'Nhóm',
    change: 'Thay đổi',
    band: 'Dao động',
    nation: 'Trung vị cả nước',
    flags: 'Lưu ý',
  },
  total: 'điểm tổng hợp',
  points: digits => `${digits} điểm`,
  rank: (rank, of) => `hạng ${rank}/${of}`,
  group: group => `nhóm ${names.group[group].toLocaleLowerCase('vi')}`,
  source: years => `Nguồn: PAPI, CECODES, RTA & UNDP, ${years.join(', ')}`,
}
