import type { TrendsViewWords } from '../messages/trends-view.ts'
import { nameOf } from '../name-of.ts'

export const trendsView: TrendsViewWords = {
  title: province => `${nameOf(province, 'vi')}: điều gì tăng, giảm, từ khi nào`,
  lede: ({ up, down, of }) => {
    if (up + down === 0)
      return `Trong ${of} nội dung thành phần, chưa nội dung nào có xu hướng rõ trong những năm so sánh được gần nhất.`
    const told = [up && `${up} có xu hướng tăng`, down && `${down} có xu hướng giảm`].filter(Boolean)
    return `${of} nội dung thành phần, trong những năm so sánh được gần nhất: ${told.join(', ')}; các nội dung khác chưa rõ xu hướng hoặc chưa đủ năm.`
  },
  dimensions: 'Chỉ số nội dung',
  subdimensions: 'Nội dung thành phần',
  order: 'Xu hướng rõ nhất đứng trước. Chọn một ô để xem lớn.',
  ofRegion: region => `Trung vị vùng ${region}`,
  ofMembers: successor => `Các tỉnh nay thuộc ${successor}`,
}
