import type { HeatMapWords } from '../../messages/charts/heat-map.ts'

export const heatMap: HeatMapWords = {
  name: 'Bản đồ nhiệt',
  purpose:
    'Nhóm của từng nội dung qua từng năm, đến năm sau đã chọn; có tỉnh so sánh: nhóm của từng tỉnh trong năm đó.',
  title({ province, unit, over, weakIn }) {
    const of = unit.level === 'total' ? '' : `, ${unit.vi}`
    const now = weakIn.at(-1)
    if (!now) return `${province.vi}${of}, không có điểm`
    const head = `${province.vi} ${now.year}${of}`
    if (unit.level === 'subdimension') return `${head}: thuộc hai nhóm ${now.weak > 0 ? 'dưới' : 'trên'}`
    const what = unit.level === 'total' ? 'chỉ số nội dung' : 'nội dung thành phần'
    const before = over === 'years' ? weakIn.at(-2) : undefined
    const when = before?.year === now.year - 1 ? 'trước' : before?.year
    const then = before ? `, năm ${when}\u00a0${before.weak}/${before.placed}` : ''
    return `${head}: ${now.weak}/${now.placed} ${what} thuộc hai nhóm dưới${then}`
  },
  subtitle: ({ over, years }) =>
    over === 'provinces'
      ? `Điểm và nhóm của từng tỉnh năm ${years[0]}`
      : 'Nhóm tỉnh theo tứ phân vị trong từng năm',
  drawn: () => 'Mỗi ô là một điểm số, màu là nhóm tỉnh theo tứ phân vị của năm đó; nhóm thấp có gạch chéo',
  empty: () => 'Chưa có điểm nào được công bố để vẽ.',
  total: 'Tổng',
  score: 'điểm',
  group: 'nhóm',
  broken: 'Giữa hai năm: đổi cách đo, điểm không so sánh được',
  unmeasured: 'Ô trống: năm đó chưa đo',
  leftOut: count => `Không vẽ ${count} nội dung thành phần`,
}
