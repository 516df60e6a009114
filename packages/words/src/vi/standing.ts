import type { StandingWords } from '../messages/standing.ts'

export const standing: StandingWords = {
  rankChange: ({ from, to, rankFrom, ofFrom, rankTo, ofTo, common }) => {
    const published = `Hạng ${rankFrom}/${ofFrom} năm ${from}, ${rankTo}/${ofTo} năm ${to}`
    if (!common) return `${published}; hai năm không so sánh được với nhau.`
    return `${published}; tính trong ${common.of} tỉnh có điểm cả hai năm: từ ${common.from} đến ${common.to}.`
  },
  inRegion: ({ name, rank, of, median, best, score }) => {
    const others = `trung vị ${median}, cao nhất là ${best} ${score}`
    return rank === null ? `Vùng ${name}: ${others}.` : `Trong vùng ${name}: hạng ${rank}/${of}, ${others}.`
  },
}
