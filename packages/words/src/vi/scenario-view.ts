import type { ScenarioViewWords } from '../messages/scenario-view.ts'
import { nameOf } from '../name-of.ts'

export const scenarioView: ScenarioViewWords = {
  title: province => `${nameOf(province, 'vi')}: cần bao nhiêu để lên nhóm trên`,
  unit: 'Chỉ số',
  ways: wasSeen => (wasSeen ? 'Nội dung nào một mình có thể bù đủ' : 'Nếu chỉ một nội dung tăng'),
  more: n => `Thêm ${n} nội dung`,
  tryWay: name => `Thử mức cần của ${name}`,
  try: 'Thử',
  sliders: 'Nếu điểm thay đổi',
  slidersHint:
    'Kéo để đặt điểm giả định của các nội dung yếu. Các tỉnh khác giữ nguyên điểm. Đây là phép tính, không phải dự báo.',
  others: 'Các nội dung khác',
  now: score => `nay ${score}`,
  reset: 'Trở về điểm công bố',
  nothingSet: 'Chưa đặt điểm nào: đang là điểm công bố.',
  targets: year => `Chỉ tiêu cho năm ${year}: bình thường hay tham vọng`,
  ownTarget: 'Chỉ tiêu của bạn',
  kind: 'Loại',
  kinds: { rise: 'tăng số bậc', rank: 'đạt hạng', score: 'đạt điểm', gain: 'tăng điểm' },
  value: 'Mức',
  judge: 'Xét',
  plan: (issued, count) =>
    count === 0
      ? `${issued}: trong những gì đã đọc không có chỉ tiêu bằng số nào.`
      : `${issued}: ${count} chỉ tiêu bằng số, không chỉ tiêu nào là điểm, hạng hay nhóm PAPI nên không xét được.`,
  planTargets: issued => `Chỉ tiêu của ${issued}`,
  noPlan: year => `Chưa nạp kế hoạch nào của tỉnh cho năm ${year}.`,
  unknownSetting: text => `Không đặt được “${text}”: không phải điểm trên thang của một nội dung đã đo.`,
  unknownTarget: text => `Không hiểu chỉ tiêu “${text}”.`,
}
