import type { DotStripWords } from '../../messages/charts/dot-strip.ts'
import { chartNames as names } from '../chart-names.ts'
import { standing } from '../standing.ts'

export const dotStrip: DotStripWords = {
  name: 'Position in the nation',
  purpose: 'Rank and group of the province among all provinces, one line for each area.',
  title({ province, unit, to, rows, weak, placed }) {
    const [first] = rows
    const isTotal = unit.level === 'total'
    const group = first?.position?.group
    const name = isTotal ? 'total' : unit.en
    const place =
      first?.rank && group
        ? `${name} ranks ${first.rank} of ${first.of}, ${names.group[group].toLowerCase()} group`
        : `${name} has no rank`
    if (placed === 0) return `${province.en} ${to}: ${place}`
    const what = `${placed === rows.length - 1 ? '' : 'published '}${isTotal ? 'dimensions' : 'parts'}`
    return `${province.en} ${to}: ${place}; ${weak} of its ${placed} ${what} ${weak === 1 ? 'is' : 'are'} in the lower two groups`
  },
  subtitle: () => 'Each tick: the score of a province, low to high; coloured bar: the four groups',
  drawn: () =>
    'Each row is an index: ticks are the provinces, the filled dot this one, the open circle the year before; the faint zone round it is usual movement, and a dot beyond it a clear change',
  empty: () => 'No score of this province was published for this year.',
  standing,
  earlier: (from, to) => `Score ${from} on the scale of ${to}`,
}
