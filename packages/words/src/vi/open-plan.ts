import type { OpenPlanWords } from '../messages/open-plan.ts'
import { nameOf } from '../name-of.ts'
import { documentProblem } from './document-problems.ts'

export const openPlan: OpenPlanWords = {
  open: 'Mở kế hoạch…',
  hint: 'TXT, DOCX hoặc PDF có chữ, chọn hoặc kéo thả vào trang. Tệp được đọc ngay trên máy này, không gửi đi đâu.',
  reading: (file, pages) =>
    pages === null ? `Đang đọc ${file}…` : `Đang đọc ${file}: ${pages.pages}/${pages.of} trang…`,
  cancel: 'Dừng',
  failed: (file, problem) =>
    `${file}: ${problem === null ? 'việc đọc bị ngắt giữa chừng; hãy thử lại' : documentProblem(problem)}`,
  opened: (title, items) => `Đã mở “${title}”: ${items} nhiệm vụ, giải pháp.`,
  elsewhere: (of, shown) => `Văn bản của ${nameOf(of, 'vi')}: không tính cho ${nameOf(shown, 'vi')}.`,
  see: 'Xem kế hoạch',
  seeProvince: province => `Xem ${nameOf(province, 'vi')}`,
  removed: title => `Đã bỏ “${title}”.`,
  undo: 'Hoàn tác',
  notKept: {
    denied: 'Trình duyệt không cho lưu: văn bản đã mở sẽ mất khi đóng trang.',
    full: 'Trình duyệt hết chỗ lưu: văn bản vừa mở sẽ mất khi đóng trang.',
    newer: 'Văn bản đã lưu thuộc bản mới hơn của trang này; hãy tải lại trang.',
    silent: 'Trình duyệt không phản hồi khi lưu: văn bản đã mở có thể mất khi đóng trang.',
    failed: 'Không lưu được văn bản: văn bản đã mở có thể mất khi đóng trang.',
  },
}
