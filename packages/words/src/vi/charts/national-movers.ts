import { formatDelta, formatScore, formatShareDelta } from '../../format.ts'
import type { NationalMoversWords } from '../../messages/charts/national-movers.ts'
import { movers } from '../movers.ts'
import { names } from '../names.ts'
import { numbers } from '../numbers.ts'
import { signal } from '../signal.ts'

const count = (value: number) => formatScore(value, 'vi', 0)

export const nationalMovers: NationalMoversWords = {
  name: 'Tỉnh nào thay đổi rõ',
  purpose: 'Các tỉnh tăng rõ, giảm rõ giữa hai năm, ở một nội dung hoặc ở mọi nội dung.',
  title({ unit, from, to, counts, standing }) {
    const { judged, clearUp, clearDown } = counts
    const head = `${unit ? unit.vi : 'Cả nước'} ${from}–${to}`
    const stand = standing && standing.up + standing.down
    if (!unit) {
      const parts = [
        ...(standing?.up ? [`${standing.up} lần tăng`] : []),
        ...(standing?.down ? [`${standing.down} lần giảm`] : []),
      ]
      if (parts.length > 0)
        return `${head}: ${parts.join(', ')} đứng vững trong ${count(judged)} thay đổi của các tỉnh`
      return judged > 0
        ? `${head}: không thay đổi nào của các tỉnh đứng vững khi xét cả danh sách`
        : `${head}: thay đổi của các tỉnh`
    }
    if (judged === 0) return `${head}: thay đổi của các tỉnh`
    if (clearUp + clearDown === 0) return `${head}: không tỉnh nào thay đổi rõ`
    const firm = stand === null ? '' : `, ${stand} đứng vững`
    return `${head}: ${clearUp} tỉnh tăng rõ, ${clearDown} giảm rõ${firm}`
  },
  subtitle({ unit, measure, from, to, counts }) {
    const what = measure === 'points' ? 'điểm' : 'tỷ lệ trên thang điểm'
    const drawn = `Vạch, chấm: ${what} ${from}, ${to}`
    if (!unit) return `${drawn}; thay đổi tính bằng điểm\u00a0%`
    return counts.judged > 0
      ? `${drawn}; ngẫu nhiên mỗi chiều cũng khoảng ${count(counts.clearByChance / 2)}`
      : drawn
  },
  drawn: ({ from, to }) =>
    `Mỗi dòng là một tỉnh: vạch là điểm ${from}, chấm là điểm ${to}, dải nhạt là mức dao động thường quanh điểm ${from}`,
  empty(found) {
    const { unit, comparability, counts, standing } = found
    const { n, risen: up, fallen: down, judged, clearUp, clearDown } = counts
    if (!unit) {
      const said = n > 0 && standing ? movers.changes({ ...counts, afterBH: standing }) : ''
      return said ? `${said}.` : 'Hai năm không so sánh được ở nội dung nào, hoặc chưa có điểm công bố.'
    }
    if (comparability === 'redefined' || comparability === 'not-measured')
      return `${movers.noChange(unit.vi, names.verdict[comparability])}.`
    if (n === 0) return 'Chưa có tỉnh nào được công bố điểm cả hai năm này.'
    const moved = movers.unit({ name: unit.vi, n, up, down, clearUp, clearDown })
    if (judged > 0) return `${movers.noMover} ${moved}.`
    return `${unit.vi}: ${up} trong ${n} tỉnh tăng, ${down} giảm; không biết được thay đổi nào vượt mức dao động thường.`
  },
  stands: 'đứng vững',
  alone: 'rõ khi xét riêng',
  note: movers.note,
  signal: movers.signal,
  aside({ province, change, direction, signal: found }, measure) {
    if (change === null || direction === null) return `${province.vi}: không có mức thay đổi`
    const sign =
      measure === 'points'
        ? numbers.points(formatDelta(change, 'vi'))
        : formatShareDelta(change, { lang: 'vi', numbers })
    const moved = direction !== 'flat' && found ? signal.moved[direction][found] : names.direction[direction]
    return `${province.vi}: ${moved} (${sign})`
  },
}
