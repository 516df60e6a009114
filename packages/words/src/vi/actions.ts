import type { ActionFaultFound, ActionWords } from '../messages/actions.ts'

function fault(found: ActionFaultFound): string {
  switch (found.code) {
    case 'too-large':
      return 'Tệp quá lớn nên không mở.'
    case 'no-json':
      return 'Tệp không phải JSON, hoặc bị hỏng.'
    case 'no-list':
      return 'Tệp không phải danh mục việc cần làm do trang này lưu.'
    case 'newer':
      return 'Tệp do một phiên bản mới hơn lưu; hãy tải lại trang rồi mở.'
    case 'too-many':
      return `Chỉ lấy ${found.taken} việc đầu trong ${found.of} việc của tệp.`
    case 'action':
      return found.field
        ? `Không lấy việc thứ ${found.place}: trường “${found.field}” không đúng.`
        : `Không lấy việc thứ ${found.place}: không đúng dạng.`
  }
}

export const actions: ActionWords = {
  title: 'Danh mục việc cần làm',
  file: 'viec-can-lam-papi',
  language: 'vi-VN',
  order: 'TT',
  column: {
    area: 'Nội dung yếu',
    cause: 'Nguyên nhân',
    action: 'Việc cần làm',
    lead: 'Chủ trì',
    partners: 'Phối hợp',
    due: 'Thời hạn',
    output: 'Sản phẩm',
    status: 'Tình trạng',
    score: 'Điểm',
  },
  hints: {
    cause: 'Vì sao nội dung này yếu, theo thực tế địa phương',
    action: 'Làm gì, ở đâu, cho ai',
    lead: 'Cơ quan chủ trì',
    partners: 'Cơ quan phối hợp',
    due: 'VD: trước 30/6/2025, hằng quý',
    output: 'VD: báo cáo, kế hoạch',
  },
  statuses: { open: 'chưa làm', begun: 'đang làm', done: 'đã xong', dropped: 'không làm nữa' },
  from: (plan, ref) => `theo ${plan}, mục ${ref}`,
  scoreIn: (year, score) => `${year}: ${score}`,

  addTask: 'Thêm vào việc cần làm',
  addFree: 'Thêm việc khác cho nội dung này',
  added: 'Đã có trong việc cần làm',
  toList: count => (count === 0 ? 'Việc cần làm' : `Việc cần làm (${count})`),
  toAreas: 'Về các nội dung yếu',
  empty: 'Chưa có việc nào. Hãy chọn một nội dung yếu rồi thêm nhiệm vụ của kế hoạch, hoặc việc khác.',
  keptHere: 'Danh mục được giữ trong trình duyệt này, không gửi đi đâu. Lưu tệp JSON để mở lại ở máy khác.',
  remove: 'Bỏ việc này',
  removeNamed: name => `Bỏ việc này: ${name}`,
  undo: 'Hoàn tác',
  undoHint: 'Ctrl+Z',

  saveAs: {
    docx: 'Lưu Word (DOCX)',
    xlsx: 'Lưu Excel (XLSX)',
    ics: 'Lưu lịch (ICS)',
    json: 'Lưu để mở lại (JSON)',
  },
  withoutDay: count => `Lịch không có ${count} việc vì thời hạn không cho biết ngày.`,
  open: 'Mở từ tệp JSON',
  opened: count => `Đã mở ${count} việc. Việc đã có được thay bằng bản trong tệp; có thể hoàn tác.`,
  fault,
  moreFaults: count => `Và ${count} lỗi khác.`,
  keeping: {
    memory:
      'Trình duyệt không lưu được danh mục (hết chỗ hoặc không cho phép): danh mục chỉ còn đến khi đóng trang. Hãy lưu ra tệp.',
    newer:
      'Danh mục trong trình duyệt do một phiên bản mới hơn lưu nên không sửa; việc thêm bây giờ chỉ còn đến khi đóng trang. Hãy tải lại trang.',
    full: 'Danh mục đã đầy nên không thêm. Hãy lưu ra tệp rồi bỏ bớt.',
    aside: 'Một phần danh mục đã lưu không đọc được; bản gốc được để riêng trong trình duyệt.',
  },
}
