import type { FrameWords } from '../messages/frame.ts'
import { nameOf } from '../name-of.ts'

export const frame: FrameWords = {
  questions: {
    overview: 'Đang ở đâu?',
    trends: 'Từ khi nào?',
    compare: 'So với ai?',
    map: 'Ở vùng nào?',
    priorities: 'Làm gì trước?',
    plans: 'Đã hứa gì?',
    scenario: 'Cần bao nhiêu?',
    data: 'Số liệu của ai?',
  },
  views: 'Câu hỏi',
  actionList: 'Việc cần làm',
  unknownView: text => `Không có trang “${text}”; đang mở trang đầu.`,
  head: {
    title: province => `PAPI ${nameOf(province, 'vi')}`,
    description: province =>
      `Chỉ số PAPI của ${nameOf(province, 'vi')} từ năm 2011: đang ở đâu, thay đổi nào rõ, nội dung nào yếu, nhiệm vụ nào trả lời`,
  },

  lookFor: 'Gõ tên tỉnh, không cần dấu',
  noProvince: text => `Không có tỉnh nào khớp với “${text}”. Hãy thử tên khác hoặc xóa bớt chữ.`,
  provinces: n => `${n} tỉnh, thành phố`,

  comparable: 'So sánh được',
  notComparable: 'Không so sánh được',
  publishedYears: 'Đã công bố',
  unpublishedYears: 'Chưa công bố điểm của tỉnh',
  comparesIn: ({ comparable, of }) => `so được ${comparable}/${of} nội dung`,
  doesNotCompare: ({ published }) => (published ? 'không nội dung nào so được' : 'chưa công bố'),
  toPair: ({ from, to }) => `Xem ${from} → ${to}`,

  theme: 'Giao diện',
  themes: { system: 'Theo máy', light: 'Sáng', dark: 'Tối' },

  takeChart: 'Lưu hoặc nhúng biểu đồ này',
  table: 'Số liệu của biểu đồ',

  share: 'Chia sẻ',
  localOnly: 'Địa chỉ này chỉ mở được trên máy này. Để gửi cho người khác, hãy lưu trang thành một tệp.',
  savePage: 'Lưu trang thành tệp HTML',
  savePageHint: 'Một tệp duy nhất, mở được không cần mạng; không chứa mã lệnh.',
  saveFailed: 'Không lưu được, hãy thử lại',
  savedPage: 'Bản lưu từ papi-lens; số liệu như lúc lưu.',
}
