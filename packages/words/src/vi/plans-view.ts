import type { PlansViewWords } from '../messages/plans-view.ts'
import { nameOf } from '../name-of.ts'
import { coverage } from './coverage.ts'

export const plansView: PlansViewWords = {
  title: (province, year) => `${nameOf(province, 'vi')}: kế hoạch đã hứa gì, theo kết quả ${year}`,
  coverage: counts =>
    `Nội dung yếu: ${counts.map(({ coverage: state, count }) => `${count} ${coverage.state[state]}`).join(' · ')}`,
  noneOfLevel: 'Không có kế hoạch cấp này trong các kế hoạch đang mở.',
  date: iso => iso.split('-').reverse().join('/'),
  loaded: 'Kế hoạch đang mở',
  elsewhere: count => `Tham khảo: ${count} kế hoạch của tỉnh khác`,
  unknownPlan: id => `Kế hoạch “${id}” không có ở đây; nếu là văn bản của bạn, hãy mở lại tệp.`,

  facts: {
    number: 'Số hiệu',
    issuer: 'Cơ quan ban hành',
    level: 'Cấp',
    year: 'Năm kế hoạch',
    date: 'Ngày ban hành',
    basis: 'Căn cứ',
    source: 'Nguồn',
  },
  notTold: 'văn bản không nêu',
  answersNot: ({ year }, results) =>
    year === null
      ? `Văn bản không cho biết năm của kế hoạch nên không tính là trả lời kết quả ${results}.`
      : `Kế hoạch năm ${year} không trả lời kết quả ${results}, nên không tính vào số nội dung đã có nhiệm vụ.`,
  answers: (areas, weak) =>
    areas.length === 0
      ? `Chưa thấy nhiệm vụ cho nội dung nào trong ${weak} nội dung yếu.`
      : `Có nhiệm vụ cho ${areas.length}/${weak} nội dung yếu:`,

  tasks: (shown, all) =>
    shown === all ? `${all} nhiệm vụ, giải pháp` : `${shown} trong ${all} nhiệm vụ, giải pháp`,
  noTask: 'Không đọc được nhiệm vụ hay giải pháp nào trong văn bản này.',
  noneLeft: 'Không nhiệm vụ nào khớp với lựa chọn.',
  serves: 'Cho nội dung',
  wholeDimension: 'chung cho cả chỉ số nội dung',
  noDimension: 'chưa rõ chỉ số nội dung',
  line: line => `dòng ${line}`,
  filter: {
    search: 'Tìm trong nhiệm vụ, không cần dấu',
    dimension: 'Chỉ số nội dung',
    agency: 'Cơ quan',
    level: 'Cấp ban hành',
    due: 'Thời hạn',
  },
  every: 'tất cả',
  due: {
    q1: 'quý I',
    q2: 'quý II',
    q3: 'quý III',
    q4: 'quý IV',
    undated: 'có nêu, không có ngày trong năm',
    none: 'không nêu',
  },
  clear: 'Bỏ lọc',
  more: count => `Xem thêm ${count}`,

  notHere: count => `${count} nhiệm vụ, giải pháp nữa không có ở đây; tải bảng để có đủ.`,
  calendar: 'Lịch thời hạn (ICS)',
  noCalendar: 'Văn bản không cho biết năm của kế hoạch nên chưa lập được lịch.',
  columns: [
    'Mục',
    'Nhiệm vụ, giải pháp',
    'Chỉ số nội dung',
    'Nội dung thành phần',
    'Khớp với chữ',
    'Chủ trì',
    'Phối hợp',
    'Thời hạn',
    'Sản phẩm',
    'Dòng',
  ],

  appendix: {
    save: 'Phụ lục (DOCX)',
    title: 'Phụ lục: Danh mục nhiệm vụ',
    of: (plan, number) => `(Theo ${plan}, ${number})`,
    columns: ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
  },
  fill: { lead: task => `Điền cơ quan chủ trì: ${task}`, due: task => `Điền thời hạn: ${task}` },
  heldAgainstPublished:
    'Số liệu trong văn bản được đối chiếu với điểm đã công bố, không phải với điểm bạn mở.',
  fillHint: 'không nêu · điền',
  fillNotKept: 'Trình duyệt không lưu được phần bạn điền; phần này mất khi đóng trang.',
  keptHere:
    'Trình duyệt này giữ văn bản cho đến khi bạn bỏ; nhiệm vụ của văn bản được tính ở mọi câu hỏi khác.',
  standsAside: 'không tính: đã mở một bản khác của văn bản này',
  takenFor: province => `Văn bản không nêu tỉnh; đang tính là của ${nameOf(province, 'vi')}.`,
  remove: 'Bỏ văn bản',
  ownDocument: 'văn bản của bạn',
  document: 'Văn bản',
  lines: (from, to, of) => `dòng ${from}–${to} trong ${of}`,
  earlierLines: 'Các dòng trước',
  laterLines: 'Các dòng sau',
  task: ref => `nhiệm vụ ${ref}`,
  inDocument: 'Xem trong văn bản',
  remarks: count => `${count} điểm cần xem lại trong văn bản`,
  noRemarks: 'Không thấy điểm nào cần xem lại.',
  unread: 'Chưa đọc hết',
}
