import type { ComparisonWords } from '../../messages/charts/comparison.ts'

const PARTS = { total: 'dimensions', dimension: 'sub-dimensions', subdimension: 'indices' } as const

export const comparison: ComparisonWords = {
  name: 'Comparison of provinces',
  purpose: 'Scores and groups of the province beside the provinces chosen to compare with.',
  title({ provinces, unit, year, rows, leader, widest }) {
    const who =
      provinces.length > 3 ? `${provinces.length} provinces` : provinces.map(({ en }) => en).join(', ')
    const found: string[] = []
    if (leader) {
      const whole = `${leader.of === Math.max(1, rows.length - 1) ? '' : 'published '}${PARTS[unit.level]}`
      found.push(`${leader.province.en} is highest in ${leader.in} of ${leader.of} ${whole}`)
    }
    if (widest)
      found.push(`the widest gap is in ${[widest.number, widest.unit.en].filter(Boolean).join(' ')}`)
    return `${who} ${year}${unit.level === 'total' ? '' : `, ${unit.en}`}: ${found.join('; ') || 'scores and groups'}`
  },
  subtitle: () =>
    'Score of each province; ticks are the other provinces, lowest to highest; colour is the group',
  drawn: () => 'Each row is an index; each province has a shape and a letter, the colour is its group',
  empty: () => 'No score of these provinces was published for this year.',
}
