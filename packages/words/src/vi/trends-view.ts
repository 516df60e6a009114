import type { ChangeRow } from '@papi-lens/core'
import type { TrendsViewWords } from '../messages/trends-view.ts'
import { nameOf } from '../name-of.ts'
import { bandText, changeText } from '../score-text.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { signal as moves } from './signal.ts'

const speaker = { lang: 'vi', names, numbers } as const

function judged(row: ChangeRow): string {
  const { direction, signal } = row
  if (direction !== 'up' && direction !== 'down') return 'không đổi'
  if (signal === null) return 'chưa xét được có rõ hay không'
  const band = bandText(row, speaker)
  const told = moves.moved[direction][signal]
  if (!band) return told
  return signal === 'clear' ? `${told} (dao động thường ${band})` : `${told} (${band})`
}

export const trendsView: TrendsViewWords = {
  steps: 'Đổi cách đo hoặc thang điểm, xem lý do: ',
  title: province => `${nameOf(province, 'vi')}: điều gì tăng, giảm, từ khi nào`,
  lede: ({ up, down, of }) => {
    if (up + down === 0)
      return `Trong ${of} nội dung thành phần, chưa nội dung nào có xu hướng rõ trong những năm so sánh được gần nhất.`
    const told = [up && `${up} có xu hướng tăng`, down && `${down} có xu hướng giảm`].filter(Boolean)
    return `${of} nội dung thành phần, trong những năm so sánh được gần nhất: ${told.join(', ')}; các nội dung khác chưa rõ xu hướng hoặc chưa đủ năm.`
  },
  between: (row, from, to) => {
    if (typeof row.to !== 'number') return null
    const told = changeText(row, speaker)
    return row.shareDelta === null
      ? `${from} → ${to}: không so được, vì ${told === names.verdict.redefined ? 'đã' : `năm ${from}`} ${told}.`
      : `${from} → ${to}: ${told}, ${judged(row)}.`
  },
  declines: (row, since, to) =>
    `Giảm ${to - since} năm liền, từ ${since}: cộng lại ${changeText(row, speaker)}, ${judged(row)}.`,
  dimensions: 'Chỉ số nội dung',
  subdimensions: 'Nội dung thành phần',
  order: 'Xu hướng rõ nhất đứng trước. Chọn một ô để xem lớn.',
  ofRegion: region => `Trung vị vùng ${region}`,
  ofMembers: successor => `Các tỉnh nay thuộc ${successor}`,
}
