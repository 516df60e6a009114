import type { RankRangesWords } from '../../messages/charts/rank-ranges.ts'

export const rankRanges: RankRangesWords = {
  name: 'Khoảng hạng của các tỉnh',
  purpose: 'Hạng của mọi tỉnh trong một năm, kèm khoảng hạng có xác suất 90%.',
  title({ year, unit, of, halfSpan, own }) {
    const what = unit.level === 'total' ? `${year}` : `${year}, ${unit.vi}`
    if (own) {
      if (own.rank === null) return `${own.province.vi} ${what}: không có hạng`
      const range = own.range && `, khoảng hạng ${own.range.join('–')}`
      return `${own.province.vi} ${what}: hạng ${own.rank}/${of}${range ?? ''}`
    }
    const head = `${unit.vi} ${year}`
    return halfSpan === null
      ? `${head}: hạng của ${of} tỉnh`
      : `${head}: khoảng hạng của ít nhất một nửa số tỉnh trải từ ${halfSpan} hạng trở lên`
  },
  subtitle: ({ halfSpan }) =>
    `Xếp theo điểm công bố; chấm là hạng${halfSpan === null ? '' : ', thanh là khoảng hạng có xác suất 90%'}`,
  drawn: () => 'Mỗi dòng là một tỉnh, theo điểm từ cao xuống thấp; màu chấm là nhóm của tỉnh',
  empty: () => 'Chưa có điểm nào được công bố cho năm này, hoặc mọi tỉnh bằng điểm nhau nên không có hạng.',
  range: 'khoảng hạng',
  regionRange: name => `trong vùng ${name}`,
  axis: 'hạng',
  note: 'Khoảng hạng: 90% của một nghìn lần mô phỏng mức dao động thường của mọi tỉnh; không phải khoảng tin cậy của khảo sát.',
  noRange:
    'Không có khoảng hạng: chưa biết mức dao động thường, hoặc nó lớn đến mức không tách được mức thực của các tỉnh.',
}
