import type { TrendsViewWords } from '../messages/trends-view.ts'
import { nameOf } from '../name-of.ts'

export const trendsView: TrendsViewWords = {
  title: province => `${nameOf(province, 'vi')}: điều gì tăng, giảm, từ khi nào`,
  lede: ({ up, down, of }) => {
    if (up + down === 0)
      return `Trong ${of} chỉ số, chưa chỉ số nào có xu hướng rõ trong những năm so sánh được gần nhất.`
    return `Trong những năm so sánh được gần nhất, ${up} chỉ số có xu hướng tăng, ${down} có xu hướng giảm; ${of - up - down} chỉ số khác chưa rõ xu hướng hoặc chưa đủ năm.`
  },
  small: 'Các chỉ số nội dung và nội dung thành phần',
  order: 'Xu hướng rõ nhất đứng trước. Chọn một chỉ số để xem lớn.',
  way: segment => {
    if (segment === null) return 'không có điểm'
    const years = `${segment.years[0]}–${segment.years.at(-1)}`
    if (segment.direction !== 'unclear')
      return `${segment.direction === 'up' ? 'tăng' : 'giảm'} trong ${years}`
    return segment.reason === 'too-few-years' ? `${years}: chưa đủ năm` : `${years}: chưa rõ xu hướng`
  },
}
