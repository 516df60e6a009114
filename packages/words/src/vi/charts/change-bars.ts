import type { ChangeBarsWords } from '../../messages/charts/change-bars.ts'

export const changeBars: ChangeBarsWords = {
  name: 'Thay đổi từng nội dung',
  purpose:
    'Nội dung nào tăng, nội dung nào giảm giữa hai năm, thay đổi nào rõ, nội dung nào không so sánh được.',
  title({ province, from, to, only, risen, fallen, compared, measured, clear }) {
    const head = `${province.vi} ${from}–${to}${only ? `, ${only.vi}` : ''}`
    if (compared === 0) return `${head}: không có nội dung nào so sánh được`
    const whole = `${compared} nội dung thành phần${compared === measured ? '' : ' so sánh được'}`
    if (!clear) return `${head}: ${fallen} trong ${whole} giảm điểm, ${risen} tăng`
    const counts = [clear.fallen && `${clear.fallen} giảm rõ`, clear.risen && `${clear.risen} tăng rõ`]
    const said = counts.filter(Boolean).join(', ') || 'không thay đổi nào rõ'
    return `${head}: ${said} trong ${whole} (${fallen} giảm, ${risen} tăng)`
  },
  subtitle: ({ measure, from, to }) =>
    measure === 'points'
      ? `Thay đổi điểm ${from}–${to}`
      : `Thay đổi ${from}–${to} tính bằng điểm % của thang điểm, vì có thang điểm thay đổi`,
  drawn: ({ clear }) =>
    `Thanh sang phải là tăng, sang trái là giảm; vạch đứng là thay đổi trung vị của các tỉnh${clear ? '; dải nhạt quanh số 0 là mức dao động thường, thanh rỗng là thay đổi trong mức đó' : ''}`,
  empty: () => 'Không có thay đổi nào so sánh được giữa hai năm này.',
  up: 'tăng',
  down: 'giảm',
  within: 'trong mức dao động thường',
  clear: 'rõ',
}
