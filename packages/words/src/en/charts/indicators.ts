import type { IndicatorsWords } from '../../messages/charts/indicators.ts'
import { sentenceOf } from '../../sentence.ts'
import { indicators as told } from '../indicators.ts'

export const indicators: IndicatorsWords = {
  name: 'Indicators below a sub-dimension',
  purpose: 'The survey questions below a sub-dimension: the province, the national median, the year before.',
  title: ({ province, unit, year, answered, above, below }) => {
    const head = `${province.en} ${year}: indicators of "${unit.en}"`
    if (answered === 0) return head
    return `${head}, ${above} above and ${below} below the national median`
  },
  subtitle: ({ year }) =>
    `Each tick is a province, from the lowest to the highest; dot: the province in ${year}, open circle: ${year - 1}`,
  drawn: () => 'Each row is a question on a scale of its own; the strong tick is the national median',
  empty({ province, unit, year, loaded }) {
    if (unit.level !== 'subdimension') return 'Indicators stand below a sub-dimension: choose one.'
    if (loaded.length > 0)
      return `No indicators of "${unit.en}" are loaded for ${province.en} in ${year}; loaded: ${loaded.join(', ')}.`
    return sentenceOf(told.none({ unit }), 'en')
  },
  medianIs: value => `median ${value}`,
  scaleHead: told.heads.scale,
  indicatorHead: told.heads.indicator,
  note: told.joining,
}
