import type { StandingWords } from '../messages/standing.ts'

export const standing: StandingWords = {
  rankChange: ({ from, to, rankFrom, ofFrom, rankTo, ofTo, common }) => {
    const published = `Rank ${rankFrom} of ${ofFrom} in ${from}, ${rankTo} of ${ofTo} in ${to}`
    if (!common) return `${published}; the two years do not compare.`
    return `${published}; among the ${common.of} provinces with a score in both years: from ${common.from} to ${common.to}.`
  },
  inRegion: ({ name, rank, of, median, best, score }) => {
    const others = `median ${median}, best ${best} with ${score}`
    return rank === null ? `In the ${name}: ${others}.` : `In the ${name}: rank ${rank} of ${of}, ${others}.`
  },
}
