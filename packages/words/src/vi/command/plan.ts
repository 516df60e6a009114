import type { PlanWords } from '../../messages/command/plan.ts'

export const plan: PlanWords = {
  title: parts => `Kế hoạch PAPI: ${parts}`,
  counts: ({ measures, tasks, targets, duties, repairs }) =>
    `${measures} giải pháp, ${tasks} nhiệm vụ, ${targets} chỉ tiêu, ${duties} kỳ báo cáo; đã sửa ${repairs} chỗ hỏng trong văn bản`,
  findings: count => `${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('note')} lưu ý`,
  atLine: (line, text) => `dòng ${line}: ${text}`,
  doubts: 'Điều cần xem lại:',
  targets: 'Chỉ tiêu:',
  heads: {
    item: 'Mục',
    dimension: 'Chỉ số nội dung',
    text: 'Nội dung',
    lead: 'Chủ trì',
    deadline: 'Thời hạn',
    line: 'Dòng',
    kind: 'Mức',
    problem: 'Vấn đề',
    serves: 'Phục vụ',
    match: 'Mức khớp',
    words: 'Từ quyết định',
    againstLabels: 'So với nhãn ghi bằng tay',
  },
  asWhole: dimension => `${dimension} (cả chỉ số nội dung)`,
  firstRight: 'Câu trả lời đầu đúng',
  precision: 'Độ chính xác (precision)',
  recall: 'Độ phủ (recall), nhãn chính',
  recallOfAll: 'Độ phủ, cả nhãn phụ',
  f1OfAll: 'F1, cả nhãn phụ',
}
