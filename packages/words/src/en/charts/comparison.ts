import { formatScore } from '../../format.ts'
import type { ComparisonFound, ComparisonWords } from '../../messages/charts/comparison.ts'

const PARTS = { total: 'dimensions', dimension: 'sub-dimensions', subdimension: 'indices' } as const

/** Of one unit: who is highest, and where the province stands. */
function standing({ provinces, province, rows, isList, leader, place }: ComparisonFound): string[] {
  const best = provinces.indexOf(leader?.province ?? province)
  const score = rows[0]?.compared[best]?.score
  if (!leader || typeof score !== 'number') return []
  const among = isList ? ` of ${place?.of ?? provinces.length} provinces` : ''
  const first = `${leader.province.en} is highest${among} (${formatScore(score, 'en')})`
  if (!place || place.rank === 1) return [first]
  return [
    first,
    `${province.en} is ${isList ? `no. ${place.rank} ` : 'at '}(${formatScore(place.score, 'en')})`,
  ]
}

export const comparison: ComparisonWords = {
  name: 'Comparison of provinces',
  purpose: 'Scores and groups of the province beside the provinces chosen to compare with.',
  title(found) {
    const { provinces, unit, year, rows, leader, widest } = found
    const who =
      provinces.length > 3 ? `${provinces.length} provinces` : provinces.map(({ en }) => en).join(', ')
    const head = `${who} ${year}${unit.level === 'total' ? '' : `, ${unit.en}`}`
    if (rows.length === 1) {
      const told = standing(found).join('; ')
      return told ? `${unit.en} ${year}: ${told}` : `${head}: scores and groups`
    }
    const told: string[] = []
    if (leader) {
      const whole = `${leader.of === rows.length - 1 ? '' : 'published '}${PARTS[unit.level]}`
      told.push(`${leader.province.en} is highest in ${leader.in} of ${leader.of} ${whole}`)
    }
    if (widest && provinces.length <= 3)
      told.push(`the widest gap is in ${[widest.number, widest.unit.en].filter(Boolean).join(' ')}`)
    return `${head}: ${told.join('; ') || 'scores and groups'}`
  },
  subtitle: ({ isList, unit }) =>
    isList
      ? `${unit.en}: scores from high to low; colour is the group`
      : 'Scores among those of other provinces, low to high; colour is the group',
  drawn: ({ isList }) =>
    isList
      ? 'Each row is a province, the first one all of them; a dot is a score, its colour the group'
      : 'Each row is an index; each province has a shape, the colour is its group',
  empty: () => 'No score of these provinces was published for this year.',
}
