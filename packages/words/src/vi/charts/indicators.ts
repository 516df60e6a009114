import type { IndicatorsWords } from '../../messages/charts/indicators.ts'
import { sentenceOf } from '../../sentence.ts'
import { indicators as told } from '../indicators.ts'

export const indicators: IndicatorsWords = {
  name: 'Các chỉ tiêu của một nội dung',
  purpose: 'Câu hỏi khảo sát dưới một nội dung thành phần: tỉnh, trung vị cả nước, năm trước.',
  title: ({ province, unit, year, answered, above, below }) => {
    const head = `${province.vi} ${year}: các chỉ tiêu của “${unit.vi}”`
    if (answered === 0) return head
    return `${head}, ${above} trên và ${below} dưới trung vị cả nước`
  },
  subtitle: ({ year }) =>
    `Mỗi vạch là một tỉnh, từ thấp nhất đến cao nhất; chấm là tỉnh năm ${year}, vòng rỗng là ${year - 1}`,
  drawn: () => 'Mỗi dòng là một câu hỏi, có thang đo riêng; vạch đậm là trung vị cả nước',
  empty({ province, unit, year, loaded }) {
    if (unit.level !== 'subdimension')
      return 'Chỉ tiêu nằm dưới từng nội dung thành phần: hãy chọn một nội dung.'
    if (loaded.length > 0)
      return `Chưa nạp chỉ tiêu năm ${year} của “${unit.vi}” ở ${province.vi}; đã nạp năm ${loaded.join(', ')}.`
    return sentenceOf(told.none({ unit }), 'vi')
  },
  medianIs: value => `trung vị ${value}`,
  scaleHead: told.heads.scale,
  indicatorHead: told.heads.indicator,
  note: told.joining,
}
