import type { ShapeWords } from '../../messages/charts/shape.ts'

export const shape: ShapeWords = {
  name: 'Bức tranh PAPI của tỉnh',
  purpose: 'Mọi chỉ số nội dung trong một hình, so với trung vị cả nước.',
  title({ province, year, measured, compared, below, furthest }) {
    const head = `${province.vi} ${year}`
    if (compared === 0) return `${head}: không có điểm`
    const whole = `${compared} nội dung thành phần${compared === measured ? '' : ' có điểm'}`
    if (!furthest) return `${head}: không có nội dung nào trong ${whole} thấp hơn trung vị cả nước`
    const name = [furthest.number, furthest.unit.vi].filter(Boolean).join(' ')
    return `${head}: ${below}/${whole} thấp hơn trung vị cả nước, xa nhất là ${name}`
  },
  subtitle: () =>
    'Chiều dài cánh: tỷ lệ trên thang điểm của nội dung thành phần, đọc theo các vòng 25, 50, 75 và 100%',
  drawn: () =>
    'Mỗi cánh hoa là một nội dung thành phần, xếp theo chỉ số nội dung theo chiều kim đồng hồ từ trên cùng; màu là nhóm tỉnh, vạch đậm là trung vị cả nước',
  empty: () => 'Chưa có điểm nào của tỉnh được công bố cho năm này.',
  own: 'Tỉnh',
  medianShare: 'Tỷ lệ của trung vị cả nước',
  furthestBelow: 'Thấp hơn trung vị nhiều nhất',
  furthestAbove: 'Cao hơn trung vị nhiều nhất',
}
