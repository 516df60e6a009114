import { formatDelta, formatScore } from '../format.ts'
import type { GoalWords } from '../messages/goals.ts'
import { names } from './names.ts'
import { reach } from './reach.ts'

const judged: GoalWords['judged'] = {
  ordinary: 'bình thường',
  ambitious: 'tham vọng',
  'beyond-seen': 'vượt những gì đã thấy',
}

export const goals: GoalWords = {
  goal: goal => {
    switch (goal.kind) {
      case 'score':
        return `${formatScore(goal.score, 'vi')} điểm`
      case 'gain':
        return `${formatDelta(goal.gain, 'vi')} điểm`
      case 'rank':
        return `hạng ${goal.rank}`
      case 'rise':
        return `+${goal.places} bậc`
      case 'group':
        return `nhóm ${names.group[goal.group].toLocaleLowerCase('vi')}`
    }
  },
  judged,
  from: ({ province, year, unit, score }) => `${province} ${year}: ${unit} ${score}`,
  expected: (low, high) =>
    `Không làm gì khác trước, điểm năm sau cũng thường dịch chuyển từ ${low} đến ${high} điểm so với mặt bằng cả nước (9 trong 10 trường hợp). Đó không phải dự báo điểm.`,
  next: (judgement, feasible) => {
    const told = `Nhiều nội dung cùng tăng thì lên nhóm trên trong một năm là mục tiêu ${judged[judgement]}`
    if (feasible === null || feasible.rate === null) return `${told}.`
    const often = reach.reached(feasible)
    return feasible.reached === 0
      ? `${told}: ${often} lần xuất phát từ mức tương tự, cả chỉ số tăng được chừng ấy.`
      : `${told}: ${often} lần xuất phát từ mức tương tự, cả chỉ số đã tăng được chừng ấy.`
  },
  met: judgement => (judgement ? `đã đạt; giữ được là ${judged[judgement]}` : 'đã đạt'),
  impossible: goal =>
    goal.kind === 'rise' ? `phía trên không còn đủ ${goal.places} bậc` : 'không mức nào trên thang đạt được',
  otherYear: year => `cho năm ${year}, không phải năm liền sau: chưa xét`,
  unknown: 'chưa đủ số liệu để xét',
  heads: {
    target: 'Chỉ tiêu',
    unit: 'Chỉ số, nội dung thành phần',
    gain: 'Cần',
    judged: 'Đánh giá',
    reached: 'Đã tăng được trong một năm',
  },
  note: '“Bình thường”: riêng dao động của điểm đã có thể cho mức này, và ít nhất 1 trong 20 tỉnh xuất phát từ mức tương tự đã làm được. “Vượt những gì đã thấy”: trong ít nhất 60 lần xuất phát tương tự chưa lần nào. “Tham vọng”: ở giữa. Hạng và nhóm tính khi các tỉnh khác giữ nguyên điểm; mức tăng tính hơn mặt bằng cả nước.',
  none: 'Văn bản không nêu chỉ tiêu nào về điểm, hạng hay nhóm PAPI.',
  others: count => `${count} chỉ tiêu khác không phải điểm, hạng hay nhóm PAPI: không xét.`,
}
