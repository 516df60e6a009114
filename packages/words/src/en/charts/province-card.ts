import type { ProvinceCardWords } from '../../messages/charts/province-card.ts'
import { plural } from '../../plural.ts'
import { sentenceOf } from '../../sentence.ts'
import { names } from '../names.ts'
import { overview } from '../overview.ts'
import { priorities } from '../priorities.ts'
import { signal } from '../signal.ts'

export const provinceCard: ProvinceCardWords = {
  name: 'Card of a province',
  purpose: 'Total, group, rank, clear changes and first priorities of a province on half a page.',
  title: ({ province, year, total, isPublished }) => overview.headline(province, year, total, isPublished),
  subtitle: ({ from, year, isPlaced }) =>
    from === null || !isPlaced
      ? `Place in the country, ${year}`
      : `Ticks: provinces; open circle: ${from}; pale zone: usual movement`,
  drawn: () => 'The place of the total among the provinces, then clear changes and first priorities',
  empty: ({ year, total: { score } }) =>
    typeof score === 'number' ? '' : `Scores of the province in ${year}: ${names.missing[score.missing]}.`,
  group: overview.group,
  rankInNation: overview.rankInNation,
  rankInRegion: overview.rankInRegion,
  rankMayBe: overview.rankMayBe,
  totalUncompared: overview.totalUncompared,
  moved: signal.moved,
  onBorderOf: signal.onBorderOf,
  reasons: priorities.reasons,
  changeSince: from => (from === null ? overview.change : `${overview.change} since ${from}`),
  probability: share => `probability ${share}`,
  clearTitle(from, listed, all) {
    const head = from === null ? 'Clear changes' : overview.clearTitle(from)
    return listed < all ? `${head} (${listed} of ${all})` : head
  },
  clearNote({ from, summary }) {
    if (from === null || !summary) return 'There is no year before to compare with.'
    const { comparable, judged, clear, byChance } = summary
    if (comparable === 0) return `No sub-dimension compares with ${from}.`
    if (judged === 0) return 'No change can be called clear.'
    if (clear.length === 0) return overview.noneClear
    const chance = Math.round(byChance.clearDeclines + byChance.clearRises)
    const moved = `${clear.length} of ${judged} ${plural(judged, { one: 'sub-dimension', other: 'sub-dimensions' }, 'en')}`
    return `${moved} changed clearly, about ${chance} by chance.`
  },
  rankAndRange: 'Rank (90% range)',
  groupAndProbability: 'Group (probability)',
  firstTitle: 'First priorities',
  noneFirst: sentenceOf(priorities.none, 'en'),
  onlyScored: sentenceOf(priorities.onlyScored, 'en'),
  rangeNote: 'Range and probability: from simulated usual movement, no error of the survey.',
  reasonsHead: priorities.heads.reasons,
  partHead: 'Part',
}
