import type { LoadingWords } from '../messages/loading.ts'

export const loading: LoadingWords = {
  data: 'Đang tải dữ liệu PAPI…',
  progress: percent => `Đang tải dữ liệu PAPI… ${percent}%`,
  slow: 'Đường truyền chậm, trang vẫn đang tải.',
  failed: {
    script: 'Chưa tải được trang: có thể trang vừa được cập nhật, hoặc kết nối bị gián đoạn.',
    browser: 'Trình duyệt này không mở được trang. Hãy dùng Chrome, Edge, Firefox hoặc Safari bản mới.',
    unreachable: 'Chưa tải được dữ liệu: không kết nối được với máy chủ.',
    status: status => `Chưa tải được dữ liệu: máy chủ trả lời mã ${status}.`,
    stalled: seconds => `Chưa tải được dữ liệu: đã ${seconds} giây không nhận thêm được gì.`,
    damaged: 'Dữ liệu nhận được không đầy đủ hoặc không đúng.',
    part: 'Chưa tải được phần vừa chọn: có thể trang vừa được cập nhật, hoặc kết nối bị gián đoạn.',
  },
  retry: 'Thử lại',
  reload: 'Tải lại trang',
  withoutScripts: 'Xem bảng điểm các tỉnh (không cần JavaScript)',
  plain: { title: year => `Điểm PAPI các tỉnh, ${year}`, back: 'Mở trang đầy đủ (cần JavaScript)' },
  chart: { title: 'Biểu đồ PAPI', open: 'Xem tỉnh này trong papi-lens' },
}
